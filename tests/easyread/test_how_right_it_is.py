"""The checker is right about 200 sentences of the kind that boards write."""

from app.easyread.checker import Checker
from benchmarks.board_texts import hard_words_score, stops_score


def test_stops_are_right_at_least_95_times_in_100_both_ways(checker: Checker) -> None:
    score = stops_score(checker)

    assert min(score.found, score.right) >= 95


def test_hard_words_are_right_at_least_95_times_in_100_both_ways(checker: Checker) -> None:
    score = hard_words_score(checker)

    assert min(score.found, score.right) >= 95
