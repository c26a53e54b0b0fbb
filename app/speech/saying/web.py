"""Web and email addresses: www.example.org.uk is "w w w dot example dot org dot u k"."""

import re
from collections.abc import Sequence

from app.speech.saying.rule import Part, Rule, spelt

_ENDINGS = "uk|org|com|net|gov|info|eu|example|test|invalid|scot|wales|london|nhs"
_HOST = r"(?:[A-Za-z0-9-]{1,63}\.){1,8}"
_PATH = r"(?::[0-9]{1,5})?(?:[/?#][^\s<>\"“”()\[\]]{0,300})?"
_SITE = re.compile(
    rf"(?:[Hh]ttps?://(?P<sure>{_HOST}[A-Za-z]{{2,24}}{_PATH})"
    rf"|(?P<www>[Ww]{{3}}\.{_HOST}[A-Za-z]{{2,24}}{_PATH})"
    rf"|(?P<bare>{_HOST}(?:{_ENDINGS})(?![^\W_]|-\w|\.\w){_PATH}))"
)
_EMAIL = re.compile(rf"[A-Za-z0-9._%+-]{{1,64}}@{_HOST}[A-Za-z]{{2,24}}(?![^\W_])")
_PIECE = re.compile(r"[A-Za-z]+|[0-9]+|[.@/_-]")
_MARKS = {".": "dot", "@": "at", "/": "slash", "_": "underscore", "-": "dash"}
_VOWELS = frozenset("aeiouy")


def address_words(address: str) -> str:
    """Return how an address is read out."""
    return " ".join(_piece(found) for found in _PIECE.findall(address))


def _piece(piece: str) -> str:
    if piece in _MARKS:
        return _MARKS[piece]
    low = piece.lower()
    if low in ("uk", "eu") or (len(low) < 6 and low.isalpha() and not _VOWELS & set(low)):
        return spelt(low)
    return piece


def _site(match: re.Match[str]) -> Sequence[Part]:
    """Leave out http, all after a question mark, and the full stop of the sentence."""
    written = match["sure"] or match["www"] or match["bare"]
    end = match.end() - (len(written) - len(written.rstrip(".,;:!?'\u2019")))
    address = re.split(r"[?#]", match.string[match.end() - len(written) : end])[0]
    return (Part(match.start(), end, address_words(address.rstrip("/"))),)


def _email(match: re.Match[str]) -> Sequence[Part]:
    return (Part(match.start(), match.end(), address_words(match[0])),)


RULES = (Rule(_EMAIL, _email), Rule(_SITE, _site))
