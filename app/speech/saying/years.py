"""Years, as people say them: 2027 is "twenty twenty-seven"."""

import re
from collections.abc import Sequence

from app.speech.saying.rule import NO_MORE, Part, Rule, before, whole

YEAR = "(?:19|20)[0-9]{2}"

_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_BY_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL, _TENS = _TO_NINETEEN.split(), _BY_TENS.split()
_AFTER = re.compile(
    r"\b(?:in|since|by|until|till|from|before|after|during|year|spring|summer|autumn|winter) $",
    re.IGNORECASE,
)
_TWO = re.compile(rf"({YEAR})([\u2013/-])({YEAR}|[0-9]{{2}}){NO_MORE}")
_ONE = re.compile(YEAR + NO_MORE)
_DECADE = re.compile(r"(19|20)([1-9])0(?:'|\u2019)?s(?!\w)")


def year_words(year: int) -> str:
    """Return "twenty twenty-seven", "2 thousand and 5" or "nineteen oh 5"."""
    century, rest = divmod(year, 100)
    if year // 10 == 200:
        return f"2 thousand and {rest}" if rest else "2 thousand"
    if not rest:
        return f"{_two(century)} hundred"
    return f"{_two(century)} oh {rest}" if rest < 10 else f"{_two(century)} {_two(rest)}"


def _two(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, rest = divmod(number, 10)
    return _TENS[tens] + (f"-{_SMALL[rest]}" if rest else "")


def _from_to(match: re.Match[str]) -> Sequence[Part]:
    first, last = int(match[1]), int(match[3])
    if len(match[3]) == 2:
        last += first // 100 * 100
    if last <= first or (match[2] == "/" and last != first + 1):
        return ()
    end = _two(last % 100) if len(match[3]) == 2 and last % 100 > 9 else year_words(last)
    return whole(match, f"{year_words(first)} to {end}")


def _year(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, year_words(int(match[0]))) if _AFTER.search(before(match)) else ()


def _decade(match: re.Match[str]) -> Sequence[Part]:
    tens = _TENS[int(match[2])]
    many = tens.removesuffix("y") + "ies" if tens.endswith("y") else tens + "s"
    return whole(match, f"{_two(int(match[1]))} {many}")


RULES = (Rule(_TWO, _from_to), Rule(_ONE, _year), Rule(_DECADE, _decade))
