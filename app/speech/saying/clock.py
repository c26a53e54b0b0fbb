"""Times of day: 10:30 is "half past 10", 2pm is "2 o'clock in the afternoon"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.speech.saying.rule import GAP, NO_MORE, Part, Rule, before, ends_sentence

_HALF = r"[AaPp]\.[Mm]\.?|[AaPp][Mm](?!\w)"


def _moment(name: str) -> str:
    return (
        rf"(?P<hour{name}>[01]?[0-9]|2[0-3])(?:(?P<dot{name}>[:.])(?P<minute{name}>[0-5][0-9]))?"
        rf"(?:(?P<gap{name}>{GAP}?)(?P<half{name}>{_HALF}))?"
    )


_ONE = re.compile(_moment("1") + NO_MORE)
_TWO = re.compile(
    rf"{_moment('1')}(?P<to>{GAP}?[\u2013—-]{GAP}?|{GAP}(?:to|until|till){GAP}){_moment('2')}{NO_MORE}"
)
_AT = re.compile(r"\b[Aa]t $")
_FROM = re.compile(r"\b(?:[Aa]t|[Ff]rom) $")
_SAID_ALREADY = re.compile(rf"{GAP}?(?:in the (?:morning|afternoon|evening)|at night)")


@dataclass(frozen=True)
class _Moment:
    """A time as it was written."""

    match: re.Match[str]
    name: str

    def __getitem__(self, part: str) -> str:
        return self.match[part + self.name] or ""

    @property
    def hour(self) -> int:
        return int(self["hour"])

    @property
    def minute(self) -> int:
        return int(self["minute"] or 0)

    @property
    def sure(self) -> bool:
        """Whether this is a time, whatever stands near it."""
        if self["dot"] == ":":
            return True
        return bool(self["half"]) and 1 <= self.hour <= 12

    @property
    def day_hour(self) -> int | None:
        """The hour by the 24-hour clock, where it is known."""
        if 1 <= self.hour <= 12:
            half = self["half"][:1].lower()
            return self.hour % 12 + (12 if half == "p" else 0) if half else None
        return self.hour

    @property
    def parts(self) -> tuple[Part, ...]:
        """How it is said: the time, then the part of the day."""
        start, end = self.match.start("hour" + self.name), self.match.end("hour" + self.name)
        end = max(end, self.match.end("minute" + self.name))
        clock, day = clock_words(self.hour, self.minute), self._day()
        if not self["half"]:
            return (Part(start, end, f"{clock} {day}".rstrip()),)
        last = self.match.end("half" + self.name)
        stop = "." if self["half"].endswith(".") and self._ends() else ""
        if not self["gap"]:
            return (Part(start, last, f"{clock} {day}".rstrip() + stop),)
        return (
            Part(start, end, clock),
            Part(self.match.start("half" + self.name), last, day + stop),
        )

    def _day(self) -> str:
        last = max(self.match.end(part + self.name) for part in ("hour", "minute", "half"))
        if self.day_hour is None or _SAID_ALREADY.match(self.match.string, last):
            return ""
        return _part_of_day(self.day_hour, self.minute)

    def _ends(self) -> bool:
        last = self.match.end("half" + self.name)
        return last == self.match.end() and ends_sentence(self.match)


def clock_words(hour: int, minute: int) -> str:
    """Return "half past 10", "quarter to 10", "5 past 12" or "10 o'clock"."""
    this, coming = hour % 12 or 12, (hour + 1) % 12 or 12
    if minute == 0:
        return f"{this} o'clock"
    left = minute if minute <= 30 else 60 - minute
    words = {15: "quarter", 30: "half"}.get(left, str(left))
    if left % 5:
        words += " minute" if left == 1 else " minutes"
    return f"{words} past {this}" if minute <= 30 else f"{words} to {coming}"


def _part_of_day(hour: int, minute: int) -> str:
    if minute == 0 and hour in (0, 12):
        return "midday" if hour else "midnight"
    starts = ((21, "at night"), (18, "in the evening"), (12, "in the afternoon"))
    usual = "in the morning" if hour else "at night"
    return next((words for start, words in starts if hour >= start), usual)


def _one(match: re.Match[str]) -> Sequence[Part]:
    time = _Moment(match, "1")
    at = time["dot"] == "." and not time["half"] and _AT.search(before(match))
    return time.parts if time.sure or at else ()


def _two(match: re.Match[str]) -> Sequence[Part]:
    first, last = _Moment(match, "1"), _Moment(match, "2")
    placed = first["dot"] == last["dot"] == "." and _FROM.search(before(match))
    if not last.sure and not placed:
        return ()
    bare = not first["dot"] and not first["half"]
    if bare and (not 1 <= first.hour <= 12 or match["to"] in (" - ", " \u2013 ", " — ")):
        return ()  # "Item 5 - 10:30am" is no range
    if first["half"] and not first.sure:
        return ()
    to = match["to"]
    if not to.strip().isalpha() or first.minute > 30:
        to = " until "  # "quarter to 3 to half past 3" would be a muddle
    return (*first.parts, Part(match.start("to"), match.end("to"), to), *last.parts)


RULES = (Rule(_TWO, _two), Rule(_ONE, _one))
