"""A whole letter is looked at before it is made, and what was found is kept beside it."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import delete, update

from app.domain.easy_read import Checked, LetterFinding, Level
from app.domain.errors.store import Gone
from app.domain.errors.writing import LetterStopsToAnswer, StopsToAnswer
from app.domain.letter import LETTER_SIZES, Layout, LetterProfile
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.easyread.version import CHECKER_VERSION
from app.services.all import Services
from app.storage.models import LetterCheckRow, PictureRow
from app.storage.store import Store
from tests.conftest import TODAY
from tests.services.scenes import WE_ASKED, answer, new_member, open_question, promise, say

HARD_TOPIC = "The CQC"


@pytest.fixture
def reader(services: Services) -> Member:
    """Return somebody who has just joined."""
    return new_member(services)


@pytest.fixture
def outcome(services: Services, reader: Member) -> Outcome:
    """Return what the board did about one view, which is easy read."""
    view = say(services, reader.id, open_question(services).id, "The CQC & the bus is LATE")
    return answer(services, [view])


def with_topic(services: Services, outcome: Outcome, words: str) -> Outcome:
    """The outcome, with other words for its topic."""
    topic = next(one for one in services.topics.all() if one.id == outcome.topic_id)
    services.topics.save(replace(topic, phrase=replace(topic.phrase, words=words)))
    return services.outcomes.outcome(outcome.id)


def found(services: Services, outcome: Outcome, reader: Member) -> list[LetterFinding]:
    """What was found in the letter that was made."""
    (letter,) = (one for one in services.letters.made(outcome.id) if one.member_id == reader.id)
    checked = services.letter_checks.of_letter(letter.id)
    assert checked is not None
    return list(checked.findings)


def test_no_letter_of_the_practice_board_has_a_stop_in_any_layout(services: Services) -> None:
    states, stops = set(), []
    for outcome in services.outcomes.all():
        if not services.letters.has_readers(outcome):
            continue
        states.add(outcome.state)
        for member_id in list(services.letters.readers(outcome.id))[:1]:
            member = services.people.member(member_id)
            for layout in Layout:
                for points in (LETTER_SIZES[0], LETTER_SIZES[-1]):
                    likes = LetterProfile(points=points, layout=layout)
                    services.people.save(replace(member, letter=likes))
                    stops += services.letters.stops(outcome.id)
            services.people.save(member)
    assert states == set(OutcomeState)
    assert stops == []


def test_every_letter_of_the_practice_board_can_be_made(services: Services) -> None:
    for outcome in services.outcomes.all():
        if services.letters.has_readers(outcome):
            assert services.letters.make(outcome.id)


def test_the_words_of_a_topic_must_be_easy_too(services: Services, outcome: Outcome) -> None:
    changed = with_topic(services, replace(outcome, state=OutcomeState.DOING), HARD_TOPIC)

    with pytest.raises(LetterStopsToAnswer) as stopped:
        services.letters.make(changed.id)
    assert stopped.value.blanks["line"] == HARD_TOPIC
    with pytest.raises(LetterStopsToAnswer):
        services.papers.poster(changed.id)


def test_what_is_left_in_a_topic_stops_nothing_and_is_kept(
    services: Services, outcome: Outcome, reader: Member
) -> None:
    with_topic(services, outcome, HARD_TOPIC)
    (stop,) = services.letters.stops(outcome.id)
    services.easy_read.leave(stop.sentence, stop.finding, "It is on our badge.")

    assert services.letters.stops(outcome.id) == []
    services.letters.make(outcome.id)
    (kept,) = (one for one in found(services, outcome, reader) if one.because)
    assert (kept.finding.rule, kept.because) == ("ER39", "It is on our badge.")
    assert services.papers.poster(outcome.id).blocks


@pytest.mark.parametrize("gone", ["phone", "others"])
def test_there_must_be_two_ways_to_ask(services: Services, outcome: Outcome, gone: str) -> None:
    board = services.boards.board()
    less = {"phone": replace(board, phone=""), "others": replace(board, text="", email="")}
    services.boards.save(less[gone])

    assert [one.finding.rule for one in services.letters.stops(outcome.id)] == ["ER96"]
    with pytest.raises(LetterStopsToAnswer):
        services.letters.make(outcome.id)
    assert services.letters.made(outcome.id) == []


def test_a_line_with_two_sentences_is_found_at_the_line(
    services: Services, outcome: Outcome
) -> None:
    line = OutcomeLine(LineKind.NEXT, Phrase("Bring your letters. You can come in."))
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, line)))

    assert [one.rule for one in services.easy_read.check([line.phrase.words])[0]] == ["ER07"]
    with pytest.raises(StopsToAnswer) as stopped:
        services.letters.make(outcome.id)
    assert stopped.value.blanks["line"] == line.phrase.words


def test_a_block_of_too_many_lines_stops_a_letter(services: Services, outcome: Outcome) -> None:
    lines = tuple(
        OutcomeLine(LineKind.WE_DID, Phrase(f"We asked bus company {n}.", "bus"))
        for n in range(7)
    )
    services.outcomes.save(replace(outcome, lines=lines))

    with pytest.raises(StopsToAnswer):
        services.letters.make(outcome.id)


def test_a_letter_with_very_much_to_say_stops(services: Services, outcome: Outcome) -> None:
    pictures = ("bus", "taxi", "train", "car", "minibus", "walking")
    lines = tuple(
        OutcomeLine(kind, Phrase(f"We asked about way {n} to go.", picture))
        for kind in (LineKind.YOU_SAID, LineKind.WE_DID, LineKind.NEXT)
        for n, picture in enumerate(pictures)
    )
    services.outcomes.save(replace(outcome, lines=lines))

    assert [one.finding.rule for one in services.letters.stops(outcome.id)] == ["ER21"]


def test_what_a_member_said_is_never_looked_at(
    services: Services, outcome: Outcome, reader: Member
) -> None:
    services.letters.make(outcome.id)

    assert found(services, outcome, reader) == []


def test_hints_are_kept_with_the_version_of_the_checker(
    services: Services, outcome: Outcome, reader: Member
) -> None:
    line = OutcomeLine(LineKind.NEXT, Phrase("We will phone you soon.", "what_next"))
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, line)))
    (letter,) = services.letters.make(outcome.id)
    checked = services.letter_checks.of_letter(letter.id)

    assert checked is not None
    assert checked.version == CHECKER_VERSION
    (hint,) = checked.open
    assert (hint.finding.rule, hint.finding.level, hint.where) == (
        "ER48",
        Level.HINT,
        "What happens next",
    )
    assert hint.sentence[hint.finding.start : hint.finding.end] == "soon"
    assert "tells nobody when" in hint.finding.reason


def test_what_was_found_stays_as_it_was_when_the_words_change_later(
    services: Services, outcome: Outcome, reader: Member
) -> None:
    services.letters.make(outcome.id)
    with_topic(services, outcome, HARD_TOPIC)

    assert found(services, outcome, reader) == []


def test_a_letter_that_waits_and_is_made_again_as_it_was_is_looked_at_again(
    store: Store, services: Services, outcome: Outcome
) -> None:
    (letter,) = services.letters.make(outcome.id)
    with store.sessions.begin() as session:
        session.execute(delete(LetterCheckRow))
    assert services.letter_checks.of_letter(letter.id) is None

    assert services.letters.make(outcome.id) == [letter]
    assert services.letter_checks.of_letter(letter.id) == Checked(CHECKER_VERSION)


def test_nothing_is_known_of_a_letter_from_before(services: Services) -> None:
    old = services.letters.made()[0]

    assert services.letter_checks.of_letter(old.id) is None
    with pytest.raises(Gone):
        services.letter_checks.of_letter(UUID(int=5))


def test_a_letter_that_is_not_made_keeps_no_look(
    store: Store, services: Services, outcome: Outcome
) -> None:
    with_topic(services, outcome, HARD_TOPIC)

    with pytest.raises(LetterStopsToAnswer):
        services.letters.make(outcome.id)
    with store.sessions() as session:
        assert session.query(LetterCheckRow).all() == []


def photo(dots: int) -> bytes:
    """A photo with so many dots each way."""
    written = BytesIO()
    Image.new("RGB", (dots, dots), "navy").save(written, "PNG")
    return written.getvalue()


Show = Callable[[bytes, str], str]


@pytest.fixture
def show(services: Services, outcome: Outcome) -> Show:
    """Return what puts a picture of the board's own beside a line, and says which it is."""

    def shown(contents: bytes, label: str) -> str:
        own = services.album.keep_face(label, contents)
        line = replace(WE_ASKED, phrase=replace(WE_ASKED.phrase, picture=own))
        services.outcomes.save(replace(outcome, lines=(line,)))
        return own

    return shown


