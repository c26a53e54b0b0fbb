"""Deleting a view for its author, without losing a worry that nobody was told of yet.

Someone may be made to delete what they said. While a view has a worry that is not passed on,
its words are kept for the facilitators' safety card alone; they go when it is passed on
(handbook 4.11). Members see the same either way: a worry is never on their screen.
"""

from datetime import date
from uuid import uuid4

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.domain.safety import SafetyAct
from app.services.cutting_loose import forget_second, withdraw_letters
from app.services.deleted_copies import Copy, keep_copy
from app.services.kept_answers import draft_of
from app.storage.models import (
    AttachmentRow,
    PlacementRow,
    SafetyNoteRow,
    TakenRow,
    ViewRow,
    outcome_view,
)
from app.storage.models.base import now
from app.storage.traces import leave_no_trace


def take_back(session: Session, view: ViewRow, on: date | None) -> None:
    """Delete a view that has a name, with the mark that it was given.

    Its author may have it back, if it is told on which day it goes; without one, it is gone.
    """
    withdraw_letters(session, view)
    if on is not None and view.member_id is not None:
        copy = Copy(draft_of(view), view.sharing, view.given_on)
        keep_copy(session, view.member_id, copy, on)
    if view.member_id is not None:
        forget_second(session, view.member_id, view.question_id)
    session.execute(
        delete(TakenRow).filter_by(member_id=view.member_id, question_id=view.question_id)
    )
    if view.flag is None:
        session.delete(view)
    else:
        view.taken_back, view.removed_at = True, view.removed_at or now()
        session.execute(delete(outcome_view).where(outcome_view.c.view_id == view.id))
        note(session, view, SafetyAct.TAKEN_BACK)
        if is_passed_on(session, view):
            empty(session, view)
    leave_no_trace(session)


def is_passed_on(session: Session, view: ViewRow) -> bool:
    """Whether somebody was told of the worry about a view."""
    told = select(SafetyNoteRow.id).where(
        SafetyNoteRow.view_id == view.id, SafetyNoteRow.passed_to != ""
    )
    flag = view.flag
    return bool(flag and flag.passed_to) or session.scalar(told.limit(1)) is not None


def empty(session: Session, view: ViewRow) -> None:
    """Let the words of a view go. That there was a worry, and what was done, stays."""
    view.words = view.translation = view.written_down = ""
    for row in (PlacementRow, AttachmentRow):
        session.execute(delete(row).where(row.view_id == view.id))
    session.expire(view, ["placements"])
    leave_no_trace(session)


def keep_only_passed_on(session: Session, view: ViewRow) -> None:
    """Before a view goes for good: keep to whom and when a worry was passed on, and no words.

    The record of whom it was passed to is the true one (handbook 4.10).
    """
    flag, run = view.flag, session.connection().execute
    run(update(SafetyNoteRow).where(SafetyNoteRow.view_id == view.id).values(words=""))
    if flag is not None and flag.passed_to:
        at = flag.passed_at or flag.raised_at
        session.add(
            SafetyNoteRow(
                id=uuid4(), passed_to=flag.passed_to, reference=flag.reference, words="", at=at
            )
        )


def note(session: Session, view: ViewRow, act: SafetyAct, words: str = "") -> None:
    """Write down what happened to a view with a worry; nobody can change it."""
    session.add(SafetyNoteRow(id=uuid4(), view_id=view.id, act=act, words=words))
