"""The request that botocore makes of parameters, which are not validated.

{"service", "operation", "endpoint": url, "params", "token"} ->
{"method", "url", "headers": {name: value}, "body": bytes, "form": [[name, value]]}

The form is null where the body is none. Parameters are in the notation of
`notation.py`; idempotency tokens that they lack are the token, if there is one.
"""

import functools
from urllib.parse import parse_qsl

from botocore.awsrequest import create_request_object, prepare_request_dict
from botocore.serialize import create_serializer

from lines import answer_each, from_bytes
from models import operation_model, service_model
from notation import from_json


@functools.cache
def serializer(service):
    protocol = service_model(service).resolved_protocol
    return create_serializer(protocol, include_validation=False)


def serialize(question):
    service = question['service']
    operation = operation_model(service, question['operation'])
    params = question['params']
    if operation.input_shape:
        params = from_json(operation.input_shape, params)
    if 'token' in question:
        # As `generate_idempotent_uuid` does (botocore/handlers.py).
        for name in operation.idempotent_members:
            params.setdefault(name, question['token'])
    request = serializer(service).serialize_to_request(params, operation)
    prepare_request_dict(request, endpoint_url=question['endpoint'])
    request = create_request_object(request).prepare()
    headers = {name.lower(): value for name, value in request.headers.items()}
    body = request.body or b''
    if isinstance(body, str):
        body = body.encode()
    return {
        'method': request.method,
        'url': request.url,
        'headers': headers,
        'body': from_bytes(body),
        'form': form(body) if is_form(headers) else None,
    }


def is_form(headers):
    media_type = headers.get('content-type', '')
    return media_type.startswith('application/x-www-form-urlencoded')


def form(body):
    return parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True)


answer_each(serialize)
