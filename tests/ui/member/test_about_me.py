"""A member finds their About me card, changes it, and asks for it on paper."""

from dataclasses import replace

import pytest

from app.domain.begun import Form
from app.domain.calls import Reason
from app.domain.people import Agreement, Consent, Member, Purpose
from app.services.all import Services
from app.ui.member.about_me import AboutMeVisit
from app.ui.member.own_words import OwnWordsScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from tests.conftest import TODAY
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

NO_KEEP = "No, do not keep it"


@pytest.fixture
def about(stage: Stage, services: Services, kofi: Member) -> AboutMeVisit:
    """Return Kofi's card, on the stage."""
    services.people.save(replace(kofi, unhelpful="People who shout."))
    visit = AboutMeVisit(stage, services, kofi)
    visit.start()
    settle()
    return visit


def screen(stage: Stage) -> Screen:
    assert stage.screen is not None
    return stage.screen


def go_on(stage: Stage, title: str) -> None:
    """Go on until a screen with this title is shown."""
    while screen(stage).title.words != title:
        screen(stage).next.click()
        settle()


def test_everything_on_the_card_is_shown_and_read(
    stage: Stage, services: Services, kofi: Member, about: AboutMeVisit
) -> None:
    seen: list[str] = []
    while isinstance(screen(stage), RowsScreen):
        seen += [phrase.words for phrase in screen(stage).reading()]
        assert all(phrase.picture for phrase in screen(stage).reading())
        screen(stage).next.click()
        settle()
    card = services.about_me.card(kofi.id)
    lines = [line.words for part in card.parts for line in part.lines]
    headings = [part.heading.words for part in (*card.inside, *card.reach)]
    assert {"Call me Kofi", *lines, *headings} <= set(seen)
    assert "People who shout." in seen
    assert about is not None


def test_a_press_asks_for_the_card_on_paper(
    stage: Stage, services: Services, kofi: Member, about: AboutMeVisit
) -> None:
    go_on(stage, "What do you want to do?")
    press("I want my card on paper", "Next")
    settle()
    assert "We will print it for you." in all_words()
    (call,) = (one for one in services.calls.to_do() if one.reason is Reason.CARD)
    assert call.member_id == kofi.id
    assert about is not None


def test_what_does_not_help_is_changed_in_own_words(
    stage: Stage, services: Services, kofi: Member, about: AboutMeVisit
) -> None:
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    settle()
    box = screen(stage)
    assert isinstance(box, OwnWordsScreen)
    assert box.words.toPlainText() == "People who shout."
    box.words.setPlainText("Loud music. And rush.")
    press("Yes, save it")
    settle()
    assert "We saved it. It is on your card." in all_words()
    assert services.about_me.unhelpful(kofi.id) == "Loud music. And rush."
    assert about is not None


def test_going_back_from_the_box_changes_nothing(
    stage: Stage, services: Services, kofi: Member, about: AboutMeVisit
) -> None:
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    settle()
    box = screen(stage)
    assert isinstance(box, OwnWordsScreen)
    box.words.setPlainText("Something else")
    press("Back")
    settle()
    assert services.about_me.unhelpful(kofi.id) == "People who shout."
    assert about is not None


def test_one_can_finish_and_go_back(stage: Stage, about: AboutMeVisit) -> None:
    left: list[str] = []
    about.left.connect(lambda: left.append("left"))
    press("Back")
    settle()
    go_on(stage, "What do you want to do?")
    press("I have finished", "Next")
    settle()
    assert len(left) == 2


def test_the_card_is_reached_from_ones_own_page_and_leads_back_there(
    stage: Stage, services: Services, kofi: Member
) -> None:
    visit = Visit(stage, services, kofi)
    visit.start()
    settle()
    stage.asked_for_my_page.emit()
    settle()
    press("About me", "Next")
    settle()
    assert "Call me Kofi" in all_words()
    press("Back")
    settle()
    assert screen(stage).title.words == "My page"
    visit.leave()


def write(stage: Stage, words: str) -> None:
    box = screen(stage)
    assert isinstance(box, OwnWordsScreen)
    box.words.setPlainText(words)


def test_what_was_typed_is_there_again_after_a_look_at_the_page(
    stage: Stage, services: Services, kofi: Member
) -> None:
    visit = Visit(stage, services, kofi)
    visit.start()
    settle()
    stage.asked_for_my_page.emit()
    settle()
    press("About me", "Next")
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    write(stage, "Rush.")
    press("Stop")
    assert "We kept what you did. You can come back to it." in all_words()
    press("Carry on")
    stage.asked_for_my_page.emit()
    settle()
    press("About me", "Next")
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    box = screen(stage)
    assert isinstance(box, OwnWordsScreen)
    assert box.words.toPlainText() == "Rush."
    press("Yes, save it")
    assert services.about_me.unhelpful(kofi.id) == "Rush."
    visit.leave()


def test_what_was_typed_is_there_again_at_another_visit_until_it_is_saved(
    stage: Stage, services: Services, kofi: Member, about: AboutMeVisit
) -> None:
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    write(stage, "Rush.")
    about.keep()
    assert services.about_me.unhelpful(kofi.id) == "People who shout."
    again = AboutMeVisit(stage, services, kofi)
    again.start()
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    box = screen(stage)
    assert isinstance(box, OwnWordsScreen)
    assert box.words.toPlainText() == "Rush."
    press("Yes, save it")
    assert services.about_me.unhelpful(kofi.id) == "Rush."
    assert services.begun.typed(Form.ABOUT_ME, kofi.id) == {}


def test_nothing_written_is_not_said_to_be_on_the_card(
    stage: Stage, services: Services, kofi: Member, about: AboutMeVisit
) -> None:
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    write(stage, "  ")
    press("Yes, save it")
    assert "We saved it. It is on your card." not in all_words()
    assert "It is not on your card now." in all_words()
    assert services.about_me.unhelpful(kofi.id) == ""
    assert not about.holds


@pytest.mark.parametrize(("said", "may_keep"), [("Yes, keep it", True), (NO_KEEP, False)])
def test_who_said_no_to_keeping_what_helps_is_asked_before_they_write(
    stage: Stage,
    services: Services,
    kofi: Member,
    about: AboutMeVisit,
    said: str,
    *,
    may_keep: bool,
) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(kofi.id, [no], TODAY)
    go_on(stage, "What do you want to do?")
    press("Change what does not help me", "Next")
    assert "Can we keep what helps you?" in all_words()
    press(said, "Next")
    if may_keep:
        write(stage, "Rush.")
        press("Yes, save it")
    assert screen(stage).title.words == "What do you want to do?"
    assert services.helps.may_keep(kofi.id) is may_keep
    assert about is not None
