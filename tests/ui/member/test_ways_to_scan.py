"""Step and wait, groups, stopping the light, and switches of one's own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import Access, Reading, ScreenProfile, ThemeName, VoiceProfile
from app.ui.contrast import contrast
from app.ui.look import Look
from app.ui.member.scan_order import Group, in_groups, in_turn
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.member.who import WhoScreen
from app.ui.parts.scan_light import ScanLight, Sign
from app.ui.window import Window
from tests.ui.fit import place, settle
from tests.ui.member.screens import SCREENS
from tests.ui.pressing import click_at
from tests.ui.reading import Ear
from tests.ui.switching import ENTER, SPACE, SwitchUser, name_of

ONE, WAIT, TWO = Access.ONE_SWITCH, Access.STEP_AND_WAIT, Access.TWO_SWITCHES
SILENT, ALOUD = VoiceProfile(Reading.NEVER), VoiceProfile(Reading.EVERYTHING)
NEVER_MS = 600_000
F9 = Qt.Key.Key_F9

Show = Callable[..., SwitchUser]


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def show(stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody, for whom no time is ever up by itself."""

    def show_it(
        name: str, access: Access, voice: VoiceProfile = SILENT, **likes: object
    ) -> SwitchUser:
        profile = ScreenProfile(access=access, scan_ms=NEVER_MS)
        profile = replace(profile, **likes)  # type: ignore[arg-type]  # they are its fields
        stage.wear(look.liked_by(profile), voice)
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        person = SwitchUser(stage)
        person.begin()
        return person

    return show_it


def at(person: SwitchUser) -> str:
    return person.at


def runs(person: SwitchUser) -> bool:
    return person.scanner.clock.runs


def screen_of(stage: Stage) -> Screen:
    assert stage.screen is not None
    return stage.screen


def presses_of(stage: Stage) -> list[str]:
    """The names of what is pressed from now on."""
    pressed: list[str] = []
    for one in screen_of(stage).findChildren(QAbstractButton):
        one.clicked.connect(partial(_note, pressed, name_of(one)))
    return pressed


