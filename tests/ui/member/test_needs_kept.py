"""What helps a member, on their own page: looked at, changed and taken back."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.needs import MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose
from app.domain.phrase import Phrase
from app.services.all import Services
from app.ui.look import Look
from app.ui.member.needs_kept import NeedsKept
from app.ui.member.needs_kept_screens import need_screen
from app.ui.member.pick import PickScreen
from app.ui.member.screen import Frame
from app.ui.member.stage import Stage
from app.ui.theme import Sizes
from tests.conftest import TODAY
from tests.ui.fit import settle
from tests.ui.pressing import find, press, seen
from tests.ui.reading import all_words

RECAP = "I need you to say again what we agreed."


@pytest.fixture
def page(stage: Stage, services: Services, kofi: Member) -> NeedsKept:
    """Return the list of what helps Kofi."""
    made = NeedsKept(stage, services, kofi)
    made.start()
    settle()
    return made


def kept(services: Services, member: Member) -> dict[str, Need]:
    return {one.phrase.words: one for one in services.helps.needs(member.id)}


@pytest.mark.usefixtures("page")
def test_what_is_still_right_is_asked_about_in_a_year(services: Services, kofi: Member) -> None:
    press(RECAP, "Next")
    assert "We ask you again on Wednesday 20 January 2027." in all_words()
    press("This is still right", "Next")
    assert "We ask you again on Tuesday 23 November 2027." in all_words()
    assert kept(services, kofi)[RECAP].review_on == date(2027, 11, 23)
    assert find(RECAP).isChecked()


@pytest.mark.usefixtures("page")
def test_how_much_it_matters_is_changed_once_it_is_saved(
    services: Services, kofi: Member
) -> None:
    press(RECAP, "Next", "How much it matters", "Next", "I must have this", "Back")
    assert kept(services, kofi)[RECAP].strength is Strength.HELPS
    press("Next", "I must have this", "Yes, save it")
    assert "We changed it." in all_words()
    assert kept(services, kofi)[RECAP].strength is Strength.MUST_HAVE
    assert "I must have this" in all_words()


@pytest.mark.usefixtures("page")
def test_who_may_know_it_is_changed_once_it_is_saved(services: Services, kofi: Member) -> None:
    press(RECAP, "Next", "Who may know it", "Next")
    assert find("The helpers and the place where we meet").isChecked()
    press("Only my facilitator", "Yes, save it")
    assert kept(services, kofi)[RECAP].may_know is MayKnow.NO_ONE


def test_what_helps_no_more_is_gone_and_is_back_with_one_press(
    qtbot: QtBot, page: NeedsKept, services: Services, kofi: Member
) -> None:
    before = services.helps.needs(kofi.id)
    press(RECAP, "Next")
    with qtbot.waitSignal(page.changed):
        press("I do not need this any more", "Next")
    assert RECAP not in kept(services, kofi)
    press("I still need this")
    assert services.helps.needs(kofi.id) == before
    assert "This is on your list again." in all_words()
    press("I do not need this any more", "Next", "Next")
    assert "Pick 1 to look at it or change it." in all_words()
    assert not seen(RECAP)
    with qtbot.waitSignal(page.left):
        press("Back")


def test_40_needs_are_all_found(stage: Stage, services: Services, kofi: Member) -> None:
    have = {one.adjustment for one in services.helps.needs(kofi.id)}
    lines = [one for one in services.helps.lines().values() if one.id not in have][:40]
    services.helps.save_all(
        [Need(uuid4(), kofi.id, one.phrase, one.action, one.id) for one in lines]
    )
    NeedsKept(stage, services, kofi).start()
    settle()
    screen = stage.screen
    assert isinstance(screen, PickScreen)
    shown: set[str] = set()
    for _page in range(screen.grid.pages):
        assert len(screen.grid.shown) <= 5
        shown |= {card.phrase.words for card in screen.grid.shown}
        screen.grid.more.click()
    assert shown == set(kept(services, kofi))
    assert len(shown) == 40 + len(have)


def test_all_of_long_own_words_can_be_seen(
    stage: Stage, services: Services, kofi: Member
) -> None:
    long = "Please do not call me before noon, because I work at night and sleep late."
    services.helps.save(Need(uuid4(), kofi.id, Phrase(long, "sleep"), ""))
    NeedsKept(stage, services, kofi).start()
    press("Please do not call me before noon, …", "Next", "See all my words")
    assert long in all_words().replace("\u2028", " ")
    press("Carry on")
    assert "Who may know it" in all_words()


@pytest.mark.usefixtures("page")
def test_something_new_leads_to_the_long_path_and_back(stage: Stage) -> None:
    press("Something new", "Getting there", "Next", "I need a map with pictures.", "Next")
    press("This helps me", "Next", "No, that is all", "Next", "I did it on my own", "Next")
    press("Only my facilitator", "Yes, save it", "Next")
    assert "Pick 1 to look at it or change it." in all_words()
    assert find("I need a map with pictures.").isEnabled()


def test_who_keeps_nothing_is_told_so_in_plain_words(
    qtbot: QtBot, stage: Stage, services: Services, kofi: Member
) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(kofi.id, [no], TODAY)
    page = NeedsKept(stage, services, kofi)
    page.start()
    settle()
    assert "You asked us to keep nothing about what helps you." in all_words()
    with qtbot.waitSignal(page.left):
        press("Next")
    page.start()
    press("I want to say what helps me", "Next")
    assert "Can we keep what helps you?" in all_words()


def test_a_need_that_was_taken_away_at_the_desk_meanwhile_is_not_there(
    page: NeedsKept, services: Services, kofi: Member
) -> None:
    press(RECAP, "Next", "Back")
    services.people.save(replace(kofi, likes="Tea"))
    services.own_needs.take_back(kept(services, kofi)[RECAP].id)
    page.start()
    settle()
    assert not seen(RECAP)
    assert not find("Next").isEnabled()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_kept_of_a_need_is_read_aloud_in_any_size_of_text(
    look: Look, scale: float
) -> None:
    sized = replace(look, sizes=Sizes(scale))
    need = Need(uuid4(), uuid4(), Phrase("I need a taxi.", "taxi"), "", may_know=MayKnow.VENUE)
    read = [one.words for one in need_screen(sized, need, None, Frame()).reading()]
    assert "This helps me" in read
    assert "Helpers and place" in read
