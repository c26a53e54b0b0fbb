"""Hard words in a CSV file, as spreadsheets read and write them."""

import csv
import io
from collections.abc import Iterable, Iterator

from app.domain.easy_read import WordKind
from app.domain.errors.hard_words import (
    WordsFileNotRead,
    WordsFileTooBig,
    WordsLineKind,
    WordsLineTooLong,
    WordsLineTooWide,
    WordsLineTwice,
    WordsLineWithoutWord,
    WordsLineYesNo,
    WordsWithoutColumns,
)
from app.domain.hard_words import BoardWord, FileWord, key_of, tidy
from app.wording.cells import bared, shielded

MOST_BYTES = 1_000_000
MOST_WORDS = 2_000
LONGEST = 200
"""More letters than a word, easy words or a meaning may have."""
COLUMNS = ("term", "plain", "meaning", "kind", "known", "off")
ALSO = {"explanation": "meaning", "word": "term"}
YES_NO = {
    "": None,
    "yes": True,
    "no": False,
    "true": True,
    "false": False,
    "1": True,
    "0": False,
}


def read_words(contents: bytes) -> list[FileWord]:
    """The words of a file. Raises an error that names the first bad line and what to do."""
    if len(contents) > MOST_BYTES:
        raise WordsFileTooBig(most=MOST_WORDS)
    try:
        text = contents.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WordsFileNotRead from error
    if "\0" in text:
        raise WordsFileNotRead
    words: dict[str, FileWord] = {}
    for line, cells in _lines(text):
        word = _word(line, cells)
        if key_of(word.term) in words:
            raise WordsLineTwice(line=line, word=word.term)
        words[key_of(word.term)] = word
        if len(words) > MOST_WORDS:
            raise WordsFileTooBig(most=MOST_WORDS)
    return list(words.values())


def written_words(words: Iterable[BoardWord]) -> bytes:
    """Words as a file that spreadsheets open in the right letters, and never as formulas."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for word in words:
        listed = word.listed
        known = _yes_no(listed.known) if listed.kind is WordKind.ACRONYM else ""
        cells = (listed.term, listed.plain, listed.meaning, listed.kind, known)
        writer.writerow([*map(shielded, cells), _yes_no(word.off)])
    return out.getvalue().encode("utf-8-sig")


def _lines(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Every line with its number and what is in its columns; empty lines are left out."""
    head = text.split("\n", 1)[0]
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=";" if head.count(";") > head.count(",") else ",",
        strict=True,
    )
    try:
        names = [ALSO.get(name, name) for name in map(key_of, next(reader, []))]
        if "term" not in names or any(names.count(one) > 1 for one in COLUMNS):
            raise WordsWithoutColumns(columns=", ".join(COLUMNS[:5]))
        before = reader.line_num
        for cells in reader:
            if any(map(str.strip, cells[len(names) :])):
                raise WordsLineTooWide(line=before + 1)
            if any(map(str.strip, cells)):
                yield before + 1, dict(zip(names, map(_bared, cells), strict=False))
            before = reader.line_num
    except csv.Error as error:
        raise WordsFileNotRead from error


def _word(line: int, cells: dict[str, str]) -> FileWord:
    if any(len(cells.get(name, "")) > LONGEST for name in COLUMNS):
        raise WordsLineTooLong(line=line, most=LONGEST)
    term, kind = cells.get("term", ""), cells.get("kind", "").lower()
    if not any(map(str.isalnum, term)):
        raise WordsLineWithoutWord(line=line)
    if kind and kind not in set(WordKind):
        raise WordsLineKind(line=line, kind=kind, kinds=", ".join(WordKind))
    for name in ("known", "off"):
        if cells.get(name, "").lower() not in YES_NO:
            raise WordsLineYesNo(line=line, column=name)
    return FileWord(
        term,
        cells.get("plain"),
        cells.get("meaning"),
        WordKind(kind) if kind else None,
        YES_NO[cells.get("known", "").lower()],
        YES_NO[cells.get("off", "").lower()],
    )


def _yes_no(value: bool) -> str:  # noqa: FBT001 - what is written of it
    return "yes" if value else "no"


def _bared(cell: str) -> str:
    """A cell as it was before it was shielded."""
    return tidy(bared(cell.strip(" ")))
