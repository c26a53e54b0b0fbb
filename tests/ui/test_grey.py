"""No meaning by colour alone: what can be told apart in colour can be in grey."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.domain.drawings import Pen
from app.domain.phrase import Phrase
from app.domain.profiles import ScreenProfile, ThemeName
from app.domain.views import Mood
from app.ui import theme as themes
from app.ui.contrast import luminance
from app.ui.facilitator.line_marks import Mark, Marks, Shape
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.today_steps import StepPill
from app.ui.look import Look
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.parts.focus_ring import FocusRing
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.press_mark import PressMark
from app.ui.parts.ring import Ring
from app.ui.parts.scan_light import ScanLight
from app.ui.parts.sentence_row import SentenceRow
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.step_dots import StepDots
from app.ui.parts.tools import ToolButton
from app.ui.parts.words_label import WordsLabel
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.palettes import every_theme

CARD = Phrase("Good", "good")
LEAST = 60
"""Dots that differ by 3 to 1: an area of 8 by 8, or a line of 2 by 30."""
CLEAR = 3
RINGS: dict[str, Callable[[Window], Ring]] = {"light": ScanLight, "keyboard": FocusRing}
Draws = Callable[[Look, QWidget], QWidget]


def card(*, chosen: bool = False, said: bool = False, dots: int = 0) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = BigButton(look, CARD)
        made.setParent(parent)
        made.resize(240, 220)
        made.show_dots(dots, "")
        made.setChecked(chosen)
        made.mark(said=said)
        return made

    return draw


def pill(*, chosen: bool = False, said: bool = False) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = AnswerPill(look, Phrase("Skip this", "skip"))
        made.setParent(parent)
        made.setCheckable(True)
        made.setChecked(chosen)
        made.mark(said=said)
        made.adjustSize()
        return made

    return draw


def row(*, said: bool) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = SentenceRow(look, CARD, parent)
        made.resize(600, 120)
        made.mark(said=said)
        return made

    return draw


def words(*, lit: bool) -> Draws:
    def draw(_look: Look, parent: QWidget) -> QWidget:
        made = WordsLabel("The bus stops", parent=parent)
        made.resize(400, 60)
        made.light(4, 3 if lit else 0)
        return made

    return draw


def way_on(*, enabled: bool) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = BarButton(look, look("move.next"), "next", parent)
        made.setEnabled(enabled)
        made.adjustSize()
        return made

    return draw


def speed(*, limit: bool) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = SoundButton(look, look("move.faster"), "voice", 76, parent)
        made.resize(76, 76)
        made.show_limit(reached=limit)
        return made

    return draw


def tool(*, chosen: bool = False, limit: bool = False) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = ToolButton(look, look("draw.black"), next(iter(Pen)))
        made.setParent(parent)
        made.setChecked(chosen)
        made.show_limit(reached=limit)
        made.adjustSize()
        return made

    return draw


def steps(done: int) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = StepDots(look, done, 5)
        made.setParent(parent)
        made.adjustSize()
        return made

    return draw


def meter(level: float) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = LevelMeter(look, "talk")
        made.setParent(parent)
        made.resize(400, 80)
        made.begin()
        made.take(level)
        return made

    return draw


def ringed(how: str) -> Draws:
    """A card in the middle of a page, with a ring or none."""

    def draw(look: Look, parent: QWidget) -> QWidget:
        page = QWidget(parent)
        page.resize(400, 300)
        button = card()(look, page)
        button.move(80, 40)
        page.show()
        settle()
        if how in RINGS:
            window = button.window()
            assert isinstance(window, Window)
            ring = RINGS[how](window)
            window.used_keyboard.emit()
            button.setFocus()
            ring.go_round(button)
        elif how:
            mark = PressMark(button.window(), look)
            mark.show_heard(button) if how == "heard" else mark.show_held(button)
            if how == "ready":
                mark.show_ready()
        return page

    return draw


def mark(shape: Shape) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = Marks(look, [Mark(shape, "")])
        made.setParent(parent)
        made.resize(40, 30)
        return made

    return draw


def step_pill(state: str) -> Draws:
    def draw(_look: Look, parent: QWidget) -> QWidget:
        made = StepPill()
        made.setParent(parent)
        made.show_state("✓ Ask" if state == "done" else "Ask", state, "")
        made.resize(160, 60)
        return made

    return draw


def box(*, ticked: bool) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        page = Page(look, PageName.TODAY)
        page.setParent(parent)
        made = QCheckBox("Ready", page)
        made.setChecked(ticked)
        made.resize(200, 50)
        page.show()
        return made

    return draw


def mood(one: Mood) -> Draws:
    def draw(look: Look, parent: QWidget) -> QWidget:
        made = QLabel(parent)
        made.setPixmap(look.pictures.pixmap(look(f"feeling.{one}").picture, QSize(120, 120)))
        made.resize(120, 120)
        return made

    return draw


STATES: dict[str, tuple[Draws, Draws]] = {
    "a card is chosen": (card(), card(chosen=True)),
    "a card is read": (card(), card(said=True)),
    "a card is chosen, not read": (card(chosen=True), card(said=True)),
    "a card is chosen and read": (card(said=True), card(chosen=True, said=True)),
    "a dot": (card(), card(chosen=True, dots=1)),
    "two dots": (card(chosen=True, dots=1), card(chosen=True, dots=2)),
    "three dots": (card(chosen=True, dots=2), card(chosen=True, dots=3)),
    "a pill is chosen": (pill(), pill(chosen=True)),
    "a pill is read": (pill(), pill(said=True)),
    "a pill is chosen, not read": (pill(chosen=True), pill(said=True)),
    "a sentence is read": (row(said=False), row(said=True)),
    "a word is read": (words(lit=False), words(lit=True)),
    "the way on is shut": (way_on(enabled=True), way_on(enabled=False)),
    "as fast as it can be": (speed(limit=False), speed(limit=True)),
    "a pen is chosen": (tool(), tool(chosen=True)),
    "a tool does no more": (tool(), tool(limit=True)),
    "one step further": (steps(2), steps(3)),
    "louder": (meter(0.1), meter(0.6)),
    "the light": (ringed(""), ringed("light")),
    "the keyboard": (ringed(""), ringed("keyboard")),
    "held": (ringed(""), ringed("held")),
    "held for long enough": (ringed("held"), ringed("ready")),
    "heard": (ringed("held"), ringed("heard")),
    "ticked": (box(ticked=False), box(ticked=True)),
    "done": (step_pill(""), step_pill("done")),
    "being done now": (step_pill(""), step_pill("now")),
    "done, not being done": (step_pill("now"), step_pill("done")),
    "failed or late": (mark(Shape.FAILED), mark(Shape.LATE)),
    "must or could not": (mark(Shape.MUST), mark(Shape.COULD_NOT)),
    "late or could not": (mark(Shape.LATE), mark(Shape.COULD_NOT)),
    "good or OK": (mood(Mood.GOOD), mood(Mood.OK)),
    "OK or bad": (mood(Mood.OK), mood(Mood.BAD)),
    "good or bad": (mood(Mood.GOOD), mood(Mood.BAD)),
    "bad or worried": (mood(Mood.BAD), mood(Mood.WORRIED)),
}
SEEN = (
    *(str(name) for name in themes.THEMES),
    "computer, pink",
    "computer, windows contrast black",
)
THEMES = {name: made for name, made in every_theme().items() if name in SEEN}


class Cover(QWidget):
    """A page in the colour of paper: the style sheet knows it by this name."""


def seen(window: Window, look: Look, draws: Draws) -> QImage:
    page = Cover()
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.show_screen(page)
    drawn = draws(look, page)
    drawn.show()
    settle()
    return window.grab(drawn.geometry()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def told_apart(before: QImage, after: QImage) -> int:
    """How many dots are three times as light, or as dark, in grey."""
    size = before.size().expandedTo(after.size())
    alike = [part.copy(0, 0, size.width(), size.height()) for part in (before, after)]
    one, other = (bytes(part.constBits()) for part in alike)
    pairs = Counter(zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True))
    return sum(
        count
        for (left, right), count in pairs.items()
        if left != right and ratio(left, right) >= CLEAR
    )


def ratio(one: int, other: int) -> float:
    light, dark = sorted((grey(one), grey(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grey(colour: int) -> float:
    return luminance(f"#{colour & 0xFFFFFF:06x}")


@pytest.mark.parametrize("theme", THEMES)
def test_every_state_is_told_apart_in_grey(window: Window, look: Look, theme: str) -> None:
    named = ThemeName(theme) if theme in set(ThemeName) else ThemeName.COMPUTER
    look = replace(look, computer=lambda: THEMES[theme]).liked_by(ScreenProfile(theme=named))
    window.wear(look.style_sheet)
    alike = {}
    for state, (before, after) in STATES.items():
        found = told_apart(seen(window, look, before), seen(window, look, after))
        if found < LEAST:
            alike[state] = found
    assert alike == {}


def test_a_change_of_colour_alone_would_be_found() -> None:
    red, green = (QImage(100, 100, QImage.Format.Format_RGB32) for _ in range(2))
    red.fill(QColor("#7F0000"))
    green.fill(QColor("#004900"))
    assert told_apart(red, green) < LEAST
    green.fill(QColor("#FFFFFF"))
    assert told_apart(red, green) == 100 * 100
