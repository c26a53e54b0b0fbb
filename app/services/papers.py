"""Papers beside the letters: what came of a meeting, posters, and pages for envelopes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from app.domain.dates import date_words
from app.domain.envelope import Envelope, in_round, lines_of
from app.domain.errors.answering import NothingToAnswer
from app.domain.errors.letters import NotForEveryone
from app.domain.letter import Block, Letter, Part, Sender
from app.domain.letter_log import MadeLetter
from app.domain.meetings import Meeting
from app.domain.outcomes import Outcome
from app.services.album import Album
from app.services.letter_drafts import Drafts
from app.services.outcome_writing import OutcomeWriter, begin_small
from app.services.outcomes import Outcomes
from app.services.topics import Topics
from app.storage.models import MemberRow
from app.storage.store import Sessions


@dataclass(frozen=True)
class Posting:
    """Envelopes in the order of the round, and the names of those who have no address."""

    envelopes: tuple[Envelope, ...]
    without: tuple[str, ...] = ()


class Papers:
    """Writes what is for everyone, and who letters are posted to. It keeps nothing.

    What is private is in nothing that is for everyone, and no member's own words are: these
    papers say what the board wrote in its own.
    """

    def __init__(
        self,
        sessions: Sessions,
        writer: OutcomeWriter,
        drafts: Drafts,
        album: Album,
    ) -> None:
        self._sessions = sessions
        self._outcomes = Outcomes(sessions)
        self._topics = Topics(sessions)
        self._writer = writer
        self._drafts = drafts
        self._album = album

    def summary(self, meeting: Meeting) -> Letter:
        """All that came of one meeting, for everyone (handbook 7.2).

        Raises NothingToAnswer or StopsToAnswer.
        """
        outcomes = self._of_meeting(meeting)
        if not outcomes:
            raise NothingToAnswer
        for one in outcomes:
            self._drafts.easy_read.need_no_stops(one)
        chapters = [block for one in outcomes for block in self._chapter(one)]
        about = self._writer.block(
            Part.ABOUT,
            "letter.summary_about",
            [
                self._writer.sentence("letter.summary_everyone"),
                self._writer.sentence("letter.summary_meeting", date=date_words(meeting.on)),
            ],
        )
        occasion = self._drafts.occasion(outcomes[0])
        questions = self._writer.questions(occasion.board)
        title = self._writer.words("letter.summary_title").words
        letter = self._letter(title, (about, *chapters, questions), occasion.board.short_name)
        return replace(letter, sender=occasion.sender)

    def poster(self, outcome_id: UUID) -> Letter:
        """What came of one thing, for a wall.

        Raises NotForEveryone, NothingToAnswer or StopsToAnswer.
        """
        outcome = self._outcomes.outcome(outcome_id)
        if outcome.private:
            raise NotForEveryone
        if not outcome.lines:
            raise NothingToAnswer
        self._drafts.easy_read.need_no_stops(outcome)
        board = self._drafts.occasion(outcome).board
        topic = begin_small(outcome.topic.words)
        title = self._writer.words(f"letter.title_{outcome.state}", topic=topic).words
        return self._letter(title, self._told(outcome), board.short_name)

    def in_round(self, letters: Sequence[MadeLetter]) -> list[MadeLetter]:
        """Letters in the order of their readers' addresses; those without one come last."""
        addresses = self._addresses(letters)
        round_of = {reader: in_round(address) for reader, (_name, address) in addresses.items()}
        return sorted(letters, key=lambda one: (*round_of[one.member_id], one.member))

    def envelopes(self, letters: Sequence[MadeLetter]) -> Posting:
        """Where letters are posted to, one envelope a reader, in the order of the round."""
        addresses = self._addresses(letters)
        back_to = ", ".join(lines_of(self._drafts.board().address))
        back = self._writer.words("letter.back_to", address=back_to).words if back_to else ""
        readers = dict.fromkeys(one.member_id for one in self.in_round(letters))
        known = [addresses[reader] for reader in readers]
        return Posting(
            tuple(
                Envelope((name, *lines_of(address)), back)
                for name, address in known
                if lines_of(address)
            ),
            tuple(name for name, address in known if not lines_of(address)),
        )

    def _of_meeting(self, meeting: Meeting) -> list[Outcome]:
        """The outcomes everyone may read of, in the order of the meeting's topics."""
        topics = [topic.id for topic in self._topics.of_meeting(meeting.id)]
        found = [
            one
            for one in self._outcomes.all()
            if one.topic_id in topics and one.lines and not one.private
        ]
        return sorted(found, key=lambda one: topics.index(one.topic_id))

    def _chapter(self, outcome: Outcome) -> list[Block]:
        """One outcome as the blocks of a chapter: its topic is the heading over them."""
        first, *others = self._told(outcome)
        blocks = [replace(first, chapter=outcome.topic.words), *others]
        return [replace(block, under_chapter=True) for block in blocks]

    def _told(self, outcome: Outcome) -> tuple[Block, ...]:
        parts = (
            self._writer.you_said(outcome),
            *self._writer.what_we_did(outcome),
            self._writer.next(outcome),
        )
        return tuple(block for block in parts if block.sentences)

    def _letter(self, title: str, blocks: tuple[Block, ...], board: str) -> Letter:
        said = [sentence.words for block in blocks for sentence in block.sentences]
        letter = Letter(
            board=board,
            date=date_words(self._writer.today()),
            reader="",
            title=title,
            sender=Sender("", ""),
            blocks=blocks,
            faces=(),
            word_list=self._drafts.easy_read.word_list(said),
            fixed=self._writer.fixed(),
        )
        letter = letter.showing(self._album.stand_ins())
        return replace(letter, credits=tuple(self._album.credits(letter.pictures)))

    def _addresses(self, letters: Sequence[MadeLetter]) -> dict[UUID, tuple[str, str]]:
        """The full name and the address of each reader."""
        ids = {letter.member_id for letter in letters}
        wanted = select(MemberRow).where(MemberRow.id.in_(ids))
        with self._sessions() as session:
            return {
                row.id: (row.full_name or row.name, row.address)
                for row in session.scalars(wanted)
            }
