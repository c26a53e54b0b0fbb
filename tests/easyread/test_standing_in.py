"""Finding the hard words that stand in sentences for members, in any of their forms."""

import pytest

from app.domain.easy_read import ListedWord, WordKind
from app.domain.hard_words import explained
from app.easyread.hard import HardWords
from app.wording.catalogue import Catalogue

OURS = HardWords(explained(Catalogue().listed_words))


def found(*sentences: str) -> list[str]:
    return [word.term for word in OURS.standing_in(sentences)]


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("An Advocate can help. Ask your advocate.", ["advocate"]),
        ("We co-produced the plan.", ["co-production"]),
        ("People are co-producing it.", ["co-production"]),
        ("Two of the CHAIRS came.", ["chair"]),
        ("Is it the stakeholders’ plan?", ["stakeholder"]),
        ("Do you have a hospital passport?", ["hospital passport"]),
        ("The CQC came, and the KPIs were good.", ["CQC", "KPI"]),
    ],
)
def test_a_hard_word_is_found_in_any_form_and_once(sentence: str, terms: list[str]) -> None:
    assert found(sentence) == terms


@pytest.mark.parametrize(
    "sentence",
    ["It is about fairness.", "Wait for 30 minutes.", "The armchair is new.", "", "?"],
)
def test_what_is_no_hard_word_here_is_not_found(sentence: str) -> None:
    assert found(sentence) == []


def test_initials_that_members_know_are_not_explained() -> None:
    assert found("Your GP and the NHS can help.") == []


def test_a_word_without_a_meaning_is_not_explained() -> None:
    words = [ListedWord("remit", "", ""), ListedWord("scope", "", "What it is about.")]

    assert [one.term for one in explained(words)] == ["scope"]


@pytest.mark.parametrize(
    ("term", "kind", "sentence"),
    [
        ("R&D", WordKind.ACRONYM, "They do R&D here."),
        ("carer's assessment", WordKind.EXPLAIN, "You can have a carer’s assessment."),
        ("24/7", WordKind.EXPLAIN, "We are open 24/7."),
        ("Éire", WordKind.EXPLAIN, "It comes from Éire."),
    ],
)
def test_words_with_signs_in_them_are_found(term: str, kind: WordKind, sentence: str) -> None:
    words = HardWords([ListedWord(term, "", "It has a meaning.", kind)])

    assert [one.term for one in words.standing_in([sentence])] == [term]


def test_a_word_just_as_it_is_listed_is_not_taken_for_a_form_of_another() -> None:
    words = HardWords(
        [ListedWord("chair", "", "Who runs it."), ListedWord("Chairs", "", "Our two leaders.")]
    )

    assert [one.term for one in words.standing_in(["The chairs came."])] == ["Chairs"]
    assert [one.term for one in words.standing_in(["The chair came."])] == ["chair"]


def test_a_word_of_nothing_but_signs_is_never_found() -> None:
    assert HardWords([ListedWord("?!", "", "Signs.")]).standing_in(["What?!"]) == ()
