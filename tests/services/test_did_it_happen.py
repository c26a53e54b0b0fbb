"""The member says whether what they need happened, and the next meeting's list obeys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.happened import AskedNeed, NeedsScore
from app.domain.meetings import Meeting
from app.domain.needs import Happened, MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Purpose
from app.domain.phrase import Phrase
from app.domain.room import RoomLine
from app.services.all import make_services
from app.services.did_it_happen import DidItHappen
from app.services.removals import Thing
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests import makers

BEFORE, FIRST, BETWEEN = date(2030, 1, 1), date(2030, 2, 5), date(2030, 2, 20)
SECOND, LAST = date(2030, 4, 9), date(2030, 6, 11)


class Board:
    """A board with one new member, one meeting held and one to come, on a day that moves."""

    def __init__(self, store: Store) -> None:
        self.today = BEFORE
        self.clock = time(12)
        self.services = make_services(store.sessions, Catalogue(), lambda: self.today)
        self.happened = DidItHappen(
            store.sessions, self.services.helps, lambda: self.today, lambda: self.clock
        )
        self.sam = makers.member()
        self.services.people.save(self.sam)
        self.first, self.second = self.meeting(FIRST), self.meeting(SECOND)

    def meeting(self, on: date) -> UUID:
        """A meeting at ten o'clock."""
        made = Meeting(uuid4(), "Meeting", on, time(10), time(13))
        self.services.meetings.save(made)
        return made.id

    def need(self, words: str, strength: Strength = Strength.HELPS, line: str = "") -> Need:
        """Something that helps Sam, written down today."""
        made = Need(
            uuid4(), self.sam.id, Phrase(words, "help"), words, line, strength, self.today
        )
        self.services.helps.save(made)
        return made

    def ask(self) -> list[str]:
        """What Sam is asked about."""
        return [one.need.phrase.words for one in self.happened.to_ask(self.sam.id)]

    def ask_today(self) -> list[str]:
        """What Sam is asked about of today's meeting."""
        return [one.need.phrase.words for one in self.happened.to_ask_today(self.sam.id)]

    def asked(self, need: Need) -> AskedNeed:
        """Sam's last meeting and this need."""
        theirs = self.happened.last_time(self.sam.id)
        return next(one for one in theirs if one.need.id == need.id)

    def say(self, need: Need, happened: Happened | None) -> None:
        """Sam says whether it happened at the last meeting."""
        self.happened.say(self.asked(need), happened)

    def line(self, meeting: UUID, need: Need) -> RoomLine:
        """The line of a need in the list of a meeting."""
        lines = self.services.room.to_do(meeting)
        return next(line for line in lines if need.id in line.need_ids)

    def score(self, meeting: UUID) -> NeedsScore:
        """What was said of needs at a meeting."""
        return self.happened.score(meeting)


@pytest.fixture
def board(store: Store) -> Board:
    """Return the board some time before its first meeting."""
    return Board(store)


@pytest.fixture
def ramp(board: Board) -> Need:
    """Return something that Sam needs, on the day after the first meeting."""
    made = board.need("I need a ramp")
    board.today = BETWEEN
    return made


def test_a_need_is_asked_about_after_the_meeting_until_its_member_said(
    board: Board, ramp: Need
) -> None:
    assert board.ask() == ["I need a ramp"]
    board.say(ramp, Happened.YES)
    assert board.ask() == []


def test_someone_who_does_not_know_is_not_asked_again(board: Board, ramp: Need) -> None:
    board.say(ramp, None)
    assert board.ask() == []
    assert board.asked(ramp).said is None
    assert board.score(board.first).did_not_know == 1


def test_what_was_put_off_is_asked_another_time(board: Board, ramp: Need) -> None:
    board.say(ramp, Happened.NO)
    board.happened.put_off(board.asked(ramp))
    assert board.ask() == ["I need a ramp"]
    assert board.score(board.first).no == 0


def test_someone_who_has_had_enough_is_not_asked_about_the_rest(
    board: Board, ramp: Need
) -> None:
    board.happened.enough(board.happened.to_ask(board.sam.id))
    assert board.ask() == []


def test_what_failed_before_is_asked_first_and_then_what_nobody_can_do_without(
    board: Board,
) -> None:
    failed = board.need("I need quiet")
    board.need("I need a lift", Strength.MUST_HAVE)
    board.need("I need a break")
    board.today = BETWEEN
    board.say(failed, Happened.PARTLY)
    board.today = LAST
    assert board.ask() == ["I need quiet", "I need a lift", "I need a break"]


def test_only_the_last_meeting_before_today_is_asked_about(board: Board, ramp: Need) -> None:
    board.today = LAST
    asked = board.happened.to_ask(board.sam.id)
    assert [one.meeting_on for one in asked] == [SECOND]


def test_a_meeting_is_asked_about_on_its_own_day_once_it_has_begun(
    board: Board, ramp: Need
) -> None:
    board.today = SECOND
    board.clock = time(9, 30)
    assert board.ask_today() == []
    assert board.ask() == ["I need a ramp"]  # of the meeting before
    board.clock = time(10)
    assert board.ask_today() == ["I need a ramp"]


def test_what_is_due_after_a_meeting_is_only_asked_about_then(board: Board) -> None:
    board.need("I need easy read notes", line="af_notes_easy")
    board.today = FIRST
    assert board.ask_today() == []
    board.today = FIRST + timedelta(days=13)
    assert board.ask() == []
    board.today = FIRST + timedelta(days=14)
    assert board.ask() == ["I need easy read notes"]


