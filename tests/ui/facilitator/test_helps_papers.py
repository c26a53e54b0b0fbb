"""The part of the desk where what helps members is printed."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.letter import LetterProfile, Paper
from app.domain.needs import MayKnow, Need
from app.domain.phrase import Phrase
from app.domain.room_prints import PrintKind, Wish
from app.services.all import Services
from app.services.printing import Printing
from app.services.removals import Thing
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.fields import Pick
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_papers import PapersPart
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.papers_choice import PLAIN
from app.ui.facilitator.people import PeoplePage
from app.ui.look import Look
from app.ui.voices_here import VoicesHere
from app.ui.window import Window
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import page_words, pages_of
from tests.services.scenes import new_member
from tests.ui import fit

Value = TypeVar("Value")
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]


@pytest.fixture
def page(window: Window, look: Look, services: Services) -> HelpsPage:
    """Return the page on the desk."""
    printing = Printing(services.letters, services.album)
    makers = dict.fromkeys(PageName, lambda: Page(look, "Another page"))
    desk = Desk(
        look,
        "Elmshire",
        services.removals,
        {**makers, PageName.HELPS: lambda: HelpsPage(look, services, printing)},
    )
    window.show_screen(desk)
    window.activateWindow()
    desk.open(PageName.HELPS)
    assert isinstance(desk.page, HelpsPage)
    return desk.page


@pytest.fixture
def part(qtbot: QtBot, page: HelpsPage) -> PapersPart:
    """Return the part where things are printed, with a sheet for the venue drawn."""
    page.show_what(Wish(PrintKind.VENUE))
    (found,) = page.findChildren(PapersPart)
    until_seen(qtbot, found)
    return found


def until_seen(qtbot: QtBot, part: PapersPart) -> None:
    qtbot.waitUntil(lambda: bool(part.preview.pages), timeout=20_000)


def pick(field: Pick[Value], value: Value) -> None:
    field.pick(value)
    field.activated.emit(field.currentIndex())


@pytest.mark.parametrize("kind", list(PrintKind))
def test_what_is_seen_is_what_is_saved(
    qtbot: QtBot, part: PapersPart, kind: PrintKind, tmp_path: Path
) -> None:
    pick(part.choice.kind, kind)
    until_seen(qtbot, part)
    file = tmp_path / "paper.pdf"
    part.save_to(file)
    qtbot.waitUntil(part.save.isEnabled, timeout=20_000)
    assert part.said.text() == f"Saved in {file}"
    pdf = file.read_bytes()
    assert len(pages_of(pdf)) == len(part.preview.pages)
    assert faults(pdf) == []


def test_the_plain_form_is_shorter(qtbot: QtBot, part: PapersPart) -> None:
    before = len(part.preview.pages)
    pick(part.choice.form, PLAIN)
    until_seen(qtbot, part)
    assert len(part.preview.pages) < before


def test_only_what_there_is_to_choose_is_shown(qtbot: QtBot, part: PapersPart) -> None:
    choice = part.choice
    seen = {}
    for kind in PrintKind:
        pick(choice.kind, kind)
        until_seen(qtbot, part)
        fields = (choice.meeting, choice.whose, choice.form)
        seen[kind] = tuple(one.isVisible() for one in fields)
    assert seen == {
        PrintKind.VENUE: (True, False, True),
        PrintKind.WHO_NEEDS: (True, False, True),
        PrintKind.SUPPORTER: (False, True, True),
        PrintKind.ABOUT_ME: (True, True, False),
    }


def test_another_meeting_has_its_own_sheet(
    qtbot: QtBot, part: PapersPart, services: Services, tmp_path: Path
) -> None:
    first = services.meetings.all()[-1]
    current = services.meetings.current()
    assert current is not None
    assert first.id != current.id
    pick(part.choice.meeting, first.id)
    until_seen(qtbot, part)
    file = tmp_path / "venue.pdf"
    part.save_to(file)
    qtbot.waitUntil(part.save.isEnabled, timeout=20_000)
    said = " ".join(page_words(pages_of(file.read_bytes())))
    assert f"{first.on.year}" in said
    assert "12 January 2027" not in said


def test_a_card_tells_how_it_folds_its_paper_and_what_had_no_room(
    qtbot: QtBot, part: PapersPart, services: Services
) -> None:
    letter = LetterProfile(16, Paper.CREAM)
    member = replace(new_member(services), letter=letter)
    services.people.save(member)
    lines = list(services.helps.catalogue().values())[:40]
    services.helps.save_all(
        [Need(uuid4(), member.id, one.phrase, one.action, one.id) for one in lines]
    )
    part.show_wish(Wish(PrintKind.ABOUT_ME, whose=member.id))
    qtbot.waitUntil(lambda: bool(part.of_cards.text()), timeout=20_000)
    fold, paper, left_out = part.of_cards.text().split("\n")
    assert fold.startswith("Fold it 2 times")
    assert paper == "Cream paper: Wilf."
    assert left_out.startswith("Wilf: ")
    assert not part.choice.meeting.isVisible()


def test_what_was_taken_back_is_not_on_the_page_that_is_come_back_to(
    qtbot: QtBot, page: HelpsPage, part: PapersPart, services: Services, tmp_path: Path
) -> None:
    member = new_member(services)
    own = Need(uuid4(), member.id, Phrase("I need my blue cup."), "")
    services.helps.save(own)
    pick(part.choice.kind, PrintKind.WHO_NEEDS)
    until_seen(qtbot, part)
    services.helps.save(replace(own, may_know=MayKnow.NO_ONE))
    part.hide()
    part.show()
    assert not part.preview.pages
    until_seen(qtbot, part)
    file = tmp_path / "who.pdf"
    part.save_to(file)
    qtbot.waitUntil(part.save.isEnabled, timeout=20_000)
    assert "blue cup" not in " ".join(page_words(pages_of(file.read_bytes())))
    assert page.problem.isHidden()


def test_what_cannot_be_printed_is_told_in_one_sentence(
    qtbot: QtBot, page: HelpsPage, part: PapersPart, services: Services, tmp_path: Path
) -> None:
    for one in services.people.members():
        services.removals.remove(Thing.MEMBER, one.id)
    part.choice.kind.pick(PrintKind.ABOUT_ME)
    part.refresh()
    told = "Nobody is coming to this meeting. Choose one person instead."
    qtbot.waitUntil(lambda: part.preview.sheet.text() == told, timeout=20_000)
    part.save_to(tmp_path / "cards.pdf")
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert page.problem.text() == told
    assert not (tmp_path / "cards.pdf").exists()
    assert part.save.isEnabled()


def test_a_printer_that_is_not_there_is_told(
    qtbot: QtBot,
    page: HelpsPage,
    part: PapersPart,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    part.print.click()
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert "printer" in page.problem.text()
    assert part.print.isEnabled()


def test_a_person_leads_to_their_card(
    qtbot: QtBot, look: Look, services: Services, voices: VoicesHere, part: PapersPart
) -> None:
    people = PeoplePage(look, services, voices)
    qtbot.addWidget(people)
    assert people.form is not None
    with qtbot.waitSignal(people.asked_for_page) as went:
        people.form.about.card.click()
    name, wish = went.args
    assert name is PageName.HELPS
    part.show_wish(wish)
    until_seen(qtbot, part)
    assert len(part.preview.pages) == 1
    assert part.choice.whose.value == people.form.member.id


def test_all_of_it_is_seen_and_named(
    qtbot: QtBot, qapp: QApplication, page: HelpsPage, part: PapersPart
) -> None:
    for kind in PrintKind:
        pick(part.choice.kind, kind)
        until_seen(qtbot, part)
        fit.settle()
        assert list(fit.cut_off(page)) == []
        assert list(fit.unnamed(page)) == []
    assert qapp is not None
