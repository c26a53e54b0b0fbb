"""The openings: honest, easy to read, and never to be sent before a person fills them in."""

import pytest

from app.domain.gaps import gaps_in
from app.domain.openings import OPENINGS, News, openings_for
from app.domain.outcomes import LineKind, OutcomeState
from app.easyread.checker import Checker, open_stops
from app.wording.catalogue import Catalogue

CATALOGUE = Catalogue()
CHECKER = Checker(CATALOGUE, CATALOGUE.listed_words)


def lines(name: OutcomeState | News) -> list[str]:
    return [CATALOGUE(line.sentence).words for line in OPENINGS[name]]


def test_each_state_and_each_kind_of_news_has_an_opening() -> None:
    assert list(OPENINGS) == [*OutcomeState, *News]
    assert all(openings_for(state)[0] is state for state in OutcomeState)


def test_no_sentence_is_in_the_catalogue_that_no_opening_uses() -> None:
    used = {line.sentence for opening in OPENINGS.values() for line in opening}
    assert {name for name in CATALOGUE.phrases if name.startswith("opening.")} == used


@pytest.mark.parametrize("name", OPENINGS)
def test_an_opening_is_free_of_everything_but_its_gaps(name: OutcomeState | News) -> None:
    found = [one for each in CHECKER.check_lines(lines(name), between="\n\n") for one in each]

    assert [(one.rule, one.text) for one in found if not one.is_gap] == []
    assert len(open_stops(found)) == sum(len(gaps_in(line)) for line in lines(name)) > 0


@pytest.mark.parametrize("name", OPENINGS)
def test_a_line_of_an_opening_is_short_and_has_a_picture(name: OutcomeState | News) -> None:
    assert all(len(line.split()) <= 12 for line in lines(name))
    assert all(CATALOGUE(line.sentence).picture for line in OPENINGS[name])


@pytest.mark.parametrize("name", OPENINGS)
def test_an_opening_says_what_was_done_and_what_is_next(name: OutcomeState | News) -> None:
    kinds = {line.kind for line in OPENINGS[name]}

    assert {LineKind.WE_DID, LineKind.NEXT} <= kinds
    assert LineKind.YOU_SAID not in kinds


@pytest.mark.parametrize("name", [OutcomeState.CANNOT, News.BAD])
def test_what_is_refused_has_a_reason(name: OutcomeState | News) -> None:
    assert LineKind.BECAUSE in {line.kind for line in OPENINGS[name]}
