"""Writing what the board did, and which views it answers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import Select, delete, func, insert, select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.errors.store import Gone
from app.domain.outcomes import Outcome
from app.domain.views import Helped
from app.services.values import line_values, outcome_value
from app.storage.models import (
    LetterRow,
    OutcomeLineRow,
    OutcomeRow,
    PromiseRow,
    TopicRow,
    ViewRow,
    outcome_view,
)
from app.storage.store import Sessions


class Outcomes:
    """The board's answers. One outcome may answer many views."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def all(self) -> list[Outcome]:
        """Every outcome, the newest first."""
        return self._read(self._whole().order_by(OutcomeRow.made_at.desc(), OutcomeRow.id))

    def outcome(self, outcome_id: UUID) -> Outcome:
        """One outcome. Raises Gone."""
        found = self._read(self._whole().where(OutcomeRow.id == outcome_id))
        if not found:
            raise Gone
        return found[0]

    def is_late(self, outcome: Outcome) -> bool:
        """Whether the promised day has gone by and it is not done."""
        return outcome.is_late(self._today())

    def begin(self, topic_id: UUID, view_ids: Sequence[UUID]) -> Outcome:
        """Begin to answer some views of one topic, and return the outcome to write.

        When an outcome answers all of them already, that one is returned and nothing new is
        made. A private topic makes it private. Raises Gone when the topic is not there.
        """
        for outcome in self.all():
            if outcome.topic_id == topic_id and outcome.view_ids.issuperset(view_ids):
                return outcome
        with self._sessions.begin() as session:
            topic = session.get(TopicRow, topic_id)
            if topic is None:
                raise Gone
            row = OutcomeRow(id=uuid4(), topic_id=topic_id, private=topic.private)
            session.add(row)
            session.flush()
            made = outcome_value(row, frozenset(view_ids))
            _link(session, made)
        return made

    def save(self, outcome: Outcome) -> None:
        """Keep an outcome with its lines, its promise and the views it answers.

        Raises Gone when its topic is not there.
        """
        with self._sessions.begin() as session:
            if session.get(TopicRow, outcome.topic_id) is None:
                raise Gone
            row = session.get(OutcomeRow, outcome.id)
            if row is None:
                row = OutcomeRow(id=outcome.id)
                session.add(row)
            row.topic_id, row.state = outcome.topic_id, outcome.state
            row.owner, row.private = outcome.owner, outcome.private
            if line_values(row) != outcome.lines:
                row.lines[:] = _lines(outcome)
            _promise(session, row, outcome)
            session.flush()
            _link(session, outcome)

    def _whole(self) -> Select[OutcomeRow]:
        return (
            select(OutcomeRow)
            .where(OutcomeRow.removed_at.is_(None))
            .options(
                joinedload(OutcomeRow.topic),
                selectinload(OutcomeRow.lines),
                joinedload(OutcomeRow.promise),
            )
        )

    def _read(self, wanted: Select[OutcomeRow]) -> list[Outcome]:
        with self._sessions() as session:
            rows = session.scalars(wanted).all()
            ids = [row.id for row in rows]
            answers: dict[UUID, set[UUID]] = {outcome_id: set() for outcome_id in ids}
            for_them: set[UUID] = set()
            links = (
                select(outcome_view, ViewRow.helped)
                .join(ViewRow, ViewRow.id == outcome_view.c.view_id)
                .where(outcome_view.c.outcome_id.in_(ids), ViewRow.removed_at.is_(None))
            )
            for outcome_id, view_id, helped in session.execute(links):
                answers[outcome_id].add(view_id)
                if helped is Helped.FOR_ME:
                    for_them.add(view_id)
            made = select(LetterRow.outcome_id, func.count()).where(
                LetterRow.outcome_id.in_(ids), LetterRow.replaced.is_(False)
            )
            letters = dict(session.execute(made.group_by(LetterRow.outcome_id)).all())
            values = [
                outcome_value(row, frozenset(answers[row.id]), letters.get(row.id, 0))
                for row in rows
            ]
            return [replace(one, for_them=one.view_ids & for_them) for one in values]


def _lines(outcome: Outcome) -> list[OutcomeLineRow]:
    return [
        OutcomeLineRow(
            id=uuid4(),
            kind=line.kind,
            words=line.phrase.words,
            picture=line.phrase.picture,
            position=place,
        )
        for place, line in enumerate(outcome.lines)
    ]


def _promise(session: Session, row: OutcomeRow, outcome: Outcome) -> None:
    if outcome.due is None:
        if row.promise is not None:
            session.delete(row.promise)
    elif row.promise is None:
        row.promise = PromiseRow(id=uuid4(), due=outcome.due)
    else:
        row.promise.due = outcome.due


def _link(session: Session, outcome: Outcome) -> None:
    """Join an outcome to just the views it answers.

    A view that was removed keeps its link, for when it is brought back.
    """
    links = select(outcome_view.c.view_id).where(outcome_view.c.outcome_id == outcome.id)
    linked = set(session.scalars(links))
    here = links.join(ViewRow, ViewRow.id == outcome_view.c.view_id)
    gone = set(session.scalars(here.where(ViewRow.removed_at.is_(None)))) - outcome.view_ids
    session.execute(
        delete(outcome_view).where(
            outcome_view.c.outcome_id == outcome.id, outcome_view.c.view_id.in_(gone)
        )
    )
    if outcome.view_ids - linked:
        session.execute(
            insert(outcome_view),
            [
                {"outcome_id": outcome.id, "view_id": view_id}
                for view_id in outcome.view_ids - linked
            ],
        )
