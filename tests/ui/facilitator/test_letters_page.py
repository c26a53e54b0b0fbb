"""Letters: made, read through, saved, printed and given."""

import os
import wave
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.outcomes import Outcome
from app.domain.views import Helped
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_jobs import file_names
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.letters_work import LetterWork
from app.ui.look import Look
from app.ui.window import Window
from tests.speech.hearing import pitch


@pytest.fixture
def page(window: Window, look: Look, services: Services, tmp_path: Path) -> LettersPage:
    """Return the page with all letters, on show."""
    printing = Printing(services.letters, services.album)
    page = LettersPage(look, services, LetterWork(look, services, printing, window))
    page.work.instead = tmp_path / "Together Board letters"
    window.show_screen(page)
    return page


@pytest.fixture
def private(services: Services) -> Outcome:
    """Return an outcome about something private, whose letters are not made yet."""
    return next(
        one
        for one in services.outcomes.all()
        if one.private and not one.letters and _has_readers(services, one)
    )


@pytest.fixture
def fresh(page: LettersPage, services: Services) -> MadeLetter:
    """Return a letter on show that was just made and may be printed."""
    for outcome in services.outcomes.all():
        if not outcome.letters and _has_readers(services, outcome):
            made = services.letters.make(outcome.id)
            if made[0].may_be_printed:
                page.show_what(outcome.id)
                return page.meant[0]
    raise LookupError


@pytest.fixture
def unread(qtbot: QtBot, page: LettersPage, private: Outcome) -> MadeLetter:
    """Return a letter on show that a person must read first."""
    page.show_what(private.id)
    with qtbot.waitSignal(page.making.ended):
        page.make.click()
    assert page.meant[0].reasons
    return page.meant[0]


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that a stand-in for the computer's printer writes on."""
    paper = tmp_path / "paper.pdf"
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" > "{paper}.title"\ncat >> "{paper}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return paper


def _has_readers(services: Services, outcome: Outcome) -> bool:
    views = services.views.with_ids(list(outcome.view_ids))
    return any(view.member_id and view.helped is not Helped.FOR_ME for view in views)


def _step(services: Services, letter: MadeLetter) -> LetterStep:
    return services.letters.ready(letter.id).step


def test_letters_say_who_reads_them_and_how(page: LettersPage) -> None:
    line = next(line for line in page.list.lines if line.words.startswith("Bernadette"))
    assert "20 point, picture left, yellow paper" in line.under
    assert "Handed over" in line.under


def test_letters_are_made_for_everyone_an_outcome_answers(
    qtbot: QtBot, services: Services, page: LettersPage, private: Outcome
) -> None:
    page.show_what(private.id)
    assert page.list.count() == 0
    with qtbot.waitSignal(page.making.ended):
        page.make.click()
    assert page.list.count() == len(services.letters.made(private.id)) > 0


def test_an_outcome_with_only_no_name_views_says_why_it_makes_no_letter(
    services: Services, page: LettersPage
) -> None:
    nameless = next(one for one in services.outcomes.all() if not _has_readers(services, one))
    page.show_what(nameless.id)
    page.make.click()
    assert page.problem.text() == page.look("problem.nothing_to_answer").words
    assert page.problem.isVisible()


def test_why_a_letter_must_be_read_is_said_in_words(
    page: LettersPage, unread: MadeLetter
) -> None:
    assert "private" in page.details.reasons.text()
    assert not page.details.read.isChecked()


def test_a_tick_says_that_a_letter_was_read(
    services: Services, page: LettersPage, unread: MadeLetter
) -> None:
    page.details.read.click()
    assert services.letters.ready(unread.id).read_by_a_person
    assert "Made" in page.list.lines[0].under


def test_the_real_pages_of_the_letter_are_shown(qtbot: QtBot, page: LettersPage) -> None:
    qtbot.waitUntil(lambda: page.preview.pages > 0)
    assert page.preview.turner.where.text().startswith("Page 1 of")
    assert not page.preview.sheet.pixmap().isNull()


