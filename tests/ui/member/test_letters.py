"""Writing by letters: whoever cannot type says it in their own words all the same."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.domain.views import Answer
from app.ui.look import Look
from app.ui.member.new_member import NewMemberScreen
from app.ui.member.own_words import OwnWordsScreen
from app.ui.member.stage import Stage
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.pressing import click_at, seen
from tests.ui.reading import Ear
from tests.ui.switching import SwitchUser

TITLE = Phrase("What do you want to say?", "talk")
TYPED = "teh bus is  NEVR here?? "
ONE, WAIT, TWO, DWELL = (
    Access.ONE_SWITCH,
    Access.STEP_AND_WAIT,
    Access.TWO_SWITCHES,
    Access.DWELL,
)
GROUPS = {
    letter: group for group in ("a b c d e", "f g h i j", "k l m n o") for letter in group
}


def screen_for(stage: Stage, look: Look, words: str = "", **likes: object) -> OwnWordsScreen:
    """Show a box to write in to somebody; no time is up by itself."""
    profile = ScreenProfile(scan_ms=600_000, **likes)  # type: ignore[arg-type]  # they are its fields
    stage.wear(look.liked_by(profile), VoiceProfile(Reading.NEVER))
    stage.show(lambda: OwnWordsScreen(stage.look, TITLE, Answer(words=words)), nothing, nothing)
    settle()
    assert isinstance(stage.screen, OwnWordsScreen)
    return stage.screen


def nothing() -> None:
    """Do nothing."""


def button(words: str) -> QAbstractButton:
    (found,) = seen(words)
    return found


def press(window: Window, *names: str) -> None:
    for name in names:
        click_at(window, button(name))


def words_of(screen: OwnWordsScreen) -> str:
    return screen.words.toPlainText()


def test_letters_are_for_those_who_do_not_type(stage: Stage, look: Look) -> None:
    for access in Access:
        screen = screen_for(stage, look, access=access)
        assert bool(screen.letters) is (access is not Access.USUAL)


def test_words_are_written_letter_by_letter_with_a_mouse_that_rests(
    stage: Stage, look: Look, window: Window
) -> None:
    screen = screen_for(stage, look, access=DWELL)
    answers: list[Answer] = []
    screen.answered.connect(answers.append)
    press(window, "Use letters", "Big letter", "F G H I J", "H", "f g h i j", "i", "Space")
    press(window, "1 2 3", "1 2 3 4 5", "2", ". , ? ! '", "!", "- : £ & @", "&")
    assert words_of(screen) == "Hi 2!&"
    assert answers[-1].words == "Hi 2!&"


@pytest.mark.parametrize("how", ["one by one", "in groups"])
@pytest.mark.parametrize("access", [ONE, WAIT, TWO])
def test_words_are_written_by_switches(
    stage: Stage, look: Look, access: Access, how: str
) -> None:
    screen = screen_for(stage, look, access=access, scan_in_groups=how == "in groups")
    person = SwitchUser(stage)
    person.choose("Use letters")
    for letter in "bad":
        person.choose(GROUPS[letter], letter)
    person.choose("Rub out", "Finished")
    assert words_of(screen) == "ba"
    person.choose("Next")


def test_what_is_written_already_stays_as_it_is(
    stage: Stage, look: Look, window: Window
) -> None:
    screen = screen_for(stage, look, TYPED, access=DWELL)
    press(window, "Use letters", "k l m n o", "o")
    assert words_of(screen) == TYPED + "o"
    press(window, "Rub out", "Rub out")
    assert words_of(screen) == TYPED[:-1]


def test_each_step_offers_six_things_at_most_in_the_same_places(
    stage: Stage, look: Look, window: Window
) -> None:
    screen = screen_for(stage, look, access=DWELL)
    press(window, "Use letters")
    assert screen.letters is not None
    grid = screen.letters.board.grid
    places = [(tile.text(), tile.geometry()) for tile in grid.shown]
    assert len(places) == 6
    press(window, "u v w x y z")
    assert [tile.text() for tile in grid.shown] == list("uvwxyz")
    press(window, "z")
    assert [(tile.text(), tile.geometry()) for tile in grid.shown] == places


def test_the_wrong_letters_are_left_without_writing_any(
    stage: Stage, look: Look, window: Window
) -> None:
    screen = screen_for(stage, look, access=DWELL)
    press(window, "Use letters", "p q r s t", "Other letters", "a b c d e", "a")
    assert words_of(screen) == "a"


def test_each_letter_is_said_as_it_is_pressed(stage: Stage, look: Look, window: Window) -> None:
    screen = screen_for(stage, look, access=DWELL)
    said: list[str] = []
    screen.said.connect(lambda phrase: said.append(phrase.aloud))
    press(window, "Use letters", "1 2 3", ". , ? ! '", "?")
    assert said[-1] == "question mark"


def test_the_letter_is_heard_to_its_end_before_anything_else_is_said(
    stage: Stage, look: Look
) -> None:
    stage.wear(look.liked_by(ScreenProfile(access=TWO)), VoiceProfile(Reading.EVERYTHING))
    stage.show(lambda: OwnWordsScreen(stage.look, TITLE, None), nothing, nothing)
    stage.window.asked_for_silence.emit()
    person = SwitchUser(stage)
    person.choose("Use letters", "a b c d e")
    person.come_to("b")
    ear = Ear(stage)
    person.take()
    assert ear.said == ["b"]
    assert person.at == "a b c d e"
    person.step()
    assert ear.said == ["b", "f g h i j"]


def test_what_is_written_and_the_letters_are_read(
    stage: Stage, look: Look, window: Window
) -> None:
    screen = screen_for(stage, look, "Hello", access=DWELL)
    press(window, "Use letters")
    read = [phrase.words for phrase in screen.reading()]
    assert read[:3] == [TITLE.words, "Hello", "a b c d e"]


def test_back_puts_the_letters_away_and_only_then_goes_back(
    qtbot: QtBot, stage: Stage, look: Look, window: Window
) -> None:
    screen = screen_for(stage, look, access=DWELL)
    back: list[bool] = []
    screen.went_back.connect(lambda: back.append(True))
    press(window, "Use letters", "a b c d e", "a", "Back")
    assert back == []
    assert button("I do not know").isVisible()
    press(window, "Back")
    assert back == [True]


def test_after_a_break_the_letters_are_there_again(
    stage: Stage, look: Look, window: Window
) -> None:
    first = screen_for(stage, look, access=DWELL)
    press(window, "Use letters")
    first.asked_for_break.emit()
    settle()
    press(window, "I am ready")
    assert isinstance(stage.screen, OwnWordsScreen)
    assert stage.screen.letters is not None
    assert stage.screen.letters.is_open


def test_the_name_of_someone_new_is_written_by_switches(stage: Stage, look: Look) -> None:
    stage.wear(look.liked_by(ScreenProfile(access=ONE, scan_ms=600_000)), VoiceProfile())
    faces = [Phrase(f"Face {one}", f"avatar_{one:02}") for one in range(1, 9)]
    stage.show(lambda: NewMemberScreen(stage.look, faces), nothing, nothing)
    person = SwitchUser(stage)
    person.choose("Use letters", "Big letter", "A B C D E", "D", "a b c d e", "a")
    person.choose("Finished", "Face 1", "Next")
    assert isinstance(stage.screen, NewMemberScreen)
    assert stage.screen.name.text() == "Da"
