"""Where a letter is, from all that happened to it."""

import pytest

from app.domain.letter_log import LEFT_US, LetterStep, where_now

MADE, SAVED, PRINTED = LetterStep.MADE, LetterStep.SAVED, LetterStep.PRINTED
RETURNED, POSTED = LetterStep.RETURNED, LetterStep.POSTED
GIVEN, READ_WITH = LetterStep.GIVEN, LetterStep.READ_WITH


@pytest.mark.parametrize(
    ("steps", "now"),
    [
        ([], MADE),
        ([SAVED], SAVED),
        ([PRINTED, SAVED], PRINTED),
        ([POSTED, PRINTED, SAVED], POSTED),
        ([GIVEN, POSTED], GIVEN),
        ([READ_WITH, GIVEN], READ_WITH),
        ([POSTED, RETURNED], RETURNED),
        ([POSTED, READ_WITH, RETURNED, PRINTED], RETURNED),
        ([POSTED, RETURNED, PRINTED, POSTED], POSTED),
        ([POSTED, RETURNED, GIVEN, RETURNED], RETURNED),
    ],
)
def test_a_letter_only_comes_closer_until_it_comes_back(
    steps: list[LetterStep], now: LetterStep
) -> None:
    assert where_now(steps) is now


def test_a_letter_that_came_back_has_not_left_us() -> None:
    assert RETURNED not in LEFT_US
    assert {POSTED, GIVEN, READ_WITH} == LEFT_US
