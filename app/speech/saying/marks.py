"""Marks that are heard as a word, such as a tick, and marks that must stay silent."""

import re
from collections.abc import Callable, Sequence

from app.speech.saying.rule import GAP, Part, Rule, apart, before, whole

_SIDES = re.compile(r"\w['\u2019\")\]]? ?$")
_PATH = re.compile(r"(?:^|\s)[/\\][^\s]*$")
_IN_A_WORD = re.compile(r"\w$")


def _word(words: str) -> Callable[[re.Match[str]], Sequence[Part]]:
    return lambda match: whole(match, apart(match, words))


def _silent(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, "")


def _underscore(match: re.Match[str]) -> Sequence[Part]:
    inside = _IN_A_WORD.search(before(match)) and match.string[match.end() :][:1].isalnum()
    return whole(match, " " if inside else "")


def _arrow(match: re.Match[str]) -> Sequence[Part]:
    after = match.string[match.end() : match.end() + 2].lstrip(" ")[:1]
    between = _SIDES.search(before(match)) and after.isalnum()
    return whole(match, apart(match, "to") if between else "")


def _slash(match: re.Match[str]) -> Sequence[Part]:
    return () if _PATH.search(before(match)) else whole(match, " or ")


def _loud(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, "?" if "?" in match[0] else "!")


def _dots(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, "...")


def _ending(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, match[1])


def _bracket(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, match[0][0])


def _dashes(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, "\u2013")


RULES = (
    Rule(re.compile(r"[✓✔✅☑]\ufe0f?"), _word("tick")),
    Rule(re.compile(r"[✗✘❌✕✖☒]\ufe0f?"), _word("cross")),
    Rule(re.compile(r"(?:[→➔➜➡⇒⟶]\ufe0f?|[=-]>)"), _arrow),
    Rule(re.compile(r"[•●▪◦‣∙■□○▶►]\ufe0f?"), _silent),
    Rule(re.compile(r"\*+|={2,}|~{2,}|#{2,}|`+"), _silent),
    Rule(re.compile(r"_+"), _underscore),
    Rule(re.compile(r"[!?]{2,}"), _loud),
    Rule(re.compile(r"\.{2,}"), _dots),
    Rule(re.compile(r"-{2,}"), _dashes),
    Rule(re.compile(r"\[{2,}|\]{2,}"), _bracket),  # a Mac's voice takes [[ for an order
    Rule(re.compile(r"(?<=[a-z])\((e?s)\)(?![^\W_])"), _ending),
    Rule(re.compile(r"(?<![^\s])[:;]['\u2019]?-?[()DPp](?![^\s.,!?])"), _silent),
    Rule(re.compile(r"&(?!#?\w{1,8};)"), _word("and")),
    Rule(
        re.compile(rf"(?<=[0-9]{GAP})\+(?={GAP}?[0-9])|(?<=[a-z]{GAP})\+(?={GAP})"),
        _word("plus"),
    ),
    Rule(re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])"), _slash),
)
