"""botocore's models of operations."""

import functools

from botocore.session import Session

session = Session()


@functools.cache
def service_model(service):
    return session.get_service_model(service)


@functools.cache
def operation_model(service, operation):
    return service_model(service).operation_model(operation)
