"""Laying everyone's mats over each other, and adding up dots once all are in."""

from collections import defaultdict
from collections.abc import Set as AbstractSet
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased, selectinload

from app.domain.errors.asking import QuestionGone
from app.domain.errors.store import Gone
from app.domain.phrase import Phrase
from app.domain.tallies import (
    DotsRow,
    DotsTally,
    HowSaid,
    MatCell,
    MatRow,
    MatTally,
    OwnCard,
    OwnMat,
)
from app.domain.topics import Choice
from app.domain.views import Helped, Said, Sharing
from app.services.ballots import is_hidden, turns
from app.services.values import choice_value, phrase, question_value
from app.services.view_values import OWN_CARD
from app.storage.models import ChoiceRow, PlacementRow, QuestionRow, ViewRow
from app.storage.models.base import now
from app.storage.store import Sessions

Spot = tuple[UUID | None, UUID | None, bool]
"""A card, a place, and whether someone else put it there for a person."""
MOST_OWN_CARDS = 500
FOR_THEM = (ViewRow.helped == Helped.FOR_ME).label("for_them")


class Tallies:
    """What everyone did with the cards of one question.

    A person has one view of a question, so views are people here. What someone else answered
    for a person is counted apart, and never with what people answered themselves.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def mat(self, question_id: UUID) -> MatTally:
        """How many people put each card on each place. Raises QuestionGone."""
        with self._sessions() as session:
            row = _question(session, question_id)
            counts = _placed(session, question_id)
            used = {card for card, _, _ in counts}
            used_places = {place for _, place, _ in counts}
            places = _choices(row, used_places, are_places=True)
            rows = [
                MatRow(
                    card,
                    tuple(
                        MatCell(
                            counts.get((card.id, place.id, False), 0),
                            counts.get((card.id, place.id, True), 0),
                        )
                        for place in places
                    ),
                )
                for card in _choices(row, used, are_places=False)
            ]
            return MatTally(
                question_value(row),
                places,
                tuple(rows),
                _how_said(session, question_id),
                _own_cards(session, question_id),
            )

    def dots(self, question_id: UUID) -> DotsTally:
        """The dots of a question, or how many people are still to give theirs.

        Raises QuestionGone.
        """
        with self._sessions() as session:
            row = _question(session, question_id)
            given, coming = turns(session, row)
            value = question_value(row)
            if is_hidden(session, row):
                return DotsTally(value, given, coming)
            return DotsTally(
                value,
                given,
                coming,
                row.dots_closed_at,
                is_hidden=False,
                rows=_dots(session, row),
                people=_how_said(session, question_id),
            )

    def close_dots(self, question_id: UUID) -> None:
        """Close the ballot from this moment on: nobody gives dots any more, and all are seen.

        Once closed it stays so. Raises QuestionGone.
        """
        with self._sessions.begin() as session:
            row = _question(session, question_id)
            row.dots_closed_at = row.dots_closed_at or now()

    def own_mat(self, view_id: UUID) -> OwnMat:
        """One member's final mat, each place with its cards. Raises Gone."""
        with self._sessions() as session:
            view = session.get(ViewRow, view_id)
            if view is None or view.removed_at is not None:
                raise Gone
            on = defaultdict(list)
            for one in view.placements:
                card = phrase(one.choice) if one.choice else _own_phrase(one.words)
                on[one.place_id].append(card)
            places = _choices(view.question, set(on), are_places=True)
            return OwnMat(
                question_value(view.question),
                view.member.name if view.member else "",
                tuple((place.phrase, tuple(on[place.id])) for place in places),
            )


def _question(session: Session, question_id: UUID) -> QuestionRow:
    wanted = select(QuestionRow).where(QuestionRow.id == question_id)
    row = session.scalars(wanted.options(selectinload(QuestionRow.choices))).one_or_none()
    if row is None:
        raise QuestionGone
    return row


