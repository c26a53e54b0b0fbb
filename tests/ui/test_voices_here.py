"""The voices of this computer are asked for once, away from the screen."""

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from app.speech.errors import CannotSpeak
from app.speech.voices import Voice
from app.ui.voices_here import VoicesHere


def test_the_real_voices_are_found(qtbot: QtBot) -> None:
    voices = VoicesHere()
    with qtbot.waitSignal(voices.found, timeout=20_000):
        voices.ask()
    assert [voice.name for voice in voices.all or ()]


def test_the_computer_is_asked_once_however_often_they_are_wanted(qtbot: QtBot) -> None:
    asked = []

    def find() -> Sequence[Voice]:
        asked.append("once")
        return [Voice("plain", "Plain")]

    voices = VoicesHere(find)
    with qtbot.waitSignal(voices.found):
        voices.ask()
        voices.ask()
    voices.ask()
    assert asked == ["once"]


def test_where_the_voices_could_not_be_found_the_next_to_ask_tries_again(
    qtbot: QtBot,
) -> None:
    works = False

    def find() -> Sequence[Voice]:
        if works:
            return [Voice("gmw/en", "English")]
        raise CannotSpeak("The voice is missing or damaged on this computer.")

    voices = VoicesHere(find)
    with qtbot.waitSignal(voices.found):
        voices.ask()
    assert (voices.all, voices.failed) == (None, True)
    works = True
    with qtbot.waitSignal(voices.found):
        voices.ask()
    assert voices.all
    assert not voices.failed


def test_a_fault_of_ours_is_not_hidden(qtbot: QtBot) -> None:
    def find() -> Sequence[Voice]:
        raise ZeroDivisionError

    voices = VoicesHere(find)
    with qtbot.capture_exceptions() as faults:
        voices.ask()
        qtbot.waitUntil(lambda: bool(faults))
    assert faults[0][0] is ZeroDivisionError
    assert voices.all is None
