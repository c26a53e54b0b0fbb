"""Keeping and refusing drawings in tests, and seeing what is handed on to be drawn."""

from collections.abc import Callable

import pytest

from app.domain.errors import AppError
from app.pictures.bringing.svg import safe_svg

DOTS = b"drawn as dots"


def kept(contents: bytes) -> bytes:
    """A drawing as it is kept; DOTS where it is handed on to be drawn."""
    return safe_svg(contents, "bus.svg", lambda _safe: DOTS)


def drawn_into(handed: list[bytes]) -> Callable[[bytes], bytes]:
    """Return someone who draws dots, and keeps what was handed to them."""

    def draw(safe: bytes) -> bytes:
        handed.append(safe)
        return DOTS

    return draw


def refused(contents: bytes, why: type[AppError]) -> None:
    """Check that a drawing is refused, and never drawn."""
    drawn: list[bytes] = []
    with pytest.raises(why) as told:
        safe_svg(contents, "bus.svg", drawn_into(drawn))
    assert told.value.blanks == {"file": "bus.svg"}
    assert drawn == []
