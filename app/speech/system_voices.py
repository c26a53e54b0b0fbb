"""The voices that Windows and macOS have, told so that people can choose between them."""

from collections.abc import Iterable
from typing import Any

_QUALITIES = ("enhanced", "premium")
"""What macOS says in the id of a voice, but not in its name."""


def system_voices(found: Iterable[Any]) -> list[dict[str, object]]:
    """Those pyttsx3 found, the English ones first: that is the language of the boards."""
    ordered = sorted(found, key=lambda voice: not _language(voice).startswith("en"))
    return [
        {
            "id": voice.id,
            "name": _name(voice),
            "languages": [_language(voice)],
            "gender": _gender(voice),
        }
        for voice in ordered
    ]


def _language(voice: Any) -> str:  # noqa: ANN401 - pyttsx3's, untyped
    return str(next(iter(voice.languages or ()), None) or "").replace("_", "-")


def _name(voice: Any) -> str:  # noqa: ANN401 - pyttsx3's, untyped
    """Windows tells the language in the name; macOS calls voices in many ways by one name."""
    parts = [str(voice.name or voice.id)]
    if "(" not in parts[0] and _language(voice):
        parts.append(_language(voice))
    parts += [quality for quality in _QUALITIES if f".{quality}." in str(voice.id)]
    return ", ".join(parts)


def _gender(voice: Any) -> str:  # noqa: ANN401 - pyttsx3's, untyped
    told = str(voice.gender or "").lower()
    return next((one for one in ("female", "male") if told.endswith(one)), "")