def test_what_was_only_written_down_today_is_not_asked_about(board: Board) -> None:
    board.today = FIRST
    board.need("I need a ramp")
    assert board.ask_today() == []
    board.today = BETWEEN
    board.need("I need quiet")
    assert board.ask() == ["I need a ramp"]


def _says_sorry(board: Board, _need: Need) -> None:
    board.services.room.comes(board.first, board.sam.id, comes=False)


def _wants_it_not(board: Board, need: Need) -> None:
    board.services.visits.want_today(board.first, need.id, wanted=False)


def _leaves(board: Board, _need: Need) -> None:
    board.services.removals.remove(Thing.MEMBER, board.sam.id)


def _takes_it_away(board: Board, need: Need) -> None:
    board.services.removals.remove(Thing.NEED, need.id)


def _takes_consent_back(board: Board, _need: Need) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    board.services.people.record_consents(board.sam.id, [no], board.today)


def _tells_no_one(board: Board, need: Need) -> None:
    board.services.helps.save(replace(need, may_know=MayKnow.NO_ONE))


GONE = [_leaves, _takes_it_away, _takes_consent_back, _tells_no_one]


@pytest.mark.parametrize("happens", [_says_sorry, _wants_it_not, *GONE])
@pytest.mark.parametrize("said", [True, False])
def test_what_nobody_may_ask_about_is_neither_asked_nor_counted(
    board: Board, ramp: Need, happens: Callable[[Board, Need], None], *, said: bool
) -> None:
    others = replace(board.score(board.first), not_asked=board.score(board.first).not_asked - 1)
    if said:
        board.say(ramp, Happened.NO)
    happens(board, ramp)
    assert board.ask() == []
    assert board.score(board.first) == others
    names = [one.name for one in board.happened.not_asked(board.first)]
    assert board.sam.name not in names


@pytest.mark.parametrize("happens", GONE)
def test_nothing_is_kept_of_a_need_that_may_not_be_told_any_more(
    board: Board, ramp: Need, happens: Callable[[Board, Need], None]
) -> None:
    asked = board.asked(ramp)
    happens(board, ramp)
    with pytest.raises(Gone):
        board.happened.say(asked, Happened.YES)


def test_the_score_counts_what_was_said_at_each_meeting_and_in_all(
    board: Board, ramp: Need
) -> None:
    others = board.score(board.first)
    quiet = board.need("I need quiet")
    board.services.helps.save(replace(quiet, agreed_on=BEFORE))
    before = board.happened.score()
    board.say(ramp, Happened.YES)
    board.say(quiet, Happened.PARTLY)
    score = board.score(board.first)
    assert (score.yes, score.partly, score.no) == (1, 1, 0)
    assert score.not_asked == others.not_asked - 1
    assert board.happened.score().yes == before.yes + 1
    assert board.happened.by_meeting()[0].on == FIRST


def test_who_was_not_asked_is_known_by_name_until_they_are(board: Board, ramp: Need) -> None:
    sam = next(one for one in board.happened.not_asked(board.first) if one.name == "Sam")
    assert (sam.member_id, sam.needs) == (board.sam.id, 1)
    board.say(ramp, None)
    assert all(one.name != "Sam" for one in board.happened.not_asked(board.first))


@pytest.mark.parametrize("said", [Happened.NO, Happened.PARTLY])
def test_what_failed_is_on_top_of_the_next_list(
    board: Board, ramp: Need, said: Happened
) -> None:
    board.say(ramp, said)
    lines = board.services.room.to_do(board.second)
    top = [line for line in lines if line.failed]
    assert list(lines[: len(top)]) == top
    line = board.line(board.second, ramp)
    assert line in top
    assert line.wanted[0].failed is said


def test_staff_who_tick_it_ready_do_not_change_what_the_member_said(
    board: Board, ramp: Need
) -> None:
    board.say(ramp, Happened.NO)
    for meeting in (board.first, board.second):
        board.services.room.tick(meeting, [ramp.id], ready=True)
        board.services.room.plan(meeting, [ramp.id], "Moira", SECOND)
    assert board.asked(ramp).said is Happened.NO
    line = board.line(board.second, ramp)
    assert line.ready
    assert line.failed == ("Sam",)
    assert board.score(board.first).no == 1


def test_a_later_yes_clears_an_earlier_no(board: Board, ramp: Need) -> None:
    third = board.meeting(LAST)
    board.say(ramp, Happened.NO)
    board.today = date(2030, 4, 10)
    assert board.line(third, ramp).failed == ("Sam",)
    board.say(ramp, Happened.YES)
    assert board.line(third, ramp).failed == ()


def test_not_knowing_later_does_not_clear_an_earlier_no(board: Board, ramp: Need) -> None:
    third = board.meeting(LAST)
    board.say(ramp, Happened.NO)
    board.today = date(2030, 4, 10)
    board.say(ramp, None)
    assert board.line(third, ramp).failed == ("Sam",)


def test_what_could_not_be_done_counts_as_failed_until_its_member_says_yes(
    board: Board, ramp: Need
) -> None:
    board.services.room.could_not(board.first, [ramp.id], "The lift was broken.")
    line = board.line(board.second, ramp)
    assert line.failed == ("Sam",)
    assert (line.wanted[0].failed, line.wanted[0].could_not_before) == (
        None,
        "The lift was broken.",
    )
    board.say(ramp, Happened.YES)
    assert board.line(board.second, ramp).failed == ()


def test_what_could_not_be_done_long_ago_is_not_held_against_a_later_meeting(
    board: Board, ramp: Need
) -> None:
    third = board.meeting(LAST)
    board.services.room.could_not(board.first, [ramp.id], "The lift was broken.")
    assert board.line(third, ramp).failed == ()
