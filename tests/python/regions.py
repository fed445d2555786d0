"""Every region of every partition that botocore knows, and what its client sends there.

{"service", "operation", "params", "endpoint": url or null} ->
{"requests": [{"region", "url", "scope": [region, service]}]}

`endpoint` stands for the one that the client would choose.
"""

from botocore import xform_name
from botocore.session import Session

from lines import answer_each

session = Session()
session.set_credentials('AKIDEXAMPLE', 'secret')


class Sent(Exception):
    """Ends a call where it would reach the network."""


def regions():
    partitions = session.get_component('data_loader').load_data('partitions')
    for partition in partitions['partitions']:
        yield from partition['regions']


def requests(question):
    return {'requests': [request(question, region) for region in regions()]}


def request(question, region):
    client = session.create_client(
        question['service'],
        region_name=region,
        endpoint_url=question['endpoint'],
    )

    def capture(request, **_):
        raise Sent(request)

    client.meta.events.register('before-send', capture)
    try:
        getattr(client, xform_name(question['operation']))(**question['params'])
    except Sent as sent:
        (request,) = sent.args
    authorization = request.headers['Authorization']
    if isinstance(authorization, bytes):
        authorization = authorization.decode()
    scope = authorization.split('Credential=')[1].split(',')[0].split('/')
    return {'region': region, 'url': request.url, 'scope': scope[2:4]}


answer_each(requests)
