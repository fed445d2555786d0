"""The request that botocore's client makes of parameters, which are not validated.

{"service", "operation", "endpoint": url, "params", "token"} ->
{"method", "url", "headers": {name: value}, "body": bytes}

The request is not signed, and not sent. Parameters are in the notation of `notation.py`;
idempotency tokens that they lack are the token, if there is one.
"""

import functools

from botocore import UNSIGNED
from botocore.config import Config

from lines import answer_each, from_bytes
from models import operation_model, session
from notation import from_json


class Captured(Exception):
    def __init__(self, request):
        self.request = request


def capture(request, **_):
    raise Captured(request)


@functools.cache
def client(service, endpoint):
    # One attempt: a retry would look at what `capture` raises.
    config = Config(
        signature_version=UNSIGNED,
        parameter_validation=False,
        retries={'total_max_attempts': 1},
    )
    client = session.create_client(
        service, region_name='us-east-1', endpoint_url=endpoint, config=config
    )
    # The endpoint's rules would refuse members that only other endpoints need.
    client._ruleset_resolver = None
    client.meta.events.register('before-send', capture)
    return client


def serialize(question):
    service, name = question['service'], question['operation']
    operation = operation_model(service, name)
    params = question['params']
    if operation.input_shape:
        params = from_json(operation.input_shape, params)
    if 'token' in question:
        # As `generate_idempotent_uuid` does (botocore/handlers.py).
        for member in operation.idempotent_members:
            params.setdefault(member, question['token'])
    try:
        client(service, question['endpoint'])._make_api_call(name, params)
    except Captured as captured:
        request = captured.request
    body = request.body or b''
    if isinstance(body, str):
        body = body.encode()
    return {
        'method': request.method,
        'url': request.url,
        'headers': {name.lower(): text(value) for name, value in request.headers.items()},
        'body': from_bytes(body),
    }


def text(value):
    """The characters of a header, which may be bytes."""
    return value.decode('latin-1') if isinstance(value, bytes) else value


answer_each(serialize)
