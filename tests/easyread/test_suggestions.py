"""What may stand in the place of hard words fits the sentence."""

import pytest

from app.easyread.checker import Checker

FITTED = [
    ("We commenced the work.", "commenced", "started"),
    ("We have utilised the room.", "utilised", "used"),
    ("She is notifying the council.", "notifying", "telling"),
    ("The council purchases chairs.", "purchases", "buys"),
    ("Commence the work.", "Commence", "Start"),
    ("You have an advocate.", "an advocate", "a person who helps you speak up"),
    ("The commissioners met.", "commissioners", "people who pay for services"),
    ("We co-produced it.", "co-produced", "worked together as equals"),
    ("We will signpost you.", "signpost", "tell you where to get help"),
    ("50% came.", "50%", "half"),
    ("Come at 14:30.", "14:30", "2:30pm"),
    ("Come on Monday 12 January 2027.", "Monday 12 January 2027", "Tuesday 12 January 2027"),
    ("We can’t come.", "can’t", "cannot"),
    ("Look at the outcome.", "the outcome", "what changed"),
]
NOT_FITTED = ["We did a review.", "The consult was long."]
INSIDE = [
    ("Stakeholders’ views matter.", "Stakeholders’"),
    ("They are co-producing it.", "co-producing"),
    ("We met experts by experience.", "experts by experience"),
    ("These are hard-to-reach groups.", "hard-to-reach"),
    ("A mental capacity assessment was done.", "mental capacity assessment"),
]


@pytest.mark.parametrize(("text", "found", "easy"), FITTED)
def test_easy_words_fit_the_sentence(
    checker: Checker, text: str, found: str, easy: str
) -> None:
    offered = {one.text: one.suggestions for one in checker.check(text) if one.suggestions}

    assert easy in offered[found]


@pytest.mark.parametrize("text", NOT_FITTED)
def test_easy_words_for_doing_are_not_offered_for_a_thing(checker: Checker, text: str) -> None:
    found = [one for one in checker.check(text) if one.of_list]
    assert found
    assert [one.suggestions for one in found] == [()]


@pytest.mark.parametrize(("text", "found"), INSIDE)
def test_hard_words_are_found_in_every_form_the_longest_first(
    checker: Checker, text: str, found: str
) -> None:
    assert found in [one.text for one in checker.check(text) if one.of_list]


def test_a_long_sentence_is_offered_in_two(checker: Checker) -> None:
    long = "We wrote to the bus company in May, and they said they will run a bus on Sunday."

    offered = next(one for one in checker.check(long) if one.rule == "ER30").suggestions

    assert offered[0] == (
        "We wrote to the bus company in May. They said they will run a bus on Sunday."
    )
