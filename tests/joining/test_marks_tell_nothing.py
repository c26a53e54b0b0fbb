"""What laptops know of each other's work does not tell whose a view with no name is."""

from contextlib import closing
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from app.domain.topics import QuestionKind
from app.domain.views import Sharing
from app.joining.settling import settle
from app.services.all import Services
from app.storage import encrypted
from app.storage.store import Store
from tests.privacy.said import Spoken, draft_of, one_of_each_kind
from tests.services.scenes import new_member

NO_MARK = '{"":["",{}]}'
SAID = {"view", "placement", "taken"}

Marks = dict[tuple[str, str], tuple[str, str]]


def marks(store: Store, laptop: UUID) -> Marks:
    """What is known of every row once all that was done is looked through."""
    with store.sessions.begin() as session:
        settle(session.connection(), laptop)
    return known(store)


def known(store: Store) -> Marks:
    with store.sessions() as session:
        found = session.execute(text('SELECT "table", "key", versions, shown FROM joined'))
        return {(table, key): (versions, shown) for table, key, versions, shown in found}


def speak(services: Services, name: str, sharing: Sharing, at: int = 0) -> Spoken:
    """Let a new member answer a question of some kind."""
    asked = one_of_each_kind(services)
    member = new_member(services, name)
    spoken = Spoken(member.id, name, asked[at], f"zq{member.id.hex}", "")
    services.answers.confirm(member.id, draft_of(spoken), sharing)
    return spoken


@pytest.fixture
def laptop() -> UUID:
    """Return which laptop this is."""
    return uuid4()


def test_three_people_who_said_something_with_no_name_are_told_apart_by_no_mark(
    store: Store, services: Services, laptop: UUID
) -> None:
    (question, *_) = one_of_each_kind(services)
    members = [new_member(services, name) for name in ("Xerxes", "Yolande", "Zebedee")]
    before = marks(store, laptop)
    for member in members:
        spoken = Spoken(member.id, member.name, question, f"zq{member.id.hex}", "")
        services.answers.confirm(member.id, draft_of(spoken), Sharing.NO_NAME)
    after = marks(store, laptop)
    new = {one for one in after if one not in before}
    assert {table for table, _key in new} <= SAID
    assert {after[one][0] for one in new} == {NO_MARK}
    changed = {one for one in before if after[one] != before[one]}
    # Only what they were asked has a mark: it must not be lost while somebody has answered it.
    assert {table for table, _key in changed} <= {"question", "choice", "topic", "meeting"} | {
        "venue"
    }
    assert not [key for _table, key in changed if any(one.id.hex in key for one in members)]


def test_a_view_that_lost_its_name_has_no_mark_and_the_one_before_only_that_it_is_gone(
    store: Store, services: Services, laptop: UUID
) -> None:
    spoken = speak(services, "Xerxes", Sharing.WITH_NAME)
    named = spoken.view(services)
    before = marks(store, laptop)
    assert before["view", named.id.hex][1] != "{}"
    services.own_views.share(spoken.member_id, named.id, Sharing.NO_NAME)
    view = spoken.view(services)
    # At once, and not only when the next pack is made.
    assert known(store)["view", named.id.hex][1] == "{}"
    after = marks(store, laptop)
    assert after["view", named.id.hex] == ("{}", "{}")
    assert after["view", view.id.hex][0] == NO_MARK
    assert after["member", spoken.member_id.hex] == before["member", spoken.member_id.hex]
    taken = [one for one in after if one[0] == "taken" and spoken.member_id.hex in one[1]]
    assert [after[one] for one in taken] == [before[one] for one in taken]


@pytest.mark.parametrize("kind", [QuestionKind.MY_VOICE, QuestionKind.MY_DRAWING])
def test_what_was_deleted_is_not_even_told_by_what_was_known_of_it(
    store: Store, services: Services, laptop: UUID, kind: QuestionKind
) -> None:
    kinds = [question.kind for question in one_of_each_kind(services)]
    spoken = speak(services, "Xerxes", Sharing.WITH_NAME, kinds.index(kind))
    before = marks(store, laptop)
    services.answers.take_back(spoken.member_id, spoken.question.id)
    now = known(store)
    emptied = {one for one in before if before[one][1] != "{}" and now[one][1] == "{}"}
    assert {table for table, _key in emptied} == {"view", "attachment"}


def test_no_trigger_that_forgets_is_in_the_file_where_an_upgrade_would_lose_it(
    store: Store, practice_key: bytes
) -> None:
    for _time in range(2):
        file = store.files.store
        with closing(encrypted.connect_for_work(file, practice_key)) as connection:
            asked = "SELECT count(*) FROM {} WHERE type = 'trigger' AND name LIKE 'forget%'"
            counts = [
                connection.execute(asked.format(name)).fetchone()[0]
                for name in ("sqlite_master", "sqlite_temp_master")
            ]
        assert counts == [0, len(encrypted.FORGOTTEN)]
