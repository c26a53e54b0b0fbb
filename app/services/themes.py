"""Grouping the views of a topic into themes. Nothing that anyone said is changed by it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors.store import Gone
from app.domain.errors.writing import NameTooLong, WordsMissing
from app.domain.phrase import Phrase
from app.domain.themes import MOST_LETTERS, Grouped, ThemeStep
from app.domain.views import View
from app.services import theme_rows
from app.services.outcomes import Outcomes
from app.services.values import phrase
from app.services.views import PAGE, Views
from app.storage.models import ThemeRow, TopicRow
from app.storage.models.base import now
from app.storage.store import Sessions

FIRST = 12
"""How many views of a theme are shown at first: more than there is room for."""
COUNTED = 1_000
"""Nobody groups more than this by hand, and counting a million would keep the page waiting."""


class Themes:
    """The themes of each topic. Every change gives back a step, with which it is undone.

    A view may be in several themes. One that was deleted is in none, and one whose author took
    their name off comes back as a new view that nobody has grouped: in its old theme it would
    be known by its place.
    """

    def __init__(self, sessions: Sessions, views: Views, outcomes: Outcomes) -> None:
        self._sessions = sessions
        self._views = views
        self._outcomes = outcomes

    def grouped(self, topic_id: UUID) -> Grouped:
        """The themes of a topic, and how many of its views are in none."""
        with self._sessions() as session:
            themes = theme_rows.themes_of(session, topic_id)
            count = theme_rows.count_ungrouped(session, topic_id, COUNTED)
            return Grouped(topic_id, themes, count)

    def shown(
        self, grouped: Grouped, loose: int, of_theme: Mapping[UUID, int]
    ) -> tuple[list[View], dict[UUID, list[View]]]:
        """The first views in no theme, and the first of each theme, all read at once.

        ``loose`` and ``of_theme`` say how many; of a theme that is not in it, ``FIRST``.
        """
        with self._sessions() as session:
            outside = theme_rows.ungrouped_ids(session, grouped.topic_id, None, loose)
            inside = {
                theme.id: list(
                    session.scalars(
                        theme_rows.views_in(theme.id).limit(of_theme.get(theme.id, FIRST))
                    )
                )
                for theme in grouped.themes
            }
        every = {one for ids in (outside, *inside.values()) for one in ids}
        found = {view.id: view for view in self._views.with_ids(list(every))}
        return (
            [found[one] for one in outside if one in found],
            {
                theme: [found[one] for one in ids if one in found]
                for theme, ids in inside.items()
            },
        )

    def ungrouped(
        self, topic_id: UUID, after: View | None = None, most: int = PAGE
    ) -> list[View]:
        """A page of the views that are in no theme, after the last one of the page before."""
        with self._sessions() as session:
            ids = theme_rows.ungrouped_ids(session, topic_id, after, most)
        return self._in_order(ids)

    def views(self, theme_id: UUID, start: int = 0, most: int = PAGE) -> list[View]:
        """A page of the views in a theme, the oldest first."""
        with self._sessions() as session:
            wanted = theme_rows.views_in(theme_id).offset(start).limit(most)
            ids = list(session.scalars(wanted))
        return self._in_order(ids)

    def add(self, topic_id: UUID, called: Phrase, view_ids: Iterable[UUID] = ()) -> ThemeStep:
        """Begin a theme after the others, with some views in it.

        Raises WordsMissing, NameTooLong, or Gone when there is no such topic.
        """
        _check(called)
        with self._sessions.begin() as session:
            row = _new(session, topic_id, called)
            views = theme_rows.of_topic(session, topic_id, view_ids)
            put = theme_rows.link(session, [(row.id, view) for view in views])
            return ThemeStep(put=put, shown=frozenset([row.id]))

    def rename(self, theme_id: UUID, called: Phrase) -> ThemeStep:
        """Call a theme something else. Raises WordsMissing, NameTooLong or Gone."""
        _check(called)
        with self._sessions.begin() as session:
            row = _theme(session, theme_id)
            before = phrase(row)
            if before == called:
                return ThemeStep()
            row.words, row.picture = called.words, called.picture
            return ThemeStep(named=((theme_id, before),))

    def move(
        self, view_ids: Iterable[UUID], source: UUID | None, target: UUID | None
    ) -> ThemeStep:
        """Take views out of one theme and put them into another.

        Without a ``source`` they stay wherever else they are. Without a ``target`` they are
        only taken out. Raises Gone when the target, or every one of the views, is not there.
        """
        wanted = list(view_ids)
        with self._sessions.begin() as session:
            put = taken = frozenset[tuple[UUID, UUID]]()
            if target is not None and target != source:
                topic_id = _theme(session, target).topic_id
                here = theme_rows.of_topic(session, topic_id, wanted)
                if not here:
                    raise Gone
                put = theme_rows.link(session, [(target, view) for view in here])
            if source is not None and target != source:
                taken = theme_rows.unlink(session, [(source, view) for view in wanted])
            return ThemeStep(put=put, taken=taken)

    def merge(self, theme_id: UUID, into: UUID) -> ThemeStep:
        """Make one theme of two: the views of the first are in the second from now on.

        A theme put together with itself stays as it is. Raises Gone.
        """
        with self._sessions.begin() as session:
            row, other = _theme(session, theme_id), _theme(session, into)
            if row is other:
                return ThemeStep()
            if row.topic_id != other.topic_id:
                raise Gone
            views = session.scalars(theme_rows.views_in(theme_id)).all()
            put = theme_rows.link(session, [(into, view) for view in views])
            row.removed_at = now()
            return ThemeStep(put=put, hidden=frozenset([theme_id]))

    def split(self, theme_id: UUID, view_ids: Iterable[UUID], called: Phrase) -> ThemeStep:
        """Take some views of a theme out into a new one of their own.

        Raises WordsMissing, NameTooLong, or Gone when none of them is in it.
        """
        _check(called)
        with self._sessions.begin() as session:
            topic_id = _theme(session, theme_id).topic_id
            taken = theme_rows.unlink(session, [(theme_id, view) for view in view_ids])
            if not taken:
                raise Gone
            row = _new(session, topic_id, called)
            put = theme_rows.link(session, [(row.id, view) for _, view in taken])
            return ThemeStep(put=put, taken=taken, shown=frozenset([row.id]))

    def remove(self, theme_id: UUID) -> ThemeStep:
        """Take a theme away: its views are in none again, if in no other. Raises Gone."""
        with self._sessions.begin() as session:
            _theme(session, theme_id).removed_at = now()
            return ThemeStep(hidden=frozenset([theme_id]))

    def undo(self, step: ThemeStep) -> ThemeStep:
        """Put things back as they were before a step; return the step that does it again.

        A view that is not there any more stays away, whatever the step says.
        """
        with self._sessions.begin() as session:
            taken = theme_rows.unlink(session, step.put)
            put = theme_rows.link(session, step.taken)
            for row in _rows(session, step.shown):
                row.removed_at = now()
            for row in _rows(session, step.hidden):
                row.removed_at = None
            called = dict(step.named)
            rows = _rows(session, called)
            before = tuple((row.id, phrase(row)) for row in rows)
            for row in rows:
                row.words, row.picture = called[row.id].words, called[row.id].picture
            return ThemeStep(put, taken, step.hidden, step.shown, before)

    def answer(self, theme_id: UUID) -> UUID:
        """The outcome that answers all views of a theme: the one there is, or a new one.

        Views that came to the theme since are answered by it too. Raises Gone when there is
        nothing to answer.
        """
        with self._sessions() as session:
            row = _theme(session, theme_id)
            ids = session.scalars(theme_rows.views_in(theme_id)).all()
            topic_id, kept = row.topic_id, row.outcome_id
        if not ids:
            raise Gone
        outcome_id = self._answered_by(kept, ids)
        if outcome_id is None:
            outcome_id = self._outcomes.begin(topic_id, ids).id
        with self._sessions.begin() as session:
            _theme(session, theme_id).outcome_id = outcome_id
        return outcome_id

    def _answered_by(self, outcome_id: UUID | None, view_ids: Sequence[UUID]) -> UUID | None:
        """Let an outcome answer all of these; None where it is not there any more."""
        if outcome_id is None:
            return None
        try:
            outcome = self._outcomes.outcome(outcome_id)
        except Gone:
            return None
        every = outcome.view_ids | frozenset(view_ids)
        if every != outcome.view_ids:
            self._outcomes.save(replace(outcome, view_ids=every))
        return outcome_id

    def _in_order(self, ids: Sequence[UUID]) -> list[View]:
        found = {view.id: view for view in self._views.with_ids(ids)}
        return [found[one] for one in ids if one in found]


def _check(called: Phrase) -> None:
    if not called.words.strip():
        raise WordsMissing
    if len(called.words) > MOST_LETTERS:
        raise NameTooLong(most=MOST_LETTERS)


def _theme(session: Session, theme_id: UUID) -> ThemeRow:
    row = session.get(ThemeRow, theme_id)
    if row is None or row.removed_at is not None:
        raise Gone
    return row


def _rows(session: Session, theme_ids: Iterable[UUID]) -> Sequence[ThemeRow]:
    return session.scalars(select(ThemeRow).where(ThemeRow.id.in_(list(theme_ids)))).all()


def _new(session: Session, topic_id: UUID, called: Phrase) -> ThemeRow:
    topic = session.get(TopicRow, topic_id)
    if topic is None or topic.removed_at is not None:
        raise Gone
    last = session.scalar(select(func.max(ThemeRow.position)).filter_by(topic_id=topic_id))
    row = ThemeRow(
        id=uuid4(),
        topic_id=topic_id,
        words=called.words,
        picture=called.picture,
        position=0 if last is None else last + 1,
    )
    session.add(row)
    session.flush()
    return row
