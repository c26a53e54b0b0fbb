"""The face of a text: how much there is to look at in 100 words."""

import pytest

from app.domain.easy_read import Finding, Level
from app.domain.score import Ease, Score, score_of


def finding(level: Level = Level.HINT) -> Finding:
    return Finding("ER33", level, 0, 3, "hub", "It is a hard word.")


def test_a_text_with_no_words_has_no_face() -> None:
    assert score_of([], []) is None
    assert score_of([""], [[]]) is None


def test_everything_that_is_found_counts_in_100_words() -> None:
    score = score_of(["one two three four"] * 10, [[finding()], [finding()], *([[]] * 8)])
    assert score == Score(words=40, found=2, stops=0)
    assert score.in_100 == 5


@pytest.mark.parametrize(
    ("found", "ease"),
    [(0, Ease.GOOD), (5, Ease.GOOD), (6, Ease.OK), (10, Ease.OK), (11, Ease.BAD)],
)
def test_the_face_goes_with_how_much_is_found(found: int, ease: Ease) -> None:
    assert Score(words=100, found=found, stops=0).ease is ease


def test_no_text_has_the_good_face_while_something_must_change() -> None:
    score = score_of(["word"] * 200, [[finding(Level.STOP)], *([[]] * 199)])
    assert score is not None
    assert score.ease is Ease.OK


def test_one_thing_alone_gives_no_text_the_bad_face() -> None:
    assert Score(words=4, found=1, stops=1).ease is Ease.OK
    assert Score(words=4, found=2, stops=0).ease is Ease.BAD
