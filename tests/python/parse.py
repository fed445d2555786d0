"""What botocore reads in a reply.

{"service", "operation", "status", "headers": {name: value}, "body": bytes} ->
{"raised": exception, "reason": its message} or
{"parsed": result, "shape": name of the error's shape or null, "members": its own or null}

A result with a status of 300 or more is what `ClientError` is made of. Values are in the
notation of `notation.py`.
"""

import functools
from io import BytesIO

from botocore.awsrequest import HeadersDict
from botocore.parsers import create_parser

from lines import answer_each, to_bytes
from models import operation_model, service_model
from notation import to_json


@functools.cache
def parser(service):
    return create_parser(service_model(service).resolved_protocol)


def parse(question):
    service = question['service']
    operation = operation_model(service, question['operation'])
    body = to_bytes(question['body'])
    is_stream = operation.has_streaming_output and question['status'] < 300
    reply = {
        'status_code': question['status'],
        'headers': HeadersDict(question['headers']),
        'body': BytesIO(body) if is_stream else body,
        'context': {'operation_name': operation.name},
    }
    try:
        parsed = parser(service).parse(reply, operation.output_shape)
        shape = service_model(service).shape_for_error_code(error_code(parsed))
        # As `_add_modeled_error_fields` does (botocore/endpoint.py).
        has_members = shape and question['status'] >= 300
        members = parser(service).parse(reply, shape) if has_members else None
    except Exception as error:
        return {'raised': type(error).__name__, 'reason': str(error)}
    parsed.get('ResponseMetadata', {}).pop('HTTPHeaders', None)
    name = shape.name if shape else None
    modeled = [error.name for error in operation.error_shapes]
    return {
        'parsed': to_json(parsed),
        'shape': name if name in modeled else None,
        'members': to_json(members),
    }


def error_code(parsed):
    """As the client finds the class of an exception (botocore/client.py)."""
    error = parsed.get('Error', {})
    return error.get('QueryErrorCode', error.get('Code', 'Unknown'))


answer_each(parse)
