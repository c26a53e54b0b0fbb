"""The About me card of each member: theirs to look at, to change and to carry."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.about_me import AboutCard, CardPart
from app.domain.begun import Form
from app.domain.board import Board
from app.domain.dates import MONTHS
from app.domain.errors.store import Gone
from app.domain.letter import Layout, Sentence
from app.domain.needs import Need
from app.domain.people import Agreement, Consent, Member, Purpose
from app.services.album import Album
from app.services.begun import put_away
from app.services.boards import Boards
from app.services.helps import Helps
from app.services.needs_known import known_to_helpers, parted
from app.services.needs_shared import ON_SCREEN
from app.services.outcome_writing import OutcomeWriter, together
from app.services.people import People
from app.services.values import member_value
from app.services.within import Within
from app.storage.models import MemberRow, SupporterRow
from app.storage.store import Sessions


class AboutMe:
    """Writes cards from what members said. Of their needs, it tells what helpers may know."""

    def __init__(
        self, sessions: Sessions, writer: OutcomeWriter, helps: Helps, album: Album
    ) -> None:
        self._sessions = sessions
        self._writer = writer
        self._helps = helps
        self._album = album

    def card(self, member_id: UUID) -> AboutCard:
        """The card of a member as it is now, with the pictures they like. Raises Gone."""
        with self._sessions() as session:
            member = _member(session, member_id)
            needs = known_to_helpers(session, [member_id]).get(member_id, [])
            card = self._written(member, needs, self._support(session, member))
        if member.letter.layout is Layout.NO_PICTURES:
            return card
        card = card.showing(self._album.stand_ins(member.screen.pictures))
        return replace(card, credits=tuple(self._album.credits(card.pictures)))

    def unhelpful(self, member_id: UUID) -> str:
        """What does not help a member, in their own words. Raises Gone."""
        with self._sessions() as session:
            return _member(session, member_id).unhelpful

    def say_unhelpful(self, member_id: UUID, words: str) -> None:
        """Keep what a member says does not help them; saying it is agreeing that it is kept.

        Raises Gone.
        """
        with self._sessions.begin() as session:
            row = session.get(MemberRow, member_id)
            if row is None or row.removed_at is not None:
                raise Gone
            row.unhelpful = words.strip()
            put_away(session, Form.ABOUT_ME, member_id)
            within = Within(session)
            if row.unhelpful and not Helps(within).may_keep(member_id):
                agreed = Consent(Purpose.KEEP_NEEDS, Agreement.YES, ON_SCREEN)
                People(within).record_consents(member_id, [agreed], self._writer.today())

    def _written(
        self, member: Member, needs: Sequence[Need], support: Sequence[Sentence]
    ) -> AboutCard:
        said, today = self._words, self._writer.today()
        board = Boards(self._sessions).board()
        who = {"say_it": {"said": member.said_as}, "pronouns": {"pronouns": member.pronouns}}
        return AboutCard(
            said("title"),
            said("call_me", name=member.name),
            member.face,
            tuple(
                Sentence(said(name, **blanks))
                for name, blanks in who.items()
                if all(blanks.values())
            ),
            self._part("talk", _own(member.talks)),
            self._part("supporter", support) + self._reach(board),
            self._inside(member, needs),
            said("made_on", month=f"{MONTHS[today.month - 1]} {today.year}"),
            self._writer.words("about_me.more").words,
            said("more_one"),
            len(parted(needs)[0]),
            member.letter,
            board.short_name,
            self._writer.fixed(),
        )

    def _inside(self, member: Member, needs: Sequence[Need]) -> tuple[CardPart, ...]:
        must, others = ([_need(one) for one in some] for some in parted(needs))
        not_helpful = _own(member.unhelpful) if self._helps.may_keep(member.id) else []
        if not needs:
            not_known = [Sentence(self._words("ask_me"))]
            return self._part("helps", not_known) + self._part("not_helpful", not_helpful)
        return (
            self._part("must", must, needs=True)
            + self._part("helps", others, needs=True)
            + self._part("not_helpful", not_helpful)
        )

    def _support(self, session: Session, member: Member) -> list[Sentence]:
        row = session.get(SupporterRow, member.supporter_id) if member.supporter_id else None
        if row is None or row.removed_at is not None:
            return []
        if not row.relationship.strip():
            return [Sentence(row.name)]
        blanks = {"name": row.name, "relationship": row.relationship}
        return [Sentence(self._words("supporter_is", **blanks))]

    def _reach(self, board: Board) -> tuple[CardPart, ...]:
        numbers = {"phone": board.phone, "text": board.text}
        ways = tuple(
            Sentence(self._words(way, number=together(number)))
            for way, number in numbers.items()
            if number
        )
        picture = self._writer.words("about_me.board").picture
        heading = Sentence(board.short_name, picture)
        return (CardPart(heading, ways, exact=True),) if ways else ()

    def _part(
        self, name: str, lines: Sequence[Sentence], *, needs: bool = False
    ) -> tuple[CardPart, ...]:
        """A part of the card, or none when there is nothing in it."""
        if not lines:
            return ()
        return (CardPart(self._writer.sentence(f"about_me.{name}"), tuple(lines), needs),)

    def _words(self, name: str, /, **blanks: str) -> str:
        return self._writer.words(f"about_me.{name}", **blanks).words


def _member(session: Session, member_id: UUID) -> Member:
    row = session.get(MemberRow, member_id)
    if row is None or row.removed_at is not None:
        raise Gone
    return member_value(row)


def _need(need: Need) -> Sentence:
    return Sentence(need.phrase.words, need.phrase.picture, quoted=not need.adjustment)


def _own(words: str) -> list[Sentence]:
    """What a member said in their own words, if anything."""
    return [Sentence(words.strip(), quoted=True)] if words.strip() else []
