"""Pointing out what may tell who somebody is: names, numbers, addresses, days of birth.

It only points out. It finds hints, and never says that a text without any is safe.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.known_names import KnownNames


class Clue(StrEnum):
    """What kind of thing may tell who somebody is."""

    NAME = "name"
    NUMBER = "number"
    EMAIL = "email"
    POSTCODE = "postcode"
    ADDRESS = "address"
    BIRTH = "birth"


@dataclass(frozen=True)
class Told:
    """A piece of a text that may tell who somebody is, just as it stands there."""

    clue: Clue
    words: str
    start: int


_PEOPLE = (
    r"mum|mam|mom|mother|dad|father|brother|sister|son|daughter|husband|wife|partner|boyfriend|"
    r"girlfriend|friend|mate|cousin|uncle|aunt|auntie|nan|nanny|gran|grandma|grandad|neighbour|"
    r"flatmate|housemate|carer|supporter|advocate|manager|nurse|doctor|"
    r"(?:support|social|key) ?worker"
)
_SENTENCE_WORDS = (
    r"(?!(?:I|And|But|The|He|She|It|They|We|You|My|Is|Was|Has|Who|That|When|If|So|No|Yes|Not|"
    r"Because|Please|Thank|Thanks|This|There)\b)"
)
_CAPITAL = rf"{_SENTENCE_WORDS}[^\W\d_a-z][\w\u2019'-]{{1,30}}"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?"
_LITTLE = (
    r"(?!(?:the|a|an|my|our|this|that|your|his|her|in|on|of|down|up|to|from|by|at|for|and|is|"
    r"are|people|times|buses|cars|minutes|hours|days|weeks|miles)\b)"
)

WHO = (
    re.compile(
        rf"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:{_PEOPLE}),?"
        rf"(?: is| called| named)? ({_CAPITAL})"
    ),
    re.compile(rf"\b(?:Mr|Mrs|Miss|Ms|Dr|Doctor|Nurse|Auntie|Aunt|Uncle)\.? ({_CAPITAL})"),
    re.compile(
        r"\b(?:my name is|my name[\u2019']s|i am called|they call me) ([^\W\d_]{2,30})", re.I
    ),
)
"""Somebody the board does not know, named plainly enough: my brother Dev, Nurse Okoro."""
NUMBER = re.compile(r"(?<![\w£$€.,/])[+(]{0,2}\d(?:[ \u00a0\u202f().\-/]{0,2}\d){5,24}(?!\w)")
INSURANCE = re.compile(r"\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b", re.IGNORECASE)
ASKED_FOR = re.compile(
    r"\b(?:call|phone|ring|text|dial|number|tel|telephone|mobile|account|sort ?code)\W", re.I
)
A_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d")
HOURS = re.compile(r"\d{1,2}[.:]\d\d ?- ?\d{1,2}[.:]\d\d")
YEARS = re.compile(r"(?:(?:19|20)\d\d[ \-/.]{0,2})+")
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
POSTCODE = re.compile(
    r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d(?!st|nd|rd|th)[ABD-HJLNP-UW-Z]{2}(?!\w)",
    re.IGNORECASE,
)
ADDRESS = (
    re.compile(
        rf"(?<![\w£])\d{{1,4}}[a-z]?,? (?:{_LITTLE}[^\W\d_][\w\u2019'.-]{{0,20}} ){{1,3}}"
        r"(?:road|rd|street|lane|avenue|ave|crescent|terrace|gardens|grove|mews)(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w£])\d{1,4}[a-z]?,? (?:[A-Z][\w\u2019'.-]{0,20} ){1,3}"
        r"(?:St|Way|Close|Drive|Place|Park|Walk|Hill|Court|Square|Row|Rise|View|Green|House)"
        r"(?!\w)"
    ),
    re.compile(
        r"\b(?:flat|apartment) (?:number |no\.? ?)?\d{1,4}[a-z]?(?!\w)",
        re.IGNORECASE,
    ),
)
BIRTH = (
    re.compile(
        rf"\b(?:born|birthday|birth|dob|d\.o\.b)\b[^\d\n.!?]{{0,24}}{_DAY}"
        rf"[ ./-](?:of )?(?:\d{{1,2}}|{_MONTH})(?!\w)(?:[ ./,-]{{1,2}}\d{{2,4}})?",
        re.IGNORECASE,
    ),
    re.compile(r"\bborn\b[^\d\n.!?]{0,16}(?:19|20)\d\d(?!\d)", re.IGNORECASE),
    re.compile(rf"{_DAY}[./-]\d{{1,2}}[./-](?:19\d\d|200\d|201[0-2])(?!\d)"),
    re.compile(
        rf"{_DAY} (?:of )?{_MONTH},? (?:19\d\d|200\d|201[0-2])(?!\d)",
        re.IGNORECASE,
    ),
)
SHORTEST_NUMBER, SHORTEST_ASKED = 9, 6
"""How many digits tell a person or a telephone: alone, and when the text says what they are."""
BEFORE = 24


def pointed_out(text: str, names: KnownNames) -> tuple[Told, ...]:
    """What in a text may tell who somebody is, in its order. Finding nothing says nothing."""
    found = sorted(_found(text, names), key=lambda one: (one.start, -len(one.words)))
    past = 0
    kept = []
    for one in found:
        if one.start >= past:
            kept.append(one)
            past = one.start + len(one.words)
    return tuple(kept)


def _found(text: str, names: KnownNames) -> Iterator[Told]:
    for start, end in names.find(text):
        yield Told(Clue.NAME, text[start:end], start)
    for pattern in WHO:
        for found in pattern.finditer(text):
            yield Told(Clue.NAME, found[1], found.start(1))
    if any(mark.isdigit() for mark in text):
        yield from _numbers(text)
    if "@" in text:
        for found in EMAIL.finditer(text):
            yield Told(Clue.EMAIL, found[0], found.start())


def _numbers(text: str) -> Iterator[Told]:
    for found in NUMBER.finditer(text):
        if _tells(found[0], text[max(0, found.start() - BEFORE) : found.start()]):
            yield Told(Clue.NUMBER, found[0], found.start())
    patterns = (
        (Clue.NUMBER, (INSURANCE,)),
        (Clue.POSTCODE, (POSTCODE,)),
        (Clue.ADDRESS, ADDRESS),
        (Clue.BIRTH, BIRTH),
    )
    for clue, kinds in patterns:
        for pattern in kinds:
            for found in pattern.finditer(text):
                yield Told(clue, found[0], found.start())


def _tells(number: str, before: str) -> bool:
    """Whether digits are more than a price, a time, a day or some years."""
    if any(kind.fullmatch(number) for kind in (A_DAY, HOURS, YEARS)):
        return False
    digits = [int(mark) for mark in number if mark.isdecimal()]
    if len(digits) >= SHORTEST_NUMBER:
        return True
    return len(digits) >= SHORTEST_ASKED and (
        number.startswith(("+", "(0")) or not digits[0] or ASKED_FOR.search(before) is not None
    )
