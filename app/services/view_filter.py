"""Which views a filter lets through."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, and_, exists, or_

from app.domain.views import ViewFilter, ViewState
from app.services.own_answers import IS_OWN
from app.storage.models import (
    MemberRow,
    OutcomeLineRow,
    OutcomeRow,
    QuestionRow,
    SafetyFlagRow,
    SafetyNoteRow,
    TopicRow,
    ViewRow,
    outcome_view,
)

Rows = Select[*tuple[Any, ...]]

IS_ANSWERED = exists().where(
    and_(
        outcome_view.c.view_id == ViewRow.id,
        OutcomeRow.id == outcome_view.c.outcome_id,
        OutcomeRow.removed_at.is_(None),
        exists().where(OutcomeLineRow.outcome_id == OutcomeRow.id),
    )
)
"""An outcome that says nothing yet is no answer: its views go on waiting."""

IS_WORRY = or_(
    exists().where(SafetyFlagRow.view_id == ViewRow.id),
    exists().where(SafetyNoteRow.view_id == ViewRow.id),
)
"""A worry stays in its list when the view is removed, or deleted by its author."""


def narrowed(rows: Rows, wanted: ViewFilter, today: date) -> Rows:
    """Of these rows, those that a filter lets through."""
    worries = wanted.state is ViewState.WORRY
    rows = rows.where(IS_WORRY if worries else ViewRow.removed_at.is_(None))
    text = wanted.text.strip()
    if text:
        columns = (
            ViewRow.words,
            ViewRow.translation,
            ViewRow.written_down,
            MemberRow.name,
            QuestionRow.words,
            TopicRow.words,
        )
        rows = rows.where(or_(*(column.icontains(text, autoescape=True) for column in columns)))
    if wanted.meeting_id:
        rows = rows.where(TopicRow.meeting_id == wanted.meeting_id)
    if wanted.topic_id:
        rows = rows.where(TopicRow.id == wanted.topic_id)
    if wanted.state is ViewState.WAITING:
        rows = rows.where(~IS_ANSWERED)
    elif wanted.state is ViewState.ANSWERED:
        rows = rows.where(IS_ANSWERED)
    if wanted.older_than_days:
        rows = rows.where(ViewRow.given_on <= today - timedelta(days=wanted.older_than_days))
    if wanted.given_for_them is not None:
        rows = rows.where(~IS_OWN if wanted.given_for_them else IS_OWN)
    return rows
