"""Who has had their say, and who wants to talk to someone."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from app.domain.today import Turn
from app.ui.facilitator.fields import counted
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

FACE = 36
ROW = 46
MOST_ROWS = 2
MOST_TURNS = 60
"""As many people as one looks through here; of the others there is the number."""
LEAST_BAR = 28


class TurnRow(QWidget):
    """How far one member is."""

    def __init__(self, look: Look, turn: Turn) -> None:
        super().__init__()
        progress = turn.progress
        self.setMinimumHeight(40)
        name = WrappedWords(turn.member, "strong")
        name.setFixedWidth(110)
        bar = QProgressBar(textVisible=False)
        bar.setRange(0, progress.questions)
        bar.setValue(progress.answered)
        bar.setMinimumWidth(LEAST_BAR)
        bar.setAccessibleName(turn.member)
        self.state = QLabel(self._in_words(look, turn))
        self.state.setFixedWidth(104)
        bar.setAccessibleDescription(self.state.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(PictureLabel(look.pictures, turn.face, FACE))
        row.addWidget(name)
        row.addWidget(bar, stretch=1)
        row.addWidget(self.state)

    def _in_words(self, look: Look, turn: Turn) -> str:
        progress = turn.progress
        if progress.is_finished:
            return look("today.finished").words
        if progress.answered == 0:
            return look("today.not_started").words
        count = {"done": progress.answered, "all": progress.questions}
        return look("today.part_done", **count).words


class TurnsPanel(Panel):
    """Who has had their say about what is asked at this meeting."""

    def __init__(self, look: Look) -> None:
        title = look("today.turns").words
        super().__init__(title)
        self._look = look
        self.finished = QLabel()
        self.finished.setProperty("role", "quiet")
        self.top.addWidget(self.finished)
        self.nothing = QLabel(wordWrap=True)
        self.nothing.setProperty("role", "quiet")
        self.list = ScrolledRows(title, gap=4)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, stretch=1)
        self.body.addStretch()

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show how far everyone is."""
        asked = any(turn.progress.questions for turn in turns)
        name = "today.nothing_asked" if turns else "today.nobody"
        self.nothing.setText(self._look(name).words)
        self.nothing.setVisible(not asked)
        self.list.show_rows(self._rows(turns) if asked else [])
        self.list.setVisible(asked)
        done = sum(turn.progress.is_finished for turn in turns)
        words = self._look("today.finished_count", done=done, all=len(turns)).words
        self.finished.setText(words)
        self.finished.setVisible(asked)

    def _rows(self, turns: Sequence[Turn]) -> list[QWidget]:
        rows: list[QWidget] = [TurnRow(self._look, turn) for turn in turns[:MOST_TURNS]]
        rest = len(turns) - len(rows)
        if rest:
            more = counted(self._look, "today.more_turns", rest)
            rows.append(WrappedWords(more, "quiet"))
        return rows


class TalkPanel(Panel):
    """Who wants to talk to someone. It is not there when nobody does."""

    talked = Signal(object)  # the id of a member

    def __init__(self, look: Look) -> None:
        super().__init__(kind="warning")
        self._look = look
        self.body.setContentsMargins(16, 6, 10, 6)
        self.list = ScrolledRows(look("today.talk").words, gap=4)
        self.body.addWidget(self.list)

    def show_people(self, people: Sequence[tuple[UUID, str]]) -> None:
        """Show everyone who is waiting to talk."""
        self.list.show_rows([self._row(member_id, name) for member_id, name in people])
        self.list.setFixedHeight(min(len(people), MOST_ROWS) * (ROW + 4))
        self.setVisible(bool(people))

    def _row(self, member_id: UUID, name: str) -> QWidget:
        row = QWidget()
        row.setFixedHeight(ROW)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        phrase = self._look("today.wants_to_talk", name=name)
        line.addWidget(PictureLabel(self._look.pictures, phrase.picture, FACE))
        line.addWidget(WrappedWords(phrase.words, "strong"), stretch=1)
        done = button(self._look("today.talked").words, partial(self.talked.emit, member_id))
        done.setAccessibleDescription(phrase.words)
        line.addWidget(done)
        return row
