"""Laptops that share a board, and what people do at them."""

import json
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID, uuid4

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from app.domain.attachments import Attachment, MediaType
from app.domain.easy_read import WordKind
from app.domain.letter import LetterProfile
from app.domain.people import Role
from app.domain.profiles import ScreenProfile, VoiceProfile
from app.domain.topics import QuestionKind
from app.domain.views import Answer, Draft, Helped, How, Said, Sharing
from app.joining.packing import CameIn, join_parts, pack_parts
from app.joining.settling import settle
from app.joining.tables import PLACED, SHARED, SharedTable
from app.services.answers import Answers
from app.services.views import Views
from app.storage.models import (
    ChoiceRow,
    HardWordRow,
    InfoLineRow,
    MeetingRow,
    MemberRow,
    PlacementRow,
    QuestionRow,
    TakenRow,
    TopicRow,
    ViewRow,
)
from app.storage.models.base import now
from app.storage.store import Store

LAPTOPS = [UUID(int=number + 1) for number in range(5)]
TOPICS = [UUID(int=100 + number) for number in range(3)]
QUESTIONS = [UUID(int=200 + number) for number in range(2)]
MEMBERS = [UUID(int=300 + number) for number in range(2)]
CARD, PLACE = UUID(int=401), UUID(int=402)
MEETINGS = [UUID(int=500 + number) for number in range(2)]
WORDS = ["nexus", "portal"]
TODAY = date(2026, 11, 23)


def small_board(session: Session) -> None:
    """Three topics, two of them with a question, and two members."""
    for number, topic in enumerate(TOPICS):
        session.add(TopicRow(id=topic, words=f"Topic {number}"))
    session.flush()
    for number, question in enumerate(QUESTIONS):
        topic = TOPICS[number]
        session.add(
            QuestionRow(
                id=question, topic_id=topic, words="Is it good?", kind=QuestionKind.YES_NO
            )
        )
    session.flush()
    for meeting in MEETINGS:
        session.add(
            MeetingRow(id=meeting, title="A meeting", on=TODAY, starts=time(10), ends=time(12))
        )
    session.add(ChoiceRow(id=UUID(int=400), question_id=QUESTIONS[0], words="Yes"))
    session.add(ChoiceRow(id=CARD, question_id=QUESTIONS[0], words="Buses"))
    session.add(ChoiceRow(id=PLACE, question_id=QUESTIONS[0], words="Good", is_place=True))
    for number, member in enumerate(MEMBERS):
        session.add(
            MemberRow(
                id=member,
                name=f"Member {number}",
                face="face_1",
                role=Role.MEMBER,
                letter=LetterProfile(),
                screen=ScreenProfile(),
                voice=VoiceProfile(),
            )
        )


def columns_of(table: SharedTable) -> list[str]:
    """What is the same of a row on every laptop: cards have an id of their own on each."""
    return [name for name in table.columns if name != "id" or table is not PLACED]


