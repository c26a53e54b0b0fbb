"""Reading needs from a CSV file, also after a spreadsheet saved it again."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from app.domain.dates import date_from
from app.domain.errors.needs import (
    NeedsFileEmpty,
    NeedsFileNotRead,
    NeedsFileTooBig,
    NeedsWithoutColumns,
)
from app.domain.errors.writing import DateNotUnderstood
from app.domain.needs import MayKnow, Strength
from app.domain.needs_import import FileNeed, Problem, ReadFile, Trouble
from app.domain.views import Helped
from app.wording.cells import bared
from app.wording.needs_csv import COLUMNS

MOST_BYTES = 4_000_000
MOST_ROWS = 5_000
LONGEST = 20_000
"""More letters than a cell may have."""

Kind = TypeVar("Kind", bound=StrEnum)


class _Bad(Exception):
    """A cell that cannot be right."""

    def __init__(self, trouble: Trouble, said: str = "") -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.said = said


def read_needs(contents: bytes) -> ReadFile:
    """The rows of a file. A row that is wrong is told beside those that are right.

    Raises NeedsFileNotRead, NeedsFileTooBig, NeedsFileEmpty or NeedsWithoutColumns.
    """
    rows: list[FileNeed] = []
    problems: list[Problem] = []
    for row, cells, is_too_wide in _rows(_text(contents)):
        if len(rows) + len(problems) == MOST_ROWS:
            raise NeedsFileTooBig(most=MOST_ROWS)
        try:
            if is_too_wide:
                raise _Bad(Trouble.TOO_WIDE)
            rows.append(_need(row, cells))
        except _Bad as bad:
            problems.append(Problem(row, bad.trouble, bad.said))
    if not rows and not problems:
        raise NeedsFileEmpty
    return ReadFile(tuple(rows), tuple(problems))


def _text(contents: bytes) -> str:
    if len(contents) > MOST_BYTES:
        raise NeedsFileTooBig(most=MOST_ROWS)
    try:
        text = contents.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NeedsFileNotRead from error
    if "\0" in text:
        raise NeedsFileNotRead
    return text


def _rows(text: str) -> Iterator[tuple[int, dict[str, str], bool]]:
    """Each line that is not empty: its number, its cells, and whether it has too many."""
    head = text.split("\n", 1)[0]
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=max(",;\t", key=head.count),
        strict=True,
    )
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        if not {"member", "member_id"} & set(names) or not {"line", "words"} & set(names):
            raise NeedsWithoutColumns(columns=", ".join(COLUMNS[:4]))
        if any(names.count(one) > 1 for one in COLUMNS):
            raise NeedsWithoutColumns(columns=", ".join(COLUMNS[:4]))
        before = reader.line_num
        for cells in reader:
            if any(map(str.strip, cells)):
                is_too_wide = any(map(str.strip, cells[len(names) :]))
                named = dict(zip(names, map(bared, cells), strict=False))
                yield before + 1, named, is_too_wide
            before = reader.line_num
    except csv.Error as error:
        raise NeedsFileNotRead from error


def _need(row: int, cells: dict[str, str]) -> FileNeed:
    if any(len(cells.get(name, "")) > LONGEST for name in COLUMNS):
        raise _Bad(Trouble.TOO_LONG)
    member, member_id = (cells.get(name, "").strip() for name in ("member", "member_id"))
    if not member and not member_id:
        raise _Bad(Trouble.NO_MEMBER)
    line, words = cells.get("line", "").strip(), cells.get("words", "")
    if not line and not words.strip():
        raise _Bad(Trouble.NO_WORDS)
    return FileNeed(
        row,
        member,
        member_id,
        line,
        words,
        cells.get("note", ""),
        _one_of(Strength, cells.get("strength", ""), Trouble.STRENGTH),
        _day(cells.get("agreed_on", "")),
        _day(cells.get("review_on", "")),
        _one_of(MayKnow, cells.get("may_know", ""), Trouble.MAY_KNOW),
        _one_of(Helped, cells.get("helped", ""), Trouble.HELPED),
    )


def _one_of(kind: type[Kind], cell: str, trouble: Trouble) -> Kind | None:
    """One of a few words, however it is spaced and in whatever case; None when empty."""
    word = "_".join(cell.lower().replace("_", " ").split())
    if not word:
        return None
    if word not in set(kind):
        raise _Bad(trouble, cell.strip())
    return kind(word)


def _day(cell: str) -> date | None:
    """A day as we write it, or as a spreadsheet here does: 23/11/2026."""
    if not cell.strip():
        return None
    try:
        return date_from(cell)
    except DateNotUnderstood as error:
        raise _Bad(Trouble.DATE, cell.strip()) from error
