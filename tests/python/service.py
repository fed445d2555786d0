"""botocore's model of a service, as its file has it.

{"service"} -> {"operations": {...}, "shapes": {...}, ...}
"""

from lines import answer_each
from models import session


def service(question):
    loader = session.get_component('data_loader')
    return loader.load_service_model(question['service'], 'service-2')


answer_each(service)
