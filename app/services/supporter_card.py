"""The card for people who help others have their say: how not to lead (handbook 4.3)."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from app.domain.dates import date_words
from app.domain.letter import Block, Letter, Part, Sender, Sentence
from app.domain.needs import Need, Strength
from app.domain.people import Supporter
from app.services.album import Album
from app.services.letter_drafts import Drafts
from app.services.needs_known import known_to_helpers
from app.services.outcome_writing import OutcomeWriter
from app.storage.models import MemberRow, SupporterRow
from app.storage.store import Sessions

BLOCKS = {
    "what_helps": ("take_part", "wait", "read_again"),
    "what_is_theirs": ("do_not_answer", "dont_know"),
    "if_you_answer": ("say_so", "theirs"),
}
"""What stands under each heading."""


class SupporterCard:
    """Writes the card for everyone who helps. It keeps nothing."""

    def __init__(
        self, sessions: Sessions, writer: OutcomeWriter, drafts: Drafts, album: Album
    ) -> None:
        self._sessions = sessions
        self._writer = writer
        self._drafts = drafts
        self._album = album

    def letter(self) -> Letter:
        """The card, to be set on one page."""
        return self._letter("", tuple(self._block(name) for name in BLOCKS))

    def supporters(self) -> list[Supporter]:
        """Those who have somebody to support, by name."""
        wanted = (
            select(SupporterRow)
            .join(MemberRow, MemberRow.supporter_id == SupporterRow.id)
            .where(SupporterRow.removed_at.is_(None), MemberRow.removed_at.is_(None))
            .distinct()
            .order_by(SupporterRow.name)
        )
        with self._sessions() as session:
            rows = session.scalars(wanted)
            return [Supporter(row.id, row.name, row.relationship) for row in rows]

    def for_supporter(self, supporter: Supporter) -> Letter:
        """The card with what helps each member they support, by their first names."""
        blocks = [self._block(name) for name in BLOCKS]
        blocks += [self._of_member(*row) for row in self._members(supporter.id)]
        return self._letter(supporter.name, tuple(blocks))

    def _members(self, supporter_id: UUID) -> list[tuple[UUID, str, str]]:
        wanted = (
            select(MemberRow.id, MemberRow.name, MemberRow.face)
            .where(MemberRow.supporter_id == supporter_id, MemberRow.removed_at.is_(None))
            .order_by(MemberRow.name)
        )
        with self._sessions() as session:
            return [(row_id, name, face) for row_id, name, face in session.execute(wanted)]

    def _of_member(self, member_id: UUID, name: str, face: str) -> Block:
        with self._sessions() as session:
            needs = known_to_helpers(session, [member_id]).get(member_id, [])
        words = self._writer.words
        lines = [Sentence(self._said(need), need.phrase.picture) for need in needs]
        if not lines:
            lines = [Sentence(words("supporter.none_told", name=name).words)]
        title = words("supporter.their_helps", name=name).words
        return Block(Part.NEEDS, title, face, tuple(lines))

    def _said(self, need: Need) -> str:
        if need.strength is not Strength.MUST_HAVE:
            return need.phrase.words
        return self._writer.words("supporter.most_important", need=need.phrase.words).words

    def _letter(self, reader: str, blocks: tuple[Block, ...]) -> Letter:
        writer = self._writer
        letter = Letter(
            board=self._drafts.board().short_name,
            date=date_words(writer.today()),
            reader=reader,
            title=writer.words("supporter.title").words,
            sender=Sender("", ""),
            blocks=blocks,
            faces=(),
            word_list=(),
            fixed=writer.fixed(),
        )
        letter = letter.showing(self._album.stand_ins())
        return replace(letter, credits=tuple(self._album.credits(letter.pictures)))

    def _block(self, name: str) -> Block:
        # One picture stands by each part: with one by every line it would not be one page.
        lines = [
            Sentence(self._writer.words(f"supporter.{line}").words) for line in BLOCKS[name]
        ]
        return self._writer.block(Part.TO_KNOW, f"supporter.{name}", lines)