def test_a_photo_with_too_few_dots_stops(
    services: Services, outcome: Outcome, show: Show
) -> None:
    show(photo(200), "Our bus")

    assert [one.finding.rule for one in services.letters.stops(outcome.id)] == ["ER88"]


def test_a_sharp_photo_with_a_name_is_left_alone(
    services: Services, outcome: Outcome, show: Show, reader: Member
) -> None:
    show(photo(500), "Our bus")
    services.letters.make(outcome.id)

    assert found(services, outcome, reader) == []


def test_a_picture_without_a_name_stops(
    store: Store, services: Services, outcome: Outcome, show: Show
) -> None:
    show(photo(500), "Our bus")
    with store.sessions.begin() as session:
        session.execute(update(PictureRow).values(label=" "))

    assert [one.finding.rule for one in services.letters.stops(outcome.id)] == ["ER89"]


def test_a_photo_of_a_member_is_pointed_out(
    services: Services, outcome: Outcome, show: Show, reader: Member
) -> None:
    own = show(photo(500), "Kofi")
    services.people.save(new_member(services, "Kofi Two"))
    other = services.people.members()[0]
    services.people.save(replace(other, face=own))
    services.letters.make(outcome.id)

    assert [one.finding.rule for one in found(services, outcome, reader)] == ["ER86"]


def test_a_promise_that_was_not_kept_has_a_picture_of_its_own(
    services: Services, reader: Member
) -> None:
    made = promise(services, reader, TODAY)
    (letter,) = services.letters.make(made.id)
    writing = services.letters.letter(letter.id)[0]
    by_picture = {block.picture: block.heading for block in writing.blocks}

    assert len(by_picture) == len({block.heading for block in writing.blocks})
