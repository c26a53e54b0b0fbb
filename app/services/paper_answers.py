"""Keeping what was written on paper, as it was written.

A sheet is printed for nobody in particular, so it may lead to its view. Where that has no
name, nothing more is kept than the day: not when, not by whom, and not whose it is.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import delete
from sqlalchemy.orm import Session

from app.domain.begun import Form
from app.domain.errors.answering import FlaggedViewStays
from app.domain.errors.asking import AnsweredWithNoName
from app.domain.errors.sheets import NothingOnSheet, WhoseSheet
from app.domain.sheets import (
    Before,
    Clash,
    Decision,
    Keep,
    Outcome,
    PrintedSheet,
    SheetKind,
    State,
    Typed,
)
from app.domain.views import Draft, Helped, How, Said, Sharing
from app.services.answers import Answers
from app.services.begun import put_away
from app.services.cutting_loose import (
    forget_second,
    keep_outcomes,
    keep_worry,
    withdraw_letters,
)
from app.services.deleted_copies import forget_copies
from app.services.kept_answers import placement_rows
from app.services.sheet_rows import (
    has_taken,
    named_view,
    of_member,
    of_sheet,
    sheet_row,
    sheet_value,
)
from app.services.within import Within
from app.storage.models import DraftRow, PrintedSheetRow, TakenRow, ViewRow
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace


class PaperAnswers:
    """Answers that come back on paper. Each method is one transaction."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def sheet(self, typed_code: str) -> PrintedSheet:
        """The sheet with a code, however it was typed.

        Raises CodeHasNo, CodeLength, CodeMistyped, SheetNotOurs or SheetQuestionGone.
        """
        with self._sessions() as session:
            return sheet_value(sheet_row(session, typed_code))

    def typed_before(self, code: str) -> Before | None:
        """What was typed in from a sheet before, to be put right."""
        with self._sessions() as session:
            return of_sheet(sheet_row(session, code))

    def keep(
        self, code: str, typed: Typed, by: str = "", decisions: Sequence[Decision] = ()
    ) -> Outcome:
        """Keep what is written on a sheet, unless there is an answer already.

        Where there is one that differs nothing is kept: it is given back to be put beside the
        sheet, and comes again among the ``decisions``. ``by`` is who types.

        Raises what ``sheet`` raises, NothingOnSheet, WhoseSheet, or AnsweredWithNoName.
        """
        if typed.answer.is_empty:
            raise NothingOnSheet
        if typed.sharing is Sharing.WITH_NAME and typed.member_id is None:
            raise WhoseSheet
        with self._sessions.begin() as session:
            row = sheet_row(session, code)
            outcome = _Keeping(session, row, typed, self._today).keep(by, decisions)
            if outcome.state is not State.CLASH:
                put_away(session, Form.SHEET, row.id)
            return outcome

    def take_away(self, code: str, member_id: UUID | None = None) -> None:
        """Delete what was typed in from a sheet, which can then be typed in anew.

        Whose a view with no name is, is not known: where it is given, that member can answer
        the question again. Raises FlaggedViewStays.
        """
        with self._sessions.begin() as session:
            row = sheet_row(session, code)
            view, whose = row.view, member_id
            if view is not None:
                whose = view.member_id or member_id
                _delete(session, view)
            if whose is not None and named_view(session, whose, row.question_id) is None:
                _untake(session, whose, row.question_id)
            row.entered_on, row.entered_by, row.view_id = None, "", None


