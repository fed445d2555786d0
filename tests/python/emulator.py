"""moto's server on a free port, and boto3 beside it, in one process.

Prints the port. Then it answers questions: each calls an operation with boto3,
and has a region, credentials or null, a service, the name of a method and its
parameters; the answer is the reply, or {"error": code}. Bytes, in parameters and
replies, are {"base64": text}. Ends with its input.
"""

import base64
import json
import logging
import threading

import boto3
import botocore.exceptions
from moto.iam.access_control import IAMRequestBase
from moto.moto_server.werkzeug_app import (
    BackendRequest,
    DomainDispatcherApplication,
    create_backend_app,
)
from werkzeug.serving import make_server

from lines import answer_each


class WholeRequest(BackendRequest):
    """A request that keeps the bytes of its body.

    moto verifies the signature of the body; where Werkzeug has read a form from
    it, and left nothing, of a form that moto writes itself, with plus signs as
    spaces. AWS verifies what came.
    """

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.get_data()


def with_body(request):
    """The request whose signature moto computes, to compare it, with the body that came.

    Instead of an empty body, moto takes a form of the parameters in the URL.
    """
    made = create_aws_request(request)
    made.data = request._body
    return made


create_aws_request = IAMRequestBase._create_aws_request
IAMRequestBase._create_aws_request = with_body


def create_app(service):
    app = create_backend_app(service)
    app.request_class = WholeRequest
    return app


def with_bytes(value):
    """A value of JSON as boto3 takes it."""
    if isinstance(value, list):
        return [with_bytes(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {'base64'}:
        return base64.b64decode(value['base64'])
    return {key: with_bytes(item) for key, item in value.items()}


def without_bytes(value):
    """What JSON has instead of a value that it cannot hold."""
    if isinstance(value, bytes):
        return {'base64': base64.b64encode(value).decode()}
    return str(value)


def call(question):
    credentials = question['credentials'] or {'id': 'AKIANOBODY', 'secret': 'none'}
    client = boto3.client(
        question['service'],
        endpoint_url=f'http://127.0.0.1:{server.port}',
        region_name=question['region'],
        aws_access_key_id=credentials['id'],
        aws_secret_access_key=credentials['secret'],
        aws_session_token=credentials.get('token'),
    )
    try:
        reply = getattr(client, question['method'])(**with_bytes(question['parameters']))
    except botocore.exceptions.ClientError as error:
        return {'error': error.response['Error']['Code']}
    return json.loads(json.dumps(reply, default=without_bytes))


logging.getLogger('werkzeug').setLevel(logging.ERROR)
server = make_server('127.0.0.1', 0, DomainDispatcherApplication(create_app), threaded=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.port, flush=True)
# Whoever started it holds the other end, and lets go of it in any case.
answer_each(call)
