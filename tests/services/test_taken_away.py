"""What was taken away is listed, comes back for 30 days, and then goes for good."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update

from app.domain.errors.answering import TwoPeopleNeeded
from app.domain.phrase import Phrase
from app.domain.sayings import Saying
from app.domain.taken_away import KEPT_DAYS, TakenAway
from app.domain.topics import Topic
from app.domain.views import Concern, Sharing, ViewFilter, ViewState
from app.services.all import Services, make_services
from app.services.removals import ROWS, Thing
from app.services.taken_away import CALLED, MOST
from app.storage.models import ChangeRow, SayingRow, TopicRow, ViewRow
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.needs import says_no
from tests.services.scenes import new_member, say


@pytest.fixture
def word(services: Services) -> Saying:
    """Return a word of the board's own that was taken away."""
    return taken(services, "Elmshire")


def taken(services: Services, written: str) -> Saying:
    saying = Saying(uuid4(), written, "Elm sheer")
    services.sayings.save(saying)
    services.removals.remove(Thing.SAYING, saying.id)
    return saying


def days_ago(store: Store, kind: type, row_id: UUID, days: int) -> None:
    """Let something have been taken away at noon, so many days ago."""
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC) - timedelta(days=days)
    with store.sessions.begin() as session:
        session.execute(update(kind).filter_by(id=row_id).values(removed_at=noon))
    with store.sessions() as session:
        session.get(kind, row_id)  # on a server the app must know how it is now


def names(services: Services, search: str = "") -> list[str]:
    return [one.called for one in services.taken_away.all(search)]


def test_it_is_listed_by_what_it_is_and_when_it_goes(
    services: Services, store: Store, word: Saying
) -> None:
    days_ago(store, SayingRow, word.id, 3)
    on = TODAY - timedelta(days=3)
    (listed,) = services.taken_away.all()
    assert listed == TakenAway("saying", word.id, "Elmshire", on)
    assert listed.goes_on == on + timedelta(days=KEPT_DAYS)


def test_the_newest_comes_first_and_a_search_finds_the_rest(
    services: Services, store: Store
) -> None:
    for day, name in enumerate(["Newest", "Between", "Oldest"]):
        days_ago(store, SayingRow, taken(services, name).id, day)
    assert names(services) == ["Newest", "Between", "Oldest"]
    assert names(services, " old ") == ["Oldest"]
    assert names(services, "%") == []


def test_no_more_are_listed_than_anyone_would_read(services: Services) -> None:
    for number in range(MOST + 1):
        taken(services, f"Word {number}")
    assert len(services.taken_away.all()) == MOST
    assert names(services, "Word 0") == ["Word 0"]


def test_it_says_which_side_took_a_need_away(services: Services) -> None:
    first, second, *_ = services.helps.needs(
        next(one for one in services.people.members() if one.name == "Kofi").id
    )
    services.own_needs.take_back(first.id)
    services.removals.remove(Thing.NEED, second.id)
    sides = {one.id: one.by_member for one in services.taken_away.all()}
    assert sides == {first.id: True, second.id: False}
    services.removals.bring_back(Thing.NEED, first.id)
    services.removals.remove(Thing.NEED, first.id)
    assert not any(one.by_member for one in services.taken_away.all())


def test_a_need_of_who_said_no_to_keeping_it_is_not_listed(services: Services) -> None:
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    services.removals.remove(Thing.NEED, services.helps.needs(kofi.id)[0].id)
    assert len(services.taken_away.all()) == 1
    says_no(services, kofi.id)
    assert services.taken_away.all() == []


NOT_THERE = {
    Thing.ADJUSTMENT,
    Thing.HARD_WORD,
    Thing.PICTURE_SET,
    Thing.RECORDING,
    Thing.SAYING,
}
"""What the practice board has none of."""


def test_every_kind_of_thing_has_a_name() -> None:
    assert set(CALLED) == set(Thing)


@pytest.mark.parametrize("thing", sorted(set(Thing) - NOT_THERE))
def test_every_kind_of_thing_is_listed_and_comes_back(
    services: Services, store: Store, thing: Thing
) -> None:
    members = services.people.members()
    services.read_throughs.record(services.outcomes.all()[0].id, [members[0].id])
    # One person alone may not take away a view with a worry.
    worries = {view.id for view in services.views.find(ViewFilter(state=ViewState.WORRY))}
    with store.sessions() as session:
        rows = session.scalars(select(ROWS[thing])).all()
        ids = [row.id for row in rows]  # type: ignore[attr-defined]  # every row has one
    row_id = next(one for one in ids if one not in worries)
    services.removals.remove(thing, row_id)
    (listed,) = [one for one in services.taken_away.all() if one.id == row_id]
    assert listed.thing == thing
    services.taken_away.bring_back(listed)
    assert row_id not in [one.id for one in services.taken_away.all()]