def _choices(
    row: QuestionRow, used: AbstractSet[UUID | None], *, are_places: bool
) -> tuple[Choice, ...]:
    """The cards or places of a question, with those that were removed but used before."""
    return tuple(
        choice_value(one)
        for one in row.choices
        if one.is_place is are_places and (one.removed_at is None or one.id in used)
    )


def _placed(
    session: Session, question_id: UUID
) -> dict[tuple[UUID | None, UUID | None, bool], int]:
    """How many people put a card on a place, and whether someone else did it for them."""
    wanted = (
        select(PlacementRow.choice_id, PlacementRow.place_id, FOR_THEM, func.count())
        .join(ViewRow, ViewRow.id == PlacementRow.view_id)
        .where(
            *_answers(question_id),
            PlacementRow.choice_id.is_not(None),
            PlacementRow.place_id.is_not(None),
        )
        .group_by(PlacementRow.choice_id, PlacementRow.place_id, FOR_THEM.name)
    )
    return {
        (card, place, bool(for_them)): count
        for card, place, for_them, count in session.execute(wanted)
    }


def _dots(session: Session, row: QuestionRow) -> tuple[DotsRow, ...]:
    wanted = (
        select(PlacementRow.choice_id, FOR_THEM, func.sum(PlacementRow.dots), func.count())
        .join(ViewRow, ViewRow.id == PlacementRow.view_id)
        .where(*_answers(row.id), PlacementRow.dots > 0)
        .group_by(PlacementRow.choice_id, FOR_THEM.name)
    )
    found = {
        (card, bool(for_them)): (dots, people)
        for card, for_them, dots, people in session.execute(wanted)
    }
    return tuple(
        DotsRow(card, *found.get((card.id, False), (0, 0)), found.get((card.id, True), (0,))[0])
        for card in _choices(row, {card for card, _ in found}, are_places=False)
    )


def _how_said(session: Session, question_id: UUID) -> HowSaid:
    wanted = (
        select(ViewRow.said, FOR_THEM, func.count())
        .where(
            ViewRow.question_id == question_id,
            ViewRow.removed_at.is_(None),
            ViewRow.said != Said.SKIPPED,
        )
        .group_by(ViewRow.said, FOR_THEM.name)
    )
    found = session.execute(wanted).all()
    own = {said: count for said, for_them, count in found if not for_them}
    return HowSaid(
        own.get(Said.ANSWER, 0),
        own.get(Said.DONT_KNOW, 0),
        sum(count for _, for_them, count in found if for_them),
    )


def _own_cards(session: Session, question_id: UUID) -> tuple[OwnCard, ...]:
    """The cards that members wrote, in the order of their words: never that of who came."""
    place = aliased(ChoiceRow)
    wanted = (
        select(
            PlacementRow.words,
            PlacementRow.place_id,
            place.words,
            place.picture,
            PlacementRow.view_id,
        )
        .join(ViewRow, ViewRow.id == PlacementRow.view_id)
        .join(place, place.id == PlacementRow.place_id, isouter=True)
        .where(*_answers(question_id), ~FOR_THEM, PlacementRow.choice_id.is_(None))
        .order_by(PlacementRow.words, PlacementRow.id)
        .limit(MOST_OWN_CARDS)
    )
    found = session.execute(wanted).all()
    # Of these few views alone: to read it above would take the row of every view.
    views = [view_id for *_, view_id in found]
    kept = select(ViewRow.id).where(
        ViewRow.id.in_(views), ViewRow.sharing == Sharing.FACILITATOR
    )
    not_to_quote = set(session.scalars(kept))
    return tuple(
        OwnCard(words, Phrase(on, picture) if place_id else None, view not in not_to_quote)
        for words, place_id, on, picture, view in found
    )


def _answers(question_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (
        ViewRow.question_id == question_id,
        ViewRow.removed_at.is_(None),
        ViewRow.said == Said.ANSWER,
    )


def _own_phrase(words: str) -> Phrase:
    return Phrase(words, OWN_CARD)