def test_pages_can_be_turned(qtbot: QtBot, page: LettersPage) -> None:
    qtbot.waitUntil(lambda: page.preview.pages > 1)
    page.preview.turner.on.click()
    assert page.preview.turner.where.text().startswith("Page 2 of")
    page.preview.turner.back.click()
    assert not page.preview.turner.back.isEnabled()


def test_the_sheet_has_the_colour_of_the_paper(qtbot: QtBot, page: LettersPage) -> None:
    row = next(i for i, one in enumerate(page.made) if one.member == "Bernadette")
    page.list.setCurrentRow(row)
    qtbot.waitUntil(lambda: page.preview.pages > 0)
    corner = page.preview.sheet.pixmap().toImage().pixelColor(6, 6)
    assert corner.blue() < corner.red()


def test_a_letter_is_saved_and_that_is_recorded(
    qtbot: QtBot, services: Services, page: LettersPage, fresh: MadeLetter, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh])
    (file,) = tmp_path.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert fresh.member in file.name
    assert fresh.title not in file.name
    assert _step(services, fresh) is LetterStep.SAVED


def test_several_letters_are_a_file_each(
    qtbot: QtBot, page: LettersPage, tmp_path: Path
) -> None:
    page.foot.all_button.click()
    assert len(page.meant) == len(page.made)
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, page.meant)
    assert len(list(tmp_path.glob("*.pdf"))) == len(page.made)


def test_a_reader_who_likes_to_listen_is_marked(page: LettersPage, services: Services) -> None:
    for outcome in services.outcomes.all():
        if _has_readers(services, outcome):
            services.letters.make(outcome.id)
    page.refresh()
    likes = services.letters.profiles([letter.id for letter in page.made])
    listeners = {letter_id for letter_id, profile in likes.items() if profile.audio}
    assert 0 < len(listeners) < len(page.made)
    assert {line.thing for line in page.list.lines if "sound" in line.under} == listeners


def test_the_sound_of_a_letter_is_saved_and_that_is_recorded(
    qtbot: QtBot, services: Services, page: LettersPage, fresh: MadeLetter, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh])
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh], ".wav")
    (pdf,) = tmp_path.glob("*.pdf")
    with wave.open(str(pdf.with_suffix(".wav"))) as sound:
        assert sound.getnframes() > 60 * sound.getframerate()
    assert "Dear" in pdf.with_suffix(".json").read_text(encoding="utf-8")
    assert len(list(tmp_path.glob("Letter*"))) == 3
    assert _step(services, fresh) is LetterStep.SAVED


def test_a_letter_is_told_at_the_speed_its_reader_likes(
    qtbot: QtBot, services: Services, page: LettersPage, fresh: MadeLetter, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh], ".wav")
    member = services.people.member(fresh.member_id)
    slow = replace(member.voice, wpm=member.voice.wpm - 50)
    services.people.save(replace(member, voice=slow))
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh], ".wav")
    usual, slower = sorted(tmp_path.glob("*.wav"), key=lambda file: len(file.name))
    assert slower.stat().st_size > usual.stat().st_size


def test_a_letter_is_told_in_its_readers_voice_or_else_in_the_boards(
    qtbot: QtBot, services: Services, page: LettersPage, fresh: MadeLetter, tmp_path: Path
) -> None:
    services.boards.use_voice("gmw/en+f3")
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh], ".wav")
    member = services.people.member(fresh.member_id)
    services.people.save(replace(member, voice=replace(member.voice, voice="gmw/en+m1")))
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [fresh], ".wav")
    boards, readers = sorted(tmp_path.glob("*.wav"), key=lambda file: len(file.name))
    assert pitch(boards) > 150
    assert pitch(readers) < 110


def test_the_sound_of_a_letter_that_nobody_read_is_not_saved(
    qtbot: QtBot, page: LettersPage, unread: MadeLetter, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [unread], ".wav")
    assert list(tmp_path.glob("*.wav")) == []
    assert page.look("problem.not_read_by_a_person").words in page.problem.text()


