"""Hard words that are kept are bold, and the word list explains them."""

import pytest

from app.easyread.checker import Checker


def test_the_word_list_has_each_bold_word_in_the_order_it_comes(checker: Checker) -> None:
    words = checker.word_list(
        ["An **advocate** can help.", "Make a **complaint**.", "**Advocates**"]
    )

    assert [word.term for word in words] == ["advocate", "complaint"]


@pytest.mark.parametrize(
    ("bold", "term"),
    [
        ("stakeholders", "stakeholder"),
        ("co-produced", "co-production"),
        ("Experts by experience", "expert by experience"),
        ("CQC", "CQC"),
    ],
)
def test_any_form_of_a_hard_word_may_be_kept(checker: Checker, bold: str, term: str) -> None:
    text = f"We met **{bold}**."

    assert {one.rule for one in checker.check(text)} == {"ER34"}
    assert [word.term for word in checker.word_list([text])] == [term]


def test_a_word_that_the_next_line_explains_is_left_alone(checker: Checker) -> None:
    lines = ["You have an **advocate**.", "An advocate is a person on your side."]

    found = checker.check_lines(lines, between="\n\n")

    assert [one.rule for one in found[0]] == []


def test_a_bold_word_that_nothing_explains_is_a_stop(checker: Checker) -> None:
    assert [(one.rule, one.suggestions) for one in checker.check("The bus is **big**.")] == [
        ("ER35", ("big",))
    ]
