"""The page where answer sheets and cards are printed."""

from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.sheets import SheetKind
from app.domain.topics import QuestionKind, Topic
from app.services.all import Services
from app.services.printing import Printing
from app.services.removals import Thing
from app.services.sheet_printing import SheetPrinting
from app.services.topics import on_screen
from app.speech.studio import Studio
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.sheets_page import SheetsPage
from app.ui.look import Look
from app.ui.window import Window
from tests.letters.samples import page_words, pages_of
from tests.services.sheets import asked
from tests.ui import fit

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic with a picture mat."""
    return asked(services, QuestionKind.PICTURE_MAT)[0]


@pytest.fixture
def page(window: Window, look: Look, services: Services, topic: Topic) -> SheetsPage:
    """Return the page on the desk, about the topic."""
    printing = SheetPrinting(services.answer_sheets, services.album)
    makers = dict.fromkeys(PageName, lambda: Page(look, "Another page"))
    desk = Desk(
        look,
        "Elmshire",
        services.removals,
        {**makers, PageName.SHEETS: lambda: SheetsPage(look, services, printing)},
    )
    window.show_screen(desk)
    window.activateWindow()
    desk.open(PageName.SHEETS, topic.id)
    assert isinstance(desk.page, SheetsPage)
    return desk.page


def until_seen(qtbot: QtBot, page: SheetsPage) -> None:
    qtbot.waitUntil(lambda: bool(page.preview.pages), timeout=20_000)


def choose_cards(page: SheetsPage) -> None:
    page.kind.pick(SheetKind.CARDS)
    page.kind.activated.emit(page.kind.currentIndex())


def test_sheets_are_saved_and_can_be_typed_in(
    qtbot: QtBot, page: SheetsPage, services: Services, topic: Topic, tmp_path: Path
) -> None:
    until_seen(qtbot, page)
    page.copies.setValue(2)
    file = tmp_path / "sheets.pdf"
    page.save_to(file)
    many = 2 * len(on_screen(topic))
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)
    assert page.said.text() == f"{many} sheets are saved in {file}"
    codes = {
        words.rsplit(" Page", 1)[0][-7:]
        for words in page_words(pages_of(file.read_bytes()))
        if " Page" in words
    }
    known = {services.paper_answers.sheet(code).question.id for code in codes}
    assert known == {one.id for one in on_screen(topic)}
    assert len(codes) == many


def test_what_was_printed_is_told(
    qtbot: QtBot, page: SheetsPage, topic: Topic, tmp_path: Path
) -> None:
    until_seen(qtbot, page)
    question = on_screen(topic)[0]
    page.question.pick(question.id)
    page.save_to(tmp_path / "sheets.pdf")
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)
    told = [row.accessibleName() for row in page.runs.rows]
    assert any(
        one == f"23 November 2026 · 1 printed, 0 typed in · {question.phrase.words}"
        for one in told
    )


def test_cards_are_of_one_question_and_are_saved(
    qtbot: QtBot, page: SheetsPage, services: Services, topic: Topic, tmp_path: Path
) -> None:
    choose_cards(page)
    assert [one for one in page.question.values if one is None] == []
    assert page.to_a_page.isVisible()
    assert not page.copies.isVisible()
    mat = next(one for one in on_screen(topic) if one.kind is QuestionKind.PICTURE_MAT)
    page.question.pick(mat.id)
    page.save_to(tmp_path / "cards.pdf")
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)
    words = " ".join(page_words(pages_of((tmp_path / "cards.pdf").read_bytes())))
    assert all(one.phrase.words in words for one in (*mat.choices, *mat.places))


def test_the_pages_are_seen_before_they_are_printed(qtbot: QtBot, page: SheetsPage) -> None:
    until_seen(qtbot, page)
    before = len(page.preview.pages)
    page.points.pick(28)
    page.points.activated.emit(page.points.currentIndex())
    until_seen(qtbot, page)
    assert len(page.preview.pages) > before
    page.preview.turner.on.click()
    assert page.preview.turner.where.text().startswith("Page 2 of")


def test_a_private_topic_with_nobody_to_call_says_so(
    qtbot: QtBot, page: SheetsPage, services: Services, tmp_path: Path
) -> None:
    private = next(one for one in services.topics.all() if one.private and on_screen(one))
    for contact in services.help_contacts.all():
        services.removals.remove(Thing.SIGNPOST, contact.id)
    page.show_what(private.id)
    qtbot.waitUntil(lambda: "help contact" in page.preview.sheet.text(), timeout=20_000)
    page.save_to(tmp_path / "sheets.pdf")
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert "help contact" in page.problem.text()
    assert not (tmp_path / "sheets.pdf").exists()


def test_a_topic_with_nothing_to_ask_says_so(page: SheetsPage, services: Services) -> None:
    empty = Topic(uuid4(), Phrase("Nothing yet", "topic"))
    services.topics.save(empty)
    page.show_what(empty.id)
    assert not page.save.isEnabled()
    assert page.preview.sheet.text() == "There is nothing to print yet."


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, page: SheetsPage, tmp_path: Path
) -> None:
    until_seen(qtbot, page)
    page.save_to(tmp_path / "not there" / "sheets.pdf")
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert page.save.isEnabled()


def test_the_plan_leads_here_and_back(
    qtbot: QtBot,
    look: Look,
    services: Services,
    studio: Studio,
    page: SheetsPage,
    topic: Topic,
) -> None:
    plan = PlanPage(look, services, studio, Printing(services.letters, services.album))
    qtbot.addWidget(plan)
    plan.show_what(topic.id)
    assert plan.form is not None
    with qtbot.waitSignal(plan.asked_for_page) as went:
        plan.form.topics.paper.click()
    assert went.args == [PageName.SHEETS, topic.id]
    with qtbot.waitSignal(page.asked_for_page) as came:
        page.back.click()
    assert came.args == [PageName.PLAN, topic.id]


def test_all_of_the_page_is_seen_and_named(qtbot: QtBot, page: SheetsPage) -> None:
    until_seen(qtbot, page)
    assert QApplication.focusWidget() is page.kind
    for _kind in SheetKind:
        fit.settle()
        assert list(fit.cut_off(page)) == []
        assert list(fit.unnamed(page)) == []
        choose_cards(page)
        until_seen(qtbot, page)
