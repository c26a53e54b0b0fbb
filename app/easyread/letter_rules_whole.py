"""Rules about what a letter must hold (handbook 1.5), and the word list at its end (ER35)."""

import re
from collections.abc import Iterator

from app.domain.easy_read import Level
from app.domain.letter import Letter, Part
from app.domain.letter_script import phone_numbers
from app.easyread.hard import HardWords
from app.easyread.kept import WEB
from app.easyread.letter_hit import LetterHit
from app.wording.hard_words import BOLD

WAYS = 2
TO_TEXT = re.compile(r"\btext\b(?! *(?:or|and) )", re.IGNORECASE)
"""A number that is only for messages."""

FORMS = re.compile(
    r"\b(?:big|bigger|large|larger) print\b|\bbraille\b|\baudio\b|\b(?:as|for) sound\b"
    r"|\b(?:other|another) (?:forms?|formats?)\b",
    re.IGNORECASE,
)


def whole(letter: Letter) -> Iterator[LetterHit]:
    """What has to be there: who, when, what about (ER95), ways to ask (ER96), forms (ER97)."""
    there = {
        "title": letter.title,
        "sender": letter.sender.name,
        "date": letter.date,
        "about": letter.block(Part.ABOUT),
    }
    for part, found in there.items():
        if not found:
            yield _missing("ER95", f"no_{part}", letter.title)
    asking = [block for block in letter.blocks if block.part is Part.QUESTIONS]
    place = asking[0].heading if asking else letter.title
    asked = "\n".join(line.words for block in asking for line in block.sentences)
    if not says_how_to_ask(asked):
        yield _missing("ER96", "few_ways", place)
    if not offers_forms(asked):
        yield _missing("ER97", "no_other_forms", place)


def says_how_to_ask(text: str) -> bool:
    """Whether a text says a phone number, and one more way to reach someone."""
    lines = [(phone_numbers(line), TO_TEXT.search(line)) for line in text.splitlines()]
    phones = {one for numbers, only_text in lines if not only_text for one in numbers}
    ways = phones | {one for numbers, _only_text in lines for one in numbers}
    ways |= {found[0] for found in WEB.finditer(text)}
    return bool(phones) and len(ways) >= WAYS


def offers_forms(text: str) -> bool:
    """Whether a text says that people can have it in another form."""
    return FORMS.search(text) is not None


def word_list(letter: Letter, hard: HardWords) -> Iterator[LetterHit]:
    """Each hard word that was kept is in the word list of the letter (ER35)."""
    explained = {word.term for word in letter.word_list}
    for block in letter.blocks:
        for line in block.sentences:
            if line.quoted or "**" not in line.words:
                continue
            for found in BOLD.finditer(line.words):
                listed = hard.listed(found[1])
                if listed is not None and listed.term not in explained:
                    explained.add(listed.term)
                    yield LetterHit(
                        "ER35",
                        Level.STOP,
                        "not_in_word_list",
                        block.heading,
                        line.words,
                        found[0],
                        {"word": found[1]},
                    )


def _missing(rule: str, why: str, where: str) -> LetterHit:
    return LetterHit(rule, Level.STOP, why, where, where)
