"""What a letter says, line by line: worked out from the model, and read out of each form."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from uuid import UUID
from zipfile import ZipFile

from app.domain.letter import (
    Block,
    HardWord,
    Layout,
    Letter,
    LetterProfile,
    Part,
    Sender,
    Sentence,
)
from app.domain.letter_script import phone_numbers, script
from app.letters.forms.epub import Edition, letter_epub
from app.letters.forms.html import letter_html
from app.letters.forms.text import letter_text
from tests.letters.samples import LIBRARY

EDITION = Edition(UUID(int=7), date(2026, 11, 20))
LINES = {"p", "h1", "h2", "h3", "dt", "dd"}
LONG_QUOTE = " ".join(f"word{number}" for number in range(300))


def block(part: Part, *sentences: Sentence, heading: str = "", chapter: str = "") -> Block:
    """A block of one part, with a heading and a picture of its own."""
    return Block(part, heading or f"About {part}", "letter", sentences, chapter)


def whole() -> Letter:
    """A letter with every part there is, and sentences of every kind."""
    blocks = [block(part, Sentence(f"This is {part}.")) for part in Part]
    blocks[1] = block(
        Part.YOU_SAID,
        Sentence('5 < 6 & I said <b>"no"</b> it\'s **bad** &amp; 😬👩🏽‍🦽', quoted=True),
        Sentence("مجھے بس چاہیے 07700 900 120", quoted=True, language="ur"),
        Sentence("Mae'r tŷ yn oer. Dŵr", quoted=True, language="cy"),
        Sentence("Zażółć gęślą jaźń", quoted=True, language="pl"),
        Sentence("I am\nvery cross\n\nstill", quoted=True),
        Sentence(LONG_QUOTE, quoted=True),
        Sentence("N" + 44 * "o", quoted=True),
        Sentence("Potrzebuję autobusu.", language="pl"),
    )
    blocks[2] = block(
        Part.WE_DID,
        Sentence(
            "We asked for a **reasonable adjustment** & a <lift>.", "bus", symbols=("bus",)
        ),
        Sentence("Phone 01632\u00a0960\u00a0120 or text 07700\u00a0900\u00a0120.", "no_such"),
        Sentence("Email hello@elms-hire.speaks.example by Monday 5 October 2026."),
        chapter="The lift & the bus",
    )
    return Letter(
        board="Elmshire & Sons Board",
        date="Monday 5 October 2026",
        reader="Sandra <3",
        title="You said “no”. We did > that.",
        sender=Sender("Moira Tennant", "board facilitator", "sender_photo"),
        blocks=tuple(blocks),
        faces=(Sentence("Good", "good"), Sentence("OK", "ok"), Sentence("Bad", "no_such")),
        word_list=(HardWord("reasonable adjustment", "A change that helps you."),),
        credits=("Pictures by A & B, <CC BY-SA>.",),
        strip=(Sentence("Bus", "bus"), Sentence("No", "cannot_do")),
    )


def bare() -> Letter:
    """A letter for everyone, with as little in it as there can be."""
    least = replace(whole(), board="", reader="", sender=Sender("Moira", ""), faces=())
    return replace(least, blocks=whole().blocks[:1], word_list=(), credits=(), strip=())


def as_html(
    letter: Letter,
    profile: LetterProfile | None = None,
    own: Mapping[str, bytes] | None = None,
) -> str:
    """The page of a letter."""
    return letter_html(letter, profile or LetterProfile(), LIBRARY, own or {}).decode()


def as_epub(
    letter: Letter, layout: Layout = Layout.PICTURE_LEFT, own: Mapping[str, bytes] | None = None
) -> bytes:
    """The book of a letter."""
    return letter_epub(letter, LetterProfile(layout=layout), LIBRARY, own or {}, EDITION)


def in_model(letter: Letter, layout: Layout = Layout.PICTURE_LEFT) -> list[str]:
    """Every line of a letter, in the order of handbook 7.1."""
    sender = letter.sender
    feedback = [one for one in letter.blocks if one.part is Part.FEEDBACK]
    others = [one for one in letter.blocks if one.part is not Part.FEEDBACK]
    job = f", {sender.job}" if sender.job else ""
    lines = [letter.board, f"From {sender.name}{job}", letter.date]
    lines += [f"Dear {letter.reader},"] if letter.reader else []
    lines += [letter.title, *_blocks(others), f"From {sender.name}", *_blocks(feedback)]
    lines += [face.words for face in letter.faces]
    lines += [letter.fixed.word_list] if letter.word_list else []
    lines += [words for word in letter.word_list for words in (word.term, word.meaning)]
    lines += [letter.fixed.credits, *letter.credits] if letter.credits else []
    lines += [one.words for one in letter.strip if layout is Layout.STRIP]
    return [line for line in lines if line]


def _blocks(blocks: list[Block]) -> Iterator[str]:
    for one in blocks:
        yield one.chapter
        yield one.heading
        for sentence in one.sentences:
            plain = sentence.words.replace("**", "")
            yield f"“{sentence.words}”" if sentence.quoted else plain


def in_page(page: str) -> list[str]:
    """Every line of a page, without the words that stand in for pictures."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    return reader.lines


class _Page(HTMLParser):
    """Reads lines out of HTML, and out of XHTML in the same way."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._line: list[str] | None = None
        self._until = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._line is None and (tag in LINES or ("class", "word") in attrs):
            self._line, self._until = [], tag

    def handle_endtag(self, tag: str) -> None:
        if self._line is not None and tag == self._until:
            self.lines.append("".join(self._line))
            self._line = None

    def handle_data(self, data: str) -> None:
        if self._line is not None:
            self._line.append(data)


def in_text(letter: Letter) -> list[str]:
    """Every line of the plain text, without rules and boxes."""
    lines = letter_text(letter).decode().split("\n")
    told = [line.removeprefix("[ ] ") for line in lines if not re.fullmatch("[- ]+", line)]
    terms = {f"{word.term}: {word.meaning}": word for word in letter.word_list}
    return [
        part
        for line in told
        for part in ((terms[line].term, terms[line].meaning) if line in terms else (line,))
    ]


def in_book(book: bytes) -> list[str]:
    """Every line of the letter in a book."""
    with ZipFile(io.BytesIO(book)) as files:
        return in_page(files.read("letter/text.xhtml").decode())


def said(letter: Letter) -> list[str]:
    """What a voice says, without the phone numbers it says again."""
    lines = [line.words for line in script(letter)]
    again = {number for line in lines for number in phone_numbers(line)}
    return [line for line in lines if line not in again]
