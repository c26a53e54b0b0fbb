"""What a column holds, as JSON can hold it, and back."""

from base64 import b64decode, b64encode
from datetime import date, datetime, time
from typing import Any
from uuid import UUID


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """A value as a file has it, and JSON too: a server gives moments, ids and the like."""
    if isinstance(value, bytes):
        return {"b64": b64encode(value).decode()}
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S.%f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return f"{value:%H:%M:%S.%f}"
    return int(value) if isinstance(value, bool) else value


def raw(value: Any) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """A value as the column takes it."""
    return b64decode(value["b64"]) if isinstance(value, dict) else value
