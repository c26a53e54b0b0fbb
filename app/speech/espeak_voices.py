"""The English voices that espeak has: men and women, and people from several places."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

USUAL = "gmw/en"
_LEFT_OUT = ("gmw/en-gb-x-rp", "gmw/en-shaw", "gmw/en-us-nyc")
"""Voices that few people would tell from another by ear."""

_OF_THE_USUAL = {
    "f2": ("woman 1", "female"),
    "f3": ("woman 2", "female"),
    "f1": ("woman 3", "female"),
    "m7": ("man 1", "male"),
    "m1": ("man 2", "male"),
}
_OF_OTHERS = {"f2": ("woman", "female")}
"""Kinds of voice that can be told apart by ear, and none of which is cut off for loudness."""


def english_voices(properties: Any) -> list[dict[str, object]]:  # noqa: ANN401 - untyped there
    """The voices that work, the usual one first, then by name.

    ``properties`` is pyttsx3's espeak driver. Each voice is tried: espeak takes the nearest one
    where it lacks what it is asked for, and says so only in the voice it then has.
    """
    found = [
        voice
        for voice in properties.getProperty("voices")
        if voice.languages[0].startswith("en") and voice.id not in _LEFT_OUT
    ]
    found.sort(key=lambda voice: (voice.id != USUAL, voice.name))
    return [
        {"id": voice_id, "name": name, "languages": voice.languages, "gender": gender}
        for voice in found
        for voice_id, name, gender in _kinds(voice)
        if _works(properties, voice_id)
    ]


def _kinds(voice: Any) -> Iterator[tuple[str, str, str]]:  # noqa: ANN401 - pyttsx3's, untyped
    """A voice as it is, and with the voices of other people; the usual one has the most."""
    yield voice.id, voice.name, "male"
    kinds = _OF_THE_USUAL if voice.id == USUAL else _OF_OTHERS
    for kind, (who, gender) in kinds.items():
        yield f"{voice.id}+{kind}", f"{voice.name}, {who}", gender


def _works(properties: Any, voice_id: str) -> bool:  # noqa: ANN401 - pyttsx3's, untyped
    with suppress(ValueError):
        properties.setProperty("voice", voice_id)
        return bool(properties.getProperty("voice") == voice_id)
    return False
