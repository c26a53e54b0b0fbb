"""Keeping what is begun in a form before it is kept for good: no crash can lose it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.domain.begun import Form
from app.domain.errors.store import Gone
from app.storage.models import (
    BegunRow,
    LetterRow,
    MemberRow,
    OutcomeRow,
    PrintedSheetRow,
    ViewRow,
)
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace

ABOUT = {
    Form.NOTE: ("view_id", ViewRow),
    Form.TWO_PEOPLE: ("view_id", ViewRow),
    Form.SHEET: ("sheet_id", PrintedSheetRow),
    Form.READ_BY: ("outcome_id", OutcomeRow),
    Form.READ_WITH: ("letter_id", LetterRow),
    Form.NEEDS: ("member_id", MemberRow),
    Form.ABOUT_ME: ("member_id", MemberRow),
    Form.AGAIN: ("member_id", MemberRow),
}
"""What each form is about, with which it goes."""


class Begun:
    """What is begun in each form: on the disk when a method returns, and only there encrypted.

    It is in no copy and no pack, and goes in the same moment in which it is kept for good.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def keep(self, form: Form, about: UUID, typed: Mapping[str, Any]) -> None:
        """Keep what is in a form now; with nothing in it, nothing is begun. Raises Gone."""
        with self._sessions.begin() as session:
            keep_begun(session, form, about, typed)

    def typed(self, form: Form, about: UUID) -> Mapping[str, Any]:
        """What was begun in a form, or nothing."""
        with self._sessions() as session:
            return begun(session, form, about)

    def put_away(self, form: Form, about: UUID) -> None:
        """Forget what was begun in a form: somebody does not want it."""
        with self._sessions.begin() as session:
            put_away(session, form, about)


def begun(session: Session, form: Form, about: UUID) -> Mapping[str, Any]:
    """What was begun in a form, or nothing."""
    row = session.get(BegunRow, (form, about))
    return row.typed if row else {}


def keep_begun(
    session: Session,
    form: Form,
    about: UUID,
    typed: Mapping[str, Any],
    member_id: UUID | None = None,
) -> None:
    """Keep what is in a form now. What tells of a member goes with them. Raises Gone."""
    column, thing = ABOUT[form]
    if session.get(thing, about) is None:
        raise Gone
    if not any(typed.values()):
        put_away(session, form, about)
        return
    links = {"member_id": member_id, column: about}
    session.merge(BegunRow(form=form, about=about, typed=dict(typed), **links))


def put_away(session: Session, form: Form, about: UUID) -> None:
    """Forget what was begun in a form; of a sheet no trace is left, for it may have no name."""
    gone = session.connection().execute(delete(BegunRow).filter_by(form=form, about=about))
    if gone.rowcount and form is Form.SHEET:
        leave_no_trace(session)
