"""What members say, and what the board answers, as plain values."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.phrase import Phrase
from app.domain.privacy import Reason
from app.domain.views import Answer, Said, TopicProgress


@pytest.mark.parametrize("answer", [Answer(), Answer(words="   \n "), Answer(choices=())])
def test_there_is_nothing_to_save_until_something_is_said(answer: Answer) -> None:
    assert answer.is_empty


@pytest.mark.parametrize(
    "answer",
    [
        Answer(choices=(uuid4(),)),
        Answer(words="🐈"),
        Answer(Said.DONT_KNOW),
        Answer(Said.SKIPPED),
    ],
)
def test_a_picture_a_word_not_knowing_and_skipping_are_all_answers(answer: Answer) -> None:
    assert not answer.is_empty


def test_a_phrase_is_said_as_it_is_written_unless_it_is_said_another_way() -> None:
    assert Phrase("Easy read").aloud == "Easy read"
    assert Phrase("GP", spoken="G P").aloud == "G P"


def test_a_topic_is_finished_when_every_question_has_been_answered() -> None:
    assert not TopicProgress(2, 3).is_finished
    assert TopicProgress(3, 3).is_finished


def test_the_lines_of_an_outcome_are_found_by_their_part_and_in_order() -> None:
    lines = tuple(
        OutcomeLine(kind, Phrase(words))
        for kind, words in (
            (LineKind.NEXT, "We will ask again."),
            (LineKind.WE_DID, "We asked."),
            (LineKind.NEXT, "We will tell you."),
        )
    )
    outcome = Outcome(uuid4(), uuid4(), Phrase("Buses"), OutcomeState.DOING, lines)
    assert [line.words for line in outcome.of_kind(LineKind.NEXT)] == [
        "We will ask again.",
        "We will tell you.",
    ]
    assert outcome.of_kind(LineKind.BECAUSE) == ()


def test_a_letter_with_reasons_waits_for_a_persons_eye() -> None:
    harmless = MadeLetter(
        uuid4(),
        uuid4(),
        uuid4(),
        "Kofi",
        "avatar_36",
        "You said. We did.",
        date(2026, 11, 23),
        LetterStep.MADE,
    )
    delicate = replace(harmless, reasons=(Reason.NUMBER,))
    assert harmless.may_be_printed
    assert not delicate.may_be_printed
    assert replace(delicate, read_by_a_person=True).may_be_printed