def _note(pressed: list[str], name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
    pressed.append(name)


# ---- step and wait


def test_waiting_chooses_nothing_before_the_switch_was_pressed(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", WAIT)
    pressed = presses_of(stage)
    assert at(person) == "Good"
    assert not runs(person)
    person.wait()
    assert pressed == []


def test_the_first_press_takes_up_the_first_thing_and_waiting_chooses_it(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", WAIT)
    pressed = presses_of(stage)
    person.press(SPACE)
    assert at(person) == "Good"
    person.wait()
    assert pressed == ["Good"]


def test_each_press_goes_on_by_one_and_waiting_chooses(stage: Stage, show: Show) -> None:
    person = show("feelings", WAIT)
    pressed = presses_of(stage)
    for _press in range(3):
        person.press(SPACE)
    assert at(person) == "Not good"
    person.wait()
    assert pressed == ["Not good"]


def test_after_choosing_waiting_chooses_nothing_more(stage: Stage, show: Show) -> None:
    person = show("feelings", WAIT)
    person.choose("OK")
    pressed = presses_of(stage)
    assert not runs(person)
    person.wait()
    assert pressed == []
    person.press(SPACE)
    assert at(person) == "Not good"
    person.wait()
    assert pressed == ["Not good"]


def test_a_new_page_waits_for_a_press(stage: Stage, show: Show) -> None:
    person = show("feelings", WAIT)
    person.press(SPACE)
    stage.again()
    person.begin()
    assert not runs(person)


def test_what_is_about_to_be_chosen_is_told_in_good_time(
    qtbot: QtBot, stage: Stage, show: Show, window: Window
) -> None:
    person = show("feelings", WAIT, scan_ms=60)
    (light,) = window.findChildren(ScanLight)
    signs = [light.sign]
    person.scanner.clock.changed.connect(signs.append)
    with qtbot.waitSignal(screen_of(stage).said):
        person.press(SPACE)
    assert signs == [Sign.HERE, Sign.WAITS, Sign.CHOOSES, Sign.HERE] or signs[:3] == [
        Sign.HERE,
        Sign.WAITS,
        Sign.CHOOSES,
    ]


def test_the_time_to_wait_begins_anew_after_the_voice(stage: Stage, show: Show) -> None:
    person = show("feelings", WAIT, VoiceProfile())
    person.press(SPACE)
    assert runs(person)
    stage.reader.mark(Phrase("Good"))
    assert not runs(person)
    stage.reader.be_quiet()
    assert runs(person)


def test_who_steps_can_pause_the_reading_and_then_reach_everything(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", WAIT, ALOUD)
    stage.reader.mark(screen_of(stage).title)
    assert at(person) == "Pause"
    person.press(SPACE)
    assert runs(person), "what stops the voice need not wait for it"
    pauses: list[bool] = []
    stage.reader.wants_pause.connect(lambda: pauses.append(True))
    person.wait()
    assert pauses == [True]
    person.choose("Slower")


def test_when_the_reading_ends_who_steps_begins_with_the_first_choice(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", WAIT, ALOUD)
    stage.reader.mark(screen_of(stage).title)
    assert at(person) == "Pause"
    stage.reader.be_quiet()
    person.wait()
    assert at(person) == "Good"
    assert not runs(person)


# ---- groups


def test_few_things_are_gone_over_one_by_one(stage: Stage, show: Show) -> None:
    show("break", ONE, scan_in_groups=True)
    screen = screen_of(stage)
    assert in_groups(screen) == in_turn(screen)


def test_a_press_goes_into_a_group_and_then_chooses(stage: Stage, show: Show) -> None:
    person = show("feelings", ONE, scan_in_groups=True)
    pressed = presses_of(stage)
    assert at(person) == "Answers"
    person.press(SPACE)
    assert at(person) == "Good"
    assert pressed == []
    person.wait()
    person.press(SPACE)
    assert pressed == ["OK"]
    assert at(person) == "Answers"


def test_after_one_round_inside_the_light_comes_out(stage: Stage, show: Show) -> None:
    person = show("feelings", ONE, scan_in_groups=True)
    person.press(SPACE)
    inside = []
    while at(person) != "Answers":
        inside.append(person.at)
        person.wait()
    assert inside[0] == "Good"
    assert len(inside) == len(set(inside))
    person.wait()
    assert at(person) == "Back and next"


def test_every_thing_of_a_screen_is_in_a_group_of_its_name(stage: Stage, show: Show) -> None:
    show("feelings", ONE, scan_in_groups=True)
    screen = screen_of(stage)
    groups = [one for one in in_groups(screen) if isinstance(one, Group)]
    names = [one.phrase.words for one in groups]
    assert names == [
        "Answers",
        "Back and next",
        "Other buttons",
        "My page, break and stop",
        "Hear them",
    ]
    assert all(one.phrase.picture for one in groups)


def test_many_faces_are_gone_over_by_rows(stage: Stage, show: Show) -> None:
    person = show("who", TWO, scan_in_groups=True)
    rows: dict[str, int] = {}
    while person.at not in rows:
        row = person.scanner.at
        rows[person.at] = len(row.things) if isinstance(row, Group) else 1
        person.press(SPACE)
    faces = [many for name, many in rows.items() if name.startswith("Row")]
    screen = screen_of(stage)
    assert isinstance(screen, WhoScreen)
    assert sum(faces) == len(screen.grid.shown) > 5
    assert max(faces) <= 5
    assert any(name.startswith("More, 1 of") for name in rows)


def test_what_moves_a_pen_stays_lit_to_be_pressed_again(stage: Stage, show: Show) -> None:
    person = show("draw drawn", ONE, scan_in_groups=True)
    person.come_to("Right")
    person.take()
    assert at(person) == "Right"


def test_who_steps_goes_into_a_group_by_waiting_and_nothing_is_chosen_by_itself(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", WAIT, scan_in_groups=True)
    pressed = presses_of(stage)
    person.press(SPACE)
    person.wait()
    assert at(person) == "Good"
    assert not runs(person)
    person.press(SPACE)
    person.wait()
    assert pressed == ["Good"]


def test_a_group_is_said_to_someone_who_likes_everything_read(stage: Stage, show: Show) -> None:
    person = show("feelings", TWO, ALOUD, scan_in_groups=True)
    stage.window.asked_for_silence.emit()
    ear = Ear(stage)
    person.press(SPACE)
    person.press(SPACE)
    assert ear.said[-1] in {"Back and next", "Other buttons"}


# ---- the light, stopped and measured


def test_one_key_stops_the_light_and_starts_it_again(
    stage: Stage, show: Show, window: Window
) -> None:
    person = show("feelings", ONE)
    (light,) = window.findChildren(ScanLight)
    person.press(F9)
    assert not runs(person)
    signs = [light.sign]
    person.press(F9)
    assert runs(person)
    assert [*signs, light.sign] == [Sign.STOPPED, Sign.HERE]


def test_a_switch_starts_a_stopped_light_and_chooses_nothing_by_that(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", ONE)
    pressed = presses_of(stage)
    person.press(F9)
    person.press(SPACE)
    assert pressed == []
    assert runs(person)
    person.press(SPACE)
    assert pressed == ["Good"]


def test_with_no_loops_the_light_never_stops_by_itself(stage: Stage, show: Show) -> None:
    person = show("thanks", ONE, scan_loops=0)
    things = len(in_turn(screen_of(stage)))
    for _step in range(things * 12):
        person.wait()
    assert at(person)


def test_after_as_many_rounds_as_someone_likes_the_light_waits(
    stage: Stage, show: Show
) -> None:
    person = show("thanks", ONE, scan_loops=1)
    for _step in in_turn(screen_of(stage)):
        assert at(person)
        person.wait()
    assert not at(person)
    person.press(SPACE)
    assert at(person) == "Next"


@pytest.mark.parametrize("sign", [Sign.HERE, Sign.WAITS, Sign.CHOOSES, Sign.STOPPED])
@pytest.mark.parametrize("theme", ThemeName)
def test_the_light_round_a_group_stands_out_in_every_theme(
    stage: Stage, show: Show, window: Window, theme: ThemeName, sign: Sign
) -> None:
    person = show("feelings", ONE, scan_in_groups=True, theme=theme)
    group = person.scanner.at
    assert isinstance(group, Group)
    (light,) = window.findChildren(ScanLight)
    light.tell(sign)
    settle()
    shown = window.grab().toImage()
    area = light.geometry()
    for thing in group.things:
        assert area.contains(place(thing))
    across = area.left() + area.width() // 3
    band = [shown.pixelColor(across, area.top() + down) for down in range(light.outer + 4)]
    ink, paper = QColor(stage.look.theme.ink), QColor(stage.look.theme.paper)
    assert band.count(ink) >= 4
    assert paper in band
    assert contrast(ink.name(), paper.name()) >= 3


def test_what_is_about_to_be_chosen_is_told_by_shape(
    stage: Stage, show: Show, window: Window
) -> None:
    show("feelings", WAIT)
    (light,) = window.findChildren(ScanLight)
    seen: list[QImage] = []
    for sign in Sign:
        light.tell(sign)
        settle()
        grey = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        seen.append(grey.copy(light.geometry()))
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])


# ---- switches of one's own


@pytest.mark.parametrize("key", ["F5", "A", "Right", "Home"])
def test_any_key_can_be_the_switch(stage: Stage, show: Show, key: str) -> None:
    person = show("feelings", ONE, choose_with=f"key:{key}")
    pressed = presses_of(stage)
    person.press(Qt.Key[f"Key_{key}"])
    assert pressed == ["Good"]


def test_with_a_switch_of_ones_own_the_usual_keys_are_a_helpers(
    stage: Stage, show: Show
) -> None:
    person = show("feelings", TWO, step_with="key:F5", choose_with="key:F6")
    person.press(Qt.Key.Key_F5)
    assert at(person) == "OK"
    person.press(Qt.Key.Key_F6)
    assert screen_of(stage).cards  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_Tab)
    assert at(person) != "Not good"


def test_a_learnt_button_of_the_mouse_is_the_switch_wherever_the_pointer_is(
    stage: Stage, show: Show, window: Window
) -> None:
    person = show("feelings", ONE, choose_with="mouse:left")
    pressed = presses_of(stage)
    worried = next(one for one in in_turn(screen_of(stage)) if name_of(one) == "Worried")
    person.scanner.switches.end_rest()
    click_at(window, worried)
    assert pressed == ["Good"]


def test_a_button_of_a_joystick_can_be_the_switch(
    qtbot: QtBot, stage: Stage, show: Show, window: Window
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    person = show("feelings", ONE, choose_with="pad:3")
    pressed = presses_of(stage)
    for name in ("pad:1", "pad:3"):
        person.scanner.switches.end_rest()
        person.scanner.switches.pads.pressed.emit(name)
    assert pressed == ["Good"]


def test_two_keys_at_once_are_never_a_switch(stage: Stage, show: Show) -> None:
    person = show("feelings", ONE)
    pressed = presses_of(stage)
    person.scanner.switches.end_rest()
    handle, both = stage.window.windowHandle(), Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(handle, Qt.Key.Key_F5, both)
    assert pressed == []


def test_a_click_on_nothing_is_no_switch_for_who_has_learnt_another(
    stage: Stage, show: Show, window: Window
) -> None:
    person = show("feelings", ONE, choose_with="key:F5")
    pressed = presses_of(stage)
    person.scanner.switches.end_rest()
    nowhere = QPoint(4, screen_of(stage).height() // 2)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=nowhere)
    assert pressed == []


def test_enter_chooses_still_where_only_the_step_is_learnt(stage: Stage, show: Show) -> None:
    person = show("feelings", TWO, step_with="key:F5")
    pressed = presses_of(stage)
    person.press(Qt.Key.Key_F5)
    person.press(ENTER)
    assert pressed == ["OK"]
