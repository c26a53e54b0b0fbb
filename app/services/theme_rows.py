"""The rows behind themes: who is behind them, and the page of views that are in none."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from uuid import UUID

from sqlalchemy import Select, and_, delete, exists, func, insert, select, tuple_
from sqlalchemy.orm import Session

from app.domain.themes import Link, Theme, Voice, count_people
from app.domain.views import Helped, Said, View
from app.services.values import phrase
from app.storage.models import QuestionRow, ThemeRow, TopicRow, ViewRow, theme_view

IS_TOLD = and_(ViewRow.removed_at.is_(None), ViewRow.said != Said.SKIPPED)
IS_GROUPED = exists().where(
    and_(
        theme_view.c.view_id == ViewRow.id,
        ThemeRow.id == theme_view.c.theme_id,
        ThemeRow.removed_at.is_(None),
    )
)


def questions_of(session: Session, topic_id: UUID) -> list[UUID]:
    """The questions of a topic in order, with those that were removed: their views stay."""
    wanted = select(QuestionRow.id).where(QuestionRow.topic_id == topic_id)
    return list(session.scalars(wanted.order_by(QuestionRow.position, QuestionRow.id)))


def ungrouped_ids(
    session: Session, topic_id: UUID, after: View | None, most: int
) -> list[UUID]:
    """A page of the views in no theme: by question, the oldest first.

    Each question is read from the place where the last page ended, along its index: the
    views of other topics, and those that were shown, cost nothing.
    """
    questions = questions_of(session, topic_id)
    if after is not None and after.question_id in questions:
        questions = questions[questions.index(after.question_id) :]
    found: list[UUID] = []
    for question_id in questions:
        wanted = select(ViewRow.id).where(
            ViewRow.question_id == question_id, IS_TOLD, ~IS_GROUPED
        )
        if after is not None and question_id == after.question_id:
            here = tuple_(ViewRow.given_on, ViewRow.id)
            wanted = wanted.where(here > tuple_(after.given_on, after.id))
        wanted = wanted.order_by(ViewRow.given_on, ViewRow.id).limit(most - len(found))
        found += session.scalars(wanted)
        if len(found) == most:
            break
    return found


def count_ungrouped(session: Session, topic_id: UUID, most: int) -> int:
    """How many views of a topic are in no theme; the counting stops at ``most``."""
    questions = questions_of(session, topic_id)
    wanted = select(ViewRow.id).where(ViewRow.question_id.in_(questions), IS_TOLD, ~IS_GROUPED)
    return session.scalar(select(func.count()).select_from(wanted.limit(most).subquery())) or 0


def themes_of(session: Session, topic_id: UUID) -> tuple[Theme, ...]:
    """The themes of a topic in order, each with how many people are behind it."""
    wanted = select(ThemeRow).where(
        ThemeRow.topic_id == topic_id, ThemeRow.removed_at.is_(None)
    )
    rows = session.scalars(wanted.order_by(ThemeRow.position, ThemeRow.id)).all()
    voices = _voices(session, [row.id for row in rows])
    return tuple(
        Theme(row.id, topic_id, phrase(row), len(told), count_people(told))
        for row in rows
        for told in (voices[row.id],)
    )


def _voices(session: Session, theme_ids: Sequence[UUID]) -> dict[UUID, list[Voice]]:
    wanted = (
        select(theme_view.c.theme_id, ViewRow.question_id, ViewRow.member_id, ViewRow.helped)
        .join(ViewRow, ViewRow.id == theme_view.c.view_id)
        .where(theme_view.c.theme_id.in_(theme_ids), IS_TOLD)
    )
    found: dict[UUID, list[Voice]] = defaultdict(list)
    for theme_id, question, member, helped in session.execute(wanted):
        found[theme_id].append(Voice(question, member, helped is Helped.FOR_ME))
    return found


def views_in(theme_id: UUID) -> Select[UUID]:
    """The views of a theme that are there, the oldest first."""
    return (
        select(ViewRow.id)
        .join(theme_view, theme_view.c.view_id == ViewRow.id)
        .where(theme_view.c.theme_id == theme_id, IS_TOLD)
        .order_by(ViewRow.given_on, ViewRow.id)
    )


def of_topic(session: Session, topic_id: UUID, view_ids: Iterable[UUID]) -> frozenset[UUID]:
    """Those of some views that are there and belong to the topic."""
    wanted = (
        select(ViewRow.id)
        .join(QuestionRow, QuestionRow.id == ViewRow.question_id)
        .join(TopicRow, TopicRow.id == QuestionRow.topic_id)
        .where(TopicRow.id == topic_id, ViewRow.id.in_(list(view_ids)), IS_TOLD)
    )
    return frozenset(session.scalars(wanted))


def link(session: Session, links: Iterable[Link]) -> frozenset[Link]:
    """Put views into themes; return those that were not in them. What is gone is left out."""
    wanted = set(links)
    views = {view for _, view in wanted}
    told = set(session.scalars(select(ViewRow.id).where(ViewRow.id.in_(views))))
    new = {one for one in wanted - _linked(session, wanted) if one[1] in told}
    if new:
        rows = [{"theme_id": theme, "view_id": view} for theme, view in new]
        session.execute(insert(theme_view), rows)
    return frozenset(new)


def unlink(session: Session, links: Iterable[Link]) -> frozenset[Link]:
    """Take views out of themes; return those that were in them."""
    gone = _linked(session, set(links))
    for theme in {theme for theme, _ in gone}:
        views = [view for one, view in gone if one == theme]
        session.execute(
            delete(theme_view).where(
                theme_view.c.theme_id == theme, theme_view.c.view_id.in_(views)
            )
        )
    return gone


def _linked(session: Session, links: AbstractSet[Link]) -> frozenset[Link]:
    """Those of some links that there are."""
    themes = {theme for theme, _ in links}
    wanted = select(theme_view).where(theme_view.c.theme_id.in_(themes))
    return frozenset((theme, view) for theme, view in session.execute(wanted)) & links
