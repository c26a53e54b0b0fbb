"""A member's letter as it would be now: signed, and with the pictures they like."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload

from app.domain.board import Board
from app.domain.letter import Layout, Letter, Sender, Sentence
from app.domain.outcomes import Outcome
from app.domain.people import Member
from app.domain.telling import Told
from app.domain.views import Helped, Said, View
from app.services.album import Album
from app.services.boards import Boards
from app.services.help_contacts import contacts_of
from app.services.letter_checks import LetterChecks
from app.services.letter_symbols import with_symbols
from app.services.letter_writing import LetterWriter, Occasion
from app.services.senders import Senders
from app.storage.models import MemberRow, TopicRow, ViewRow, outcome_view
from app.storage.store import Sessions


class Drafts:
    """Writes letters and keeps nothing."""

    def __init__(
        self, sessions: Sessions, writer: LetterWriter, album: Album, checks: LetterChecks
    ) -> None:
        self.checks = checks
        self.easy_read = checks.easy_read
        self._sessions = sessions
        self._boards = Boards(sessions)
        self._senders = Senders(sessions)
        self._writer = writer
        self._album = album

    def board(self) -> Board:
        """The board that letters are from."""
        return self._boards.board()

    def occasion(self, outcome: Outcome) -> Occasion:
        """What every letter about an outcome is written from."""
        writer = self._senders.sender()
        with self._sessions() as session:
            topic = session.get(
                TopicRow, outcome.topic_id, options=[joinedload(TopicRow.signposts)]
            )
            posts = contacts_of(session, topic) if topic else ()
        sender = Sender(writer.name, writer.job, writer.photo)
        return Occasion(self.board(), sender, outcome, posts)

    def write(
        self, occasion: Occasion, member: Member, views: Sequence[View], told: Told | None
    ) -> Letter:
        """A member's letter with the pictures they like, and who those are from."""
        letter = self._writer.write(occasion, member, views, told)
        return self.as_liked(letter, member, lambda: self._writer.fridge(occasion))

    def as_liked(
        self, letter: Letter, member: Member, at_a_glance: Callable[[], tuple[Sentence, ...]]
    ) -> Letter:
        """The same letter with the pictures a member likes, and who those are from.

        ``at_a_glance`` are the pictures for those who like some to put on their fridge.
        """
        layout = member.letter.layout
        if layout is Layout.NO_PICTURES:
            return letter
        if layout is Layout.STRIP:
            letter = replace(letter, strip=at_a_glance())
        if layout is Layout.SYMBOLS_ABOVE:
            letter = with_symbols(letter, self._album.key_words)
        letter = letter.showing(self._album.stand_ins(member.screen.pictures))
        return replace(letter, credits=tuple(self._album.credits(letter.pictures)))


def readings(*, spoken_for: bool = False) -> "Select[UUID, UUID | None, UUID]":
    """Who is written to: an outcome, its reader, and one of their views that it answers.

    A view with no name has no reader, and nor has an answer that someone gave for a member;
    ``spoken_for`` finds these answers instead.
    """
    by_whom = ViewRow.helped == Helped.FOR_ME if spoken_for else ViewRow.helped != Helped.FOR_ME
    return (
        select(outcome_view.c.outcome_id, ViewRow.member_id, ViewRow.id)
        .join(ViewRow, ViewRow.id == outcome_view.c.view_id)
        .join(MemberRow, MemberRow.id == ViewRow.member_id)
        .where(
            MemberRow.removed_at.is_(None),
            ViewRow.removed_at.is_(None),
            ViewRow.said != Said.SKIPPED,
            by_whom,
        )
        .order_by(ViewRow.given_on, ViewRow.id)
    )
