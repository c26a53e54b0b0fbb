"""The screen on which a member draws."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.audit.screens_made import DRAWING, drawing, question
from app.domain.attachments import Attachment, MediaType
from app.domain.drawings import Drawing, Pen, Stroke
from app.domain.profiles import Access, ScreenProfile
from app.domain.topics import QuestionKind
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.draw import DrawScreen
from app.ui.parts.pen_keys import STRIDE
from app.ui.window import Window


def shown(window: Window, look: Look, answer: Answer | None = None) -> DrawScreen:
    screen = DrawScreen(look, question(QuestionKind.MY_DRAWING), answer)
    window.wear(look.style_sheet)
    window.show_screen(screen)
    return screen


@pytest.fixture
def screen(window: Window, look: Look) -> DrawScreen:
    """Return a sheet with nothing on it yet."""
    return shown(window, look)


@pytest.fixture
def told(screen: DrawScreen) -> list[Answer]:
    """Return every answer the screen tells of."""
    answers: list[Answer] = []
    screen.answered.connect(answers.append)
    return answers


def draw(qtbot: QtBot, screen: DrawScreen) -> None:
    qtbot.mouseClick(screen.sheet, Qt.MouseButton.LeftButton, pos=screen.sheet.rect().center())


def drawn_in(answer: Answer) -> Drawing:
    assert answer.attachment
    assert answer.attachment.drawing is not None
    return answer.attachment.drawing


def test_the_way_on_opens_with_the_first_stroke(qtbot: QtBot, screen: DrawScreen) -> None:
    assert not screen.next.isEnabled()
    draw(qtbot, screen)
    assert screen.next.isEnabled()


def test_each_stroke_is_told_as_it_ends(
    qtbot: QtBot, screen: DrawScreen, told: list[Answer]
) -> None:
    screen.pens[Pen.GREEN].click()
    draw(qtbot, screen)
    screen.pens[Pen.RED].click()
    draw(qtbot, screen)
    assert [len(drawn_in(one).shown) for one in told] == [1, 2]
    assert [one.pen for one in drawn_in(told[-1]).shown] == [Pen.GREEN, Pen.RED]
    assert screen.pens[Pen.RED].isChecked()
    assert not screen.pens[Pen.GREEN].isChecked()


def test_the_picture_is_made_when_the_member_goes_on(
    qtbot: QtBot, screen: DrawScreen, told: list[Answer]
) -> None:
    draw(qtbot, screen)
    with qtbot.waitSignal(screen.went_on):
        screen.next.click()
    made = told[-1].attachment
    assert made
    assert made.contents.startswith(b"\x89PNG")
    assert told[0].attachment
    assert not told[0].attachment.contents


def test_a_drawing_that_is_not_touched_stays_as_it_is(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    made = drawing()
    screen = shown(window, look, Answer(attachment=made))
    with qtbot.assertNotEmitted(screen.answered), qtbot.waitSignal(screen.went_on):
        screen.next.click()
    assert screen.answer.attachment == made


def test_everything_can_be_undone_and_put_back(
    qtbot: QtBot, screen: DrawScreen, told: list[Answer]
) -> None:
    draw(qtbot, screen)
    screen.wipe.click()
    assert not screen.next.isEnabled()
    acts = (screen.undo, screen.undo, screen.undo, screen.redo, screen.redo, screen.redo)
    white = []
    for act in acts:
        act.click()
        white.append(screen.sheet.is_white)
    assert white == [False, True, True, False, True, True]
    assert len(told) == 6


def test_undo_goes_back_behind_a_break(window: Window, look: Look) -> None:
    screen = shown(window, look, Answer(attachment=Attachment(MediaType.PNG, drawing=DRAWING)))
    for left in (3, 2, 1, 0):
        screen.undo.click()
        assert len(screen.drawing.shown) == left


def test_what_is_all_rubbed_out_is_no_answer(
    qtbot: QtBot, screen: DrawScreen, told: list[Answer]
) -> None:
    draw(qtbot, screen)
    screen.pens[Pen.RUBBER].click()
    draw(qtbot, screen)
    assert not screen.next.isEnabled()
    screen.undo.click()
    assert screen.next.isEnabled()


def test_not_knowing_keeps_the_drawing_for_a_change_of_mind(
    qtbot: QtBot, screen: DrawScreen, told: list[Answer]
) -> None:
    draw(qtbot, screen)
    for said in (Said.DONT_KNOW, Said.DONT_KNOW, Said.SKIPPED):
        screen.pills[said].click()
        assert screen.next.isEnabled()
    assert len(drawn_in(told[2]).shown) == 1
    draw(qtbot, screen)
    said_in_order = [one.said for one in told[1:]]
    assert said_in_order == [Said.DONT_KNOW, Said.ANSWER, Said.SKIPPED, Said.ANSWER]
    assert not screen.pills[Said.SKIPPED].isChecked()


def test_leaving_by_back_or_break_keeps_the_stroke_that_is_being_made(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    screen = shown(window, look)
    told: list[Answer] = []
    screen.answered.connect(told.append)
    screen.sheet.setFocus()
    qtbot.keyClick(screen.sheet, Qt.Key.Key_Space)
    qtbot.keyClick(screen.sheet, Qt.Key.Key_Right)
    with qtbot.waitSignal(screen.went_back):
        screen.bottom.back.click()
    assert len(drawn_in(told[-1]).shown[0].places) == 2


def test_the_tools_are_read_aloud_and_said_when_pressed(
    qtbot: QtBot, screen: DrawScreen
) -> None:
    words = [phrase.words for phrase in screen.reading()]
    for name in ("Black pen", "Blue pen", "Red pen", "Green pen", "Rubber", "Undo"):
        assert name in words
    with qtbot.waitSignal(screen.said) as said:
        screen.pens[Pen.BLUE].click()
    assert said.args
    assert said.args[0].words == "Blue pen"


def test_whether_the_pen_is_down_is_told_in_words(qtbot: QtBot, screen: DrawScreen) -> None:
    with qtbot.waitSignal(screen.said) as said:
        qtbot.keyClick(screen.sheet, Qt.Key.Key_Space)
    assert said.args
    assert said.args[0].words.startswith("The pen is down.")
    assert screen.sheet.accessibleDescription() == said.args[0].words
    qtbot.keyClick(screen.sheet, Qt.Key.Key_Space)
    assert screen.sheet.accessibleDescription().startswith("The pen is up.")


def test_a_recording_is_not_shown_as_a_drawing(window: Window, look: Look) -> None:
    recorded = Attachment(MediaType.MP3, b"a voice", 900)
    screen = shown(window, look, Answer(attachment=recorded))
    assert screen.sheet.is_white
    assert not screen.next.isEnabled()


def test_a_stroke_of_20000_places_is_shown(window: Window, look: Look) -> None:
    places = tuple((at % 1200, at * 7 % 675) for at in range(20_000))
    made = Drawing().with_stroke(Stroke(Pen.BLUE, places))
    screen = shown(window, look, Answer(attachment=Attachment(MediaType.PNG, drawing=made)))
    assert not screen.sheet.is_white
    assert screen.next.isEnabled()


def by_switches(window: Window, look: Look) -> DrawScreen:
    return shown(window, look.liked_by(ScreenProfile(access=Access.ONE_SWITCH)))


def test_a_line_is_drawn_by_switches(window: Window, look: Look) -> None:
    screen = by_switches(window, look)
    assert screen.keys is not None
    screen.keys.pen.click()
    assert screen.keys.pen.phrase == look("draw.lift")
    for name in ("right", "right", "down"):
        screen.keys.ways[name].click()
    screen.keys.pen.click()
    assert screen.keys.pen.phrase == look("draw.put_down")
    (stroke,) = screen.drawing.shown
    x, y = stroke.places[0]
    assert stroke.places == (
        (x, y),
        (x + STRIDE, y),
        (x + 2 * STRIDE, y),
        (x + 2 * STRIDE, y + STRIDE),
    )
    assert screen.next.isEnabled()


def test_the_pen_moves_without_drawing_while_it_is_up(window: Window, look: Look) -> None:
    screen = by_switches(window, look)
    assert screen.keys is not None
    before = screen.sheet.tip
    screen.keys.ways["up"].click()
    assert screen.sheet.tip == (before[0], before[1] - STRIDE)
    assert screen.sheet.is_white


def test_going_on_lifts_a_pen_that_a_switch_put_down(window: Window, look: Look) -> None:
    screen = by_switches(window, look)
    assert screen.keys is not None
    screen.keys.pen.click()
    screen.keys.ways["left"].click()
    screen.undo.click()
    assert not screen.sheet.is_down
    assert screen.sheet.is_white


def test_there_are_no_arrows_for_whoever_draws_with_a_finger(screen: DrawScreen) -> None:
    assert screen.keys is None


def test_how_the_pen_is_used_by_switches_is_not_told_of_keys(
    window: Window, look: Look
) -> None:
    screen = by_switches(window, look)
    assert look("draw.is_up") in screen.reading()
    assert look("draw.pen_up") not in screen.reading()
