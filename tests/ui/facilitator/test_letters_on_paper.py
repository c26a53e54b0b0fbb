"""Letters go to a real print server; what it does not take is saved, and one is told where."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.letter import Sheet
from app.domain.letter_log import LetterStep, MadeLetter
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_jobs import file_names
from app.ui.facilitator.letters_work import LetterWork
from app.ui.look import Look
from app.ui.window import Window
from tests.ui.print_server import NEEDS_SERVER, OwnPrintServer, own_print_server

pytestmark = NEEDS_SERVER

Choose = Callable[[str], None]


@pytest.fixture(scope="module")
def shared() -> Iterator[OwnPrintServer]:
    """Return a print server for tests that leave it as it is."""
    with own_print_server() as server:
        yield server


@pytest.fixture
def choose(shared: OwnPrintServer, monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Return a way to make a queue the one that is used."""
    use(shared, monkeypatch)
    return lambda queue: monkeypatch.setenv("LPDEST", queue)


@pytest.fixture
def printing(services: Services) -> Printing:
    """Return what draws the letters."""
    return Printing(services.letters, services.album)


@pytest.fixture
def letters(services: Services) -> list[MadeLetter]:
    """Return two letters that were just made: one on A4, and one on A3."""
    for outcome in services.outcomes.all():
        ids = {view.member_id for view in services.views.with_ids(list(outcome.view_ids))}
        readers = [services.people.member(one) for one in ids if one]
        if len(readers) > 1 and not outcome.letters and services.letters.has_readers(outcome):
            large = replace(readers[0].letter, sheet=Sheet.A3)
            services.people.save(replace(readers[0], letter=large))
            made = services.letters.make(outcome.id)
            for letter in made:
                services.letters.say_it_was_read(letter.id, read=True)
            return made[:2]
    raise LookupError


@pytest.fixture
def page(
    window: Window,
    look: Look,
    services: Services,
    printing: Printing,
    letters: list[MadeLetter],
    tmp_path: Path,
) -> LettersPage:
    """Return the page with both letters ticked, on show."""
    page = LettersPage(look, services, LetterWork(look, services, printing, window))
    page.work.instead = tmp_path / "Documents" / "Together Board letters"
    page.show_what(letters[0].outcome_id)
    page.list.tick_all()
    window.show_screen(page)
    return page


def use(server: OwnPrintServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)


def press_print(qtbot: QtBot, page: LettersPage) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.foot.print_button.click()


def steps(services: Services, letters: list[MadeLetter]) -> list[LetterStep]:
    return [services.letters.ready(letter.id).step for letter in letters]


def saved(page: LettersPage) -> list[bytes]:
    return [file.read_bytes() for file in sorted(page.work.instead.glob("*"))]


def children() -> list[str]:
    """The names of the processes that we have started and that have not ended."""
    stats = [file.read_text() for file in Path("/proc").glob("[0-9]*/stat")]
    parts = [stat.replace("(", ")").split(")") for stat in stats]
    return [name for _, name, rest in parts if rest.split()[1] == str(os.getpid())]


def test_letters_of_different_sheets_are_printed_just_as_they_are(
    qtbot: QtBot,
    page: LettersPage,
    printing: Printing,
    letters: list[MadeLetter],
    shared: OwnPrintServer,
    choose: Choose,
) -> None:
    before = len(shared.spooled)
    choose("works")
    press_print(qtbot, page)
    jobs = shared.printed(before + 2)[before:]
    pdfs = [printing.pdf(letter.id) for letter in page.made]
    assert [job.pdf for job in jobs] == shared.spooled[before:] == pdfs
    assert sorted(job.options["media"] for job in jobs) == ["A3", "A4"]
    assert {job.options["sides"] for job in jobs} == {"two-sided-long-edge"}
    assert {job.title for job in jobs} == {"Together Board"}
    assert [line.under.split(" ")[0] for line in page.list.lines] == ["Printed", "Printed"]
    assert not page.problem.isVisible()


def test_one_side_of_the_paper_can_be_left_free(
    qtbot: QtBot, page: LettersPage, shared: OwnPrintServer, choose: Choose
) -> None:
    before = len(shared.spooled)
    choose("works")
    page.foot.both_sides.click()
    press_print(qtbot, page)
    sides = [job.options["sides"] for job in shared.printed(before + 2)[before:]]
    assert sides == ["one-sided", "one-sided"]


