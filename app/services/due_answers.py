"""Which views, letters and recordings have been kept for long enough (handbook 4.10)."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Date, Select, and_, func, select
from sqlalchemy.orm import Session

from app.domain.due import Due, DueKind
from app.domain.outcomes import OutcomeState
from app.storage.models import (
    AttachmentRow,
    LetterRow,
    OutcomeRow,
    PromiseRow,
    QuestionRow,
    SafetyFlagRow,
    SafetyNoteRow,
    TopicRow,
    ViewRow,
    outcome_view,
)

CLOSED = (OutcomeState.DID, OutcomeState.CANNOT)


def closed_on() -> ColumnElement[date]:
    """The day on which an outcome was closed: its promise was kept, or else it was made."""
    return func.coalesce(PromiseRow.kept_on, func.date(OutcomeRow.made_at), type_=Date)


def closed_by(last: date) -> Select[UUID]:
    """The outcomes that were closed by a day."""
    return (
        select(OutcomeRow.id)
        .outerjoin(PromiseRow, PromiseRow.outcome_id == OutcomeRow.id)
        .where(OutcomeRow.state.in_(CLOSED), closed_on() <= last)
    )


def views_of(kind: DueKind, outcome_id: UUID, last: date) -> ColumnElement[bool]:
    """The views of an outcome that go: none that another outcome still needs.

    A view stays while there is a worry about it that nobody was told of.
    """
    named = ViewRow.member_id.is_not(None)
    others = select(outcome_view.c.view_id).where(
        outcome_view.c.outcome_id.not_in(closed_by(last))
    )
    theirs = select(outcome_view.c.view_id).where(outcome_view.c.outcome_id == outcome_id)
    return and_(
        named if kind is DueKind.NAMED_VIEWS else ~named,
        ViewRow.id.in_(theirs),
        ViewRow.id.not_in(others),
        ~waits(),
    )


def waits() -> ColumnElement[bool]:
    """Whether there is a worry about a view that nobody was told of yet."""
    told = select(SafetyNoteRow.view_id).where(
        SafetyNoteRow.passed_to != "", SafetyNoteRow.view_id.is_not(None)
    )
    flagged = select(SafetyFlagRow.view_id).where(SafetyFlagRow.passed_to == "")
    return and_(ViewRow.id.in_(flagged), ViewRow.id.not_in(told))


def due_answers(session: Session, kind: DueKind, last: date) -> Iterator[Due]:
    """The closed outcomes that have views to go; with a name, their letters go too."""
    wanted = (
        select(OutcomeRow.id, TopicRow.words, closed_on())
        .join(TopicRow, TopicRow.id == OutcomeRow.topic_id)
        .outerjoin(PromiseRow, PromiseRow.outcome_id == OutcomeRow.id)
        .where(OutcomeRow.id.in_(closed_by(last)))
    )
    for outcome_id, about, closed in session.execute(wanted):
        theirs = views_of(kind, outcome_id, last)
        count = session.scalar(select(func.count()).select_from(ViewRow).where(theirs)) or 0
        if kind is DueKind.NAMED_VIEWS:
            letters = select(func.count()).select_from(LetterRow)
            count += session.scalar(letters.filter_by(outcome_id=outcome_id)) or 0
        yield Due(kind, outcome_id, about, count, closed)


def due_recordings(session: Session, last: date) -> Iterator[Due]:
    """The questions whose recordings and drawings were written up by a day."""
    wanted = (
        select(
            QuestionRow.id,
            QuestionRow.words,
            func.count(AttachmentRow.id),
            func.min(AttachmentRow.written_on, type_=Date),
        )
        .join(ViewRow, ViewRow.question_id == QuestionRow.id)
        .join(AttachmentRow, AttachmentRow.view_id == ViewRow.id)
        .where(written_by(last))
        .group_by(QuestionRow.id)
    )
    for question_id, about, count, since in session.execute(wanted):
        if since is not None:
            yield Due(DueKind.RECORDINGS, question_id, about, count, since)


def written_by(last: date) -> ColumnElement[bool]:
    """What was written up by a day, and is of a view that nobody is worried about."""
    return and_(AttachmentRow.written_on <= last, ~waits())
