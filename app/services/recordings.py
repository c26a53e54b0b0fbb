"""People's voices, recorded for what members are read."""

from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.recordings import Recording
from app.services.values import recording_value
from app.storage.models import InfoLineRow, QuestionRow, RecordingRow
from app.storage.models.base import now
from app.storage.store import Sessions

Line = InfoLineRow | QuestionRow


class Recordings:
    """The recordings of info lines and questions. ``Removals`` takes one away."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def keep(self, line_id: UUID, words: str, wav: bytes, duration_ms: int) -> UUID:
        """Keep a person's recording of an info line or a question. Those before are taken away.

        ``words`` are what they read. Returns the recording's id. Raises WordsMissing without
        words, and Gone when there is no such line.
        """
        if not words.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            line = _line(session, line_id)
            for former in line.recordings:
                former.removed_at = former.removed_at or now()
            row = RecordingRow(
                id=uuid4(), words=words, contents=wav, duration_ms=duration_ms, made_at=now()
            )
            line.recordings.append(row)
            return row.id

    def of_topic(self, topic_id: UUID) -> dict[UUID, Recording]:
        """What there is for the info lines and questions of a topic, by their ids."""
        info = select(InfoLineRow).options(selectinload(InfoLineRow.recordings))
        asked = select(QuestionRow).options(selectinload(QuestionRow.recordings))
        with self._sessions() as session:
            lines: list[Line] = [
                *session.scalars(info.filter_by(topic_id=topic_id, removed_at=None)),
                *session.scalars(asked.filter_by(topic_id=topic_id, removed_at=None)),
            ]
        found = {line.id: recording_value(line) for line in lines}
        return {line_id: one for line_id, one in found.items() if one is not None}

    def sound(self, recording_id: UUID) -> bytes:
        """The WAV file of a recording. Raises Gone when it is not there, or was removed."""
        wanted = select(RecordingRow.contents).where(
            RecordingRow.id == recording_id, RecordingRow.removed_at.is_(None)
        )
        with self._sessions() as session:
            found = session.scalar(wanted)
        if found is None:
            raise Gone
        return found


def _line(session: Session, line_id: UUID) -> Line:
    found = session.get(InfoLineRow, line_id) or session.get(QuestionRow, line_id)
    if found is None or found.removed_at is not None:
        raise Gone
    return found
