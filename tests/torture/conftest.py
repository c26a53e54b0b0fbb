"""What the harsh tests share: a little in the suite, all of it with `make torture`."""

from collections.abc import Callable

import pytest

Rounds = Callable[[int, int], int]


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Rounds:
    """Return what chooses how many rounds there are: the few of the suite, or the many."""
    many = bool(request.config.getoption("--long"))
    return lambda few, all_of_them: all_of_them if many else few