def test_it_stays_for_thirty_days_and_then_goes_with_a_line_in_the_history(
    services: Services, store: Store, word: Saying
) -> None:
    days_ago(store, SayingRow, word.id, KEPT_DAYS - 1)
    assert services.taken_away.forget_old() == 0
    days_ago(store, SayingRow, word.id, KEPT_DAYS)
    assert services.taken_away.forget_old() == 1
    assert names(services) == []
    with store.sessions() as session:
        assert session.get(SayingRow, word.id) is None
        lines = session.scalars(select(ChangeRow.what).filter_by(row_id=word.id)).all()
    assert lines.count("deleted") == 1


@pytest.mark.laptop_only("it looks into the file")
def test_nothing_of_it_is_left_in_the_file(
    services: Services, store: Store, word: Saying
) -> None:
    days_ago(store, SayingRow, word.id, KEPT_DAYS)
    services.taken_away.forget_old()
    with store.sessions() as session:
        (owed,) = session.connection().exec_driver_sql("PRAGMA user_version").one()
    assert owed == 1  # the pages are laid anew when the board is closed
    assert not store.files.store.with_name("board.db-wal").read_bytes()


def test_what_somebody_said_something_about_never_goes(
    services: Services, store: Store
) -> None:
    for topic in services.topics.all():
        services.removals.remove(Thing.TOPIC, topic.id)
        days_ago(store, TopicRow, topic.id, 400)
    with store.sessions() as session:
        before = session.query(ViewRow).count()
    services.taken_away.forget_old()
    with store.sessions() as session:
        assert session.query(ViewRow).count() == before
        kept = set(session.scalars(select(TopicRow.id)))
        said = {view.topic_id for view in services.views.find(ViewFilter(), 0, 500)}
    assert said <= kept


def test_a_topic_that_nobody_said_anything_about_goes_with_its_parts(
    services: Services, store: Store
) -> None:
    topic = Topic(uuid4(), Phrase("The pond"))
    services.topics.save(topic)
    services.removals.remove(Thing.TOPIC, topic.id)
    days_ago(store, TopicRow, topic.id, KEPT_DAYS)
    assert services.taken_away.forget_old() == 1


def test_a_hidden_view_stays_its_authors(services: Services, store: Store) -> None:
    question = services.topics.asking()[0].questions[0]
    member = new_member(services)
    view = say(services, member.id, question.id, "Hidden")
    services.removals.remove(Thing.VIEW, view.id)
    days_ago(store, ViewRow, view.id, 400)
    services.taken_away.forget_old()
    assert [one.id for one in services.own_views.of_member(member.id)] == [view.id]


def test_a_view_with_no_name_that_was_hidden_goes_unless_it_worries_somebody(
    services: Services, store: Store
) -> None:
    with store.sessions() as session:
        calm, worry, *_ = session.scalars(
            select(ViewRow.id).where(ViewRow.sharing == Sharing.NO_NAME, ~ViewRow.flag.has())
        )
    for view_id in (calm, worry):
        services.removals.remove(Thing.VIEW, view_id)
        days_ago(store, ViewRow, view_id, KEPT_DAYS)
    services.views.flag(worry, Concern.WORRIED)
    services.taken_away.forget_old()
    with store.sessions() as session:
        assert session.get(ViewRow, calm) is None
        assert session.get(ViewRow, worry) is not None
    (listed,) = [one for one in services.taken_away.all() if one.id == worry]
    with pytest.raises(TwoPeopleNeeded):
        services.taken_away.bring_back(listed)


def test_a_recording_that_was_replaced_comes_back_in_the_place_of_the_other(
    services: Services,
) -> None:
    topic = services.topics.all()[0]
    line = topic.info[0]
    first = services.recordings.keep(line.id, line.phrase.words, b"first", 900)
    second = services.recordings.keep(line.id, line.phrase.words, b"second", 900)
    (listed,) = services.taken_away.all()
    assert listed.id == first
    services.taken_away.bring_back(listed)
    assert services.recordings.of_topic(topic.id)[line.id].id == first
    assert [one.id for one in services.taken_away.all()] == [second]


def test_a_clock_that_goes_back_a_year_lets_go_of_nothing(
    services: Services, store: Store, words: Catalogue, word: Saying
) -> None:
    long_ago = make_services(store.sessions, words, lambda: TODAY - timedelta(days=365))
    assert long_ago.taken_away.forget_old() == 0
    assert names(services) == ["Elmshire"]
