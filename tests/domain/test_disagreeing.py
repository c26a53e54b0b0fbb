"""Whether what was picked and what was said seem to disagree: careful, and English only."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.disagreeing import Leaning, disagrees, leaning
from app.domain.phrase import Phrase
from app.domain.topics import QuestionKind
from app.services.practice.words import KINDS
from app.wording.catalogue import EASYREAD

FILE: dict[str, Any] = json.loads(
    (EASYREAD / "practice_board.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    ("leans", "words"),
    [
        (Leaning.YES, "No they set off before I sit down. I fell."),
        (Leaning.YES, "no"),
        (Leaning.YES, "NO!!!"),
        (Leaning.YES, "Well, no."),
        (Leaning.YES, "Nope not really"),
        (Leaning.YES, "Never. They drive off."),
        (Leaning.NO, "Yes I do"),
        (Leaning.NO, "yeah"),
        (Leaning.GOOD, "It was bad"),
        (Leaning.GOOD, "Bad"),
        (Leaning.GOOD, "I hate it"),
        (Leaning.BAD, "It is good"),
        (Leaning.BAD, "Lovely"),
        (Leaning.BAD, "Yes. The nurse is great."),
    ],
)
def test_a_plain_other_thing_is_seen(leans: Leaning, words: str) -> None:
    assert disagrees(leans, words)


@pytest.mark.parametrize(
    ("leans", "words"),
    [
        (None, "No"),
        (Leaning.YES, ""),
        (Leaning.YES, "  \n"),
        (Leaning.YES, "."),
        (Leaning.YES, "Yes. They said no and then yes."),
        (Leaning.YES, "No problem"),
        (Leaning.YES, "No one asked me"),
        (Leaning.YES, "Nobody"),
        (Leaning.YES, "Nothing"),
        (Leaning.YES, "know it"),
        (Leaning.YES, "It was bad"),
        (Leaning.YES, "👍"),
        (Leaning.YES, "Nie, dziękuję"),
        (Leaning.NO, "yesterday"),
        (Leaning.NO, "Yes but no."),
        (Leaning.GOOD, "not bad"),
        (Leaning.GOOD, "No bad words"),
        (Leaning.GOOD, "I do not hate it"),
        (Leaning.GOOD, "Good because there is a plan. Bad when it is late."),
        (Leaning.GOOD, "It would be bad if it stopped"),
        (Leaning.BAD, "not very good"),
        (Leaning.BAD, "It isn't good"),
        (Leaning.BAD, "I wish it was good"),
        (Leaning.BAD, "The nurse was good but the wait was bad"),
        (Leaning.BAD, "The nurse said lovely and then she went so fast. " * 4),
    ],
)
def test_what_may_well_agree_is_left_alone(leans: Leaning | None, words: str) -> None:
    assert not disagrees(leans, words)


@given(st.text(), st.sampled_from(Leaning))
def test_any_text_can_be_looked_at(words: str, leans: Leaning) -> None:
    assert disagrees(leans, words) in (True, False)


@pytest.mark.parametrize("word", ["no ", "yes ", "good ", "bad ", "if good ", "not ", "x"])
@pytest.mark.parametrize("leans", Leaning)
def test_a_very_long_text_can_be_looked_at(word: str, leans: Leaning) -> None:
    assert disagrees(leans, word * 20_000) in (True, False)


@pytest.mark.parametrize(
    ("kind", "picked", "place", "leans"),
    [
        (QuestionKind.YES_NO, Phrase("Yes", "yes"), 0, Leaning.YES),
        (QuestionKind.YES_NO, Phrase("No", "no"), 1, Leaning.NO),
        (QuestionKind.YES_NO, Phrase("Not sure", "maybe"), 2, None),
        (QuestionKind.YES_NO, Phrase("I like it", "bus"), 0, Leaning.YES),
        (QuestionKind.FACES, Phrase("Safe", "safe_feeling"), 0, Leaning.GOOD),
        (QuestionKind.FACES, Phrase("OK", "ok"), 1, None),
        (QuestionKind.FACES, Phrase("Not safe", "scared"), 2, Leaning.BAD),
        (QuestionKind.CHOOSE_ONE, Phrase("Family", "family"), 0, None),
        (QuestionKind.CHOOSE_ONE, Phrase("Good.", ""), 3, Leaning.GOOD),
        (QuestionKind.CHOOSE_MANY, Phrase("Yes", "yes"), 0, None),
        (QuestionKind.OWN_WORDS, Phrase("Yes", "yes"), 0, None),
    ],
)
def test_a_picture_leans_by_what_it_means_or_by_where_it_stands(
    kind: QuestionKind, picked: Phrase, place: int, leans: Leaning | None
) -> None:
    assert leaning(kind, picked, place, 2) is leans


def test_in_the_practice_board_only_roy_says_two_things() -> None:
    asked = {one["id"]: one for topic in FILE["topics"] for one in topic["questions"]}
    found = []
    for view in FILE["views"]:
        question = asked[view["question_id"]]
        options = {one["id"]: (place, one) for place, one in enumerate(question["options"])}
        if len(view["answers"]) != 1 or view["answers"][0] not in options:
            continue
        place, option = options[view["answers"][0]]
        picked = Phrase(option["label"], option["symbol"] or "")
        leans = leaning(KINDS[question["type"]], picked, place, 2)
        if view["language"] == "en" and disagrees(leans, view["text"]):
            found.append(view["id"])
    assert found == ["V014"]
