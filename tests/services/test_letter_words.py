"""What a letter says, part by part."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.domain.letter import Letter, Part
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.phrase import Phrase
from app.domain.views import Sharing
from app.services.all import Services
from app.services.letter_quotes import LONGEST_QUOTE
from app.storage.models import SignpostRow
from app.storage.store import Store
from tests.services.scenes import answer, new_member, open_question, say

EVERY_LINE = tuple(OutcomeLine(kind, Phrase(f"A line of {kind}.", "bus")) for kind in LineKind)
ODD = "i WANT   the bus  🚌 back.. **now**  ਪਤਾ ਨਹੀਂ"


@pytest.fixture
def outcome(services: Services) -> Outcome:
    """Return an answer, with a line of every kind, to what one member said."""
    member, question = new_member(services), open_question(services)
    return answer(services, [say(services, member.id, question.id, ODD)], *EVERY_LINE)


def letter(services: Services, outcome: Outcome) -> Letter:
    services.outcomes.save(outcome)
    written = services.letters.preview(outcome.id)
    assert written is not None
    return written


def said_in(written: Letter, part: Part) -> list[str]:
    return [line.words for line in written.block(part)]


@pytest.mark.parametrize(
    ("state", "parts"),
    [
        (OutcomeState.DID, [Part.WE_DID, Part.CANNOT, Part.NEXT]),
        (OutcomeState.DOING, [Part.NOT_YET, Part.CANNOT, Part.NEXT]),
        (OutcomeState.CANNOT, [Part.WE_DID, Part.CANNOT, Part.NEXT]),
        (OutcomeState.NOT_KNOWN, [Part.NOT_YET, Part.CANNOT, Part.NEXT]),
    ],
)
def test_each_state_has_its_own_parts_in_the_same_order(
    services: Services, outcome: Outcome, state: OutcomeState, parts: list[Part]
) -> None:
    written = letter(services, replace(outcome, state=state))
    assert [block.part for block in written.blocks] == [
        Part.ABOUT,
        Part.YOU_SAID,
        *parts,
        Part.QUESTIONS,
        Part.NOT_HAPPY,
        Part.THANKS,
        Part.FEEDBACK,
        Part.FEEDBACK,
    ]


@pytest.mark.parametrize(
    ("state", "dated"),
    [
        (OutcomeState.DOING, "We will do this by Tuesday 12 January 2027."),
        (OutcomeState.CANNOT, "We will tell you more by Tuesday 12 January 2027."),
        (OutcomeState.NOT_KNOWN, "We will tell you more by Tuesday 12 January 2027."),
    ],
)
def test_what_is_not_done_has_a_date_or_the_truth_that_there_is_none(
    services: Services, outcome: Outcome, state: OutcomeState, dated: str
) -> None:
    due = letter(services, replace(outcome, state=state, due=date(2027, 1, 12)))
    assert said_in(due, Part.NEXT) == ["A line of next.", dated]
    no_date = letter(services, replace(outcome, state=state, due=None))
    assert said_in(no_date, Part.NEXT) == [
        "A line of next.",
        "We do not know when.",
        "We will tell you at the next meeting.",
    ]


def test_what_is_done_needs_no_date(services: Services, outcome: Outcome) -> None:
    written = letter(services, replace(outcome, due=date(2027, 1, 12)))
    assert said_in(written, Part.WE_DID) == ["A line of we_did."]
    assert said_in(written, Part.NEXT) == ["A line of next."]


def test_what_we_cannot_do_begins_with_sorry_and_says_why(
    services: Services, outcome: Outcome
) -> None:
    written = letter(services, replace(outcome, state=OutcomeState.CANNOT))
    assert said_in(written, Part.CANNOT) == ["We are sorry.", "A line of because."]


def test_what_we_do_not_know_says_at_least_that_it_was_read(
    services: Services, outcome: Outcome
) -> None:
    lines = (OutcomeLine(LineKind.YOU_SAID, Phrase("The bus is late.")),)
    written = letter(services, replace(outcome, state=OutcomeState.NOT_KNOWN, lines=lines))
    assert said_in(written, Part.NOT_YET) == ["We have read what you said."]


def test_a_member_is_quoted_exactly_and_before_the_boards_own_words(
    services: Services, outcome: Outcome
) -> None:
    lines = letter(services, outcome).block(Part.YOU_SAID)
    assert [(line.words, line.quoted) for line in lines] == [
        (ODD, True),
        ("A line of you_said.", False),
    ]


def test_only_what_was_said_to_the_whole_board_is_quoted(services: Services) -> None:
    member, question = new_member(services), open_question(services)
    view = say(services, member.id, question.id, "Only for Moira", Sharing.FACILITATOR)
    written = letter(services, answer(services, [view], *EVERY_LINE))
    assert said_in(written, Part.YOU_SAID) == ["A line of you_said."]
    assert "Moira" not in " ".join(line.words for line in written.block(Part.YOU_SAID))


@pytest.mark.parametrize(
    ("length", "quoted"), [(LONGEST_QUOTE, True), (LONGEST_QUOTE + 1, False)]
)
def test_what_is_very_long_is_told_by_the_boards_own_lines(
    services: Services, length: int, *, quoted: bool
) -> None:
    member, question = new_member(services), open_question(services)
    view = say(services, member.id, question.id, " ".join(f"w{n}x" for n in range(length)))
    written = letter(services, answer(services, [view], *EVERY_LINE))
    assert any(line.quoted for line in written.block(Part.YOU_SAID)) is quoted


def test_nobody_reads_what_another_member_said(services: Services, outcome: Outcome) -> None:
    other, question = new_member(services, "Bea"), open_question(services)
    view = say(services, other.id, question.id, "My own words")
    services.outcomes.save(replace(outcome, view_ids=outcome.view_ids | {view.id}))
    made = {one.member: one for one in services.letters.make(outcome.id)}
    for name, own in (("Wilf", ODD), ("Bea", "My own words")):
        written, _profile = services.letters.letter(made[name].id)
        assert written.reader == name
        quotes = [line.words for line in written.block(Part.YOU_SAID) if line.quoted]
        assert quotes == [own]


def test_a_private_letter_says_so_and_who_can_help_now(services: Services) -> None:
    member, question = new_member(services), open_question(services, private=True)
    view = say(services, member.id, question.id, "I feel sad")
    written = letter(services, answer(services, [view]))
    assert "This letter is private." in said_in(written, Part.ABOUT)
    topic = services.topics.topic(question.topic_id)
    help_now = " ".join(said_in(written, Part.HELP_NOW))
    called = [post for post in topic.signposts if post.number]
    assert called
    for post in called:
        assert post.name in help_now
        assert post.number.replace(" ", "\N{NO-BREAK SPACE}") in help_now
    assert "If you are in danger, call 999." in help_now


def tried_on(store: Store, day: date | None) -> None:
    """Say when somebody tried every number."""
    with store.sessions.begin() as session:
        for post in session.scalars(select(SignpostRow)):
            post.checked_on = day


def test_numbers_that_were_all_tried_say_when(services: Services, store: Store) -> None:
    member, question = new_member(services), open_question(services, private=True)
    view = say(services, member.id, question.id, "I feel sad")
    outcome = answer(services, [view])
    tried_on(store, None)
    before = said_in(letter(services, outcome), Part.HELP_NOW)
    assert not any("checked" in line for line in before)
    tried_on(store, date(2026, 10, 5))
    help_now = said_in(letter(services, outcome), Part.HELP_NOW)
    assert help_now[-1] == "We checked these numbers on Monday 5 October 2026."


def test_a_letter_that_is_not_private_has_no_help_now(
    services: Services, outcome: Outcome
) -> None:
    written = letter(services, outcome)
    assert written.block(Part.HELP_NOW) == ()
    assert "This letter is private." not in said_in(written, Part.ABOUT)


def test_a_letter_is_dated_signed_and_explains_its_hard_words(
    services: Services, outcome: Outcome
) -> None:
    written = letter(services, outcome)
    assert written.date == "Monday 23 November 2026"
    assert written.sender.name == "Moira Tennant"
    assert {word.term for word in written.word_list} == {"complaint", "advocate"}
    questions = " ".join(said_in(written, Part.QUESTIONS)).replace("\N{NO-BREAK SPACE}", " ")
    for way in ("Moira Tennant", "01632 960 120", "07700 900 120"):
        assert way in questions
