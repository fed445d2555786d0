"""moto's server on a free port: prints the port, and ends with its input."""

import logging
import os
import sys
import threading

from moto.moto_server.werkzeug_app import (
    BackendRequest,
    DomainDispatcherApplication,
    create_backend_app,
)
from werkzeug.serving import make_server


class WholeRequest(BackendRequest):
    """A request that keeps the bytes of its body.

    moto verifies the signature of the body; where Werkzeug has read a form from
    it, and left nothing, of a form that moto writes itself, with plus signs as
    spaces. AWS verifies what came.
    """

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.get_data()


def create_app(service):
    app = create_backend_app(service)
    app.request_class = WholeRequest
    return app


def end_with_input():
    sys.stdin.buffer.read()
    os._exit(0)


logging.getLogger('werkzeug').setLevel(logging.ERROR)
server = make_server('127.0.0.1', 0, DomainDispatcherApplication(create_app), threaded=True)
# Whoever started it holds the other end, and lets go of it in any case.
threading.Thread(target=end_with_input, daemon=True).start()
print(server.port, flush=True)
server.serve_forever()