def test_saving_sound_can_be_stopped(qtbot: QtBot, page: LettersPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, page.made * 40, ".wav")
        page.foot.stop_button.click()
    assert len(list(tmp_path.glob("*.wav"))) < 40
    assert page.foot.sound_button.isVisible()


def test_a_voice_that_does_not_work_is_explained(
    qtbot: QtBot, page: LettersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, page.meant, ".wav")
    assert page.look("problem.cannot_make_sound").words in page.problem.text()
    assert list(tmp_path.glob("Letter*")) == []


def test_a_batch_goes_on_past_a_letter_that_must_be_read(
    qtbot: QtBot, services: Services, page: LettersPage, unread: MadeLetter, tmp_path: Path
) -> None:
    ready = next(one for one in services.letters.made() if one.may_be_printed)
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, [unread, ready])
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert unread.member in page.problem.text()
    assert page.problem.isVisible()


def test_a_batch_can_be_stopped(qtbot: QtBot, page: LettersPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path, page.made * 40)
        page.foot.stop_button.click()
    assert len(list(tmp_path.glob("*.pdf"))) < len(page.made) * 40
    assert page.foot.save_button.isVisible()


def test_no_file_is_written_over(page: LettersPage, tmp_path: Path) -> None:
    letter = page.made[0]
    ((_, first),) = file_names(page.look.words, [letter], tmp_path)
    first.touch()
    names = [file for _, file in file_names(page.look.words, [letter, letter], tmp_path)]
    assert len({first, *names}) == 3


def test_a_folder_that_cannot_be_written_to_is_explained(
    qtbot: QtBot, page: LettersPage, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.save_in(tmp_path / "gone", page.meant)
    assert page.look("problem.cannot_write_file").words in page.problem.text()


def test_a_printed_letter_is_on_paper_and_recorded(
    qtbot: QtBot, services: Services, page: LettersPage, fresh: MadeLetter, lp: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.foot.print_button.click()
    assert lp.read_bytes().startswith(b"%PDF")
    assert _step(services, fresh) is LetterStep.PRINTED


def test_the_printers_queue_does_not_tell_what_a_letter_is_about(
    qtbot: QtBot, page: LettersPage, lp: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.foot.print_button.click()
    told = Path(f"{lp}.title").read_text(encoding="utf-8")
    assert page.made[0].member not in told
    assert page.made[0].title not in told


def test_a_letter_that_is_not_printed_is_saved_and_one_sentence_says_where(
    qtbot: QtBot,
    services: Services,
    page: LettersPage,
    fresh: MadeLetter,
    lp: Path,
) -> None:
    (lp.parent / "bin" / "lp").write_text("#!/bin/sh\ncat > /dev/null\nexit 1\n")
    with qtbot.waitSignal(page.work.ended):
        page.foot.print_button.click()
    why = page.look("problem.printer_refused").words
    told = page.look("letters.saved_instead", why=why, count=1, folder=page.work.instead)
    assert page.problem.text() == told.words
    assert len(list(page.work.instead.glob("*.pdf"))) == 1
    assert _step(services, fresh) is LetterStep.SAVED


def test_who_was_left_out_is_told_beside_what_the_printer_did(
    qtbot: QtBot, page: LettersPage, unread: MadeLetter, lp: Path
) -> None:
    (lp.parent / "bin" / "lp").write_text("#!/bin/sh\nexit 1\n")
    page.which.pick(Which.ALL)
    page.refresh()
    page.foot.all_button.click()
    with qtbot.waitSignal(page.work.ended):
        page.foot.print_button.click()
    not_printed, left_out = page.problem.text().splitlines()
    assert page.look("problem.printer_refused").words in not_printed
    assert unread.member in left_out


def test_a_letter_that_must_be_read_is_not_printed(
    qtbot: QtBot, page: LettersPage, unread: MadeLetter, lp: Path
) -> None:
    with qtbot.waitSignal(page.work.ended):
        page.foot.print_button.click()
    assert not lp.exists()
    assert unread.member in page.problem.text()
