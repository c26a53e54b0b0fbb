"""The drive with the board fails, may not be written to, or is pulled out: nothing is lost."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors.store import DiskTrouble, StoreMissing
from app.domain.people import Member
from app.domain.views import Answer, Draft, Sharing, ViewFilter
from app.services.all import Services, make_services
from app.storage.store import BoardFiles, Store, open_with
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.needs import NeedsVisit
from app.ui.member.stage import Stage
from app.ui.problem import catch_problems
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, Rounds, open_with_key
from tests.services.scenes import new_member, open_question
from tests.torture.drive import Drive, drive_in, run
from tests.ui.facilitator.test_notes_stay import desk_at_note
from tests.ui.pressing import press
from tests.ui.reading import all_words

pytestmark = [
    pytest.mark.qt_log_ignore("OpenType support missing", "Could not remove our own lock file"),
    pytest.mark.laptop_only("a server's board is on no drive here"),
]
TROUBLE = "The disk did not work. This is not saved. Please check the disk."
Trouble = Callable[[Drive], Iterator[None]]


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Drive]:
    """Return a drive that is in."""
    with drive_in(tmp_path / "drive.img", tmp_path / "drive") as made:
        yield made


@pytest.fixture
def folder(drive: Drive, practice_made_once: Path) -> Path:
    """Return the folder of a practice board on the drive."""
    made = shutil.copytree(practice_made_once, drive.place / "board")
    os.sync()
    return made


@pytest.fixture
def store(folder: Path, practice_key: bytes) -> Iterator[Store]:
    """Return the board on the drive, open."""
    made = open_with_key(folder, practice_key)
    yield made
    made.close()


@pytest.fixture
def services(store: Store, words: Catalogue) -> Services:
    """Return the services of the board on the drive."""
    return make_services(store.sessions, words, lambda: TODAY)


@pytest.fixture
def told(words: Catalogue, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let whatever rises be told on the stage, as the app does."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_problems(words, stage.tell)


def breaks_down(drive: Drive) -> Iterator[None]:
    drive.break_down()
    yield
    drive.put_in_anew()


def is_pulled_out(drive: Drive) -> Iterator[None]:
    drive.pull_out()
    yield
    drive.plug_in()


def may_not_be_written(drive: Drive) -> Iterator[None]:
    files = BoardFiles(drive.place / "board")
    names = [str(files.store), f"{files.store}-wal", str(files.folder)]
    run("chattr", "+i", *names)
    yield
    run("chattr", "-i", *names)


TROUBLES = pytest.mark.parametrize(
    "trouble", [breaks_down, is_pulled_out, may_not_be_written], ids=lambda one: one.__name__
)


@TROUBLES
def test_a_note_at_the_desk_stays_and_the_same_press_keeps_it_when_all_is_well_again(
    look: Look, window: Window, services: Services, drive: Drive, trouble: Trouble
) -> None:
    desk, page = desk_at_note(look, window, services)
    view, log = page.shown[0], page.safety.log
    log.note.setPlainText("She was not hurt")
    with contextmanager(trouble)(drive):
        for _press in range(2):
            log.save.click()
            assert page.problem.text() == TROUBLE
            assert log.note.toPlainText() == "She was not hurt"
        desk.open(PageName.TODAY)
        assert desk.page is page
    log.save.click()
    assert page.problem.isHidden()
    assert [note.words for note in services.safety.notes(view.id)] == ["She was not hurt"]
    desk.open(PageName.TODAY)
    assert desk.page is not page


@TROUBLES
@pytest.mark.usefixtures("told")
def test_what_a_member_picked_stays_and_the_same_press_keeps_it_when_all_is_well_again(
    stage: Stage, services: Services, drive: Drive, trouble: Trouble
) -> None:
    yusuf = next(one for one in services.people.members() if one.name == "Yusuf")
    visit = NeedsVisit(stage, services, yusuf, services.meetings.current())
    visit.start()
    press("Yes, ask me", "Next", "The screen", "Next", "I need bigger words.", "Next")
    press("This helps me", "Next", "No, that is all", "Next", "I did it on my own", "Next")
    press("Only my facilitator")
    with contextmanager(trouble)(drive):
        for _press in range(2):
            press("Yes, save it")
            assert TROUBLE in all_words()
            assert "Who may know what helps you?" in all_words()
    press("Yes, save it")
    assert "Thank you. We kept this." in all_words()
    assert needs_of(services, yusuf) == ["I need bigger words."]


def needs_of(services: Services, member: Member) -> list[str]:
    return [one.phrase.words for one in services.helps.needs(member.id)]


def test_what_was_confirmed_before_the_drive_was_pulled_out_is_there_when_it_is_back(
    services: Services, drive: Drive, rounds: Rounds
) -> None:
    member, question = new_member(services), open_question(services)
    for number in range(rounds(3, 60)):
        words = f"Said just before {number}"
        answer = Draft(question.id, Answer(words=words))
        services.answers.confirm(member.id, answer, Sharing.WITH_NAME)
        drive.pull_out()
        with pytest.raises(DiskTrouble):
            services.answers.confirm(member.id, answer, Sharing.WITH_NAME)
        with pytest.raises(DiskTrouble):
            services.views.find(ViewFilter())
        drive.plug_in()
        assert [one.words for one in services.views.find(ViewFilter(text=words))] == [words]


def test_a_board_that_is_closed_while_its_drive_is_away_opens_when_it_is_back(
    store: Store, services: Services, drive: Drive, folder: Path, practice_key: bytes
) -> None:
    member = new_member(services, "Wilf")
    drive.pull_out()
    store.close()
    with pytest.raises(StoreMissing):
        open_with(folder, lambda _file: practice_key)
    drive.plug_in()
    again = open_with(folder, lambda _file: practice_key)
    assert make_services(again.sessions, Catalogue()).people.member(member.id).name == "Wilf"
    again.close()


def test_no_empty_board_comes_to_be_where_the_drive_was(
    services: Services, drive: Drive, folder: Path
) -> None:
    member = new_member(services, "Wilf")
    drive.pull_out()
    folder.mkdir(parents=True)  # a folder with its name, on the laptop itself
    with pytest.raises(DiskTrouble):
        services.views.find(ViewFilter())
    with pytest.raises(DiskTrouble):
        services.people.member(member.id)
    assert list(folder.iterdir()) == []
    folder.rmdir()
    drive.plug_in()
    assert services.people.member(member.id) == member
