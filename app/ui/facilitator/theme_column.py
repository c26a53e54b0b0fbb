"""One theme as a column: its name, how many people are behind it, and its views."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from app.domain.phrase import Phrase
from app.domain.themes import MOST_LETTERS, Theme
from app.domain.views import View
from app.ui.facilitator.fields import SmallButton, counted
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.theme_cards import CardList
from app.ui.facilitator.theme_words import card_lines, people_details, people_words
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

LOOSE_WIDTH = 280
WIDTH = 250
PICTURE = 46

AgeInDays = Callable[[View], int]


class Column(Panel):
    """Cards in a column, with more of them to be shown. Cards can be dropped all over it."""

    asked_for_more = Signal()

    def __init__(self, look: Look, cards: CardList, age_in_days: AgeInDays) -> None:
        super().__init__()
        self.look = look
        self.cards = cards
        self._age_in_days = age_in_days
        self.setAcceptDrops(True)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(6)
        self.more = button(look("views.more").words, self.asked_for_more.emit, "link")

    def add_cards(self) -> None:
        """Put the cards under what is there already."""
        self.body.addWidget(self.cards, stretch=1)
        self.body.addWidget(self.more)

    def show_views(self, views: Sequence[View], count: int) -> None:
        """Show these of the ``count`` views there are."""
        lines = [card_lines(self.look, view, self._age_in_days(view)) for view in views]
        self.cards.show_views(views, lines)
        self.more.setVisible(len(views) < count)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards from elsewhere."""
        self.cards.consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards from elsewhere."""
        self.cards.consider(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the cards here."""
        self.cards.take(event)


class LooseColumn(Column):
    """The views that are in no theme, always in sight."""

    def __init__(self, look: Look, age_in_days: AgeInDays) -> None:
        name = look("themes.ungrouped_name").words
        super().__init__(look, CardList(look, name), age_in_days)
        self.setFixedWidth(LOOSE_WIDTH)
        self.heading = WrappedWords("", "section")
        self.take_out = button(look("themes.take_out").words, lambda: None)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.take_out)
        self.add_cards()

    def show_count(self, count: int, most: int) -> None:
        """Say how many there are."""
        if count >= most:
            words = self.look("themes.ungrouped_many", count=f"{most:,}").words
        else:
            words = counted(self.look, "themes.ungrouped", count)
        self.heading.show_words(words)


class ThemeColumn(Column):
    """One theme. Its name and picture are changed where they stand."""

    renamed = Signal(object, object)  # the Theme, and a Phrase
    asked_to_put = Signal()
    asked_to_answer = Signal()

    def __init__(self, look: Look, theme: Theme, number: int, age_in_days: AgeInDays) -> None:
        cards = CardList(look, theme.phrase.words, theme.id)
        super().__init__(look, cards, age_in_days)
        self.theme = theme
        self.setFixedWidth(WIDTH)
        self.number = QLabel()
        self.number.setProperty("role", "section")
        self.picture = PictureButton(
            look, theme.phrase.picture, PICTURE, sentence=theme.phrase.words
        )
        self.name = QLineEdit(theme.phrase.words)
        self.name.setMaxLength(MOST_LETTERS)
        self.name.setCursorPosition(0)
        self.people = WrappedWords("", "strong")
        self.details = WrappedWords("", "quiet")
        self.put = button(look("themes.put_here").words, self.asked_to_put.emit, "state")
        self.answer = button(look("views.answer").words, self.asked_to_answer.emit, "state")
        self.menu = QMenu(self)
        self.acts = SmallButton(look("themes.more").words, lambda: None, Qt.ArrowType.DownArrow)
        self.acts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.acts.setMenu(self.menu)
        self.name.textEdited.connect(self._name_it)
        self.picture.chosen.connect(lambda _picture: self._name_it())
        self._lay_out()
        self.show_theme(theme, number)

    def show_theme(self, theme: Theme, number: int) -> None:
        """Show the theme as it is now; a name that is being typed stays as it is typed."""
        look, words = self.look, theme.phrase.words
        if self.theme.phrase != theme.phrase and not self.name.hasFocus():
            self.name.setText(words)
            self.name.setCursorPosition(0)
            self.picture.put_back(theme.phrase.picture, is_guess=False)
        self.theme = theme
        self.number.setText(str(number))
        self.name.setAccessibleName(look("themes.name", number=number).words)
        self.cards.setAccessibleName(look("themes.cards", number=number, name=words).words)
        self.people.show_words(people_words(look, theme.people))
        self.details.show_words(people_details(look, theme))
        for press in (self.put, self.answer, self.acts):
            press.setAccessibleDescription(words)
        self.answer.setEnabled(theme.views > 0)

    def put_back(self) -> None:
        """Show the name that is kept."""
        with QSignalBlocker(self.name):
            self.name.setText(self.theme.phrase.words)
            self.name.setCursorPosition(0)
        self.picture.put_back(self.theme.phrase.picture, is_guess=False)

    def _name_it(self) -> None:
        words = self.name.text()
        self.picture.read(words)
        self.renamed.emit(self.theme, Phrase(words, self.picture.picture))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.number)
        top.addWidget(self.picture)
        top.addWidget(self.people, stretch=1)
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for press in (self.put, self.answer, self.acts):
            row.addWidget(press)
        row.addStretch()
        self.body.addLayout(top)
        self.body.addWidget(self.name)
        self.body.addWidget(self.details)
        self.body.addWidget(acts)
        self.add_cards()
