"""A whole visit by someone whose pointer only moves and rests."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.people import Member
from app.domain.profiles import Access, VoiceProfile
from app.domain.topics import QuestionKind
from app.domain.views import How, Sharing
from app.opened import OpenBoard
from app.ui.member.draw import DrawScreen
from app.ui.window import Window
from tests.journeys.conftest import Reopen
from tests.journeys.hands import Hand, mouse, press_with
from tests.journeys.making import heard, with_microphone
from tests.journeys.test_a_member_records_and_draws import (
    finish_drawing,
    views_about,
    visit_of,
)
from tests.journeys.test_whole_visit import go_on_to, named, services_of, views_of
from tests.ui.pressing import middle_of, seen
from tests.ui.reading import all_words
from tests.ui.resting import Pointer

LONG_MS = 60_000


@pytest.fixture
def kofi(board: OpenBoard) -> Member:
    """Return a member who dwells, with a large pointer."""
    people = board.services.people
    kofi = named(board.services, "Kofi")
    screen = replace(kofi.screen, access=Access.DWELL, dwell_ms=LONG_MS, large_pointer=True)
    people.save(replace(kofi, screen=screen))
    return people.member(kofi.id)


@pytest.fixture
def pointer(window: Window, board: OpenBoard) -> Pointer:
    """Return a pointer that nobody clicks with."""
    return Pointer(window, board.stage.dwell)


@pytest.fixture
def dweller(pointer: Pointer) -> Hand:
    """Return someone who rests the pointer on what they mean."""

    def press(button: QAbstractButton) -> None:
        pointer.rest_on(button)

    return press


def test_a_whole_visit_by_resting_alone(
    window: Window, board: OpenBoard, kofi: Member, dweller: Hand, reopen: Reopen
) -> None:
    press_with(mouse(window), "Kofi")  # a helper finds the face: a guest does not dwell
    press_with(dweller, "Good", "Next", "Next", "Going to hospital", "Next")
    assert "Before you start" in all_words()
    press_with(dweller, "Break", "I am ready", "Pause pressing", "Start pressing")
    go_on_to(dweller, "How did hospital staff treat you?")
    press_with(dweller, "Bad", "Next", "I did it on my own", "Next")
    press_with(dweller, "Yes", "Yes, save it", "The board, with my name", "Yes, save it")
    press_with(dweller, "Not sure", "Next", "Next", "Yes", "Yes, save it")
    press_with(dweller, "The board, without my name", "Yes, save it", "Yes, save it")
    press_with(dweller, "I do not know", "Next", "Next", "Yes", "Yes, save it")
    press_with(dweller, "Only my facilitator", "Yes, save it")
    assert "We saved what you said." in all_words()
    go_on_to(dweller, "Pick a topic")
    press_with(dweller, "I have finished", "Next", "OK", "Next")
    assert "Goodbye" in all_words()
    press_with(dweller, "Back to the start")
    assert "Hello! Who is here?" in all_words()
    assert not seen("Pause pressing")

    services = services_of(reopen())
    views = views_of(services, named(services, "Kofi"))
    first = views["How did hospital staff treat you?"]
    assert [phrase.words for phrase in first.picked] == ["Bad"]
    assert first.sharing is Sharing.WITH_NAME


def like_kofi(board: OpenBoard, kofi: Member) -> None:
    """Let the stage be as Kofi likes it."""
    board.stage.wear(board.stage.look.liked_by(kofi.screen), VoiceProfile())


def test_a_picture_is_drawn_by_resting_alone(
    board: OpenBoard, kofi: Member, dweller: Hand, pointer: Pointer
) -> None:
    like_kofi(board, kofi)
    visit = visit_of(board.stage, board.services, QuestionKind.MY_DRAWING)
    press_with(dweller, "Red pen")
    screen = board.stage.screen
    assert isinstance(screen, DrawScreen)
    for begins in (-120, 40):
        pointer.come_to(screen.sheet)
        pointer.go(middle_of(screen.sheet) + QPoint(begins, 0))
        pointer.rest()
        pointer.go(middle_of(screen.sheet) + QPoint(begins + 60, 80))
        pointer.rest()
    press_with(dweller, "Undo", "Put it back", "Start again", "Undo")
    finish_drawing(dweller, board.services, strokes=2)
    visit.keep()


def test_a_member_talks_and_hears_it_by_resting_alone(
    qtbot: QtBot,
    board: OpenBoard,
    kofi: Member,
    dweller: Hand,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    like_kofi(board, kofi)
    booth = with_microphone(board.stage, monkeypatch)
    visit = visit_of(board.stage, board.services, QuestionKind.MY_VOICE)
    press_with(dweller, "Record")
    heard(qtbot, booth)
    press_with(dweller, "Stop recording", "Next", "I did it on my own", "Next")
    press_with(
        dweller, "Yes", "Yes, save it", "Next", "The board, with my name", "Yes, save it"
    )
    (view,) = views_about(board.services)
    assert view.how is How.AUDIO
    visit.keep()
