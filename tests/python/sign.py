"""What botocore's signer adds to a request.

{"method", "url", "headers": [[name, value]], "body": bytes, "time": Unix time,
 "key": {"id", "secret", "token": text or null}, "service", "region",
 "signer": "default", "unsigned", "s3" or "s3-unsigned"} ->
{"headers": {name: value}} with those that the signer sets
"""

import datetime

import botocore.auth
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

from lines import answer_each, to_bytes

ADDED = (
    'authorization',
    'x-amz-content-sha256',
    'x-amz-date',
    'x-amz-security-token',
)


def sign(question):
    request = AWSRequest(
        method=question['method'],
        url=question['url'],
        data=to_bytes(question['body']),
    )
    for name, value in question['headers']:
        request.headers.add_header(name, value)
    now = datetime.datetime.fromtimestamp(question['time'], datetime.timezone.utc)
    botocore.auth.get_current_datetime = lambda: now
    signer(question, request).add_auth(request)
    return {
        'headers': {
            name.lower(): value
            for name, value in request.headers.items()
            if name.lower() in ADDED
        }
    }


def signer(question, request):
    key = question['key']
    credentials = Credentials(key['id'], key['secret'], key['token'])
    name = question['signer']
    is_signed = not name.endswith('unsigned')
    request.context['payload_signing_enabled'] = is_signed
    request.context['client_config'] = Config(
        s3={'payload_signing_enabled': is_signed}
    )
    kind = S3SigV4Auth if name.startswith('s3') else SigV4Auth
    return kind(credentials, question['service'], question['region'])


answer_each(sign)
