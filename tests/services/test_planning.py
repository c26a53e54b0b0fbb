"""Planning meetings and topics, and the board's own details and photos."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.board import Board
from app.domain.errors.asking import QuestionGone
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.meetings import AgendaItem, Meeting, Venue
from app.domain.phrase import Phrase
from app.domain.pictures import OWN
from app.domain.topics import Choice, InfoLine, Question, QuestionKind, Topic
from app.services.all import Services, make_services
from app.storage.store import set_up
from app.wording.catalogue import Catalogue
from tests.services.scenes import new_member

TEA = AgendaItem(uuid4(), Phrase("Tea", "tea"), time(10), 15)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return a meeting of our own, with everything filled in but its agenda."""
    venue = Venue(uuid4(), "Neuadd", "1 Lane", hearing_loop=True, quiet_room=True)
    services.meetings.save_venue(venue)
    made = Meeting(
        id=uuid4(),
        title="Extra meeting",
        on=date(2026, 12, 1),
        starts=time(10, 30),
        ends=time(12),
        venue=venue,
        online_link="https://example.org",
        papers_sent=date(2026, 11, 20),
        done=True,
    )
    services.meetings.save(made)
    return made


@pytest.fixture
def topic(services: Services, meeting: Meeting) -> Topic:
    """Return a topic of our own, with nothing in it yet."""
    made = Topic(
        uuid4(), Phrase("Parks", "park"), meeting.id, asking=True, private=True, notice="Sad."
    )
    services.topics.save(made)
    return services.topics.topic(made.id)


def test_a_meeting_is_kept_whole_and_changed(services: Services, meeting: Meeting) -> None:
    assert services.meetings.meeting(meeting.id) == meeting
    changed = replace(meeting, title="Later", venue=None, papers_sent=None, done=False)
    services.meetings.save(changed)
    assert services.meetings.meeting(meeting.id) == changed


def test_the_agenda_comes_in_order_of_time(services: Services, meeting: Meeting) -> None:
    late = replace(TEA, id=uuid4(), starts=time(11), phrase=Phrase("Lunch"))
    services.meetings.save_agenda_item(meeting.id, late)
    services.meetings.save_agenda_item(meeting.id, TEA)
    services.meetings.save_agenda_item(meeting.id, replace(TEA, minutes=20))
    assert services.meetings.meeting(meeting.id).agenda == (replace(TEA, minutes=20), late)


def test_the_meeting_to_work_on_is_the_next_that_is_not_done(
    services: Services, meeting: Meeting
) -> None:
    current = services.meetings.current()
    assert current is not None
    assert current.on == date(2027, 1, 12)
    services.meetings.save(replace(meeting, done=False))
    assert services.meetings.current() == replace(meeting, done=False)


def test_with_every_meeting_done_it_is_the_last_one_held(services: Services) -> None:
    for one in services.meetings.all():
        services.meetings.save(replace(one, done=True))
    current = services.meetings.current()
    assert current is not None
    assert current.on == max(one.on for one in services.meetings.all())


def test_a_topic_holds_what_is_put_in_it_in_order(services: Services, topic: Topic) -> None:
    lines = [InfoLine(uuid4(), Phrase(words, "park")) for words in ("One.", "Two.")]
    question = Question(
        uuid4(),
        topic.id,
        Phrase("Which?", "park"),
        QuestionKind.CHOOSE_ONE,
        may_be_no_name=True,
    )
    choices = tuple(Choice(uuid4(), Phrase(words, "tree")) for words in ("Big", "Small"))
    services.topics.save_info(topic.id, lines)
    services.topics.save_question(question)
    services.topics.save_choices(question.id, choices)
    assert services.topics.topic(topic.id) == replace(
        topic, info=tuple(lines), questions=(replace(question, choices=choices),)
    )


def test_a_member_is_asked_only_what_is_being_asked_and_can_be_answered(
    services: Services, topic: Topic
) -> None:
    assert topic.id not in {one.id for one in services.topics.asking()}
    question = Question(uuid4(), topic.id, Phrase("Which?"), QuestionKind.PICTURE_MAT)
    services.topics.save_question(question)
    assert topic.id not in {one.id for one in services.topics.asking()}
    services.topics.save_question(replace(question, kind=QuestionKind.OWN_WORDS))
    assert topic.id in {one.id for one in services.topics.asking()}
    services.topics.save(replace(topic, asking=False))
    assert topic.id not in {one.id for one in services.topics.asking()}


def test_progress_counts_what_was_answered_on_the_screen(
    services: Services, topic: Topic
) -> None:
    kinds = (QuestionKind.OWN_WORDS, QuestionKind.OWN_WORDS, QuestionKind.DOTS)
    # The last has nothing yet to put dots on.
    made = [Question(uuid4(), topic.id, Phrase("Which?"), kind) for kind in kinds]
    for question in made:
        services.topics.save_question(question)
    member = new_member(services)
    services.answers.skip(member.id, made[0].id)
    whole = services.topics.topic(topic.id)
    progress = services.topics.progress(member.id, [whole])[topic.id]
    assert (progress.answered, progress.questions) == (1, 2)


def test_nothing_is_planned_without_words(
    services: Services, meeting: Meeting, topic: Topic
) -> None:
    with pytest.raises(WordsMissing):
        services.meetings.save(replace(meeting, title=" "))
    with pytest.raises(WordsMissing):
        services.meetings.save_venue(Venue(uuid4(), ""))
    with pytest.raises(WordsMissing):
        services.meetings.save_agenda_item(meeting.id, replace(TEA, phrase=Phrase("")))
    with pytest.raises(WordsMissing):
        services.topics.save(replace(topic, phrase=Phrase("\n")))
    assert services.meetings.meeting(meeting.id) == meeting
    assert services.topics.topic(topic.id) == topic


def test_what_is_not_there_is_gone(services: Services) -> None:
    with pytest.raises(Gone):
        services.meetings.meeting(uuid4())
    with pytest.raises(Gone):
        services.topics.topic(uuid4())
    with pytest.raises(QuestionGone):
        services.topics.change_kind(uuid4(), QuestionKind.FACES, [])


def test_the_boards_details_are_kept_whole(services: Services) -> None:
    board = Board("Bwrdd", "B", "Aya", "1", "2", "a@b", "Dev", "3", practice=False)
    services.boards.save(board)
    assert services.boards.board() == board
    with pytest.raises(WordsMissing):
        services.boards.save(replace(board, name=" "))
    assert services.boards.board() == board


def test_a_board_whose_set_up_was_cut_short_can_still_be_written(tmp_path: Path) -> None:
    store, _code = set_up(tmp_path / "new", "three plain words")
    services = make_services(store.sessions, Catalogue())
    assert services.boards.board() == Board("", "")
    services.boards.save(Board("Elmbury Board", "EB"))
    assert services.boards.board() == Board("Elmbury Board", "EB")
    store.close()


def test_a_photo_comes_back_byte_for_byte_and_only_when_asked_for(services: Services) -> None:
    contents = bytes(range(256)) * 40
    first = services.album.keep_face("Our hall", contents)
    services.album.keep_face("Our garden", b"another")
    assert first.startswith(OWN)
    assert services.album.contents([first, "bus", "", f"{OWN}{uuid4()}"]) == {first: contents}
    assert services.album.contents(["bus"]) == {}
