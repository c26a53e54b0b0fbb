"""Taking things away, and bringing them back."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.errors.answering import TwoPeopleNeeded
from app.domain.errors.store import Gone
from app.services.needs_set import need_came, need_went
from app.services.safety import is_watched
from app.storage.models import (
    AdjustmentRow,
    AgendaItemRow,
    ChoiceRow,
    HardWordRow,
    InfoLineRow,
    InvitationLineRow,
    MeetingRow,
    MemberRow,
    NeedRow,
    OutcomeRow,
    PictureSetRow,
    QuestionRow,
    ReadThroughRow,
    RecordingRow,
    SayingRow,
    SignpostRow,
    SupporterRow,
    ThemeRow,
    TopicRow,
    ViewRow,
)
from app.storage.models.base import Removable, now
from app.storage.store import Sessions


class Thing(StrEnum):
    """What can be taken away and brought back."""

    ADJUSTMENT = "adjustment"
    AGENDA_ITEM = "agenda_item"
    CHOICE = "choice"
    HARD_WORD = "hard_word"
    INFO_LINE = "info_line"
    INVITATION_LINE = "invitation_line"
    MEETING = "meeting"
    MEMBER = "member"
    NEED = "need"
    OUTCOME = "outcome"
    PICTURE_SET = "picture_set"
    QUESTION = "question"
    READ_THROUGH = "read_through"
    RECORDING = "recording"
    SAYING = "saying"
    SIGNPOST = "signpost"
    SUPPORTER = "supporter"
    THEME = "theme"
    TOPIC = "topic"
    VIEW = "view"


ROWS: dict[Thing, type[Removable]] = {
    Thing.ADJUSTMENT: AdjustmentRow,
    Thing.AGENDA_ITEM: AgendaItemRow,
    Thing.CHOICE: ChoiceRow,
    Thing.HARD_WORD: HardWordRow,
    Thing.INFO_LINE: InfoLineRow,
    Thing.INVITATION_LINE: InvitationLineRow,
    Thing.MEETING: MeetingRow,
    Thing.MEMBER: MemberRow,
    Thing.NEED: NeedRow,
    Thing.OUTCOME: OutcomeRow,
    Thing.PICTURE_SET: PictureSetRow,
    Thing.QUESTION: QuestionRow,
    Thing.READ_THROUGH: ReadThroughRow,
    Thing.RECORDING: RecordingRow,
    Thing.SAYING: SayingRow,
    Thing.SIGNPOST: SignpostRow,
    Thing.SUPPORTER: SupporterRow,
    Thing.THEME: ThemeRow,
    Thing.TOPIC: TopicRow,
    Thing.VIEW: ViewRow,
}


class Removals:
    """One way to take anything away: it is hidden, not lost.

    What members said stays in the lists when its question or its author goes, for it still
    has to be answered. A need that goes takes along what it set in the app.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def remove(self, thing: Thing, row_id: UUID) -> None:
        """Take something away. Raises Gone when it is not there.

        Raises TwoPeopleNeeded for a view with a worry, which ``Safety`` removes.
        """
        self._mark(thing, row_id, removed=True)

    def bring_back(self, thing: Thing, row_id: UUID) -> None:
        """Undo a removal. Raises Gone when there is nothing to bring back."""
        self._mark(thing, row_id, removed=False)

    def _mark(self, thing: Thing, row_id: UUID, *, removed: bool) -> None:
        with self._sessions.begin() as session:
            row = session.get(ROWS[thing], row_id)
            if row is None:
                raise Gone
            if isinstance(row, ViewRow) and is_watched(session, row):
                raise TwoPeopleNeeded
            row.removed_at = now() if removed else None
            if isinstance(row, RecordingRow) and not removed:
                put_away_others(session, row)
            if isinstance(row, NeedRow):
                session.flush()
                (need_went if removed else need_came)(session, row)


def put_away_others(session: Session, recording: RecordingRow) -> None:
    """Take away the other recordings of a line: only one of them is heard."""
    line = recording.info_line_id or recording.question_id
    same = or_(RecordingRow.info_line_id == line, RecordingRow.question_id == line)
    others = select(RecordingRow).where(same, RecordingRow.removed_at.is_(None))
    for other in session.scalars(others.where(RecordingRow.id != recording.id)):
        other.removed_at = now()
