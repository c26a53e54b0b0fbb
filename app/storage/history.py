"""Keeping who changed what on the board: lines that are only ever added.

``chain`` ties them together; triggers of the file refuse to change one behind our back.
"""

from uuid import UUID, uuid4

from sqlalchemy import event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker

from app.storage import chain, models
from app.storage.models import ChangeRow
from app.storage.models.base import now

WATCHED = (
    models.AdjustmentRow,
    models.AgendaItemRow,
    models.BoardRow,
    models.ChoiceRow,
    models.ConsentRow,
    models.FacilitatorRow,
    models.HardWordRow,
    models.InfoLineRow,
    models.InvitationLineRow,
    models.KeepTimeRow,
    models.KeptLongerRow,
    models.LeftAsItIsRow,
    models.LetterEventRow,
    models.LetterRow,
    models.MeetingRow,
    models.MemberRow,
    models.NeedRow,
    models.NeedsExportRow,
    models.OutcomeRow,
    models.PictureRow,
    models.PictureSetRow,
    models.PromiseRow,
    models.QuestionRow,
    models.ReadThroughRow,
    models.RecordingRow,
    models.SayingRow,
    models.SignpostRow,
    models.SupporterRow,
    models.ThemeRow,
    models.TopicRow,
    models.VenueRow,
)
"""What facilitators keep. What members say is never here: it would tell whose a view is."""


ONLY_ADDED = (ChangeRow, models.SafetyNoteRow)
"""What nobody can change or take away again."""


def keep_history(sessions: sessionmaker[Session]) -> None:
    """From now on, keep a line for every change made through these sessions."""
    event.listen(sessions, "before_flush", _write)
    event.listen(sessions, "do_orm_execute", _refuse_to_rewrite)


def _write(session: Session, _flush: UOWTransaction, _wanted: object) -> None:
    gone = [(row, "deleted") for row in session.deleted]
    added = [(row, "added") for row in session.new]
    changed = [(row, _change(row)) for row in session.dirty if session.is_modified(row)]
    if any(isinstance(row, ONLY_ADDED) for row, _ in gone + changed):
        raise RuntimeError("History is only ever added to.")
    lines = [row for row, _ in added if isinstance(row, ChangeRow)]
    lines += [
        line_about(session, what, row.__tablename__, row.id)
        for row, what in gone + added + changed
        if isinstance(row, WATCHED)
    ]
    if lines:
        chain.tie(session.connection(), lines)
        session.add_all(lines)


def line_about(
    session: Session, what: str, table: str, row_id: UUID | None = None
) -> ChangeRow:
    """A new line of the history; it gets its place when it is kept."""
    who = session.info.get("who", "facilitator")
    return ChangeRow(id=uuid4(), at=now(), who=who, what=what, table=table, row_id=row_id)


def _change(row: object) -> str:
    """Whether a row was changed, taken away, or brought back."""
    attributes = inspect(row).attrs
    marks = attributes.removed_at.history if "removed_at" in attributes else None
    if marks is None or not marks.has_changes():
        return "changed"
    return "removed" if marks.added[0] else "brought back"


def _refuse_to_rewrite(execution: ORMExecuteState) -> None:
    rewriting = execution.is_update or execution.is_delete
    if rewriting and any(mapper.class_ in ONLY_ADDED for mapper in execution.all_mappers):
        raise RuntimeError("History is only ever added to.")
