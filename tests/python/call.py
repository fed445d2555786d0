"""Calls operations with boto3, one after the other.

A question has the URL of an endpoint, a region, credentials or null, a service,
the name of a method and its parameters; the answer is the reply, or
{"error": code}.
"""

import json

import boto3
import botocore.exceptions

from lines import answer_each


def call(question):
    credentials = question['credentials'] or {'id': 'AKIANOBODY', 'secret': 'none'}
    client = boto3.client(
        question['service'],
        endpoint_url=question['endpoint'],
        region_name=question['region'],
        aws_access_key_id=credentials['id'],
        aws_secret_access_key=credentials['secret'],
        aws_session_token=credentials.get('token'),
    )
    try:
        reply = getattr(client, question['method'])(**question['parameters'])
    except botocore.exceptions.ClientError as error:
        return {'error': error.response['Error']['Code']}
    return json.loads(json.dumps(reply, default=str))


answer_each(call)
