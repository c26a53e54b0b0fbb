"""Finding answers that follow a pattern, and what could be asked again because of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.asking_again import LEAST, Found, Pick, Suggestion, patterns, way_again
from app.domain.topics import SHUFFLED, Question, QuestionKind
from app.domain.views import How, Said
from app.services.own_answers import IS_OWN
from app.services.values import phrase, question_value
from app.storage.models import MemberRow, PlacementRow, QuestionRow, TopicRow, ViewRow

LOOKED_AT = 1000
"""How many of the newest answers are looked at for patterns."""

KINDS = (QuestionKind.YES_NO, QuestionKind.FACES, QuestionKind.CHOOSE_ONE)


def _enough(session: Session, meeting_id: UUID | None) -> list[UUID]:
    """The newest answers of members' own with their names, where there are enough of a kind."""
    wanted = (
        select(ViewRow.id, ViewRow.member_id, QuestionRow.kind, TopicRow.meeting_id)
        .join(ViewRow.question)
        .join(QuestionRow.topic)
        .join(ViewRow.member)
        .where(
            ViewRow.removed_at.is_(None),
            ViewRow.said != Said.SKIPPED,
            IS_OWN,
            QuestionRow.removed_at.is_(None),
            TopicRow.removed_at.is_(None),
            TopicRow.meeting_id.is_not(None),
            MemberRow.removed_at.is_(None),
            QuestionRow.kind.in_(KINDS),
        )
        .order_by(ViewRow.given_on.desc(), ViewRow.id.desc())
        .limit(LOOKED_AT)
    )
    if meeting_id is not None:
        wanted = wanted.where(TopicRow.meeting_id == meeting_id)
    of_a_kind: dict[object, list[UUID]] = {}
    for view_id, *kind in session.execute(wanted):
        of_a_kind.setdefault(tuple(kind), []).append(view_id)
    return [one for ids in of_a_kind.values() if len(ids) >= LEAST for one in ids]


def answers_together(session: Session, meeting_id: UUID | None) -> Iterator[list[ViewRow]]:
    """What may follow a pattern: one member at one meeting each, the newest meeting first."""
    wanted = (
        select(ViewRow)
        .where(ViewRow.id.in_(_enough(session, meeting_id)))
        .options(
            joinedload(ViewRow.question).joinedload(QuestionRow.topic),
            joinedload(ViewRow.question).selectinload(QuestionRow.choices),
            joinedload(ViewRow.question).selectinload(QuestionRow.recordings),
            joinedload(ViewRow.member),
            selectinload(ViewRow.placements).joinedload(PlacementRow.choice),
        )
    )
    rows = list(session.scalars(wanted))
    newest: dict[object, date] = {}
    for row in rows:
        meeting = row.question.topic.meeting_id
        newest[meeting] = max(row.given_on, newest.get(meeting, row.given_on))
    rows.sort(
        key=lambda row: (
            -newest[row.question.topic.meeting_id].toordinal(),
            str(row.question.topic.meeting_id),
            row.member.name if row.member else "",
            str(row.member_id),
            row.question.topic.position,
            row.question.position,
        ),
    )
    for _key, group in groupby(rows, key=_meeting_and_member):
        yield list(group)


def suggestions_from(answered: Sequence[ViewRow]) -> list[Suggestion]:
    """Whom one could ask again, by what a member answered at one meeting."""
    questions = {row.question_id: question_value(row.question) for row in answered}
    seen = [_pick(row, questions[row.question_id]) for row in answered]
    return [_suggestion(answered[0].member, one, questions) for one in patterns(seen)]


def _meeting_and_member(row: ViewRow) -> tuple[UUID | None, UUID | None]:
    return row.question.topic.meeting_id, row.member_id


def _pick(row: ViewRow, question: Question) -> Pick:
    """An answer as the member saw it; on paper nobody knows in which order that was."""
    if len(row.placements) != 1 or row.placements[0].choice is None or row.member_id is None:
        return Pick(row.id, question.id, question.kind, None)
    choice = row.placements[0].choice
    seen = question
    if question.kind in SHUFFLED:
        seen = question.for_member(row.member_id)
    ids = [one.id for one in seen.choices]
    known = choice.id in ids and row.how is not How.PAPER
    place = ids.index(choice.id) if known else None
    shown = len(ids) if known else 0
    return Pick(row.id, question.id, question.kind, phrase(choice), place, shown)


def _suggestion(
    member: MemberRow | None, found: Found, questions: dict[UUID, Question]
) -> Suggestion:
    """The pattern with the question to ask again: the first that there are words for."""
    if member is None:
        raise LookupError
    asked = [questions[one.question_id] for one in found.picks]
    ways = [way_again(question) for question in asked]
    place = next((number for number, way in enumerate(ways) if way), 0)
    way = ways[place]
    return Suggestion(
        member.id,
        member.name,
        member.face,
        found.pattern,
        len(found.picks),
        found.picks[place].view_id,
        asked[place],
        way[1] if way else None,
        way[0] if way else None,
    )
