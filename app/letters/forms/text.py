"""A letter as plain text: for e-mail, for braille displays, and for any screen reader."""

from collections.abc import Iterator

from app.domain.letter import Block, Letter, Sentence
from app.letters.forms.order import (
    Section,
    after_name,
    before_name,
    from_whom,
    greeting,
    signed,
)
from app.letters.forms.words import on_one_line, safe, without_stars

# Screen readers pass over dashes unless they are asked to read every mark.
RULE = "-"
FAINT_RULE = "- "


def letter_text(letter: Letter) -> bytes:
    """A letter with one sentence on each line, without its pictures. The file is UTF-8."""
    parts = ("\n".join(part) for part in _parts(letter))
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _parts(letter: Letter) -> Iterator[list[str]]:
    yield _lines(letter.board, from_whom(letter), letter.date)
    yield _lines(greeting(letter))
    yield _title(letter.title)
    for section in before_name(letter):
        yield from _section(section)
    yield _lines(signed(letter))
    for section in after_name(letter):
        yield from _section(section)
    if letter.word_list:
        words = (f"{word.term}: {word.meaning}" for word in letter.word_list)
        yield [*_heading(letter.fixed.word_list), *_lines(*words)]
    if letter.credits:
        yield [*_heading(letter.fixed.credits), *_lines(*letter.credits)]


def _section(section: Section) -> Iterator[list[str]]:
    block: Block = section.block
    if block.chapter:
        yield _heading(block.chapter)
    rule = RULE if section.level == 2 else FAINT_RULE
    faces = [f"[ ] {on_one_line(face.words)}" for face in section.faces]
    yield [*_heading(block.heading, rule), *map(_sentence, block.sentences), *faces]


def _sentence(sentence: Sentence) -> str:
    if sentence.quoted:
        return f"“{safe(sentence.words)}”"
    return on_one_line(without_stars(sentence.words))


def _title(words: str) -> list[str]:
    heading = _heading(words)
    return [*heading[1:], *heading]


def _heading(words: str, rule: str = RULE) -> list[str]:
    """Words with a rule under them, for those who look and for those who search."""
    lines = _lines(words)
    return [*lines, (rule * len(lines[0]))[: len(lines[0])].rstrip()] if lines else []


def _lines(*words: str) -> list[str]:
    return [line for line in map(on_one_line, words) if line.strip()]
