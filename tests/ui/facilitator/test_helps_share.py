"""Six steps and sharing: how far each person is, what goes out, and what comes in."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.at_desk import AtDesk
from app.domain.needs_export import ExportKind
from app.domain.needs_import import Change
from app.domain.needs_steps import NeedStep, StepState
from app.domain.people import Agreement, Purpose
from app.domain.profiles import ThemeName
from app.services.all import Services
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_share import SharePart
from app.ui.facilitator.page import PageName
from app.ui.facilitator.people import PeoplePage
from app.ui.facilitator.people_steps import StepsStrip
from app.ui.facilitator.step_marks import state_mark
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import Window
from tests.services.sharing import member_who_shares, needs, says
from tests.ui.fit import settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")

ROUND_A_WORD = 4
"""What a cell needs besides what Qt says, before it cuts a word off."""
HEAD = "member,line,words,strength\n"


@pytest.fixture
def desk(
    stage: Stage, window: Window, look: Look, services: Services, store: Store
) -> Iterator[Desk]:
    """Return the whole desk of the practice board, open at what helps."""
    made = AtDesk(look, services, stage, store, window).make()
    window.show_screen(made)
    made.open(PageName.HELPS)
    yield made
    made.leave()


@pytest.fixture
def page(desk: Desk) -> HelpsPage:
    """Return the page."""
    assert isinstance(desk.page, HelpsPage)
    return desk.page


@pytest.fixture
def part(page: HelpsPage, look: Look) -> SharePart:
    """Return the tab, on show."""
    titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
    place = titles.index(look("share.tab").words)
    page.tabs.setCurrentIndex(place)
    made = page.tabs.part(place)
    assert isinstance(made, SharePart)
    settle()
    return made


def words_in(widget: QWidget) -> list[str]:
    """The words that are to be seen in a part."""
    settle()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def shows_file(part: SharePart) -> bool:
    return part.shows_file


def save_as(qtbot: QtBot, part: SharePart, file: Path, kind: ExportKind) -> None:
    """Save a file for outside, and wait until that is told."""
    with qtbot.waitSignal(part.out.told):
        part.out.save_as(file, kind)


def look_at(qtbot: QtBot, part: SharePart, file: Path, text: str) -> None:
    """Choose a file, and wait until what it would change is shown."""
    file.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(part.bring.looked_at):
        part.bring.look_at(file)


def test_everyone_has_a_row_with_a_word_and_a_mark_for_each_step(
    part: SharePart, services: Services, look: Look
) -> None:
    table, members = part.table, services.needs_steps.all()
    assert table.rowCount() == len(members) == len(services.people.members())
    for row, member in enumerate(members):
        assert table.item(row, 0).text() == member.name  # type: ignore[union-attr]
        for column, step in enumerate(NeedStep, start=1):
            cell = table.item(row, column)
            assert cell is not None
            state = member.steps[step].state
            assert cell.text() == look(f"steps.state_{state}").words
            assert not cell.icon().isNull()
            said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
            assert member.name in said
            assert cell.text() in said


def test_choosing_a_person_says_what_to_do_and_what_helps_with_both_categories(
    part: SharePart, services: Services
) -> None:
    member = member_who_shares(services, "Aaron")
    needs(services, member, "", "gt_taxi")
    needs(services, member, "I need a bell.")
    part.refresh()
    part.table.setCurrentCell(0, 2)
    words = words_in(part.person)
    assert "What to do for Aaron" in words
    assert any("Ask whether the venue may know." in one for one in words)
    assert any(one.startswith("Flag: Additional needs") for one in words)
    assert "Flag: Bespoke: in their own words" in words


def test_the_same_person_stays_chosen_when_it_is_shown_anew(
    part: SharePart, services: Services
) -> None:
    part.table.setCurrentCell(3, 0)
    chosen = part.table.members[3].member_id
    member_who_shares(services, "Aaron")
    part.refresh()
    assert part.table.currentRow() == 4
    assert part.table.members[4].member_id == chosen


def test_no_word_of_the_table_is_cut_off(part: SharePart, window: Window, look: Look) -> None:
    window.resize(1280, 720)
    settle()
    table = part.table
    words = [look(f"steps.state_{state}").words for state in StepState]
    for column in range(1, table.columnCount()):
        index = table.model().index(0, column)
        for word in words:
            table.item(0, column).setText(word)  # type: ignore[union-attr]
            hint = table.sizeHintForIndex(index).width() + ROUND_A_WORD
            assert hint <= table.columnWidth(column), word


def test_marks_differ_by_their_shape_alone(look: Look) -> None:
    def shape(state: StepState) -> list[bool]:
        image = state_mark(look, state, 24).toImage()
        return [
            image.pixelColor(x, y).alpha() > 127
            for x in range(image.width())
            for y in range(image.height())
        ]

    shapes = [shape(state) for state in StepState]
    for one in shapes:
        assert any(one)
        for other in shapes:
            if one is not other:
                assert sum(a != b for a, b in zip(one, other, strict=True)) > 60


def test_a_press_opens_the_person_on_the_people_page(part: SharePart, desk: Desk) -> None:
    part.table.setCurrentCell(2, 0)
    member = part.table.members[2]
    part.person.open.click()
    assert isinstance(desk.page, PeoplePage)
    assert desk.page.form
    assert desk.page.form.member.id == member.member_id


def test_it_says_how_many_people_a_file_has_and_that_anyone_can_read_it(
    part: SharePart, services: Services, look: Look
) -> None:
    count = services.needs_export.how_many()
    assert part.out.people.text() == look("share.out_people", count=count).words
    assert "Whoever has the file can read it" in part.out.note.text()


@pytest.mark.parametrize(
    ("kind", "name"), [(ExportKind.CSV, "a.csv"), (ExportKind.FHIR, "a.json")]
)
def test_a_file_is_saved_and_it_is_told_when_and_by_whom(
    qtbot: QtBot,
    part: SharePart,
    services: Services,
    tmp_path: Path,
    kind: ExportKind,
    name: str,
) -> None:
    file = tmp_path / name
    save_as(qtbot, part, file, kind)
    assert file.read_bytes()
    if kind is ExportKind.FHIR:
        assert json.loads(file.read_bytes())["resourceType"] == "Bundle"
    assert name in part.told.text()
    (line,) = part.before.lines
    assert f"{services.needs_export.how_many()} people" in line.text()


def test_a_person_who_was_in_a_file_can_be_told_so(
    qtbot: QtBot, part: SharePart, services: Services, tmp_path: Path
) -> None:
    shares = {one.id for one in services.needs_export.shared().people}
    save_as(qtbot, part, tmp_path / "a.csv", ExportKind.CSV)
    for row, member in enumerate(part.table.members):
        part.table.setCurrentCell(row, 0)
        told = [one for one in words_in(part.person.steps) if "They were in a file" in one]
        assert bool(told) == (member.member_id in shares)


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(
    qtbot: QtBot, part: SharePart, page: HelpsPage, tmp_path: Path, look: Look
) -> None:
    part.out.save_as(tmp_path / "nowhere" / "a.csv", ExportKind.CSV)
    assert not any(one.isEnabled() for one in part.out.buttons.values())
    qtbot.waitUntil(page.problem.isVisible)
    assert all(one.isEnabled() for one in part.out.buttons.values())
    assert page.problem.text() == look("problem.cannot_write_file").words
    assert part.told.isHidden()


def test_without_a_yes_nothing_can_be_saved(
    part: SharePart, services: Services, look: Look
) -> None:
    for member in services.people.members():
        says(services, member, Purpose.SHARE_OUTSIDE, Agreement.NO)
    part.refresh()
    assert part.out.people.text() == look("share.out_nobody").words
    assert not any(one.isEnabled() for one in part.out.buttons.values())


def test_what_a_file_would_change_is_shown_and_nothing_is_kept_until_a_press(
    qtbot: QtBot, part: SharePart, services: Services, tmp_path: Path
) -> None:
    member = services.people.members()[0]
    before = services.helps.needs(member.id)
    rows = f"{member.full_name},,I need a drum.,\nNobody,gt_taxi,,\n"
    look_at(qtbot, part, tmp_path / "in.csv", HEAD + rows)
    assert shows_file(part)
    assert any("I need a drum." in one for one in words_in(part.coming.incoming))
    assert any("Row 3" in one for one in words_in(part.coming.problems))
    assert services.helps.needs(member.id) == before

    part.coming.bring.click()
    assert not part.coming.isEnabled()  # a second press does nothing
    qtbot.waitUntil(lambda: not shows_file(part))
    kept = {one.phrase.words for one in services.helps.needs(member.id)}
    assert kept == {"I need a drum.", *(one.phrase.words for one in before)}
    assert "New: 1" in part.told.text()


def test_a_file_can_be_left(
    qtbot: QtBot, part: SharePart, services: Services, tmp_path: Path
) -> None:
    member = services.people.members()[0]
    before = services.helps.needs(member.id)
    look_at(qtbot, part, tmp_path / "in.csv", f"{HEAD}{member.full_name},,I need a drum.,\n")
    part.coming.leave.click()
    assert not shows_file(part)
    assert services.helps.needs(member.id) == before


def test_our_own_file_has_nothing_to_bring_in(
    qtbot: QtBot, part: SharePart, services: Services, tmp_path: Path, look: Look
) -> None:
    text = services.needs_export.contents(ExportKind.CSV).decode("utf-8-sig")
    look_at(qtbot, part, tmp_path / "in.csv", text)
    assert part.coming.bring.isHidden()
    assert look("share.nothing_new").words in words_in(part.coming.incoming)
    assert services.needs_import.look_at(text.encode()).count(Change.NEW) == 0


def test_a_file_that_is_no_list_is_told_and_the_tab_stays(
    qtbot: QtBot, part: SharePart, page: HelpsPage, tmp_path: Path, look: Look
) -> None:
    file = tmp_path / "in.csv"
    QImage(20, 20, QImage.Format.Format_RGB32).save(str(file), "PNG")  # type: ignore[call-overload]
    part.bring.look_at(file)
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == look("problem.needs_file_not_read").words
    assert not shows_file(part)
    part.bring.look_at(tmp_path / "none.csv")
    qtbot.waitUntil(lambda: "none.csv" in page.problem.text())


def test_lists_with_nothing_to_press_are_reached_with_the_keyboard_to_scroll_them(
    qtbot: QtBot, part: SharePart, tmp_path: Path
) -> None:
    look_at(qtbot, part, tmp_path / "in.csv", HEAD + "Nobody,gt_taxi,,\n" * 60)
    rows = part.coming.problems
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_PageDown)
    assert rows.verticalScrollBar().value() > 0
    for one in (part.person.steps, part.person.needs, part.coming.incoming, rows):
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert one.accessibleName()


def test_everything_has_a_name_and_fits(
    qtbot: QtBot, window: Window, part: SharePart, desk: Desk, tmp_path: Path
) -> None:
    for size in (QSize(1280, 720), QSize(1366, 768)):
        window.resize(size)
        settle()
        assert window.size() == size
        assert list(unnamed(part)) == []
    look_at(qtbot, part, tmp_path / "in.csv", f"{HEAD}Nobody,gt_taxi,{'x' * 400},\n")
    settle()
    assert window.size() == QSize(1366, 768)
    assert list(unnamed(part)) == []


def test_the_six_steps_stand_over_what_helps_a_person_and_follow_what_is_said(
    desk: Desk, services: Services, look: Look, window: Window
) -> None:
    member = member_who_shares(services, "Aaron")
    window.resize(1280, 720)
    desk.open(PageName.PEOPLE, member.id)
    assert isinstance(desk.page, PeoplePage)
    form = desk.page.form
    assert form
    form.setCurrentIndex(1)
    settle()
    strip = form.needs.findChild(StepsStrip)
    assert strip
    assert strip.next.text() == f"Next: {look('steps.never_asked').words}"
    services.helps.asked(member.id)
    form.setCurrentIndex(0)
    form.setCurrentIndex(1)
    assert strip.next.text() == look("steps.all_done").words
    assert strip.parts[NeedStep.IDENTIFY].accessibleName().startswith("Identify: done. ")
    for one in strip.parts.values():
        assert one.words.width() >= one.words.sizeHint().width()


@pytest.mark.parametrize("theme", list(ThemeName))
def test_marks_are_drawn_in_the_colours_of_every_theme(look: Look, theme: ThemeName) -> None:
    worn = Look(look.words, look.pictures, theme)
    assert not state_mark(worn, StepState.DONE, 20, 2.0).isNull()
