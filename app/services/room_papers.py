"""The papers of one meeting: what its place is asked for, and who needs what."""

from dataclasses import replace
from uuid import UUID

from app.domain.board import Board
from app.domain.dates import date_words, time_words
from app.domain.errors.store import Gone
from app.domain.letter import Sentence
from app.domain.meetings import Meeting
from app.domain.people import Member
from app.domain.room_paper import PaperPart, PaperRow, RoomPaper
from app.domain.venue_pictures import picture_of_place
from app.services.album import Album
from app.services.boards import Boards
from app.services.helps import Helps
from app.services.needs_told import FOR_VENUE
from app.services.outcome_writing import OutcomeWriter, together
from app.services.people import People
from app.services.room import Room
from app.services.room_lines import found_in, wanted_at
from app.services.who_needs_what import WhoNeedsWhat
from app.storage.models import MeetingRow
from app.storage.store import Sessions


class RoomPapers:
    """Writes papers from the needs of those who come. It keeps nothing."""

    def __init__(
        self, sessions: Sessions, writer: OutcomeWriter, room: Room, helps: Helps, album: Album
    ) -> None:
        self._sessions = sessions
        self._writer = writer
        self._room = room
        self._helps = helps
        self._album = album

    def venue_sheet(self, meeting: Meeting) -> RoomPaper:
        """What the place is asked for, and for how many: no names, nothing of anybody's own.

        Raises Gone.
        """
        words = self._writer.words
        asked = self._asked_of_venue(meeting.id)
        rows = tuple(
            PaperRow(Sentence(text, picture), (self._people(count),))
            for text, picture, count in asked
        )
        columns = (words("who_needs.what").words, words("who_needs.how_many").words)
        part = PaperPart(self._said("venue_sheet.please"), rows, columns=columns, to_tick=True)
        about = [
            self._said("venue_sheet.when", date=date_words(meeting.on)),
            self._said(
                "venue_sheet.times",
                starts=time_words(meeting.starts),
                ends=time_words(meeting.ends),
            ),
        ]
        if meeting.venue is not None:
            about.insert(0, self._said("venue_sheet.where", place=meeting.venue.name))
        closing = self._call()
        if rows:
            closing.insert(0, self._said("venue_sheet.cannot"))
        else:
            about.append(self._said("venue_sheet.nothing"))
        paper = self._paper("venue_sheet.title", tuple(about), (part,) if rows else ())
        return self._pictured(replace(paper, closing=tuple(closing)))

    def who_needs_what(self, meeting: Meeting) -> RoomPaper:
        """For facilitators: by person, how they talk and what helps; then by what to do.

        Raises Gone.
        """
        words, lines = self._writer.words, self._room.to_do(meeting.id)
        writer = WhoNeedsWhat(words, self._helps.lines())
        parts = writer.parts(self._coming(meeting.id), lines)
        blanks = {"board": self._board.short_name, "date": date_words(meeting.on)}
        about = words("who_needs.about_no_place", **blanks).words
        if meeting.venue is not None:
            about = words("who_needs.about", place=meeting.venue.name, **blanks).words
        paper = self._paper("who_needs.title", (Sentence(about),), tuple(parts))
        safe = words("who_needs.keep_safe").words
        return self._pictured(replace(paper, warning=safe))

    def _people(self, count: int) -> str:
        """How many people it is for: one quiet room may do for four of them."""
        name = "who_needs.people_one" if count == 1 else "who_needs.people"
        return self._writer.words(name, count=count).words

    def _asked_of_venue(self, meeting_id: UUID) -> list[tuple[str, str, int]]:
        """What each line asks of the place, its picture, and how many people need it.

        What a member said themselves is never among it: a line of the catalogue has the words.
        """
        lines = self._helps.lines()
        asked: dict[str, set[UUID]] = {}
        pictures: dict[str, str] = {}
        with self._sessions() as session:
            if session.get(MeetingRow, meeting_id) is None:
                raise Gone
            for row in session.execute(wanted_at(meeting_id, FOR_VENUE)):
                need = found_in(*row).need
                line = lines.get(need.adjustment)
                text = line.venue.strip() if line else ""
                if line and text:
                    asked.setdefault(text, set()).add(need.member_id)
                    pictures.setdefault(text, picture_of_place(line))
        found = [(text, pictures[text], len(who)) for text, who in asked.items()]
        return sorted(found, key=lambda one: (-one[2], one[0]))

    def _coming(self, meeting_id: UUID) -> list[Member]:
        comes = {one.member_id for one in self._room.coming(meeting_id) if one.comes}
        return [one for one in People(self._sessions).members() if one.id in comes]

    @property
    def _board(self) -> Board:
        return Boards(self._sessions).board()

    def _call(self) -> list[Sentence]:
        """Who to call at the board."""
        board, said = self._board, []
        if board.contact_name:
            said.append(self._said("venue_sheet.call", name=board.contact_name))
        ways = {"phone": board.phone, "text": board.text, "email": board.email}
        said += [
            self._said(f"venue_sheet.{way}", to=together(to)) for way, to in ways.items() if to
        ]
        return said

    def _said(self, name: str, /, **blanks: str) -> Sentence:
        return self._writer.sentence(name, **blanks)

    def _paper(
        self, title: str, about: tuple[Sentence, ...], parts: tuple[PaperPart, ...]
    ) -> RoomPaper:
        return RoomPaper(
            self._writer.words(title).words,
            self._board.short_name,
            about,
            parts,
            fixed=self._writer.fixed(),
        )

    def _pictured(self, paper: RoomPaper) -> RoomPaper:
        """The paper with the pictures that the board likes, and who those are from."""
        paper = paper.showing(self._album.stand_ins())
        return replace(paper, credits=tuple(self._album.credits(paper.pictures)))
