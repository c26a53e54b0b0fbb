"""The frame that every member screen has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from app.domain.easy_read import ListedWord
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.bars import BottomBar, TopBar, Where
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.sentence_row import SentenceRow
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.voice_bar import VoiceBar
from app.ui.parts.words_label import WordsLabel
from app.ui.told import announce

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
LEAST_NOTE = 64
BESIDE_TITLE, BESIDE_BOTH, UNDER = 104, 120, 2
"""The picture beside the title alone, and with a line under it, and how far under."""
MOST_WITH_NOTE = 1.2
"""The largest text with which a screen has room for one more thing."""
MOST_WITH_BOTH = 1.15
"""The same, where the screen can be told again as well."""
MOST_WITH_PICTURE = 2.2
"""With this, and above it, the title needs the room of its picture."""
MOST_MEANINGS, MOST_MEANINGS_LARGE = 3, 1
"""How many hard words have a pill of their own, in usual and in large text."""


@dataclass(frozen=True)
class Frame:
    """What stands round a screen: where we are, and what *Next* says.

    ``where`` is None on the screens before anyone has said who they are. ``is_calm`` is for
    what is private: the colours of the bars are quieter. ``other_words`` say the same as the
    screen does, for whoever presses to be told again. ``stop_words`` name what is told of what
    was kept to whoever stops here.
    """

    where: Where | None = None
    next_words: str = "move.next"
    can_go_back: bool = True
    is_calm: bool = False
    other_words: Phrase | None = None
    stop_words: str = "rest.stop_words"


class Screen(QWidget):
    """One idea, between the same two bars everywhere.

    A screen takes values and sends signals: it never saves, speaks or decides what comes
    next. Subclasses fill ``body`` and say what is read aloud.
    """

    went_back = Signal()
    went_on = Signal()
    asked_for_break = Signal()
    asked_to_stop = Signal()
    asked_for_my_page = Signal()
    turned = Signal()  # another page of the same screen is being shown
    asked_anew = Signal()  # the same page asks the next thing, such as where a card goes
    said = Signal(object)  # a Phrase to read aloud, because it was pressed
    asked_to_hear = Signal(object)  # a Phrase, even by someone who has the voice off
    asked_for_meaning = Signal(tuple)  # of the ListedWords to explain
    asked_for_other_words = Signal(object, tuple)  # a Phrase, and ListedWords to explain

    def __init__(self, look: Look, title: Phrase, frame: Frame = Frame()) -> None:
        super().__init__()
        self.look = look
        self.title = title
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title.words)
        self.setProperty("calm", frame.is_calm)
        self._other_words = frame.other_words
        self.stop_words = frame.stop_words
        self.top = TopBar(look, frame.where) if frame.where else None
        self.bottom = BottomBar(look, frame.next_words, can_go_back=frame.can_go_back)
        self.body = QVBoxLayout()
        self.subtitle: WordsLabel | None = None  # where there is room for one
        self._beside: PictureLabel | None = None  # the picture of the title
        self._note: SentenceRow | None = None
        self.rows: list[SentenceRow] = []
        self.begins_at: QWidget | None = None  # where the keyboard is, if not on the first
        self._lay_out()
        self._connect()

    @property
    def next(self) -> BarButton:
        """The way on."""
        return self.bottom.next

    @property
    def voice(self) -> VoiceBar:
        """What can be done with the voice."""
        return self.bottom.voice

    @property
    def read(self) -> BarButton:
        """The button that reads this screen aloud."""
        return self.bottom.read

    def reading(self) -> Sequence[Phrase]:
        """What is read aloud, in order: the title first (handbook 5.6)."""
        return [self.title, *(row.phrase for row in self.rows)]

    def told(self) -> str:
        """What a screen reader is told when the page changes and the keyboard stays.

        All that is on the page but what the keyboard comes to, which is told there.
        """
        controls = (QAbstractButton, QLineEdit, QPlainTextEdit)
        reached = {one.accessibleName() for kind in controls for one in self.findChildren(kind)}
        return " ".join(one.words for one in self.reading() if one.words not in reached)

    def ways(self) -> Sequence[Phrase]:
        """What else can be pressed, read aloud after everything else: pills, then the bars."""
        read = {phrase.words for phrase in self.reading()}
        pills = [one for one in self.findChildren(BarButton) if one.property("kind") == "pill"]
        top = [self.top.who, self.top.rest, self.top.stop] if self.top else []
        dwell = [self.bottom.dwell] if self.bottom.dwell else []
        return [
            one.phrase
            for one in (*pills, self.bottom.back, *dwell, self.bottom.next, *top)
            if one.isVisibleTo(self) and one.isEnabled() and one.phrase.words not in read
        ]

    @property
    def goes_on(self) -> BarButton | None:
        """What ends something that goes on just now, such as a recording."""
        return None

    def bars(self) -> list[BarButton | SoundButton]:
        """What stands on the bars, in order."""
        top = [self.top.who, self.top.rest, self.top.stop] if self.top else []
        dwell = [self.bottom.dwell] if self.bottom.dwell else []
        return [*top, self.bottom.back, *dwell, *self.voice.buttons, self.next]

    def mark(self, phrase: Phrase | None) -> None:
        """Show which sentence is being read aloud, if it is on this screen."""
        words = phrase.words if phrase else None
        for row in self.findChildren(SentenceRow):
            row.mark(said=row.phrase.words == words)
        for card in self.findChildren(BigButton):
            card.mark(said=card.phrase.words == words)
        for button in self.findChildren(BarButton):
            button.mark(said=button.phrase.words == words)

    def light(self, words: str, start: int, length: int) -> None:
        """Light one word of what is being read aloud, wherever it stands on this screen."""
        for label in self.findChildren(WordsLabel):
            said = length and label.text() == words and label.isVisibleTo(self)
            label.light(start, length if said else 0)

    @property
    def has_room_to_note(self) -> bool:
        """True when one more thing can be said on this screen."""
        most = MOST_WITH_NOTE if self._other_words is None else MOST_WITH_BOTH
        return self.look.crowding <= most

    @property
    def noted(self) -> Phrase | None:
        """The one more thing that is being said already, if there is one."""
        return self._note.phrase if self._note else None

    def note(self, phrase: Phrase) -> None:
        """Say one more thing, under everything else: it stays until the next screen."""
        if self._note is not None:
            self._note.deleteLater()
        self._note = SentenceRow(self.look, phrase, role="note")
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._note.setMinimumHeight(LEAST_NOTE)
        self.body.addWidget(self._note)
        announce(self, phrase.words)

    @property
    def place(self) -> int:
        """How far into this screen a member has turned its pages."""
        return 0

    def go_to(self, place: int) -> None:
        """Come back to where a member was, after a break."""

    def add_title(self, *, picture: bool = True, subtitle: Phrase | None = None) -> None:
        """Show the title beside its picture and, where there is room, a line under it."""
        if self.look.is_crowded:
            subtitle = None
        line = QHBoxLayout()
        line.setSpacing(24)
        has_room = self.look.crowding < MOST_WITH_PICTURE
        if picture and has_room and self.look.picture_of(self.title):
            side = BESIDE_BOTH if subtitle else BESIDE_TITLE
            self._beside = PictureLabel(self.look.pictures, self.title.picture, side)
            line.addWidget(self._beside)
        words = QVBoxLayout()
        words.setSpacing(UNDER)
        words.addStretch()
        self._title_words = WordsLabel(self.title.words, "title" if has_room else "label")
        words.addWidget(self._title_words)
        if subtitle:
            self.subtitle = WordsLabel(subtitle.words, "subtitle")
            words.addWidget(self.subtitle)
        words.addStretch()
        line.addLayout(words, stretch=1)
        self.body.addLayout(line)

    @property
    def subtitle_takes(self) -> int:
        """How much lower everything under the title stands with the line under it."""
        if self.subtitle is None:
            return 0
        across = self.subtitle.width()
        words = self.subtitle.heightForWidth(across) + UNDER
        if self._beside is None:
            return words
        title = self._title_words.heightForWidth(across)
        return max(BESIDE_BOTH, title + words) - max(BESIDE_TITLE, title)

    def show_subtitle(self, *, shown: bool) -> None:
        """Show the line under the title, or only read it, and leave its room to the rest."""
        if self.subtitle is not None and self.subtitle.isHidden() is shown:
            self.subtitle.setVisible(shown)
            if self._beside is not None:
                side = BESIDE_BOTH if shown else BESIDE_TITLE
                self._beside.setFixedSize(side, side)

    def meanings(self, sentences: Iterable[str]) -> list[BarButton]:
        """A pill for each hard word in these sentences: when it is pressed, it is explained.

        Where there are more than there is room for, one pill explains them all; so does the
        one that says the same in other words, where there are some.
        """
        words = self.look.explains(sentences)
        if self._other_words is not None:
            return [self._in_other_words(self._other_words, words)]
        if len(words) > (MOST_MEANINGS_LARGE if self.look.is_crowded else MOST_MEANINGS):
            return [self._meaning(self.look("move.meanings"), words)]
        pictures = self.look.pictures
        return [
            self._meaning(
                Phrase(
                    self.look("move.meaning", word=word.term).words, pictures.of_hard_word(word)
                ),
                (word,),
            )
            for word in words
        ]

    def _in_other_words(self, phrase: Phrase, words: Sequence[ListedWord]) -> BarButton:
        pill = BarButton(self.look, self.look("question.other_words"), "pill")
        pill.clicked.connect(
            lambda _checked=False: self.asked_for_other_words.emit(phrase, tuple(words))
        )
        return pill

    def _meaning(self, asks: Phrase, words: tuple[ListedWord, ...]) -> BarButton:
        pill = BarButton(self.look, asks, "pill")
        pill.clicked.connect(lambda _checked=False: self.asked_for_meaning.emit(words))
        return pill

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard's order right."""
        super().showEvent(event)
        self.order_keys()
        if self.look.presses.number_keys and self.findChildren(BigButton):
            self.setAccessibleDescription(self.look("keys.choose").words)

    def order_keys(self) -> None:
        """Let the body's own things come before the bar below, and begin with the first."""
        bars = self.bars()
        inside = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget not in bars
        ]
        top = bars.index(self.bottom.back)
        order = [*bars[:top], *inside, *bars[top:]]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        ways_on = [*inside, self.bottom.next]
        ready = [one for one in ways_on if one.isEnabled() and one.isVisibleTo(self)]
        if self.look.is_scanned:  # a switch may be a key, and must not type
            ready = [one for one in ready if not isinstance(one, QLineEdit | QPlainTextEdit)]
        first = self.begins_at or (ready[0] if ready else self.read)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self.top:
            whole.addWidget(self.top)
        side = max(24, round(60 - 40 * (self.look.crowding - 1)))
        self.body.setContentsMargins(side, 10, side, 8)
        self.body.setSpacing(10)
        whole.addLayout(self.body, stretch=1)
        whole.addWidget(self.bottom)

    def go_on(self) -> None:
        """Do what *Next* does."""
        self.went_on.emit()

    def go_back(self) -> None:
        """Do what *Back* does."""
        self.went_back.emit()

    def empty(self) -> None:
        """Let go of all between the bars, now that another screen is about to come."""
        for part in self.findChildren(QWidget, options=DIRECT):
            if part not in (self.top, self.bottom):
                delete(part)

    def _connect(self) -> None:
        self.bottom.back.clicked.connect(lambda _checked=False: self.go_back())
        self.bottom.next.clicked.connect(lambda _checked=False: self.go_on())
        if self.top:
            self.top.who.clicked.connect(self.asked_for_my_page)
            self.top.rest.clicked.connect(self.asked_for_break)
            self.top.stop.clicked.connect(self.asked_to_stop)
