"""The screens before a board is open, and the door of the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.profiles import ScreenProfile
from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.more_button import MoreButton
from app.ui.tell import TellScreen
from app.ui.unlock import UnlockScreen
from app.ui.welcome import WelcomeScreen
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words


def test_the_passphrase_is_sent_as_it_was_typed(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    screen = UnlockScreen(look)
    window.show_screen(screen)
    screen.field.setText("  three plain words ")
    with qtbot.waitSignal(screen.gave_passphrase) as gave:
        press("Open")
    assert gave.args == ["  three plain words "]
    with qtbot.waitSignal(screen.gave_passphrase):
        qtbot.keyClick(screen.field, Qt.Key.Key_Return)


def test_the_passphrase_is_hidden_until_someone_asks(window: Window, look: Look) -> None:
    screen = UnlockScreen(look)
    window.show_screen(screen)
    assert screen.field.echoMode() is QLineEdit.EchoMode.Password
    screen.shows.click()
    assert screen.field.echoMode() is QLineEdit.EchoMode.Normal


def test_what_is_typed_is_never_read_aloud(window: Window, look: Look) -> None:
    screen = UnlockScreen(look)
    window.show_screen(screen)
    screen.field.setText("three plain words")
    assert "three plain words" not in [phrase.words for phrase in screen.reading()]


def test_the_practice_passphrase_stands_on_the_screen(window: Window, look: Look) -> None:
    window.show_screen(UnlockScreen(look, "practice makes"))
    settle()
    assert "The passphrase is practice makes" in all_words()


def test_the_recovery_code_opens_when_the_passphrase_is_lost(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    screen = UnlockScreen(look)
    window.show_screen(screen)
    screen.field.setText("forgotten")
    press("Use the recovery code")
    assert screen.field.text() == ""
    assert screen.field.accessibleName().startswith("Type the recovery code")
    screen.field.setText("ABCD-EFGH")
    with qtbot.waitSignal(screen.gave_code) as gave:
        press("Open")
    assert gave.args == ["ABCD-EFGH"]


def test_a_wrong_passphrase_is_told_and_may_be_put_right(window: Window, look: Look) -> None:
    screen = UnlockScreen(look)
    window.show_screen(screen)
    screen.field.setText("three plane words")
    for _time in range(2):
        screen.try_again(look("problem.wrong_passphrase"))
        settle()
        assert all_words().count("That passphrase is not right.") == 1
    assert screen.field.selectedText() == "three plane words"


def test_the_voice_can_be_tried_at_the_door(qtbot: QtBot, window: Window, look: Look) -> None:
    screen = UnlockScreen(look)
    window.show_screen(screen)
    with qtbot.waitSignal(screen.asked_to_check_voice):
        press("Check the voice")


def test_the_welcome_leads_both_ways_with_one_press(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    screen = WelcomeScreen(look, "practice makes")
    window.show_screen(screen)
    with qtbot.waitSignal(screen.chose_practice):
        press("Try the practice board")
    with qtbot.waitSignal(screen.chose_set_up):
        press("Set up our board")


def test_telling_with_no_way_on_has_nothing_to_press(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    title, phrase = look("together.name"), look("together.getting_ready")
    screen = TellScreen(look, title, [phrase])
    window.show_screen(screen)
    settle()
    assert not screen.next.isVisible()
    screen = TellScreen(look, title, [phrase], "move.home")
    window.show_screen(screen)
    with qtbot.waitSignal(screen.closed):
        press("Back to the start")


def test_every_way_to_begin_is_reached_in_the_largest_text(
    qtbot: QtBot, window: Window, look: Look
) -> None:
    large = look.liked_by(ScreenProfile(text_scale=2.0))
    window.wear(large.style_sheet)
    screen = WelcomeScreen(large, "practice makes perfect")
    window.show_screen(screen)
    settle()
    cards, (more,) = screen.findChildren(BigButton), screen.findChildren(MoreButton)
    for _card in cards[1:]:
        more.click()
        settle()
    with qtbot.waitSignal(screen.chose_bring):
        press("Bring our board here")
