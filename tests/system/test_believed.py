"""Whether the clock on the wall can be believed while the app runs."""

import pytest

from app.system.believed import Believed
from app.system.slept import steady_seconds

HOUR, DAY = 3600, 86_400


class Clocks:
    """Both clocks: one that is set by people, and one that only goes on."""

    def __init__(self) -> None:
        self.wall, self.steady = 1_700_000_000.0, 50.0

    def go_on(self, seconds: float) -> None:
        """Let time go by."""
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    """Return two clocks that stand still until somebody moves them."""
    return Clocks()


@pytest.fixture
def believed(clocks: Clocks) -> Believed:
    """Return what compares them."""
    return Believed(lambda: clocks.wall, lambda: clocks.steady)


def test_days_that_go_by_are_believed(clocks: Clocks, believed: Believed) -> None:
    clocks.go_on(40 * DAY)
    assert believed.is_so()


@pytest.mark.parametrize("by", [400 * DAY, -400 * DAY, DAY, -DAY])
def test_a_clock_that_was_set_is_not_believed_until_it_is_put_right(
    clocks: Clocks, believed: Believed, by: int
) -> None:
    clocks.wall += by
    assert not believed.is_so()
    clocks.go_on(HOUR)
    assert not believed.is_so()
    clocks.wall -= by
    assert believed.is_so()


def test_a_clock_that_was_put_right_by_an_hour_is_believed(
    clocks: Clocks, believed: Believed
) -> None:
    clocks.wall += HOUR
    assert believed.is_so()


def test_this_computer_s_clocks_are_believed() -> None:
    before = steady_seconds()
    assert Believed().is_so()
    assert steady_seconds() >= before
