"""One practice letter in every form that letters have, to look through and to check.

Every size, layout, paper and script, and what people type that letters are not made for.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

from app.domain.errors.files import CannotWriteFile
from app.domain.letter import (
    LETTER_SIZES,
    Block,
    Layout,
    Letter,
    LetterProfile,
    Paper,
    Part,
    Sentence,
    Sheet,
)
from app.letters.letter import Press

SCRIPTS = {
    "welsh": "Mae'r tŷ yn oer. Dw i ddim yn hoffi aros am y bws ŵ ŷ â.",
    "polish": "Chcę jeździć autobusem. Zażółć gęślą jaźń.",
    "urdu": "مجھے بس میں جانا پسند ہے، نمبر 12 دیر سے آتی ہے",
    "punjabi": "ਮੈਨੂੰ ਬੱਸ ਵਿੱਚ ਜਾਣਾ ਪਸੰਦ ਹੈ। ਨੰਬਰ 12 ਦੇਰ ਨਾਲ ਆਉਂਦੀ ਹੈ।",
    "bengali": "আমি বাসে করে যেতে ভালোবাসি। ১২ নম্বর বাস দেরিতে আসে।",
    "urdu-in-english": "My mum says بس دیر سے آتی ہے every day.",
}
"""The same few words in the languages of people here: I like to go by bus, and it is late."""

ODD = {
    "300-words": " ".join(["I want to say that the bus is late and I wait in the rain."] * 22),
    "45-letters": f"It was s{'o' * 42}ooo late",
    "emoji": "I am happy 😀 and cross 😡 about the 🚌",
    "signs": '5 < 6 & "x" <b>no</b> **stars** \\ / { } %',
    "control-characters": "I\x00 am\x07 here\u202e now\u200b",
    "one-dot": ".",
    "own-lines": "I am\nvery\n\ncross",
}


def save_every_form(press: Press, letter: Letter, folder: Path) -> int:
    """Save the forms of a letter, a file for each; return how many. Raises CannotWriteFile."""
    many = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, one, profile in _forms(letter):
            (folder / f"{name}.pdf").write_bytes(press.pdf(one, profile))
            many += 1
    except OSError as error:
        raise CannotWriteFile from error
    return many


def _forms(letter: Letter) -> Iterator[tuple[str, Letter, LetterProfile]]:
    for points, layout, sheet in product(LETTER_SIZES, Layout, Sheet):
        profile = LetterProfile(points, layout=layout, sheet=sheet)
        yield f"{points}-{layout}-{sheet}", letter, profile
    for paper in Paper:
        yield f"paper-{paper}", letter, LetterProfile(paper=paper)
    for name, words in {**SCRIPTS, **ODD}.items():
        for points in (16, 28):
            yield f"{name}-{points}", _quoting(letter, words), LetterProfile(points)
    yield "no-photo", replace(letter, sender=replace(letter.sender, photo="")), LetterProfile()
    missing = tuple(replace(block, picture="not there") for block in letter.blocks)
    yield "missing-pictures", replace(letter, blocks=missing), LetterProfile()


def _quoting(letter: Letter, words: str) -> Letter:
    """The letter with these words as what its reader said."""

    def quoting(block: Block) -> Block:
        is_said = block.part is Part.YOU_SAID
        return replace(block, sentences=(Sentence(words, quoted=True),)) if is_said else block

    return replace(letter, blocks=tuple(map(quoting, letter.blocks)))