@dataclass
class Laptop:
    """One laptop, and the board it has."""

    id: UUID
    store: Store

    def pack(self) -> str:
        """All that is known here, as a pack has it."""
        with self.store.sessions.begin() as session:
            settle(session.connection(), self.id)
            return json.dumps(list(pack_parts(session.connection())))

    def join(self, pack: str) -> CameIn:
        """Join a pack."""
        with self.store.sessions.begin() as session:
            return join_parts(session.connection(), self.id, iter(json.loads(pack)))

    def joins(self, other: "Laptop") -> CameIn:
        """Join a pack that another laptop makes now."""
        return self.join(other.pack())

    def rename(self, topic: UUID, words: str) -> str | None:
        """Write other words over a topic; give back those that were there."""
        with self.store.sessions.begin() as session:
            row = session.get(TopicRow, topic)
            if row is None:
                return None
            before, row.words = row.words, words
            return before

    def plan(self, topic: UUID, meeting: UUID) -> None:
        """Let a topic be talked about at a meeting, if both are there."""
        with self.store.sessions.begin() as session:
            row = session.get(TopicRow, topic)
            if row is not None and session.get(MeetingRow, meeting) is not None:
                row.meeting_id = meeting

    def cancel(self, meeting: UUID) -> None:
        """Delete a meeting; its topics stay."""
        with self.store.sessions.begin() as session:
            session.execute(delete(MeetingRow).where(MeetingRow.id == meeting))

    def lose(self, member: UUID) -> list[str]:
        """Delete a member with all that they said with their name; give back that."""
        with self.store.sessions.begin() as session:
            said = session.scalars(select(ViewRow.words).filter_by(member_id=member)).all()
            session.execute(delete(MemberRow).where(MemberRow.id == member))
            return list(said)

    def put_away(self, topic: UUID) -> None:
        """Take a topic away, so that it can be brought back."""
        with self.store.sessions.begin() as session:
            row = session.get(TopicRow, topic)
            if row is not None:
                row.removed_at = now()

    def delete(self, topic: UUID) -> list[str]:
        """Delete a topic with its lines, if it has no question; give back all its words."""
        with self.store.sessions.begin() as session:
            asked = select(QuestionRow.id).filter_by(topic_id=topic)
            row = session.get(TopicRow, topic)
            if row is None or session.scalars(asked).first() is not None:
                return []
            lines = session.scalars(select(InfoLineRow.words).filter_by(topic_id=topic)).all()
            session.execute(delete(TopicRow).where(TopicRow.id == topic))
            return [row.words, *lines]

    def add_line(self, topic: UUID, words: str) -> bool:
        """Add a line to a topic, if it is there."""
        with self.store.sessions.begin() as session:
            if session.get(TopicRow, topic) is None:
                return False
            session.add(InfoLineRow(id=uuid4(), topic_id=topic, words=words))
            return True

    def explain(self, word: str, meaning: str) -> str | None:
        """Say what a hard word means; give back what was said before."""
        with self.store.sessions.begin() as session:
            row = session.scalars(select(HardWordRow).filter_by(key=word)).one_or_none()
            before = row.meaning if row is not None else None
            if row is None:
                row = HardWordRow(id=uuid4(), key=word, term=word, kind=WordKind.EXPLAIN)
                session.add(row)
            row.meaning = meaning
            return before

    def forget(self, word: str) -> str | None:
        """Delete a hard word; give back what it meant."""
        with self.store.sessions.begin() as session:
            row = session.scalars(select(HardWordRow).filter_by(key=word)).one_or_none()
            if row is None:
                return None
            session.delete(row)
            return row.meaning

    def say(self, member: UUID, question: UUID, words: str, *, named: bool = True) -> UUID:
        """Let a member say something."""
        with self.store.sessions.begin() as session:
            view = ViewRow(
                id=uuid4(),
                question_id=question,
                member_id=member if named else None,
                said=Said.ANSWER,
                words=words,
                sharing=Sharing.WITH_NAME if named else Sharing.NO_NAME,
                given_on=TODAY,
            )
            session.add(view)
            session.merge(TakenRow(member_id=member, question_id=question))
        return view.id

    def record(self, member: UUID, sound: bytes) -> None:
        """Let a member answer the first question with their voice, over what they answered."""
        made = Attachment(MediaType.MP3, sound, 9000)
        draft = Draft(QUESTIONS[0], Answer(attachment=made), Helped.ON_MY_OWN)
        Answers(self.store.sessions).confirm(member, draft, Sharing.WITH_NAME)

    @property
    def written_down(self) -> dict[bytes, str]:
        """What can be heard here on cards of views, with what is written down beside it."""
        views = Views(self.store.sessions)
        with self.store.sessions() as session:
            found = views.with_ids(session.scalars(select(ViewRow.id)).all())
        return {
            views.attachment(one.id).contents: one.written_down for one in found if one.kept
        }

    @property
    def recordings(self) -> set[bytes]:
        """What can be heard here on the cards of views."""
        return set(self.written_down)

    def lay_cards(
        self, member: UUID, question: UUID, cards: list[str]
    ) -> tuple[UUID, set[str]]:
        """Let a member answer on a mat, over what they answered; give back what they had."""
        mine = select(ViewRow).filter_by(member_id=member, question_id=question, how=How.MAT)
        with self.store.sessions.begin() as session:
            view = session.scalars(mine).first()
            if view is None:
                view = ViewRow(
                    id=uuid4(),
                    question_id=question,
                    member_id=member,
                    said=Said.ANSWER,
                    how=How.MAT,
                    sharing=Sharing.WITH_NAME,
                    given_on=TODAY,
                )
                session.add(view)
            before = {card.words for card in view.placements}
            view.given_at = now()
            view.placements.clear()
            session.flush()
            view.placements += [
                PlacementRow(
                    id=uuid4(), words=words, choice_id=CARD, place_id=PLACE, position=at
                )
                for at, words in enumerate(cards)
            ]
            return view.id, before

    def is_gone(self, view: UUID) -> bool:
        """Whether there is no such answer here."""
        return self.words_of("view", view, "said") is None

    def cards_of(self, view: UUID) -> list[str]:
        """The cards that an answer has here, in their order."""
        wanted = select(PlacementRow.words).filter_by(view_id=view)
        with self.store.sessions() as session:
            return list(session.scalars(wanted.order_by(PlacementRow.position)))

    def take_cards_back(self, member: UUID, question: UUID) -> UUID | None:
        """Delete a member's answer on a mat, if it is here; give back which it was."""
        mine = select(ViewRow).filter_by(member_id=member, question_id=question, how=How.MAT)
        with self.store.sessions.begin() as session:
            row = session.scalars(mine).first()
            if row is not None:
                session.delete(row)
            return row.id if row is not None else None

    def take_back(self, words: str) -> bool:
        """Delete what somebody said, if it is here."""
        with self.store.sessions.begin() as session:
            row = session.scalars(select(ViewRow).filter_by(words=words)).one_or_none()
            if row is not None:
                session.delete(row)
            return row is not None

    def words_of(self, table: str, key: UUID, column: str = "words") -> str | None:
        """What a row says here, or None."""
        with self.store.sessions() as session:
            asked = text(f'SELECT "{column}" FROM "{table}" WHERE id = :id')  # noqa: S608 - tests name it
            found: str | None = session.scalar(asked, {"id": key.hex})
            return found

    def to_choose(self, table: str, key: str) -> set[str]:
        """What people said of one row that it does not show."""
        asked = text('SELECT others FROM joined WHERE "table" = :table AND "key" = :key')
        with self.store.sessions() as session:
            kept = session.scalar(asked, {"table": table, "key": key})
        return {str(value) for _part, _mark, value in json.loads(kept or "[]")}

    @property
    def everything(self) -> dict[str, list[str]]:
        """Every row of every shared table, but for ids that are each laptop's own."""
        found = {}
        with self.store.sessions() as session:
            for name, table in {**SHARED, "placement": PLACED}.items():
                columns = ", ".join(f'"{column}"' for column in columns_of(table))
                rows = session.execute(text(f'SELECT {columns} FROM "{name}"'))  # noqa: S608
                found[name] = sorted(repr(tuple(row)) for row in rows)
        return found

    @property
    def to_be_chosen(self) -> list[tuple[str, ...]]:
        """Every row about which people differ, and what they said."""
        asked = 'SELECT "table", "key", others FROM joined WHERE differs ORDER BY 1, 2'
        with self.store.sessions() as session:
            return [tuple(row) for row in session.execute(text(asked))]

    @property
    def all_words(self) -> str:
        """Everything that is kept, shown or to be chosen."""
        with self.store.sessions() as session:
            others = session.scalars(text("SELECT others FROM joined")).all()
        return repr(self.everything) + repr(others)
