"""A member sees what the board keeps about them, says no, and asks to have it deleted."""

import pytest

from app.domain.calls import Reason
from app.domain.due import DueKind
from app.domain.people import Agreement, Consent, Member, Purpose
from app.services.all import Services
from app.storage.store import Store
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from app.ui.member.what_is_kept import WhatIsKept
from tests.conftest import TODAY
from tests.privacy.dumps import every_row
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

DO = "What do you want to do?"


@pytest.fixture
def kept(stage: Stage, services: Services, kofi: Member) -> WhatIsKept:
    """Return what is kept of Kofi, on the stage; he says yes to two things."""
    yes = [
        Consent(purpose, Agreement.YES) for purpose in (Purpose.KEEP_NEEDS, Purpose.USE_NAME)
    ]
    no = [
        Consent(purpose, Agreement.NOT_ASKED)
        for purpose in Purpose
        if purpose not in {Purpose.KEEP_NEEDS, Purpose.USE_NAME}
    ]
    services.people.record_consents(kofi.id, [*yes, *no], TODAY)
    visit = WhatIsKept(stage, services, kofi)
    visit.start()
    settle()
    return visit


def screen(stage: Stage) -> Screen:
    assert stage.screen is not None
    return stage.screen


def go_on(stage: Stage, title: str = DO) -> None:
    """Go on until a screen with this title is shown."""
    while screen(stage).title.words != title:
        screen(stage).next.click()
        settle()


def read_to_the_end(stage: Stage, last: str) -> set[str]:
    """Read what it means, page by page, and do it; return what was read."""
    title, seen = screen(stage).title.words, set()
    while screen(stage).title.words == title:
        seen |= {phrase.words for phrase in screen(stage).reading()}
        does = screen(stage).next.accessibleName()
        screen(stage).next.click()
        settle()
    assert does == last
    return seen


@pytest.mark.usefixtures("kept")
def test_the_screens_say_what_the_paper_says(
    stage: Stage, services: Services, kofi: Member
) -> None:
    seen: set[str] = set()
    while isinstance(screen(stage), RowsScreen):
        seen |= {phrase.words for phrase in screen(stage).reading()}
        assert all(phrase.picture for phrase in screen(stage).reading())
        screen(stage).next.click()
        settle()
    copy = services.own_copies.of(kofi.id)
    letter, _profile = services.own_paper.letter(copy)
    lines = {line.words for block in letter.blocks[1:-1] for line in block.sentences}
    assert {f"Your name is {kofi.name}.", "You said yes. We use your name."} <= lines
    assert lines <= {words.strip("“”") for words in seen}
    assert "What you said with no name. Nobody can know that it is yours." in seen


@pytest.mark.usefixtures("kept")
def test_a_press_asks_for_it_on_paper(stage: Stage, services: Services, kofi: Member) -> None:
    go_on(stage)
    press("I want this on paper", "Next")
    settle()
    assert "We will print it for you." in all_words()
    (call,) = (one for one in services.calls.to_do() if one.reason is Reason.COPY)
    assert call.member_id == kofi.id


@pytest.mark.usefixtures("kept")
def test_a_yes_becomes_a_no_only_at_the_second_press(
    stage: Stage, services: Services, kofi: Member
) -> None:
    go_on(stage)
    press("Change a yes to a no", "Next")
    settle()
    words = all_words()
    assert all(yes in words for yes in ("Keep what helps me", "Use my name"))
    assert "Have my photo" not in words
    press("Keep what helps me", "Next")
    settle()
    assert services.helps.may_keep(kofi.id)
    read_to_the_end(stage, "Yes, save it")
    assert "You said no. We saved it." in all_words()
    assert not services.helps.may_keep(kofi.id)
    assert (DueKind.NEEDS_NOT_AGREED, kofi.id) in {
        (one.kind, one.subject_id) for one in services.due_list.due()
    }


@pytest.mark.usefixtures("kept")
def test_whoever_said_yes_to_nothing_is_told_so(
    stage: Stage, services: Services, kofi: Member
) -> None:
    for purpose in (Purpose.KEEP_NEEDS, Purpose.USE_NAME):
        services.people.record_consents(kofi.id, [Consent(purpose, Agreement.NO)], TODAY)
    go_on(stage)
    press("Change a yes to a no", "Next")
    settle()
    assert "You have not said yes to anything." in all_words()
    press("Next")
    settle()
    assert screen(stage).title.words == DO


@pytest.mark.usefixtures("kept")
def test_to_have_all_deleted_is_asked_for_and_nothing_goes_yet(
    stage: Stage, services: Services, kofi: Member
) -> None:
    go_on(stage)
    press("Delete all about me", "Next")
    settle()
    assert [one for one in services.calls.to_do() if one.reason is Reason.ERASE] == []
    seen = read_to_the_end(stage, "Ask for it")
    assert {"It cannot be undone.", "What you said with no name stays."} <= seen
    assert "We told your facilitator. You can still change your mind." in all_words()
    (call,) = (one for one in services.calls.to_do() if one.reason is Reason.ERASE)
    assert call.member_id == kofi.id
    assert services.people.member(kofi.id).name == kofi.name


@pytest.mark.usefixtures("kept")
def test_looking_and_going_back_changes_nothing(stage: Stage, store: Store) -> None:
    before = every_row(store)
    go_on(stage)
    for choice in ("Change a yes to a no", "Delete all about me"):
        press(choice, "Next")
        settle()
        press("Back")
        settle()
    assert every_row(store) == before


def test_one_can_finish_and_go_back(stage: Stage, kept: WhatIsKept) -> None:
    left: list[str] = []
    kept.left.connect(lambda: left.append("left"))
    press("Back")
    go_on(stage)
    press("I have finished", "Next")
    assert left == ["left", "left"]


def test_it_is_found_on_my_page(stage: Stage, services: Services, kofi: Member) -> None:
    visit = Visit(stage, services, kofi)
    visit.start()
    settle()
    stage.asked_for_my_page.emit()
    settle()
    press("What you keep about me", "Next")
    settle()
    assert "Who you are" in {screen(stage).title.words}
    visit.leave()
