"""Taking anything away, and bringing it back as it was."""

from collections.abc import Callable
from datetime import time
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.meetings import AgendaItem
from app.domain.needs import Adjustment
from app.domain.phrase import Phrase
from app.domain.pictures import PictureKind, PictureSet
from app.domain.sayings import Saying
from app.domain.views import ViewFilter
from app.services.all import Services
from app.services.removals import ROWS, Thing

Shown = Callable[[Services], list[Any]]


def first_topic(services: Services) -> Any:  # noqa: ANN401 - looked into by the table below
    return services.topics.all()[0]


def recordings(services: Services) -> list[Any]:
    return [*services.recordings.of_topic(first_topic(services).id).values()]


def first_needs(services: Services) -> list[Any]:
    return [*services.helps.needs(services.people.members()[0].id)]


def first_themes(services: Services) -> list[Any]:
    grouped = [services.themes.grouped(topic.id) for topic in services.topics.all()]
    return next([*one.themes] for one in grouped if one.themes)


@pytest.fixture(autouse=True)
def _a_set_of_pictures(services: Services) -> None:
    """Give the board a set of pictures, for the practice board has none."""
    hall = PictureSet(uuid4(), "Our hall", PictureKind.PHOTO)
    services.picture_sets.add_photo(hall, b"a photo")


@pytest.fixture(autouse=True)
def _a_line(services: Services) -> None:
    """Give the board a line of its own about what helps: the practice board has none."""
    fan = Phrase("I need a fan.", "help")
    services.helps.save_line(Adjustment(str(uuid4()), "the_room", fan, "Bring the fan."))


@pytest.fixture(autouse=True)
def _a_word(services: Services) -> None:
    """Give the board a word of its own: the practice board has none of these either."""
    services.sayings.save(Saying(uuid4(), "Elmshire", "Elm sheer"))


@pytest.fixture(autouse=True)
def _a_recording(services: Services) -> None:
    """Give the board a recording of a person, for the practice board has none."""
    line = first_topic(services).info[0]
    services.recordings.keep(line.id, line.phrase.words, b"a voice", 900)


@pytest.fixture(autouse=True)
def _who_read_it(services: Services) -> None:
    """Let somebody have read the newest outcome."""
    member = services.people.members()[0]
    services.read_throughs.record(services.outcomes.all()[0].id, [member.id])


SHOWN: dict[Thing, Shown] = {
    Thing.ADJUSTMENT: lambda services: [*services.helps.own_lines()],
    Thing.AGENDA_ITEM: lambda services: [*services.meetings.all()[0].agenda],
    Thing.CHOICE: lambda services: [*first_topic(services).questions[0].choices],
    Thing.HARD_WORD: lambda services: [
        one for one in services.hard_words.all() if one.ours is None
    ],
    Thing.INFO_LINE: lambda services: [*first_topic(services).info],
    Thing.INVITATION_LINE: lambda services: [*services.meetings.all()[0].invitation],
    Thing.SIGNPOST: lambda services: [*services.help_contacts.all()],
    Thing.MEETING: lambda services: [*services.meetings.all()],
    Thing.MEMBER: lambda services: [*services.people.members()],
    Thing.NEED: first_needs,
    Thing.OUTCOME: lambda services: [*services.outcomes.all()],
    Thing.PICTURE_SET: lambda services: [*services.picture_sets.all()],
    Thing.QUESTION: lambda services: [*first_topic(services).questions],
    Thing.READ_THROUGH: lambda services: [
        *services.read_throughs.of(services.outcomes.all()[0].id)
    ],
    Thing.RECORDING: recordings,
    Thing.SAYING: lambda services: [*services.sayings.all()],
    Thing.SUPPORTER: lambda services: [*services.people.supporters()],
    Thing.THEME: first_themes,
    Thing.TOPIC: lambda services: [*services.topics.all()],
    Thing.VIEW: lambda services: [*services.views.find(ViewFilter(), 0, 500)],
}


@pytest.mark.parametrize("thing", Thing)
def test_anything_can_be_taken_away_and_brought_back_as_it_was(
    services: Services, thing: Thing
) -> None:
    before = SHOWN[thing](services)
    chosen = before[-1]
    row_id = UUID(str(chosen.id))
    services.removals.remove(thing, row_id)
    assert SHOWN[thing](services) == [one for one in before if one.id != chosen.id]
    services.removals.bring_back(thing, row_id)
    assert SHOWN[thing](services) == before


def test_every_thing_has_its_table() -> None:
    assert set(ROWS) == set(Thing)


def test_what_is_not_there_cannot_be_taken_away(services: Services) -> None:
    for thing in Thing:
        with pytest.raises(Gone):
            services.removals.remove(thing, uuid4())
        with pytest.raises(Gone):
            services.removals.bring_back(thing, uuid4())


def test_a_thing_of_another_kind_is_left_alone(services: Services) -> None:
    topic = services.topics.all()[0]
    with pytest.raises(Gone):
        services.removals.remove(Thing.MEETING, topic.id)
    assert services.topics.topic(topic.id) == topic


def test_a_removed_meeting_or_topic_is_gone_until_it_comes_back(services: Services) -> None:
    meeting, topic = services.meetings.all()[0], services.topics.all()[0]
    services.removals.remove(Thing.MEETING, meeting.id)
    services.removals.remove(Thing.TOPIC, topic.id)
    with pytest.raises(Gone):
        services.meetings.meeting(meeting.id)
    with pytest.raises(Gone):
        services.topics.topic(topic.id)


def test_saving_what_was_removed_does_not_bring_it_back(services: Services) -> None:
    meeting = services.meetings.all()[0]
    item = AgendaItem(uuid4(), Phrase("Tea"), time(10), 15)
    services.meetings.save_agenda_item(meeting.id, item)
    supporter = services.people.supporters()[0]
    need = services.helps.needs(services.people.members()[0].id)[0]
    services.removals.remove(Thing.AGENDA_ITEM, item.id)
    services.removals.remove(Thing.SUPPORTER, supporter.id)
    services.removals.remove(Thing.NEED, need.id)
    services.meetings.save_agenda_item(meeting.id, item)
    services.people.save_supporter(supporter)
    services.helps.save(need)
    assert item not in services.meetings.meeting(meeting.id).agenda
    assert supporter not in services.people.supporters()
    assert need not in services.helps.needs(need.member_id)


def test_a_removed_outcome_lets_its_views_wait_again(services: Services) -> None:
    outcome = next(one for one in services.outcomes.all() if one.lines and one.view_ids)
    services.removals.remove(Thing.OUTCOME, outcome.id)
    assert not any(view.answered for view in services.views.with_ids([*outcome.view_ids]))
    services.removals.bring_back(Thing.OUTCOME, outcome.id)
    assert all(view.answered for view in services.views.with_ids([*outcome.view_ids]))
