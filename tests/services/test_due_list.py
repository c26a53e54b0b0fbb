"""What is due to go, and why; nothing goes before a person says so."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert, select, update

from app.domain.attachments import MediaType
from app.domain.due import KEEP_MONTHS, USUAL_MONTHS, Due, DueKind, months_before
from app.domain.errors.writing import DayGoneBy, WordsMissing
from app.domain.needs import Need
from app.domain.outcomes import OutcomeState
from app.domain.people import Agreement, Consent, Member, Purpose
from app.domain.phrase import Phrase
from app.domain.views import Concern, Sharing, ViewFilter
from app.services.all import Services
from app.services.due_list import DueList
from app.services.keep_times import KeepTimes
from app.services.removals import Thing
from app.storage.models import (
    AttachmentRow,
    ChangeRow,
    ConsentRow,
    LetterRow,
    MemberRow,
    NeedRow,
    OutcomeRow,
    PromiseRow,
    SafetyNoteRow,
    ViewRow,
    outcome_view,
)
from app.storage.store import Store
from tests.conftest import TODAY
from tests.privacy.dumps import every_row, tells
from tests.services.scenes import WE_ASKED, answer, new_member, open_question, say

LONG_AGO = datetime(2020, 1, 6, 12, tzinfo=UTC)


def of_kind(services: Services, kind: DueKind, subject: UUID) -> list[Due]:
    return [
        one for one in services.due_list.due() if (one.kind, one.subject_id) == (kind, subject)
    ]


def answered(
    services: Services, words: str, sharing: Sharing = Sharing.WITH_NAME
) -> tuple[Member, UUID, UUID]:
    """Somebody who said something that the board has done: with the view and the outcome."""
    member = new_member(services)
    question = next(
        one
        for topic in services.topics.asking()
        for one in topic.questions
        if one.may_be_no_name and one.kind is open_question(services).kind
    )
    view = say(services, member.id, question.id, words, sharing)
    outcome = answer(services, [view], WE_ASKED)
    return member, view.id, outcome.id


def closed(
    store: Store, outcome_id: UUID, at: datetime, state: OutcomeState = OutcomeState.DID
) -> None:
    """Let an outcome have been made on another day."""
    with store.sessions.begin() as session:
        session.execute(
            update(OutcomeRow)
            .where(OutcomeRow.id == outcome_id)
            .values(made_at=at, state=state)
        )


KINDS_OF_VIEWS = [
    (Sharing.WITH_NAME, DueKind.NAMED_VIEWS),
    (Sharing.NO_NAME, DueKind.NO_NAME_VIEWS),
]


@pytest.mark.parametrize(("sharing", "kind"), KINDS_OF_VIEWS)
def test_views_are_due_so_long_after_their_outcome_was_closed(
    store: Store, services: Services, sharing: Sharing, kind: DueKind
) -> None:
    _member, _view, outcome_id = answered(services, "The ramp is too steep", sharing)
    last = months_before(TODAY, USUAL_MONTHS[kind])
    noon = datetime(last.year, last.month, last.day, 12, tzinfo=UTC)
    closed(store, outcome_id, noon + timedelta(days=1))
    assert of_kind(services, kind, outcome_id) == []
    closed(store, outcome_id, noon)
    (due,) = of_kind(services, kind, outcome_id)
    assert (due.count, due.since) == (1, last)


@pytest.mark.parametrize(("sharing", "kind"), KINDS_OF_VIEWS)
def test_views_go_with_their_letters_and_only_those(
    store: Store, services: Services, sharing: Sharing, kind: DueKind
) -> None:
    _member, view_id, outcome_id = answered(services, "Zqramp is too steep", sharing)
    if sharing is Sharing.WITH_NAME:
        services.letters.make(outcome_id)
    closed(store, outcome_id, LONG_AGO)
    (due,) = of_kind(services, kind, outcome_id)
    before = len(services.views.find(ViewFilter(), 0, 500))
    services.due_list.let_go(due)
    assert of_kind(services, kind, outcome_id) == []
    with store.sessions() as session:
        assert session.get(ViewRow, view_id) is None
        assert session.get(OutcomeRow, outcome_id) is not None
        mine = select(LetterRow).filter_by(outcome_id=outcome_id)
        assert session.scalars(mine).all() == []
    assert len(services.views.find(ViewFilter(), 0, 500)) == before - 1
    assert not any(tells(row, "Zqramp") for row in every_row(store))


@pytest.mark.parametrize("state", [OutcomeState.DOING, OutcomeState.NOT_KNOWN])
def test_views_stay_while_the_board_is_not_done(
    store: Store, services: Services, state: OutcomeState
) -> None:
    _member, _view, outcome_id = answered(services, "The ramp is too steep")
    closed(store, outcome_id, LONG_AGO, state)
    assert of_kind(services, DueKind.NAMED_VIEWS, outcome_id) == []


def test_a_view_stays_while_another_outcome_needs_it(store: Store, services: Services) -> None:
    _member, view_id, outcome_id = answered(services, "The ramp is too steep")
    closed(store, outcome_id, LONG_AGO)
    topic_id = services.outcomes.outcome(outcome_id).topic_id
    other = OutcomeRow(id=uuid4(), topic_id=topic_id, state=OutcomeState.DOING)
    with store.sessions.begin() as session:
        session.add(other)
        session.flush()
        session.execute(insert(outcome_view).values(outcome_id=other.id, view_id=view_id))
    assert of_kind(services, DueKind.NAMED_VIEWS, outcome_id) == []


def test_the_day_a_promise_was_kept_is_the_day_it_was_closed(
    store: Store, services: Services
) -> None:
    _member, _view, outcome_id = answered(services, "The ramp is too steep")
    closed(store, outcome_id, LONG_AGO)
    with store.sessions.begin() as session:
        session.add(PromiseRow(outcome_id=outcome_id, due=TODAY, kept_on=TODAY))
    assert of_kind(services, DueKind.NAMED_VIEWS, outcome_id) == []


def test_a_view_with_a_worry_stays_until_somebody_was_told(
    store: Store, services: Services
) -> None:
    _member, view_id, outcome_id = answered(services, "Somebody hurts me")
    closed(store, outcome_id, LONG_AGO)
    services.views.flag(view_id, Concern.ACT_NOW)
    assert of_kind(services, DueKind.NAMED_VIEWS, outcome_id) == []
    services.safety.write_down(view_id, "Zqtold at noon", "the lead", "R-9")
    (due,) = of_kind(services, DueKind.NAMED_VIEWS, outcome_id)
    services.due_list.let_go(due)
    with store.sessions() as session:
        notes = session.scalars(select(SafetyNoteRow).filter_by(reference="R-9")).all()
        assert [(row.passed_to, row.words) for row in notes] == [("the lead", "")]


def test_what_helps_is_due_some_months_after_somebody_left(
    store: Store, services: Services
) -> None:
    member = replace(new_member(services), unhelpful="Shouting")
    services.people.save(member)
    services.helps.save(Need(uuid4(), member.id, Phrase("A quiet room", "quiet_room"), ""))
    services.removals.remove(Thing.MEMBER, member.id)
    assert of_kind(services, DueKind.NEEDS, member.id) == []
    left_on(store, member.id, LONG_AGO)
    (due,) = of_kind(services, DueKind.NEEDS, member.id)
    assert (due.about, due.count) == (member.name, 2)
    assert of_kind(services, DueKind.CONSENTS, member.id) == []
    services.due_list.let_go(due)
    with store.sessions() as session:
        assert session.scalars(select(NeedRow).filter_by(member_id=member.id)).all() == []
        assert session.get_one(MemberRow, member.id).unhelpful == ""


def left_on(store: Store, member_id: UUID, at: datetime) -> None:
    with store.sessions.begin() as session:
        session.execute(
            update(MemberRow).where(MemberRow.id == member_id).values(removed_at=at)
        )


def test_what_somebody_agreed_to_is_due_last_of_all(store: Store, services: Services) -> None:
    member = new_member(services)
    yes = Consent(Purpose.USE_NAME, Agreement.YES)
    services.people.record_consents(member.id, [yes], TODAY)
    left_on(store, member.id, LONG_AGO)
    (due,) = of_kind(services, DueKind.CONSENTS, member.id)
    services.due_list.let_go(due)
    with store.sessions() as session:
        assert session.scalars(select(ConsentRow).filter_by(member_id=member.id)).all() == []


def recorded(
    store: Store, services: Services, written_on: date | None
) -> tuple[Member, UUID, UUID]:
    """Somebody whose voice was recorded, and written up on a day."""
    member, question = new_member(services), open_question(services)
    view = say(services, member.id, question.id, "The ramp is too steep")
    row_id = uuid4()
    with store.sessions.begin() as session:
        session.add(
            AttachmentRow(
                id=row_id,
                view_id=view.id,
                media_type=MediaType.MP3,
                contents=b"a voice",
                written_on=written_on,
            )
        )
    return member, question.id, row_id


def test_a_recording_is_due_some_months_after_it_was_written_up(
    store: Store, services: Services
) -> None:
    _member, question_id, row_id = recorded(store, services, date(2020, 1, 6))
    (due,) = of_kind(services, DueKind.RECORDINGS, question_id)
    assert (due.count, due.since) == (1, date(2020, 1, 6))
    services.due_list.let_go(due)
    with store.sessions() as session:
        assert session.get(AttachmentRow, row_id) is None
    assert services.views.find(ViewFilter(text="The ramp is too steep"))


def test_a_recording_that_nobody_wrote_up_stays(store: Store, services: Services) -> None:
    _member, question_id, _row = recorded(store, services, None)
    assert of_kind(services, DueKind.RECORDINGS, question_id) == []


def says_no(services: Services, member: Member, purpose: Purpose) -> None:
    services.people.record_consents(member.id, [Consent(purpose, Agreement.NO)], TODAY)


def test_what_somebody_took_back_their_yes_to_is_offered_at_once(
    store: Store, services: Services
) -> None:
    member, _question, row_id = recorded(store, services, None)
    face = services.album.keep_face("Wilf", b"\x89PNG")
    services.people.save(replace(member, face=face))
    services.helps.save(Need(uuid4(), member.id, Phrase("A quiet room", "quiet_room"), ""))
    wanted = {
        Purpose.RECORD_VOICE: DueKind.VOICE_NOT_AGREED,
        Purpose.PHOTO: DueKind.PHOTO_NOT_AGREED,
        Purpose.KEEP_NEEDS: DueKind.NEEDS_NOT_AGREED,
        Purpose.KEEP_VIEWS: DueKind.VIEWS_NOT_AGREED,
    }
    for purpose, kind in wanted.items():
        assert of_kind(services, kind, member.id) == []
        says_no(services, member, purpose)
        (due,) = of_kind(services, kind, member.id)
        assert (due.count, due.since) == (1, TODAY)
        services.due_list.let_go(due)
        assert of_kind(services, kind, member.id) == []
    with store.sessions() as session:
        assert session.get(AttachmentRow, row_id) is None
    assert services.people.member(member.id).face == "avatar_01"
    left = [
        row for row in every_row(store) if row[0] != "change"
    ]  # which says that one was added
    assert not any(tells(row, face.removeprefix("photo:")) for row in left)
    assert services.own_copies.of(member.id).rows("view") == ()


def test_nothing_goes_while_somebody_only_looks(store: Store, services: Services) -> None:
    answered(services, "The ramp is too steep")
    before = every_row(store)
    services.due_list.due()
    services.due_list.kept_longer()
    assert every_row(store) == before


@pytest.fixture
def due(store: Store, services: Services) -> Due:
    """Return something that is due."""
    _member, _view, outcome_id = answered(services, "The ramp is too steep")
    closed(store, outcome_id, LONG_AGO)
    (found,) = of_kind(services, DueKind.NAMED_VIEWS, outcome_id)
    return found


def test_something_is_kept_longer_for_a_reason_until_a_day(
    services: Services, due: Due
) -> None:
    until = TODAY + timedelta(days=90)
    services.due_list.keep_longer(due, until, " The council asked ")
    assert of_kind(services, due.kind, due.subject_id) == []
    (kept,) = (
        one for one in services.due_list.kept_longer() if one.subject_id == due.subject_id
    )
    assert (kept.until, kept.because) == (until, "The council asked")
    services.due_list.keep_longer(due, until + timedelta(days=1), "They asked again")
    assert len(services.due_list.kept_longer()) == 1


def test_it_is_due_again_on_that_day(store: Store, due: Due, services: Services) -> None:
    until = TODAY + timedelta(days=90)
    services.due_list.keep_longer(due, until, "The council asked")
    later = DueList(store.sessions, KeepTimes(store.sessions), lambda: until)
    assert due.subject_id in {one.subject_id for one in later.due()}


def test_a_reason_and_a_day_to_come_are_needed(services: Services, due: Due) -> None:
    with pytest.raises(WordsMissing):
        services.due_list.keep_longer(due, TODAY + timedelta(days=1), "  ")
    with pytest.raises(DayGoneBy):
        services.due_list.keep_longer(due, TODAY, "The council asked")
    assert services.due_list.kept_longer() == []


def test_the_history_tells_that_something_went_and_not_what(
    store: Store, services: Services, due: Due
) -> None:
    services.due_list.let_go(due)
    with store.sessions() as session:
        row = session.scalars(select(ChangeRow).order_by(ChangeRow.number.desc())).first()
    assert row is not None
    assert (row.what, row.table, row.row_id) == ("deleted", "view", None)
    assert services.who_did_what.check().broken is None


def test_what_is_not_due_any_more_does_not_go(
    store: Store, services: Services, due: Due
) -> None:
    closed(store, due.subject_id, datetime.now(UTC))
    services.due_list.let_go(due)
    assert services.views.find(ViewFilter(text="The ramp is too steep"))


def test_the_board_chooses_for_how_long_it_keeps_what(store: Store, services: Services) -> None:
    assert services.keep_times.months() == USUAL_MONTHS
    services.keep_times.keep_for(DueKind.NAMED_VIEWS, KEEP_MONTHS[-1])
    services.keep_times.keep_for(DueKind.NAMED_VIEWS, KEEP_MONTHS[0])
    assert services.keep_times.months()[DueKind.NAMED_VIEWS] == KEEP_MONTHS[0]
    _member, _view, outcome_id = answered(services, "The ramp is too steep")
    closed(store, outcome_id, datetime(2026, 7, 1, 12, tzinfo=UTC))
    assert of_kind(services, DueKind.NAMED_VIEWS, outcome_id)
    with pytest.raises(ValueError, match="named_views"):
        services.keep_times.keep_for(DueKind.NAMED_VIEWS, 1)


def test_the_board_chooses_within_how_long_copies_are_clean(services: Services) -> None:
    assert services.keep_times.delete_days == 30
    services.keep_times.clean_copies_within(7)
    assert services.keep_times.delete_days == 7
    with pytest.raises(ValueError, match="8"):
        services.keep_times.clean_copies_within(8)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 23), 24, date(2024, 11, 23)),
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2028, 3, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
    ],
)
def test_months_are_counted_back(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before
