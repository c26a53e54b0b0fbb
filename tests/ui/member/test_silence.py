"""Nothing makes a sound for someone who has the voice off, but what they ask to hear."""

from PySide6.QtWidgets import QAbstractButton

from app.domain.phrase import Phrase
from app.domain.profiles import Reading, ScreenProfile, VoiceProfile
from app.ui.member.stage import Stage
from app.ui.parts.sound_button import SoundButton
from tests.ui.fit import settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.reading import Ear

SILENT = VoiceProfile(Reading.NEVER)


def nothing() -> None:
    """Do nothing."""


def show(stage: Stage, name: str) -> list[QAbstractButton]:
    """Show a screen, and return what can be pressed on it."""
    stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
    settle()
    assert stage.screen is not None
    found = stage.screen.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and one.isEnabled()]


def test_no_press_says_anything_to_someone_who_wants_silence(stage: Stage) -> None:
    stage.wear(stage.look.liked_by(ScreenProfile()), SILENT)
    ear = Ear(stage)
    for name in SCREENS.keys() - OF_THE_BOARD:
        for button in show(stage, name):
            is_asked = isinstance(button, SoundButton) or button.property("kind") == "read"
            if button.isVisible() and not is_asked:
                button.click()
                assert ear.said == [], f"{button.accessibleName()} on {name}"


def test_what_goes_wrong_is_told_in_silence(stage: Stage) -> None:
    stage.wear(stage.look.liked_by(ScreenProfile()), SILENT)
    show(stage, "feelings")
    ear = Ear(stage)
    stage.tell(Phrase("The disk is full."))
    assert ear.said == []


def test_a_small_button_that_says_a_card_is_heard_all_the_same(stage: Stage) -> None:
    stage.wear(stage.look.liked_by(ScreenProfile()), SILENT)
    ear = Ear(stage)
    hears = [one for one in show(stage, "feelings") if isinstance(one, SoundButton)]
    hears[0].click()
    assert ear.said == ["Good"]
