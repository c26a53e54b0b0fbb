"""Other laptops, on the page Keep safe: packs out, packs in, and choosing."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.services.other_laptops import OtherLaptops
from app.ui.facilitator.keeping import KeepingPage
from app.ui.facilitator.laptops import LaptopsPart
from app.ui.facilitator.laptops_differ import DifferenceRow
from app.ui.look import Look
from tests.joining.conftest import MakeLaptops, first_board, laptops
from tests.joining.laptops import MEMBERS, QUESTIONS, TOPICS, Laptop
from tests.ui.fit import unnamed

__all__ = ["first_board", "laptops"]


@pytest.fixture
def pair(laptops: MakeLaptops) -> list[Laptop]:
    """Return two laptops with one board."""
    return laptops(2)


@pytest.fixture
def came() -> list[str]:
    """Return a note for each time that the rest of the app was told."""
    return []


@pytest.fixture
def part(qtbot: QtBot, look: Look, pair: list[Laptop], came: list[str]) -> LaptopsPart:
    """Return the tab of the first laptop, on show."""
    ours = OtherLaptops(pair[0].store, lambda: pair[0].id)
    page = KeepingPage(
        look, {"laptops": lambda page: LaptopsPart(page, ours, lambda: came.append("came"))}
    )
    qtbot.addWidget(page)
    page.resize(1040, 660)
    page.show()
    (made,) = page.tabs.made
    assert isinstance(made, LaptopsPart)
    return made


def finished(qtbot: QtBot, part: LaptopsPart) -> None:
    qtbot.waitUntil(part.make.isEnabled, timeout=20_000)


def pack_of(laptop: Laptop, folder: Path) -> Path:
    file = folder / "theirs.pack"
    OtherLaptops(laptop.store, lambda: laptop.id).pack(file)
    return file


def lines(part: LaptopsPart) -> list[str]:
    return [row.accessibleName() for row in part.came_in.rows]


def told(part: LaptopsPart) -> str:
    return " ".join(
        label.accessibleName() or label.text() for label in part.findChildren(QLabel)
    )


def test_a_pack_is_made_and_said_to_be_ready(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], tmp_path: Path
) -> None:
    pair[0].rename(TOPICS[0], "Buses")
    part.pack(tmp_path / "ours.pack")
    assert not part.make.isEnabled()
    finished(qtbot, part)
    assert "ours.pack is ready" in part.told.text()
    OtherLaptops(pair[1].store, lambda: pair[1].id).join([tmp_path / "ours.pack"])
    assert pair[1].words_of("topic", TOPICS[0]) == "Buses"


def test_what_came_in_is_said_in_words(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], came: list[str], tmp_path: Path
) -> None:
    pair[1].say(MEMBERS[0], QUESTIONS[0], "Later buses")
    pair[1].rename(TOPICS[0], "Buses")
    file = pack_of(pair[1], tmp_path)
    part.bring_in([file])
    finished(qtbot, part)
    assert lines(part) == ["New views: 1", "Changed plans and questions: 1"]
    assert came == ["came"]
    part.bring_in([file])
    finished(qtbot, part)
    assert lines(part) == ["There was nothing new. All of it was here already."]
    assert came == ["came"]


def test_a_bad_pack_is_told_in_one_sentence(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], look: Look, tmp_path: Path
) -> None:
    file = pack_of(pair[1], tmp_path)
    file.write_bytes(file.read_bytes()[:-9])
    part.bring_in([file])
    finished(qtbot, part)
    page = part.window()
    assert isinstance(page, KeepingPage)
    assert page.problem.text() == look("problem.pack_cut_short").words
    assert lines(part) == []


@pytest.mark.parametrize("place", [0, 1])
def test_both_sides_are_shown_and_one_press_chooses(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], tmp_path: Path, place: int
) -> None:
    pair[0].rename(TOPICS[0], "We say")
    pair[1].rename(TOPICS[0], "They say")
    part.bring_in([pack_of(pair[1], tmp_path)])
    finished(qtbot, part)
    now = pair[0].words_of("topic", TOPICS[0])
    qtbot.waitUntil(lambda: bool(part.differ.rows.rows), timeout=20_000)
    (row,) = part.differ.rows.rows
    assert isinstance(row, DifferenceRow)
    assert {"We say", "They say"} == {
        one.accessibleName().rpartition(": ")[2] for one in row.buttons
    }
    row.buttons[place].click()
    after = pair[0].words_of("topic", TOPICS[0])
    assert (after == now) is (place == 0)
    qtbot.waitUntil(lambda: not part.differ.rows.rows, timeout=20_000)


def test_each_side_of_an_answer_on_a_mat_is_told_whole(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], tmp_path: Path
) -> None:
    view, _none = pair[0].lay_cards(MEMBERS[0], QUESTIONS[0], ["Buses", "Trains"])
    pair[1].join(pair[0].pack())
    pair[0].lay_cards(MEMBERS[0], QUESTIONS[0], ["Our buses", "Our trains"])
    pair[1].lay_cards(MEMBERS[0], QUESTIONS[0], ["Their trams"])
    part.bring_in([pack_of(pair[1], tmp_path)])
    finished(qtbot, part)
    qtbot.waitUntil(lambda: bool(part.differ.rows.rows), timeout=20_000)
    (row,) = part.differ.rows.rows
    assert isinstance(row, DifferenceRow)
    named = [one.accessibleName().partition(": ")[2].partition(": ")[2] for one in row.buttons]
    assert sorted(named) == ["Our buses: Good; Our trains: Good", "Their trams: Good"]
    row.buttons[1].click()
    qtbot.waitUntil(lambda: not part.differ.rows.rows, timeout=20_000)
    kept = "; ".join(f"{card}: Good" for card in pair[0].cards_of(view))
    assert kept == named[1]


def test_a_member_who_answered_twice_is_told_of(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], tmp_path: Path
) -> None:
    pair[0].say(MEMBERS[0], QUESTIONS[0], "Yes, it is")
    pair[1].say(MEMBERS[0], QUESTIONS[0], "No, it is not")
    part.bring_in([pack_of(pair[1], tmp_path)])
    finished(qtbot, part)
    qtbot.waitUntil(lambda: bool(part.differ.rows.rows), timeout=20_000)
    assert "Member 0 answered “Is it good?” on two laptops." in told(part)
    assert "Yes, it is" in told(part)
    assert "No, it is not" in told(part)


def test_everything_has_a_name_for_screen_readers(
    qtbot: QtBot, part: LaptopsPart, pair: list[Laptop], tmp_path: Path
) -> None:
    pair[0].rename(TOPICS[0], "We say")
    pair[1].rename(TOPICS[0], "They say")
    part.bring_in([pack_of(pair[1], tmp_path)])
    finished(qtbot, part)
    qtbot.waitUntil(lambda: bool(part.differ.rows.rows), timeout=20_000)
    assert unnamed(part) == []
