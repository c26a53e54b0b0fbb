"""Walking through pages in order."""

import pytest

from app.domain.flow import Flow


@pytest.fixture
def flow() -> Flow[str]:
    """Return a walk of three pages, at its start."""
    return Flow(["about", "question", "thanks"])


def test_a_walk_begins_on_its_first_page(flow: Flow[str]) -> None:
    assert flow.page == "about"
    assert flow.is_first
    assert not flow.is_last


def test_it_goes_on_and_back_one_page_at_a_time(flow: Flow[str]) -> None:
    flow.on()
    assert flow.page == "question"
    assert not flow.is_first
    assert not flow.is_last
    flow.back()
    assert flow.page == "about"


def test_it_stays_on_its_last_page(flow: Flow[str]) -> None:
    for _ in range(5):
        flow.on()
    assert flow.page == "thanks"
    assert flow.is_last
    flow.back()
    assert flow.page == "question"


def test_it_stays_on_its_first_page(flow: Flow[str]) -> None:
    flow.back()
    assert flow.page == "about"
    flow.on()
    assert flow.page == "question"


def test_it_can_go_straight_to_a_page(flow: Flow[str]) -> None:
    flow.go_to("thanks")
    assert flow.is_last


def test_it_cannot_go_to_a_page_it_does_not_have(flow: Flow[str]) -> None:
    with pytest.raises(ValueError, match="break"):
        flow.go_to("break")
    assert flow.page == "about"


def test_a_walk_of_one_page_is_both_first_and_last() -> None:
    flow = Flow(["thanks"])
    assert flow.is_first
    assert flow.is_last
