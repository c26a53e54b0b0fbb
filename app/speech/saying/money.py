"""Money: £2.50 is "2 pounds 50", 50p is "50 pence"."""

import re
from collections.abc import Sequence

from app.speech.saying.rule import COUNT, GAP, Part, Rule, group, whole

_NAMES = {
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
    "$": ("dollar", "dollars", "cent", "cents"),
}
_SCALES = {"k": "thousand", "m": "million", "bn": "billion"}
_SCALE = rf"(?:{GAP}?(?:k|m|bn|thousand|million|billion)(?![^\W_]))?"
_SUM = rf"(?:{COUNT})(?:\.[0-9]{{1,2}})?{_SCALE}(?![0-9]|[.,][0-9])"
_ONE = re.compile(rf"(?P<sign>[£$€]){GAP}?(?P<sum>{_SUM})")
_TWO = re.compile(
    rf"(?P<sign>[£$€]){GAP}?(?P<sum>{_SUM})"
    rf"(?:{GAP}?[\u2013-]{GAP}?(?P=sign){GAP}?|[\u2013-])(?P<most>{_SUM})"
)
_PARTS = re.compile(r"([0-9,]+)(?:\.([0-9]+))?\W?([a-z]*)")
_PENCE = re.compile(r"([0-9]{1,2})p(?!\w)")
_THING = re.compile(rf"{GAP}(?:note|coin|voucher|fine|bill)s?\b")


def money_words(sign: str, amount: str) -> str:
    """Return "2 pounds 50" for "2.50", and "1.5 million pounds" for "1.5m"."""
    one, many, small_one, small_many = _NAMES[sign]
    found = _PARTS.match(amount)
    if found is None:
        return f"{amount} {many}"
    whole_part, part, scale = found.groups(default="")
    count = whole_part + (f".{part}" if part else "")
    if scale:
        return f"{count} {_SCALES.get(scale, scale)} {many}"
    if len(part) == 1:
        return f"{count} {many}"
    pence = int(part or 0)
    small = f"{pence} {small_one if pence == 1 else small_many}"
    big = f"{whole_part} {one if whole_part == '1' else many}"
    if not pence:
        return big
    if not whole_part.strip("0"):
        return small
    return f"{big} {pence}" if pence > 9 else f"{big} and {small}"


def _one(match: re.Match[str]) -> Sequence[Part]:
    words = money_words(match["sign"], match["sum"])
    if _THING.match(match.string, match.end()):
        words = words.removesuffix("s")  # a 5 pound note
    return whole(match, words)


def _two(match: re.Match[str]) -> Sequence[Part]:
    least, most = (money_words(match["sign"], match[part]) for part in ("sum", "most"))
    return whole(match, f"{least} to {most}")


def _pence(match: re.Match[str]) -> Sequence[Part]:
    return (group(match, 0, f"{match[1]} {'penny' if match[1] == '1' else 'pence'}"),)


RULES = (Rule(_TWO, _two), Rule(_ONE, _one), Rule(_PENCE, _pence))
