"""Finding who must be told what happened, so that every view ends somewhere."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.outcomes import Outcome
from app.domain.telling import ToTell, Why, why_tell
from app.services.letter_drafts import readings
from app.services.letter_rows import Newest, newest_letters
from app.services.values import outcome_value
from app.storage.models import MemberRow, OutcomeRow, ViewRow, outcome_view
from app.storage.store import Sessions

PRESSING = list(Why)
"""The reasons to tell, the most pressing first."""


class Telling:
    """Nags until everyone has a letter that says what is so."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def who(self) -> list[ToTell]:
        """Who must be told, once for each outcome: the most pressing first, then by name."""
        with self._sessions() as session:
            outcomes = _outcomes(session)
            newest = newest_letters(session)
            members = {row.id: row for row in session.scalars(select(MemberRow))}
            found = [
                self._to_tell(
                    outcomes[outcome_id],
                    members[member_id],
                    newest.get((outcome_id, member_id)),
                )
                for outcome_id, member_id in session.execute(_readers())
                if outcome_id in outcomes
            ]
        must = [one for one in found if one is not None]
        return sorted(must, key=lambda one: (PRESSING.index(one.why), one.member))

    def _to_tell(
        self, outcome: Outcome, member: MemberRow, newest: Newest | None
    ) -> ToTell | None:
        step, told = (newest.step, newest.told) if newest else (None, None)
        why = why_tell(step, told, outcome, self._today())
        if why is None:
            return None
        return ToTell(
            outcome.id,
            outcome.topic,
            member.id,
            member.name,
            member.face,
            why,
            newest.letter_id if newest else None,
            told.due if told else None,
            outcome.is_late(self._today()),
        )


def _readers() -> Select[UUID, UUID]:
    columns = (outcome_view.c.outcome_id, ViewRow.member_id)
    return readings().with_only_columns(*columns).order_by(None).distinct()


def _outcomes(session: Session) -> dict[UUID, Outcome]:
    """Every outcome that says something, without the views it answers."""
    wanted = (
        select(OutcomeRow)
        .where(OutcomeRow.removed_at.is_(None))
        .options(
            joinedload(OutcomeRow.topic),
            selectinload(OutcomeRow.lines),
            joinedload(OutcomeRow.promise),
        )
    )
    values = [outcome_value(row, frozenset()) for row in session.scalars(wanted)]
    return {outcome.id: outcome for outcome in values if outcome.lines}
