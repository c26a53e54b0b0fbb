"""Topics that members want to come back to, for whoever asks them again."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.ways import PutOff
from app.services.put_offs import PutOffs
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.parts.picture_label import PictureLabel

PICTURE = 48


class PutOffList(Panel):
    """Who wants to answer what later, and whom they want with them, the oldest first.

    A line goes by itself when the member begins the topic, or says that they do not want to.
    """

    def __init__(self, page: Page, put_offs: PutOffs) -> None:
        super().__init__(page.look("put_off.title").words)
        self._page = page
        self._put_offs = put_offs
        self.lines: list[QWidget] = []
        self.nobody = words_label(page.look("put_off.nobody").words, "quiet")
        self.body.addWidget(self.nobody)

    def refresh(self) -> None:
        """Show what is put off now."""
        for line in self.lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(one) for one in self._put_offs.all()]
        self.nobody.setVisible(not self.lines)
        for line in self.lines:
            self.body.addWidget(line)

    def _line(self, one: PutOff) -> QWidget:
        look = self._page.look
        what = look("put_off.wants", name=one.member, topic=one.topic.words).words
        away = button(look("put_off.away").words, partial(self._take_off, one))
        away.setAccessibleDescription(what)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(WrappedWords(what, "strong"))
        said.addWidget(WrappedWords(look(f"put_off.with_{one.company}").words))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        middle = Qt.AlignmentFlag.AlignVCenter
        for picture in (one.face, one.topic.picture):
            row.addWidget(PictureLabel(look.pictures, picture, PICTURE), alignment=middle)
        row.addLayout(said, stretch=1)
        row.addWidget(QLabel(short_date(one.asked_on)), alignment=middle)
        row.addWidget(away, alignment=middle)
        return line

    def _take_off(self, one: PutOff) -> None:
        self._page.attempt(partial(self._put_offs.end, one.member_id, one.topic_id))
        self.refresh()
