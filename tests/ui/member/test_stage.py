"""The stage: what it reads aloud, and how it covers a screen and comes back."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors.store import DiskFull
from app.domain.phrase import Phrase
from app.domain.profiles import Reading, ScreenProfile, ThemeName, VoiceProfile
from app.domain.voice_check import Heard
from app.speech.script import Manner
from app.speech.speaker import Speaker
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.parts.words_label import WordsLabel
from app.ui.theme import Sizes
from app.ui.voice import AT_ONCE, give_voice
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.pressing import visible
from tests.ui.reading import Ear, all_words

OFF = VoiceProfile(Reading.NEVER)
AUTOMATIC = VoiceProfile(Reading.EVERYTHING)
WAYS = ["Back", "Next", "Kofi", "Break", "Stop"]
PRIVATE = "Nobody else may read that I am afraid of the bus."


@pytest.fixture
def ear(stage: Stage) -> Ear:
    """Return what hears all that the stage wants said."""
    return Ear(stage)


def nothing() -> None:
    """Do nothing."""


def show(stage: Stage, make: Callable[[Look], Screen], *, private: bool = False) -> Screen:
    stage.show(lambda: make(stage.look), nothing, nothing, private=private)
    settle()
    return on(stage)


def on(stage: Stage) -> Screen:
    """Return the screen being shown."""
    assert stage.screen is not None
    return stage.screen


class Keeper:
    """Keeps what is picked, as a visit does, and makes the same screen again."""

    def __init__(self) -> None:
        self.picked: tuple[str, ...] = ()

    def make(self, look: Look) -> Screen:
        """Make the screen with what was picked."""
        cards = {"a": Phrase(PRIVATE, "bus"), "b": Phrase("I like trains.", "train")}
        frame = Frame(Where("Kofi", "avatar_36", 2, 5))
        picking = Picking(cards, chosen=self.picked)
        screen = PickScreen(look, Phrase("What about buses?", "bus"), picking, frame)
        screen.picked.connect(self._keep)
        return screen

    def _keep(self, picked: tuple[str, ...]) -> None:
        self.picked = picked


def rows(look: Look) -> Screen:
    phrases = [Phrase(f"Row number {number}.", "bus") for number in range(8)]
    return RowsScreen(look, Phrase("Rows", "bus"), phrases, Frame(Where("Kofi", "me")))


def test_the_title_is_read_first_and_then_every_choice(stage: Stage, ear: Ear) -> None:
    show(stage, SCREENS["choose one"]).read.click()
    assert ear.said[0].startswith("What would make health checks better")
    for words in ("More time", "A quiet place to wait", "I do not know", "Skip this"):
        assert words in ear.said


def test_whatever_can_be_pressed_in_a_screen_is_read(stage: Stage, ear: Ear) -> None:
    for make in SCREENS.values():
        ear.forget()
        screen = show(stage, make)
        screen.read.click()
        assert ear.said[0] == screen.title.words
        if isinstance(screen, PickScreen):
            cards = [card for card in screen.grid.shown if card.isVisibleTo(screen)]
            shown = {card.phrase.words for card in cards}
            pills = {pill.phrase.words for pill in screen.pills.values()}
            assert shown | pills <= set(ear.said)


def test_only_the_page_being_shown_is_read(stage: Stage, ear: Ear) -> None:
    screen = show(stage, rows)
    screen.read.click()
    assert ear.said == ["Rows", "Row number 0.", "Row number 1.", "Row number 2.", *WAYS]
    ear.forget()
    screen.next.click()
    screen.read.click()
    assert ear.said == ["Row number 3.", "Row number 4.", "Row number 5.", *WAYS]


def test_reading_lights_each_sentence_and_pressing_again_stops_it(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, rows)
    with qtbot.waitSignal(speaker.began):
        screen.read.click()
    assert screen.read.text().strip() == "Stop reading"
    with qtbot.waitSignal(speaker.finished):
        screen.read.click()
    assert screen.read.text().strip() == "Read to me"


def test_esc_stops_the_voice(
    qtbot: QtBot, window: Window, stage: Stage, speaker: Speaker
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    screen = show(stage, SCREENS["own words"])
    screen.read.click()
    with qtbot.waitSignal(speaker.finished):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert screen.read.text().strip() == "Read to me"
    assert screen.isVisible()


def test_answers_are_said_with_their_numbers_and_then_what_can_be_pressed(
    stage: Stage,
) -> None:
    screen = show(stage, Keeper().make)
    heard = [phrase.aloud for phrase in [*screen.reading(), *screen.ways()]]
    assert heard == [
        "What about buses?",
        f"1. {PRIVATE}",
        "2. I like trains.",
        "Back",
        "Kofi, go to my page",
        "Break",
        "Stop",
    ]
    screen.findChildren(BigButton)[0].click()
    assert [phrase.words for phrase in screen.ways()] == WAYS


def test_a_card_that_is_pressed_is_said_without_its_number(stage: Stage, ear: Ear) -> None:
    show(stage, Keeper().make).findChildren(BigButton)[1].click()
    assert ear.said == ["I like trains."]


def test_the_lack_of_sound_is_told_once_in_a_run(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, rows)
    with qtbot.waitSignal(speaker.silent):
        screen.read.click()
    settle()
    assert "There is no sound" not in all_words()
    screen = show(stage, rows)
    assert "There is no sound on this computer." in all_words()
    screen = show(stage, rows)
    assert "There is no sound" not in all_words()
    with qtbot.waitSignal(speaker.began):
        screen.read.click()
    settle()
    assert "There is no sound" not in all_words()
    speaker.stop()


def test_nothing_moves_under_a_hand_that_presses_cards(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, SCREENS["faces"])
    card = screen.findChildren(BigButton)[0]
    where = card.geometry()
    with qtbot.waitSignal(speaker.silent):
        card.click()
    settle()
    assert card.geometry() == where
    show(stage, rows)
    assert "There is no sound on this computer." in all_words()


def test_the_lack_of_sound_does_not_take_the_place_of_what_is_told(stage: Stage) -> None:
    show(stage, rows)
    stage.tell(stage.look("question.gone"))
    stage.tell_shortly("voice.silent")
    settle()
    assert "This question has been taken away." in all_words()
    show(stage, rows)
    assert "There is no sound on this computer." in all_words()


def test_the_lack_of_sound_waits_where_a_screen_comes_with_something_to_tell(
    stage: Stage,
) -> None:
    show(stage, rows)
    stage.tell_shortly("voice.silent")
    show(stage, SCREENS["unlock held"])
    assert "Please wait 30 minutes" in all_words()
    show(stage, rows)
    assert "There is no sound on this computer." in all_words()


def test_the_voice_is_tried_aloud_and_what_came_of_it_is_shown(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    show(stage, SCREENS["unlock"])
    said: list[Phrase] = []
    speaker.began.connect(said.append)
    with qtbot.waitSignal(stage.voice_checked, timeout=20_000):
        stage.check_voice_once()
    assert said == [stage.look("voice.trial")]
    settle()
    assert "There is no sound here. Please plug in headphones or a loudspeaker." in all_words()
    assert "There is no sound on this computer." not in all_words()


def test_the_voice_is_tried_by_itself_only_once_in_a_run(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    show(stage, SCREENS["unlock"])
    with qtbot.waitSignal(stage.voice_checked, timeout=20_000):
        stage.check_voice_once()
    with qtbot.assertNotEmitted(stage.wants_check):
        stage.check_voice_once()
    with qtbot.waitSignal(stage.voice_checked, timeout=20_000):
        stage.check_voice()


def test_what_came_of_trying_the_voice_does_not_hide_a_wrong_passphrase(
    stage: Stage, look: Look
) -> None:
    screen = show(stage, SCREENS["unlock"])
    screen.note(look("problem.wrong_passphrase"))
    stage.tell_check(Heard.PLAYED)
    settle()
    assert "That passphrase is not right." in all_words()


def test_in_the_largest_text_the_lack_of_sound_waits_for_the_next_screen(stage: Stage) -> None:
    stage.wear(replace(stage.look, sizes=Sizes(2.0)), VoiceProfile())
    show(stage, rows)
    stage.tell_shortly("voice.silent")
    settle()
    assert "Row number 0." in all_words()
    assert "There is no sound" not in all_words()
    show(stage, Keeper().make)
    assert "There is no sound" in all_words()
    assert PRIVATE not in all_words()
    on(stage).next.click()
    settle()
    assert PRIVATE in all_words()
    show(stage, rows)
    assert "There is no sound" not in all_words()


def test_what_is_pressed_is_said(stage: Stage, ear: Ear) -> None:
    screen = show(stage, Keeper().make)
    assert isinstance(screen, PickScreen)
    screen.cards["b"].click()
    assert ear.said == ["I like trains."]


def test_with_the_voice_off_only_read_to_me_speaks(stage: Stage, ear: Ear) -> None:
    stage.wear(stage.look, OFF)
    screen = show(stage, Keeper().make)
    assert isinstance(screen, PickScreen)
    screen.cards["b"].click()
    assert ear.said == []
    screen.read.click()
    assert ear.said[0] == "What about buses?"


def test_an_automatic_voice_reads_on_arrival_and_when_a_page_turns(
    stage: Stage, ear: Ear
) -> None:
    stage.wear(stage.look, AUTOMATIC)
    screen = show(stage, rows)
    assert ear.said[:2] == ["Rows", "Row number 0."]
    ear.forget()
    screen.next.click()
    assert ear.said == ["Row number 3.", "Row number 4.", "Row number 5.", *WAYS]


def test_leaving_a_screen_silences_it(stage: Stage, ear: Ear) -> None:
    show(stage, rows).read.click()
    show(stage, rows)
    assert ear.heard[-1] == ""


def test_a_private_screen_is_said_in_private(stage: Stage, ear: Ear) -> None:
    show(stage, rows, private=True).read.click()
    show(stage, rows).read.click()
    assert ear.private == [True, False]


@pytest.mark.parametrize("kind", ["break", "stop"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_cover_hides_all_and_leads_back_to_the_same_choice(
    stage: Stage, ear: Ear, kind: str, scale: float
) -> None:
    stage.wear(replace(stage.look, sizes=Sizes(scale)), VoiceProfile())
    keeper = Keeper()
    screen = show(stage, keeper.make)
    assert isinstance(screen, PickScreen)
    screen.cards["a"].click()
    assert PRIVATE in all_words()
    assert screen.top is not None
    (screen.top.rest if kind == "break" else screen.top.stop).click()
    settle()
    for words in (PRIVATE, "What about buses?", "I like trains.", "Kofi"):
        assert words not in all_words()
    assert ear.heard[-1] == ""
    on(stage).next.click()
    settle()
    back = on(stage)
    assert isinstance(back, PickScreen)
    assert back.chosen == ["a"]
    assert back.cards["a"].isChecked()


def test_a_break_leads_back_to_the_same_page(stage: Stage) -> None:
    screen = show(stage, rows)
    screen.next.click()
    settle()
    assert screen.top is not None
    screen.top.rest.click()
    settle()
    on(stage).next.click()
    settle()
    assert "Row number 3." in all_words()
    assert "Row number 0." not in all_words()


def test_a_page_of_one_screen_is_no_page_of_the_next(stage: Stage) -> None:
    screen = show(stage, rows)
    screen.next.click()
    settle()
    assert screen.top is not None
    screen.top.rest.click()
    settle()
    on(stage).next.click()
    settle()
    show(stage, rows)
    stage.again()
    settle()
    assert "Row number 0." in all_words()


def test_after_a_stop_a_member_may_finish(qtbot: QtBot, stage: Stage) -> None:
    screen = show(stage, rows)
    assert screen.top is not None
    screen.top.stop.click()
    settle()
    assert on(stage).bottom.back.text().strip() == "I have finished"
    with qtbot.waitSignal(stage.finished):
        on(stage).bottom.back.click()


def test_a_break_has_only_one_way_on(stage: Stage) -> None:
    screen = show(stage, rows)
    assert screen.top is not None
    screen.top.rest.click()
    settle()
    assert not on(stage).bottom.back.isVisible()


def test_what_cannot_be_saved_is_told_where_people_are(stage: Stage, ear: Ear) -> None:
    show(stage, rows)

    def fail() -> None:
        raise DiskFull

    assert not stage.attempt(fail)
    settle()
    assert "The disk is full" in all_words()
    assert "Row number 0." in all_words()
    assert ear.said == [stage.look("problem.disk_full").words]


def test_in_the_largest_text_what_is_told_has_a_screen_to_itself(stage: Stage) -> None:
    stage.wear(replace(stage.look, sizes=Sizes(2.0)), VoiceProfile())
    keeper = Keeper()
    screen = show(stage, keeper.make)
    assert isinstance(screen, PickScreen)
    screen.cards["a"].click()
    stage.tell(stage.look("problem.disk_full"))
    settle()
    assert "The disk is full" in all_words()
    assert PRIVATE not in all_words()
    on(stage).next.click()
    settle()
    back = on(stage)
    assert isinstance(back, PickScreen)
    assert back.chosen == ["a"]


def test_the_stage_is_quiet_and_empty_once_the_desk_is_shown(
    window: Window, stage: Stage, ear: Ear
) -> None:
    show(stage, rows).read.click()
    window.show_screen(QLabel("The desk"))
    settle()
    assert ear.heard[-1] == ""
    assert stage.screen is None
    stage.reader.be_quiet()
    stage.reader.mark(Phrase("Row number 0."))
    stage.tell(Phrase("Anything"))


def test_only_one_screen_is_alive_at_a_time(window: Window, stage: Stage) -> None:
    for _time in range(5):
        show(stage, rows)
    assert len(window.findChildren(Screen)) == 1


def test_starting_afresh_forgets_who_was_here(stage: Stage, look: Look) -> None:
    stage.wear(replace(look, sizes=Sizes(2.0)), AUTOMATIC)
    before = show(stage, Keeper().make)
    stage.start_afresh(look)
    assert stage.look is look
    assert stage.reader.voice == VoiceProfile()
    stage.again()
    assert stage.screen is before


def test_a_hard_word_can_be_pressed_for_what_it_means(stage: Stage, look: Look) -> None:
    asked = Phrase("Do you have a hospital passport?", "hospital_passport")
    screen = show(
        stage,
        lambda look: RowsScreen(look, look("know.title"), [asked], Frame(), explain=[asked]),
    )
    word = next(
        pill
        for pill in screen.findChildren(BarButton)
        if "hospital passport" in pill.phrase.words
    )
    word.click()
    settle()
    cover = on(stage)
    assert [phrase.words for phrase in cover.reading()] == [
        "Hospital passport",
        "A booklet that tells hospital staff about you.",
    ]
    cover.next.click()
    settle()
    assert on(stage).title == look("know.title")


def reading(qtbot: QtBot, stage: Stage, speaker: Speaker) -> Screen:
    """Return a screen that is being read aloud."""
    screen = show(stage, rows)
    with qtbot.waitSignal(speaker.word_reached):
        screen.read.click()
    return screen


def test_the_voice_is_in_hand_only_while_it_reads(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, rows)
    assert not any(button.isVisible() for button in screen.voice.in_hand)
    with qtbot.waitSignal(speaker.began):
        screen.read.click()
    assert all(button.isVisible() for button in screen.voice.in_hand)
    with qtbot.waitSignal(speaker.finished):
        screen.read.click()
    assert not any(button.isVisible() for button in screen.voice.in_hand)


def test_pause_holds_the_voice_and_carry_on_lets_it_go(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = reading(qtbot, stage, speaker)
    screen.voice.pause.click()
    assert screen.voice.pause.accessibleName() == "Carry on reading"
    with qtbot.assertNotEmitted(speaker.word_reached, wait=600):
        pass
    with qtbot.waitSignal(speaker.word_reached):
        screen.voice.pause.click()
    assert screen.voice.pause.accessibleName() == "Pause"


def test_a_pause_ends_with_stop_reading(qtbot: QtBot, stage: Stage, speaker: Speaker) -> None:
    screen = reading(qtbot, stage, speaker)
    screen.voice.pause.click()
    with qtbot.waitSignal(speaker.finished):
        screen.read.click()
    with qtbot.waitSignal(speaker.word_reached):
        screen.read.click()
    assert screen.voice.pause.accessibleName() == "Pause"


def test_say_it_again_begins_the_sentence_anew(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = reading(qtbot, stage, speaker)
    screen.voice.pause.click()
    with qtbot.waitSignal(speaker.began) as began:
        screen.voice.again.click()
    assert began.args == [screen.title]
    assert screen.voice.pause.accessibleName() == "Pause"


def test_slower_and_faster_go_by_named_speeds_to_the_last_of_them(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = reading(qtbot, stage, speaker)
    speeds: list[int] = []
    stage.reader.chose_speed.connect(speeds.append)
    screen.voice.slower.setFocus()
    for _press in range(5):
        screen.voice.slower.click()
    assert speeds == [135, 120, 100]
    assert screen.voice.slower.property("limit") == "true"
    assert speaker.manner.wpm == 100
    speeds.clear()
    for _press in range(7):
        screen.voice.faster.click()
    assert speeds == [120, 135, 150, 180, 200]
    assert screen.voice.slower.property("limit") == "false"


def test_a_key_pressed_at_the_slowest_speed_does_not_land_on_faster(
    qtbot: QtBot, window: Window, stage: Stage, speaker: Speaker
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    screen = reading(qtbot, stage, speaker)
    screen.voice.slower.setFocus()
    for _press in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert stage.reader.voice.wpm == 100
    assert window.focusWidget() is screen.voice.slower


def test_the_bar_says_that_it_reads_again_once_an_answer_is_heard_in_a_pause(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, SCREENS["faces"])
    with qtbot.waitSignal(speaker.word_reached):
        screen.read.click()
    screen.voice.pause.click()
    screen.findChildren(BigButton)[0].hear.click()
    assert screen.voice.pause.accessibleName() == "Pause"


def test_what_is_explained_silences_what_was_read(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    reading(qtbot, stage, speaker)
    with qtbot.waitSignal(speaker.finished):
        stage.explain(Phrase("More"), [Phrase("A sentence.")])


def test_nothing_moves_when_the_reading_begins_or_ends(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, SCREENS["faces"])
    before = screen.read.geometry()
    with qtbot.waitSignal(speaker.began):
        screen.read.click()
    settle()
    assert screen.read.geometry() == before
    with qtbot.waitSignal(speaker.finished):
        screen.read.click()
    settle()
    assert screen.read.geometry() == before


def test_the_keyboard_stays_with_the_voice_when_the_reading_ends(
    qtbot: QtBot, window: Window, stage: Stage, speaker: Speaker
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    screen = reading(qtbot, stage, speaker)
    screen.voice.again.setFocus()
    with qtbot.waitSignal(speaker.finished):
        speaker.stop()
    assert window.focusWidget() is screen.read


@pytest.mark.parametrize("voice", [VoiceProfile(), OFF], ids=["usual", "voice off"])
def test_every_answer_can_be_heard_without_choosing_it(
    stage: Stage, ear: Ear, voice: VoiceProfile
) -> None:
    stage.wear(stage.look, voice)
    for name in ("who", "faces", "feelings", "own words", "said one", "topics", "welcome"):
        screen = show(stage, SCREENS[name])
        answers: list[BigButton | AnswerPill] = [*screen.findChildren(BigButton)]
        answers += screen.findChildren(AnswerPill)
        shown = [one for one in answers if one.isVisible() and one.phrase.words]
        assert shown
        for answer in shown:
            before = answer.isChecked()
            ear.forget()
            answer.hear.click()
            assert ear.said == [answer.phrase.words]
            assert answer.isChecked() is before


def test_whatever_is_being_said_is_marked_where_it_can_be_pressed(
    stage: Stage,
) -> None:
    screen = show(stage, SCREENS["faces"])
    for phrase in [*screen.reading(), *screen.ways()]:
        stage.reader.mark(phrase)
        marked = [one for one in screen.findChildren(QWidget) if one.property("said") == "true"]
        buttons = [one for one in visible() if one.accessibleName() == phrase.words]
        assert marked == buttons, phrase.words


def lit_on(screen: Screen) -> list[str]:
    """The words that are lit on a screen now."""
    return [label.lit for label in screen.findChildren(WordsLabel) if label.lit]


def read_out(qtbot: QtBot, stage: Stage, speaker: Speaker, screen: Screen) -> list[str]:
    """Read a screen to its end, and return every word that was lit on it, in order."""
    lit: list[str] = []
    speaker.manner, speaker.pause_ms = Manner(wpm=450), 0
    speaker.word_reached.connect(lambda _start, _length: lit.extend(lit_on(screen)))
    with qtbot.waitSignal(speaker.finished, timeout=20_000):
        screen.read.click()
    return lit


def test_each_word_of_a_screen_lights_up_as_it_is_read(
    qtbot: QtBot, stage: Stage, speaker: Speaker, look: Look
) -> None:
    rows = [Phrase("The bus is late.", "bus"), Phrase("You can go by train.", "train")]
    screen = show(
        stage, lambda look: RowsScreen(look, Phrase("Getting about", "bus"), rows, Frame())
    )
    lit = read_out(qtbot, stage, speaker, screen)
    assert " ".join(lit).startswith("Getting about The bus is late. You can go by train.")
    assert lit_on(screen) == []


def test_the_words_of_an_answer_light_up_when_it_is_pressed(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    screen = show(stage, Keeper().make)
    lit: list[str] = []
    speaker.word_reached.connect(lambda _start, _length: lit.extend(lit_on(on(stage))))
    card = next(
        one for one in screen.findChildren(BigButton) if one.phrase.words == "I like trains."
    )
    with qtbot.waitSignal(speaker.finished):
        card.click()
    assert lit == ["I", "like", "trains."]


def test_no_word_lights_up_for_someone_who_does_not_want_it(
    qtbot: QtBot, stage: Stage, speaker: Speaker, look: Look
) -> None:
    stage.wear(look, VoiceProfile(lights_words=False))
    rows = [Phrase("The bus is late.", "bus")]
    screen = show(
        stage, lambda look: RowsScreen(look, Phrase("Getting about", "bus"), rows, Frame())
    )
    assert read_out(qtbot, stage, speaker, screen) == []


def test_stop_puts_the_light_out(
    qtbot: QtBot, stage: Stage, speaker: Speaker, look: Look
) -> None:
    rows = [Phrase("The bus is late and the train is late too.", "bus")]
    screen = show(
        stage, lambda look: RowsScreen(look, Phrase("Getting about", "bus"), rows, Frame())
    )
    with qtbot.waitSignal(speaker.word_reached):
        screen.read.click()
    assert lit_on(screen)
    speaker.stop()
    assert lit_on(screen) == []


def test_a_member_is_read_to_with_the_pause_and_the_manners_they_like(
    stage: Stage, speaker: Speaker, look: Look
) -> None:
    liked = VoiceProfile(wpm=120, pause_ms=2000, finishes=True, voice="gmw/en+f2")
    stage.wear(look, liked)
    assert (speaker.manner.wpm, speaker.pause_ms, speaker.finishes) == (120, 2000, True)
    assert speaker.manner.voice == "gmw/en+f2"
    stage.start_afresh(look, VoiceProfile(voice="gmw/en"))
    assert (speaker.manner.wpm, speaker.pause_ms, speaker.finishes) == (150, 600, False)
    assert speaker.manner.voice == "gmw/en"


class Readied:
    """Remembers what the stage wants made ready."""

    def __init__(self, stage: Stage) -> None:
        self.words: list[str] = []
        stage.reader.wants_ready.connect(
            lambda phrases: self.words.extend(one.words for one in phrases)
        )


def test_a_screen_is_made_ready_to_be_read_as_soon_as_it_is_shown(stage: Stage) -> None:
    readied = Readied(stage)
    show(stage, rows)
    assert readied.words[:2] == ["Rows", "Row number 0."]
    assert readied.words[-len(WAYS) :] == WAYS


def test_nothing_private_is_made_ready(stage: Stage) -> None:
    readied = Readied(stage)
    show(stage, rows, private=True)
    stage.reader.make_ready([Phrase(PRIVATE)], private=True)
    assert readied.words == []


def test_nothing_is_made_ready_for_someone_who_wants_no_voice(stage: Stage, look: Look) -> None:
    stage.wear(look, OFF)
    readied = Readied(stage)
    show(stage, rows)
    assert readied.words == []


def test_what_was_made_ready_is_not_made_again(
    qtbot: QtBot, stage: Stage, speaker: Speaker, tmp_path: Path
) -> None:
    speaker.start()
    qtbot.waitUntil(lambda: speaker.is_awake, timeout=20_000)
    readied = Readied(stage)
    show(stage, rows)

    def kept() -> dict[Path, int]:
        return {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*.clip")}

    readied.words.remove("Kofi")  # a name is never kept
    qtbot.waitUntil(lambda: len(kept()) == len(readied.words))
    before = kept()
    show(stage, rows)
    speaker.prepare([Phrase("Rows"), Phrase("One more.")])
    qtbot.waitUntil(lambda: len(kept()) == len(before) + 1)
    assert before.items() <= kept().items()


def test_names_are_said_as_the_board_says_and_lit_as_they_are_written(
    qtbot: QtBot, stage: Stage, speaker: Speaker
) -> None:
    stage.wants_names.emit({"Jaswinder": "Jass win der"})
    assert speaker.manner.says == {"Jaswinder": "Jass win der"}
    screen = show(
        stage, lambda look: RowsScreen(look, Phrase("Hello Jaswinder"), [Phrase("Welcome.")])
    )
    lit = read_out(qtbot, stage, speaker, screen)
    assert lit[:3] == ["Hello", "Jaswinder", "Welcome."]


def test_what_needs_a_screen_of_its_own_waits_while_somebody_chooses(
    stage: Stage, look: Look
) -> None:
    stage.wear(look.liked_by(ScreenProfile(text_scale=2.0)), VoiceProfile())
    ask = partial(stage.show, lambda: SCREENS["feelings"](stage.look), list, list)
    ask()
    stage.tell_shortly("voice.silent")
    stage.again()
    assert stage.screen is not None
    assert stage.screen.title == look("feeling.title_start")
    ask()
    assert stage.screen.title == look("voice.silent")


def test_whoever_comes_next_finds_nothing_of_the_screen_before(
    stage: Stage, look: Look
) -> None:
    stage.show(lambda: SCREENS["who"](look), stage.again, stage.again)
    before = stage.screen
    assert before is not None
    assert before.findChildren(BigButton)
    stage.start_afresh(look.liked_by(ScreenProfile(theme=ThemeName.DARK)))
    assert before.findChildren(BigButton) == []
    assert before.next.isVisibleTo(before)


class Counting(Speaker):
    """Remembers how many phrases were made ready at once."""

    def __init__(self, cache: Path, parent: QWidget) -> None:
        super().__init__(cache, parent=parent)
        self.counts: list[int] = []

    def prepare(self, phrases: Iterable[Phrase]) -> None:
        """Make them ready, and count them."""
        asked = list(phrases)
        self.counts.append(len(asked))
        super().prepare(asked)


def test_much_is_made_ready_a_little_at_a_time_so_that_no_press_waits_for_it(
    qtbot: QtBot, stage: Stage, window: Window, tmp_path: Path
) -> None:
    speaker = Counting(tmp_path / "cache", window)
    give_voice(speaker, window, stage)
    speaker.start()
    qtbot.waitUntil(lambda: speaker.is_awake, timeout=20_000)
    stage.reader.wants_ready.emit([Phrase(f"Number {one}.") for one in range(AT_ONCE * 2 + 1)])
    assert speaker.counts == [AT_ONCE]
    qtbot.waitUntil(lambda: len(speaker.counts) > 2)
    assert speaker.counts == [AT_ONCE, AT_ONCE, 1]
    speaker.close()
