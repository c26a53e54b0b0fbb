"""Reading the rows of letters: what each told its reader, and how far it has come."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, selectinload

from app.domain.dates import date_from
from app.domain.errors.letters import DayBeforeLetter
from app.domain.errors.writing import DateNotUnderstood, DayToCome
from app.domain.letter_log import LEFT_US, LetterStep, MadeLetter, where_now
from app.domain.outcomes import Outcome
from app.domain.privacy import Reason
from app.domain.telling import Told, said_by
from app.storage.models import LetterEventRow, LetterRow, MemberRow

TOLD = "told"
"""Kept beside what a letter says: the outcome's own words, to see when they change."""

SHORTLY = (
    LetterRow.id,
    LetterRow.outcome_id,
    LetterRow.member_id,
    LetterRow.made_at,
    LetterRow.state,
    LetterRow.due,
)


@dataclass(frozen=True)
class Newest:
    """The newest letter to one reader about one outcome."""

    letter_id: UUID
    step: LetterStep
    told: Told


def letters_that_count() -> Select[LetterRow, MemberRow]:
    """Letters whose place none took, the newest first, each with its reader."""
    return (
        select(LetterRow, MemberRow)
        .join(MemberRow, MemberRow.id == LetterRow.member_id)
        .where(MemberRow.removed_at.is_(None), LetterRow.replaced.is_(False))
        .options(selectinload(LetterRow.events))
        .order_by(LetterRow.made_at.desc(), MemberRow.name)
    )


def made_value(row: LetterRow, member: MemberRow) -> MadeLetter:
    """A letter of the list without the row."""
    return MadeLetter(
        row.id,
        row.outcome_id,
        member.id,
        member.name,
        member.face,
        row.contents["title"],
        written_on(row),
        step_of(row),
        tuple(Reason(reason) for reason in row.reasons),
        row.read_by_a_person,
        row.follows_id is not None,
    )


def written_on(row: LetterRow) -> date:
    """The day at the top of a letter."""
    return _day(row.contents["date"], row.made_at)


def check_day(row: LetterRow, on: date, today: date) -> None:
    """See that something can have happened to a letter on a day.

    Raises DayToCome or DayBeforeLetter.
    """
    if on > today:
        raise DayToCome
    if on < written_on(row):
        raise DayBeforeLetter


def told_in(row: LetterRow) -> Told:
    """What a letter told its reader about its outcome."""
    said = row.contents.get(TOLD)
    return Told(written_on(row), row.state, row.due, said and frozenset(said))


def kept_of(outcome: Outcome) -> dict[str, list[str]]:
    """What is kept beside a letter of what its outcome said."""
    return {TOLD: sorted(said_by(outcome))}


def step_of(row: LetterRow) -> LetterStep:
    """How far a letter has come."""
    return _step(row.events)


def letters_about(
    session: Session, outcome_id: UUID, member_id: UUID
) -> tuple[LetterRow | None, list[LetterRow]]:
    """The last letter that a member has about an outcome, and those that have not left us."""
    wanted = select(LetterRow).filter_by(
        outcome_id=outcome_id, member_id=member_id, replaced=False
    )
    rows = session.scalars(wanted.order_by(LetterRow.made_at)).all()
    had = [row for row in rows if step_of(row) in LEFT_US]
    return (had[-1] if had else None), [row for row in rows if row not in had]


def in_order(events: Sequence[LetterEventRow]) -> list[LetterEventRow]:
    """What happened to a letter, day by day, and on one day as it was written down."""
    return sorted(events, key=lambda event: (day_of(event), event.at))


def day_of(event: LetterEventRow) -> date:
    """The day on which something happened."""
    return event.on or event.at.date()


def newest_letters(
    session: Session, *where: ColumnElement[bool]
) -> dict[tuple[UUID | None, UUID], Newest]:
    """The newest letter by its outcome and reader. No letter is read in full for this."""
    counts = (MemberRow.removed_at.is_(None), LetterRow.replaced.is_(False), *where)
    contents = LetterRow.contents
    day, said = contents["date"].as_string(), contents[TOLD]
    letters = select(*SHORTLY, day, said).join(MemberRow).where(*counts)
    events = select(LetterEventRow).join(LetterRow).join(MemberRow).where(*counts)
    of_letter: dict[UUID, list[LetterEventRow]] = defaultdict(list)
    for event in session.scalars(events):
        of_letter[event.letter_id].append(event)
    return {
        (outcome_id, member_id): Newest(
            letter_id,
            _step(of_letter[letter_id]),
            Told(_day(written, made_at), state, due, said and frozenset(said)),
        )
        for letter_id, outcome_id, member_id, made_at, state, due, written, said in (
            session.execute(letters.order_by(LetterRow.made_at))
        )
    }


def _step(events: Sequence[LetterEventRow]) -> LetterStep:
    return where_now([LetterStep(event.what) for event in in_order(events)])


@lru_cache
def _day_in(words: str) -> date | None:
    """The day in words; None when it was written in another language."""
    try:
        return date_from(words)
    except DateNotUnderstood:
        return None


def _day(words: str, made_at: datetime) -> date:
    return _day_in(words) or made_at.date()
