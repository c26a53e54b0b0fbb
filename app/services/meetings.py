"""Planning meetings: when and where, the agenda, and who was there."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.meetings import AgendaItem, InvitationLine, Meeting, Venue
from app.services.line_rows import keep_lines
from app.services.values import meeting_value, venue_value
from app.storage.models import AgendaItemRow, InvitationLineRow, MeetingRow, VenueRow
from app.storage.store import Sessions


def _whole_meetings() -> Select[MeetingRow]:
    return (
        select(MeetingRow)
        .where(MeetingRow.removed_at.is_(None))
        .options(
            selectinload(MeetingRow.agenda),
            selectinload(MeetingRow.invitation),
            selectinload(MeetingRow.venue),
        )
    )


class Meetings:
    """The board's meetings."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> list[Meeting]:
        """Every meeting, the newest first."""
        with self._sessions() as session:
            rows = session.scalars(_whole_meetings().order_by(MeetingRow.on.desc()))
            return [meeting_value(row) for row in rows]

    def meeting(self, meeting_id: UUID) -> Meeting:
        """One meeting. Raises Gone."""
        with self._sessions() as session:
            row = session.scalars(
                _whole_meetings().where(MeetingRow.id == meeting_id)
            ).one_or_none()
            if row is None:
                raise Gone
            return meeting_value(row)

    def current(self) -> Meeting | None:
        """The meeting to work on: the next that is not done, or else the last one held."""
        with self._sessions() as session:
            coming = _whole_meetings().where(MeetingRow.done.is_(False))
            row = session.scalars(coming.order_by(MeetingRow.on).limit(1)).one_or_none()
            if row is None:
                held = _whole_meetings().order_by(MeetingRow.on.desc())
                row = session.scalars(held.limit(1)).one_or_none()
            return meeting_value(row) if row else None

    def save(self, meeting: Meeting) -> None:
        """Keep a meeting without its agenda and invitation. Raises WordsMissing."""
        if not meeting.title.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            row = session.get(MeetingRow, meeting.id)
            if row is None:
                row = MeetingRow(id=meeting.id)
                session.add(row)
            row.title, row.on = meeting.title, meeting.on
            row.starts, row.ends = meeting.starts, meeting.ends
            row.venue_id = meeting.venue.id if meeting.venue else None
            row.online_link, row.papers_sent = meeting.online_link, meeting.papers_sent
            row.done = meeting.done
            if not meeting.done:
                row.answered_on = None

    def save_agenda_item(self, meeting_id: UUID, item: AgendaItem) -> None:
        """Keep one part of the plan, new or changed. Raises WordsMissing without words."""
        if not item.phrase.words.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            row = session.get(AgendaItemRow, item.id)
            if row is None:
                row = AgendaItemRow(id=item.id, meeting_id=meeting_id)
                session.add(row)
            row.words, row.picture = item.phrase.words, item.phrase.picture
            row.starts, row.minutes = item.starts, item.minutes
            row.topic_id = item.topic_id

    def save_invitation(self, meeting_id: UUID, lines: Sequence[InvitationLine]) -> None:
        """Keep just these things to know before coming, in this order."""
        with self._sessions.begin() as session:
            kept = {line.id: line.phrase for line in lines}
            keep_lines(session, InvitationLineRow, {"meeting_id": meeting_id}, kept)

    def venues(self) -> list[Venue]:
        """The places the board meets in, by name."""
        with self._sessions() as session:
            rows = session.scalars(select(VenueRow).order_by(VenueRow.name))
            return [venue_value(row) for row in rows]

    def save_venue(self, venue: Venue) -> None:
        """Keep a venue, new or changed. Raises WordsMissing without a name."""
        if not venue.name.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            session.merge(
                VenueRow(
                    id=venue.id,
                    name=venue.name,
                    address=venue.address,
                    step_free=venue.step_free,
                    hearing_loop=venue.hearing_loop,
                    changing_places=venue.changing_places,
                    quiet_room=venue.quiet_room,
                )
            )
