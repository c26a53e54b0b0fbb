"""Letters as other files: for screens, for the printer, for envelopes and for everyone."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.letter import Paper, Sheet
from app.domain.letter_log import LetterStep
from app.services.all import Services
from app.services.letter_forms import Form
from app.services.printing import Printing
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_bundles import Whole
from app.ui.facilitator.letters_work import LetterWork
from app.ui.look import Look
from app.ui.window import Window
from tests.letters.samples import page_words, pages_of


@pytest.fixture
def page(window: Window, look: Look, services: Services) -> LettersPage:
    """Return the page with all letters, on show."""
    printing = Printing(services.letters, services.album)
    page = LettersPage(look, services, LetterWork(look, services, printing, window))
    window.show_screen(page)
    return page


def save_whole(qtbot: QtBot, page: LettersPage, whole: Whole, file: Path) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.files.save_whole(whole, page.meant, file)


def join(qtbot: QtBot, page: LettersPage, folder: Path) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.work.bundle(lambda report: page.files.bundles.join(page.made, folder, report))


@pytest.mark.parametrize("form", list(Form))
def test_letters_are_saved_in_forms_for_screens(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path, form: Form
) -> None:
    page.foot.all_button.click()
    with qtbot.waitSignal(page.work.ended):
        page.files.save_in(tmp_path, page.meant, form)
    assert len(list(tmp_path.glob(f"*{form}"))) == len(page.made)
    assert list(tmp_path.glob("*.part")) == []


def test_letters_for_the_printer_are_one_file_for_each_paper_in_the_order_of_the_round(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path
) -> None:
    join(qtbot, page, tmp_path)
    likes = services.letters.profiles([letter.id for letter in page.made])
    papers = {(one.paper, one.sheet) for one in likes.values()}
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(papers) == len(files) > 1
    white = next(file for file in files if "white A4" in file.name)
    wanted = [
        letter.member
        for letter in services.papers.in_round(page.made)
        if (likes[letter.id].paper, likes[letter.id].sheet) == (Paper.WHITE, Sheet.A4)
    ]
    words = page_words(pages_of(white.read_bytes()))
    greeted = [one.split("Dear ")[1].split(",")[0] for one in words if "Dear " in one]
    assert greeted == wanted
    assert not any(letter.member in file.name for letter in page.made for file in files)


def test_a_letter_that_waits_to_be_read_is_not_among_those_for_the_printer(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path
) -> None:
    private = next(
        one
        for one in services.outcomes.all()
        if one.private and services.letters.has_readers(one) and not one.letters
    )
    waiting = next(one for one in services.letters.make(private.id) if not one.may_be_printed)
    page.refresh()
    join(qtbot, page, tmp_path)
    assert waiting.member in page.problem.text()
    made = {letter.id: letter.step for letter in services.letters.made()}
    assert made[waiting.id] is LetterStep.MADE


def test_addresses_are_a_page_for_each_and_who_has_none_is_told(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path
) -> None:
    nobody = services.people.member(page.made[0].member_id)
    services.people.save(replace(nobody, address=""))
    page.foot.all_button.click()
    save_whole(qtbot, page, Whole.ADDRESSES, tmp_path / "addresses.pdf")
    pages = page_words(pages_of((tmp_path / "addresses.pdf").read_bytes()))
    assert len(pages) == len({one.member_id for one in page.made}) - 1
    assert nobody.full_name in page.problem.text()
    titles = {letter.title for letter in page.made}
    assert not any(title in words for title in titles for words in pages)


def test_nobody_with_an_address_makes_no_file(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path
) -> None:
    nobody = services.people.member(page.meant[0].member_id)
    services.people.save(replace(nobody, address=""))
    save_whole(qtbot, page, Whole.ADDRESSES, tmp_path / "addresses.pdf")
    assert page.problem.text() == page.look("problem.no_address").words
    assert list(tmp_path.glob("*.pdf*")) == []


def test_a_poster_and_all_that_came_of_the_meeting_are_saved(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path
) -> None:
    row = next(n for n, one in enumerate(page.made) if one.member == "Sandra")
    page.list.setCurrentRow(row)
    for whole in (Whole.POSTER, Whole.SUMMARY):
        save_whole(qtbot, page, whole, tmp_path / f"{whole}.pdf")
    assert len(pages_of((tmp_path / "poster.pdf").read_bytes())) == 1
    told = " ".join(page_words(pages_of((tmp_path / "summary.pdf").read_bytes())))
    assert "This paper is for everyone on the board." in told
    assert "Sandra" not in told


def test_a_private_outcome_makes_no_poster(
    qtbot: QtBot, page: LettersPage, services: Services, tmp_path: Path
) -> None:
    private = {one.id for one in services.outcomes.all() if one.private}
    row = next(n for n, one in enumerate(page.made) if one.outcome_id in private)
    page.list.setCurrentRow(row)
    save_whole(qtbot, page, Whole.POSTER, tmp_path / "poster.pdf")
    assert page.problem.text() == page.look("problem.not_for_everyone").words
    assert list(tmp_path.glob("*.pdf*")) == []


def test_what_was_stopped_goes_on_where_it_stopped_and_makes_nothing_twice(
    qtbot: QtBot, page: LettersPage, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.files.save_in(tmp_path, page.made * 20)
        page.foot.stop_button.click()
    first = {file: file.stat().st_mtime_ns for file in tmp_path.glob("*.pdf")}
    assert len(first) < len(page.made) * 20
    assert page.foot.go_on_button.isVisible()
    with qtbot.waitSignal(page.work.ended):
        page.foot.go_on_button.click()
    now = {file: file.stat().st_mtime_ns for file in tmp_path.glob("*.pdf")}
    assert len(now) == len(page.made) * 20
    assert {file: now[file] for file in first} == first
    assert not page.foot.go_on_button.isVisible()


def test_the_menu_of_other_files_has_them_all(page: LettersPage) -> None:
    names = [action.text() for action in page.foot.more_button.menu().actions()]
    assert len([name for name in names if name]) == len(Form) + len(Whole)


def test_a_disk_that_fills_half_way_leaves_whole_letters_and_a_sentence(
    qtbot: QtBot, page: LettersPage, services: Services, small_disk: Path
) -> None:
    with qtbot.waitSignal(page.work.ended, timeout=20_000):
        page.files.save_in(small_disk, page.made * 30)
    saved = list(small_disk.glob("*.pdf"))
    assert 10 < len(saved) < len(page.made) * 30
    assert all(len(pages_of(file.read_bytes())) > 1 for file in saved)
    assert list(small_disk.glob("*.part")) == []
    assert page.look("problem.cannot_write_file").words in page.problem.text()


def test_a_folder_that_vanishes_half_way_is_told_once_and_nothing_breaks(
    qtbot: QtBot, page: LettersPage, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    pulled: list[Path] = []

    def pull_out(done: int, _total: int) -> None:
        if done == 3 and not pulled:
            pulled.append(folder.rename(tmp_path / "pulled-out"))

    page.work.reported.connect(pull_out)
    with qtbot.waitSignal(page.work.ended, timeout=20_000):
        page.files.save_in(folder, page.made * 10)
    assert len(list((tmp_path / "pulled-out").glob("*.pdf"))) < len(page.made) * 10
    assert not folder.exists()
    assert page.look("problem.cannot_write_file").words in page.problem.text()


def test_a_batch_goes_on_when_its_page_is_left_and_the_next_page_shows_it(
    qtbot: QtBot, page: LettersPage, look: Look, services: Services, tmp_path: Path
) -> None:
    work, many = page.work, len(page.made) * 20
    page.files.save_in(tmp_path, page.made * 20)
    later = LettersPage(look, services, work)
    qtbot.addWidget(later)
    assert later.foot.stop_button.isVisibleTo(later)
    with qtbot.waitSignal(work.ended, timeout=20_000):
        page.deleteLater()
    assert len(list(tmp_path.glob("*.pdf"))) == many
    assert not later.foot.stop_button.isVisibleTo(later)
