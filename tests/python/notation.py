"""Values as JSON.

A blob is a list of bytes, a point in time a pair of seconds since 1970 and
nanoseconds, a number that JSON lacks is its name in Smithy.
"""

import json
import math
from datetime import datetime, timedelta, timezone
from io import BytesIO

from botocore.utils import is_json_value_header

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

NUMBERS = {'NaN': math.nan, 'Infinity': math.inf, '-Infinity': -math.inf}


def from_json(shape, value):
    """A value as botocore takes it."""
    kind = shape.type_name
    if value is None or getattr(shape, 'is_document_type', False):
        return value
    if is_json_value_header(shape):
        return json.loads(value)
    if kind == 'structure':
        members = shape.members
        return {name: from_json(members[name], value[name]) for name in value}
    if kind == 'list':
        return [from_json(shape.member, item) for item in value]
    if kind == 'map':
        return {key: from_json(shape.value, item) for key, item in value.items()}
    if kind == 'blob':
        return bytes(value) if isinstance(value, list) else value
    if kind == 'timestamp':
        seconds, nanoseconds = value
        return EPOCH + timedelta(seconds=seconds, microseconds=nanoseconds // 1000)
    if kind in ('float', 'double') and isinstance(value, str):
        return NUMBERS[value]
    return value


def to_json(value):
    """What botocore reads."""
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [to_json(item) for item in value]
    if isinstance(value, bytes):
        return list(value)
    if isinstance(value, BytesIO):
        return list(value.read())
    if isinstance(value, datetime):
        since = value - EPOCH
        return [since.days * 86400 + since.seconds, since.microseconds * 1000]
    if isinstance(value, float) and math.isnan(value):
        return 'NaN'
    if isinstance(value, float) and math.isinf(value):
        return 'Infinity' if value > 0 else '-Infinity'
    return value