class _Keeping:
    """One sheet on its way into the store, within one transaction."""

    def __init__(
        self,
        session: Session,
        row: PrintedSheetRow,
        typed: Typed,
        today: Callable[[], date],
    ) -> None:
        self._session = session
        self._row = row
        self._typed = typed
        self._today = today

    def keep(self, by: str, decisions: Sequence[Decision]) -> Outcome:
        """Keep it, or say what is in its way."""
        chosen = {one.before: one.keep for one in decisions}
        old = of_sheet(self._row)
        over, is_copy = self._row.view, self._row.kind is SheetKind.CARDS
        if is_copy:
            over = None
        if old is not None:
            if chosen.get(old) is None:
                return self._undecided(old)
            if chosen[old] is Keep.BEFORE:
                return Outcome(State.LEFT)
            if chosen[old] is Keep.BOTH:
                over, is_copy = None, True
        other = self._of_member(over)
        if other is not None and chosen.get(other) is not Keep.NOW:
            return self._left(other, by, decided=other in chosen, is_copy=is_copy)
        self._entered(self._written(over), by, is_copy=is_copy)
        return Outcome(State.KEPT)

    def _undecided(self, before: Before) -> Outcome:
        """The same again changes nothing, but brings back what was hidden."""
        if not self._typed.says_the_same(before.typed):
            return Outcome(State.CLASH, before)
        if self._row.view is not None and self._row.view.removed_at is not None:
            self._row.view.removed_at = None
            return Outcome(State.KEPT)
        return Outcome(State.SAME, before)

    def _of_member(self, over: ViewRow | None) -> Before | None:
        """What this member said in another way. Raises AnsweredWithNoName."""
        whose = self._typed.member_id
        if whose is None:
            return None
        found = of_member(self._session, self._row, whose)
        if found is None and has_taken(self._session, whose, self._row.question_id):
            named = named_view(self._session, whose, self._row.question_id)
            if named is None and (over is None or over.member_id is not None):
                raise AnsweredWithNoName
        return found

    def _left(self, other: Before, by: str, *, decided: bool, is_copy: bool) -> Outcome:
        """What the member said before stays, at least for now."""
        same = self._typed.says_the_same(other.typed) and other.clash is not Clash.BEGUN
        if not decided and not same:
            return Outcome(State.CLASH, other)
        if other.view_id is not None:
            self._entered(other.view_id, by, is_copy=is_copy)
        return Outcome(State.SAME if same else State.LEFT, other)

    def _entered(self, view_id: UUID, by: str, *, is_copy: bool) -> None:
        """Keep that the sheet was typed in; of a copy nothing is kept, there may be many."""
        if is_copy:
            return
        with_name = self._typed.sharing is not Sharing.NO_NAME and self._typed.member_id
        self._row.entered_on = self._today()
        self._row.entered_by = by if with_name else ""
        self._row.view_id = view_id

    def _written(self, over: ViewRow | None) -> UUID:
        """Write the view, in the place of the one before from this sheet; return its id."""
        typed, whose = self._typed, self._typed.member_id
        if whose is None or (
            over is not None and over.member_id is None and typed.sharing is Sharing.NO_NAME
        ):
            return self._written_loose(over)
        if over is not None:
            self._hand_over(over, whose)
        draft = Draft(self._row.question_id, typed.answer, typed.helped, How.PAPER)
        sharing = Sharing.FACILITATOR if typed.answer.said is Said.SKIPPED else typed.sharing
        answers = Answers(Within(self._session), self._today)
        view_id = answers.confirm(whose, draft, sharing)
        if view_id is None:
            raise AnsweredWithNoName
        self._session.flush()
        return view_id

    def _written_loose(self, over: ViewRow | None) -> UUID:
        """Write a view that nobody's name is on: it has a day, and no time."""
        typed, question = self._typed, self._row.question
        named = over if over is not None and over.member_id is not None else None
        if over is None or named is not None:
            over = ViewRow(id=uuid4(), question_id=question.id)
            self._session.add(over)
        else:
            over.placements.clear()
            self._session.flush()
        over.removed_at = None
        over.said, over.words = typed.answer.said, typed.answer.words
        over.how, over.helped = How.PAPER, typed.helped or Helped.ON_MY_OWN
        over.sharing, over.given_on = typed.sharing, self._today()
        over.placements += placement_rows(typed.answer, question, with_name=False)
        self._session.flush()
        if named is not None:
            self._cut_loose(named, over)
        if typed.member_id is not None:
            place = {"member_id": typed.member_id, "question_id": question.id}
            self._session.merge(TakenRow(**place))
            self._session.execute(delete(DraftRow).filter_by(**place))
            forget_copies(self._session, typed.member_id, [question.id])
        return over.id

    def _cut_loose(self, named: ViewRow, view: ViewRow) -> None:
        """Put a view of nobody in the place of one that was typed in with a name."""
        _forget_around(self._session, named)
        keep_outcomes(self._session, named, view)
        keep_worry(self._session, named, view)
        self._row.view_id = view.id
        self._session.flush()
        self._session.delete(named)
        leave_no_trace(self._session)

    def _hand_over(self, over: ViewRow, whose: UUID) -> None:
        """Give a view that was typed in under the wrong name, or none, to its author."""
        question_id = self._row.question_id
        if over.member_id is not None and over.member_id != whose:
            _forget_around(self._session, over)
        if over.member_id != whose and named_view(self._session, whose, question_id):
            self._row.view_id = None
            _delete(self._session, over)
        else:
            over.member_id = whose
        self._session.flush()


def _untake(session: Session, member_id: UUID, question_id: UUID) -> None:
    """Let a member answer again what somebody else's sheet had answered for them."""
    session.execute(delete(TakenRow).filter_by(member_id=member_id, question_id=question_id))


def _forget_around(session: Session, view: ViewRow) -> None:
    """Forget what only its author's name holds to a view: it was theirs by mistake."""
    if view.member_id is not None:
        withdraw_letters(session, view)
        forget_second(session, view.member_id, view.question_id)
        _untake(session, view.member_id, view.question_id)


def _delete(session: Session, view: ViewRow) -> None:
    """Delete a view, but never one that somebody is worried about."""
    if view.flag is not None:
        raise FlaggedViewStays
    _forget_around(session, view)
    session.delete(view)
    session.flush()
