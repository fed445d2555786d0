"""Questions and answers as lines of JSON, so that Rust can ask.

Bytes are texts whose characters are U+0000 to U+00FF (ISO 8859-1).
"""

import json
import sys


def answer_each(function):
    """Answers every line of the standard input with a line."""
    for line in sys.stdin.buffer:
        print(json.dumps(function(json.loads(line))), flush=True)


def to_bytes(text):
    return text.encode('latin-1')


def from_bytes(data):
    return data.decode('latin-1')
