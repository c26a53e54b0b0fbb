"""Phone numbers and other long numbers, digit by digit with a pause after each group."""

import re
from collections.abc import Sequence

from app.speech.saying.rule import GAP, Part, Rule, before, digits, whole

_SEVERAL = re.compile(
    rf"\+?\(?[0-9]{{1,13}}\)?(?:(?:{GAP}\(?|-|(?<=\))|\()[0-9]{{1,8}}\)?){{0,5}}"
)
_GROUP = re.compile(r"[^0-9]*([0-9]{1,13})\)?")
_HELPLINE = re.compile(r"116(?:000|006|111|117|123)")
_RUN = re.compile(r"(?:0[0-9]{2,14}|[1-9][0-9]{6,19})(?![^\W_]|[.,:/][0-9])")
_TEXT_CODE = re.compile(r"[0-9]{5,6}(?![^\W_]|[.,:/-][0-9])")
_TEXT = re.compile(r"\b[Tt]ext (?:[^.!?]{1,30} to )?$")
_CODE = re.compile(
    r"(?:999|111|101|112|105|119|1800[012])(?![^\W_]|[.,:/\u2013-][0-9]|[%+])"
    rf"(?!{GAP}(?!and|or|if|to|is|for|in|when|now|at|about|then|by|on|line|service)[a-z])"
)
_COUNTED = re.compile(r"\b(?:pages?|aged|about|over|under|nearly|than|of|the) $", re.IGNORECASE)
_CALL = re.compile(r"\b(?:call|ring|phone|dial|text|on|nhs) $", re.IGNORECASE)


def _phone(match: re.Match[str]) -> Sequence[Part]:
    """Find the longest run of groups that makes a phone number."""
    groups = list(_GROUP.finditer(match.string, match.start(), match.end()))
    while groups:
        after = match.string[groups[-1].end() : groups[-1].end() + 1]
        if _is_phone(match[0][0], [found[1] for found in groups]) and not after.isalnum():
            return _grouped(match, groups)
        groups.pop()
    return ()


def _is_phone(mark: str, groups: list[str]) -> bool:
    number = "".join(groups)
    if mark == "+":
        return 10 <= len(number) <= 14
    if len(groups) == 2 and _HELPLINE.fullmatch(number):
        return True
    if [len(found) for found in groups] == [3, 3, 4] and groups[0] != "116":
        return True  # an NHS number
    return number[0] == "0" and len(groups[0]) > 2 and 8 <= len(number) <= 11


def _grouped(match: re.Match[str], groups: list[re.Match[str]]) -> Sequence[Part]:
    parts: list[Part] = []
    for place, found in enumerate(groups):
        words = _in_breaths(found[1])
        if place == 0 and match[0][0] == "+":
            words = f"plus {words}"
        if place < len(groups) - 1:
            words += ","
        if found[0].startswith("-"):
            words = f" {words}"
        # The bracket round a code is silent; the space before it stays as it is.
        start = found.start() + (len(found[0]) - len(found[0].lstrip(" \u00a0\u202f")))
        between = " " if parts and start == parts[-1].end and words[0] != " " else ""
        parts.append(Part(start, found.end(), between + words))
    return parts


def _in_breaths(number: str) -> str:
    """Break a long run where a listener would want to write it down."""
    if len(number) < 6:
        return digits(number)
    first = {7: 3, 8: 4, 10: 4, 11: 5}.get(len(number), 3)
    size = 4 if len(number) < 9 else 3
    rest = [number[at : at + size] for at in range(first, len(number), size)]
    return ", ".join(digits(found) for found in (number[:first], *rest))


def _run(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, _in_breaths(match[0]))


def _text_code(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, digits(match[0])) if _TEXT.search(before(match)) else ()


def _code(match: re.Match[str]) -> Sequence[Part]:
    there = before(match)
    return () if _COUNTED.search(there) else whole(match, digits(match[0]))


def _called(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, digits(match[0])) if _CALL.search(before(match)) else ()


RULES = (
    Rule(_SEVERAL, _phone),
    Rule(_TEXT_CODE, _text_code),
    Rule(_RUN, _run),
    Rule(_CODE, _code),
    Rule(re.compile(r"(?:999|111|101|112|105|119)(?![^\W_]|[.,:/\u2013-][0-9])"), _called),
)