@pytest.mark.parametrize(
    ("queue", "sentence"),
    [("refuses", "problem.printer_refused"), ("nobody", "problem.no_printer")],
)
def test_letters_that_the_printer_does_not_take_are_saved_and_one_is_told_where(
    qtbot: QtBot,
    services: Services,
    page: LettersPage,
    printing: Printing,
    letters: list[MadeLetter],
    shared: OwnPrintServer,
    choose: Choose,
    queue: str,
    sentence: str,
) -> None:
    names = {file.name for _, file in file_names(page.look.words, letters, page.work.instead)}
    before = shared.spooled
    choose(queue)
    press_print(qtbot, page)
    assert shared.spooled == before
    assert {file.name for file in page.work.instead.iterdir()} == names
    assert sorted(saved(page)) == sorted(printing.pdf(letter.id) for letter in letters)
    assert steps(services, letters) == [LetterStep.SAVED, LetterStep.SAVED]
    assert page.problem.text().startswith(page.look(sentence).words)
    assert str(page.work.instead) in page.problem.text()


def test_with_no_print_server_there_is_no_printer(
    qtbot: QtBot,
    page: LettersPage,
    shared: OwnPrintServer,
    choose: Choose,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    choose("works")
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nothing"))
    press_print(qtbot, page)
    assert page.problem.text().startswith(page.look("problem.no_printer").words)
    assert len(saved(page)) == 2


def test_with_no_lp_and_no_printer_that_could_be_painted_on_there_is_none(
    qtbot: QtBot,
    page: LettersPage,
    choose: Choose,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    choose("works")
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nothing"))
    monkeypatch.setenv("PATH", str(tmp_path))
    press_print(qtbot, page)
    assert page.problem.text().startswith(page.look("problem.no_printer").words)
    assert len(saved(page)) == 2


def test_where_letters_cannot_even_be_saved_one_is_told_too(
    qtbot: QtBot,
    services: Services,
    page: LettersPage,
    letters: list[MadeLetter],
    choose: Choose,
) -> None:
    page.work.instead.parent.write_text("a file, where a folder should be")
    choose("refuses")
    press_print(qtbot, page)
    why = page.look("problem.printer_refused").words
    told = page.look("letters.not_saved_either", why=why, count=2, folder=page.work.instead)
    assert page.problem.text() == told.words
    assert steps(services, letters) == [LetterStep.MADE, LetterStep.MADE]


def test_letters_printed_before_the_printer_failed_are_printed_and_the_rest_are_not(
    qtbot: QtBot,
    services: Services,
    page: LettersPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with own_print_server(room=1) as server:
        use(server, monkeypatch)
        monkeypatch.setenv("LPDEST", "waits")
        press_print(qtbot, page)
        assert len(server.spooled) == len(saved(page)) == 1
    assert steps(services, page.made) == [LetterStep.PRINTED, LetterStep.SAVED]


def test_what_a_paused_printer_took_comes_out_when_it_goes_on(
    qtbot: QtBot,
    page: LettersPage,
    printing: Printing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with own_print_server() as server:
        use(server, monkeypatch)
        monkeypatch.setenv("LPDEST", "waits")
        press_print(qtbot, page)
        server.go_on()
        jobs = server.printed(2)
    assert [job.pdf for job in jobs] == [printing.pdf(letter.id) for letter in page.made]


def test_a_print_server_that_hangs_is_left_after_a_while(
    qtbot: QtBot,
    services: Services,
    page: LettersPage,
    letters: list[MadeLetter],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.work.printer.seconds = 0.2
    with own_print_server() as server:
        use(server, monkeypatch)
        monkeypatch.setenv("LPDEST", "works")
        server.freeze()
        press_print(qtbot, page)
        assert "lp" not in children()
    assert page.problem.text().startswith(page.look("problem.printer_stuck").words)
    assert steps(services, letters) == [LetterStep.SAVED, LetterStep.SAVED]


def test_one_can_stop_while_the_print_server_hangs(
    qtbot: QtBot,
    services: Services,
    page: LettersPage,
    letters: list[MadeLetter],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with own_print_server() as server:
        use(server, monkeypatch)
        monkeypatch.setenv("LPDEST", "works")
        server.freeze()
        with qtbot.waitSignals([page.work.reported] * 2):  # the second while it hangs
            page.foot.print_button.click()
        with qtbot.waitSignal(page.work.ended):
            page.foot.stop_button.click()
        assert "lp" not in children()
    assert saved(page) == []
    assert steps(services, letters) == [LetterStep.MADE, LetterStep.MADE]
    assert page.foot.print_button.isVisible()


def test_letters_are_printed_when_the_page_is_left_meanwhile(
    services: Services,
    window: Window,
    page: LettersPage,
    letters: list[MadeLetter],
    shared: OwnPrintServer,
    choose: Choose,
) -> None:
    before = len(shared.spooled)
    choose("works")
    page.foot.print_button.click()
    window.show_screen(QWidget())
    assert QThreadPool.globalInstance().waitForDone(10_000)
    assert len(shared.printed(before + 2)) == before + 2
    assert steps(services, letters) == [LetterStep.PRINTED, LetterStep.PRINTED]
