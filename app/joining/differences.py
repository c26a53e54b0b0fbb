"""What people changed apart from each other, and choosing between it."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.domain.errors.store import Gone
from app.domain.laptops import Difference, SaidTwice, Side
from app.joining.answers import all_said, choices_in, whole_answer
from app.joining.kept import Kept, Values, read_past, write_mark
from app.joining.marks import UNMARKED
from app.joining.plain import plain
from app.joining.rows import REMOVED, Row, is_rescued, open_parts, settled, shown
from app.joining.settling import settle
from app.joining.tables import QUIET, SHARED, TOGETHER_PART

NAMES = ("name", "short_name", "words", "term", "label", "written", "title", "sentence")
"""The columns by which people know a row, the best first."""

STANDS = "NOT view.taken_back AND view.removed_at IS NULL"
TWICE = (
    f"SELECT member_id, question_id FROM view WHERE {STANDS} AND member_id IS NOT NULL"  # noqa: S608 - our own names
    " GROUP BY member_id, question_id HAVING count(*) > 1"
)
TWICE_IN_FULL = (
    "SELECT view.member_id, view.question_id, member.name, question.words, view.id"  # noqa: S608 - our own names
    f" FROM ({TWICE}) AS twice JOIN view ON view.member_id = twice.member_id"
    " AND view.question_id = twice.question_id"
    " JOIN member ON member.id = view.member_id"
    " JOIN question ON question.id = view.question_id"
    f" WHERE {STANDS}"
)


def differences(connection: Connection, hidden: Collection[str]) -> list[Difference]:
    """Everything that is open, those things together that belong together.

    Nobody may see the dots of the ``hidden`` questions yet.
    """
    past = read_past(connection)
    found = connection.exec_driver_sql('SELECT "table", "key" FROM joined WHERE differs')
    told: list[Difference] = []
    for table, key in sorted(tuple(one) for one in found):
        kept = Kept(connection, SHARED[table])
        row, values = _whole(kept, key)
        if values is None:
            continue  # it was deleted since
        quiet = QUIET & set(kept.table.parts)
        for part, marks in open_parts(row, past, quiet).items():
            name = called(connection, table, values)
            if part == REMOVED and is_rescued(row, past, quiet):
                goes, stays = Side(marks[-1], ""), Side(UNMARKED, "")
                told.append(Difference(table, key, part, name, (goes, stays), was_removed=True))
                continue
            sides = tuple(_side(kept, part, row, mark, hidden) for mark in marks)
            if not _read_alike(sides):
                told.append(Difference(table, key, part, name, sides))
    return told


def choose(connection: Connection, laptop: UUID, about: Difference, mark: str) -> None:
    """Let a row say what one side says. Raises Gone when that cannot be any more."""
    settle(connection, laptop)
    past = read_past(connection)
    kept = Kept(connection, SHARED[about.table])
    row, values = _whole(kept, about.key)
    quiet = QUIET & set(kept.table.parts)
    marks = open_parts(row, past, quiet).get(about.part, []) if values is not None else []
    if mark not in (*marks, UNMARKED if about.was_removed else None):
        raise Gone
    value = row.values[about.part, mark] if mark else None
    _check_links(kept, about.part, value)
    new = past.next_mark(laptop)
    past.add(new)
    write_mark(connection, past, new)
    row = settled(row, past, {about.part: value}, new)
    kept.write_row(about.key, shown(row, past, quiet))
    kept.write_known(about.key, row, past)


def said_twice(connection: Connection, hidden: Collection[str]) -> list[SaidTwice]:
    """Who answered a question at two laptops, with all that they said."""
    said: dict[tuple[Any, ...], list[str]] = {}
    for *about, view in connection.exec_driver_sql(TWICE_IN_FULL):
        said.setdefault(tuple(about), []).append(plain(view))
    views = Kept(connection, SHARED["view"])
    told = [
        SaidTwice(member, question, all_said(views, sorted(ids), hidden))
        for (_member_id, _question_id, member, question), ids in said.items()
    ]
    return sorted(told, key=lambda one: (one.member, one.question))


def called(connection: Connection, table: str, values: Values) -> str:
    """What people call a row: its own name, or that of what it is part of."""
    own = next((str(values[name]) for name in NAMES if values.get(name)), "")
    if own:
        return own
    for name, other in _owners(table, values):
        above = Kept(connection, SHARED[other]).row(str(name))
        found = called(connection, other, above) if above is not None else ""
        if found:
            return found
    return ""


def _owners(table: str, values: Values) -> Iterator[tuple[str, str]]:
    for column, other in SHARED[table].points_at:
        if values[column] is not None:
            yield values[column], other


def _whole(kept: Kept, key: str) -> tuple[Row, Values | None]:
    values = kept.row(key)
    return kept.whole(kept.known(key), values), values


def _side(kept: Kept, part: str, row: Row, mark: str, hidden: Collection[str]) -> Side:
    value = row.values[part, mark]
    if kept.table.name == "view" and part == TOGETHER_PART:
        said = dict(zip(kept.table.parts[part], value, strict=True))
        return Side(mark, "", whole_answer(kept.connection, said, hidden))
    return Side(mark, _in_words(kept, part, value))


def _read_alike(sides: Collection[Side]) -> bool:
    """Whether answers are told in the same words: then nobody could choose between them.

    So it is with one that was recorded twice, which is told as two answers instead.
    """
    first, *others = (side.answer for side in sides)
    return first is not None and not first.dots_hidden and all(one == first for one in others)


def _in_words(kept: Kept, part: str, value: Any) -> str:  # noqa: ANN401 - whatever a column holds
    """What a part says, as people can read it."""
    if len(kept.table.parts[part]) != 1:
        return ""  # a recording or a drawing
    pointed = dict(kept.table.points_at).get(part)
    if pointed is not None and value is not None:
        above = Kept(kept.connection, SHARED[pointed]).row(value)
        return called(kept.connection, pointed, above) if above is not None else ""
    return "" if value is None or isinstance(value, dict) else str(value)


def _check_links(kept: Kept, part: str, value: Any) -> None:  # noqa: ANN401 - whatever a column holds
    if kept.table.name == "view" and part == TOGETHER_PART:
        _check_choices(kept, value)
        return
    pointed = dict(kept.table.points_at).get(part)
    if (
        pointed
        and value is not None
        and Kept(kept.connection, SHARED[pointed]).row(value) is None
    ):
        raise Gone


def _check_choices(kept: Kept, value: Any) -> None:  # noqa: ANN401 - whatever a column holds
    choices = Kept(kept.connection, SHARED["choice"])
    if any(choices.row(choice) is None for choice in choices_in(value)):
        raise Gone
