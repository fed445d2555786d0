"""What botocore's model says of an operation.

{"service", "operation"} ->
{"members": [name], "required": [name], "errors": {code: shape}}
"""

from lines import answer_each
from models import operation_model


def describe(question):
    model = operation_model(question['service'], question['operation'])
    shape = model.input_shape
    return {
        'members': list(shape.members) if shape else [],
        'required': list(shape.required_members) if shape else [],
        'errors': {error.error_code: error.name for error in model.error_shapes},
    }


answer_each(describe)
