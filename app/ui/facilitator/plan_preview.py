"""What members will see, drawn small beside the form that makes it."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.topics import Question, Topic
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page_turner import PageTurner
from app.ui.look import Look
from app.ui.member.about import AboutScreen
from app.ui.member.asking import asking_screen
from app.ui.member.bars import Where
from app.ui.member.screen import Frame, Screen

SCREEN = QSize(1366, 768)
FACE = "avatar_01"


class About(Enum):
    """What a topic tells before its questions."""

    FIRST = auto()
    AGAIN = auto()


class MemberPreview(QWidget):
    """The real screens of one topic, one at a time: what it is about, then each question."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._topic: Topic | None = None
        self._place = 0
        self._drawn = QPixmap()
        self.picture = QLabel()
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = words_label(look("plan.not_on_screen").words, "quiet")
        self.turner = PageTurner(
            look("plan.preview_back").words, look("plan.preview_on").words, self._turn
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words_label(look("plan.preview").words, "section"))
        layout.addWidget(self.picture)
        layout.addLayout(self.turner)
        layout.addWidget(self.note)
        layout.addStretch()

    def show_topic(self, topic: Topic) -> None:
        """Draw a topic as it is now, at the screen that was being looked at."""
        if self._topic is None or self._topic.id != topic.id:
            self._place = 0
        self._topic = topic
        self._draw()

    def show_question(self, question_id: UUID | None) -> None:
        """Turn to the screen of one question, or to what the topic is about."""
        ids = [page.id if isinstance(page, Question) else None for page in self._pages]
        if question_id in ids and self._place != ids.index(question_id):
            self._place = ids.index(question_id)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole screen in sight."""
        super().resizeEvent(event)
        self._fit()

    @property
    def _pages(self) -> list[Question | About]:
        """What the topic is about, what is told again, and each question."""
        if self._topic is None:
            return []
        told = list(About) if self._topic.again else [About.FIRST]
        return [*told, *self._topic.questions]

    def _turn(self, by: int) -> None:
        self._place += by
        self._draw()

    def _draw(self) -> None:
        if self._topic is None:
            return
        pages = self._pages
        self._place = max(0, min(self._place, len(pages) - 1))
        page = pages[self._place]
        number = self._look("plan.preview_where", number=self._place + 1, of=len(pages))
        self.turner.show_place(self._place, len(pages), number.words)
        on_screen = isinstance(page, About) or page.can_be_asked
        self.note.setVisible(not on_screen)
        self.picture.setVisible(on_screen)
        if on_screen:
            self._drawn = _photographed(partial(self._screen, self._topic, page))
            self._fit()

    def _screen(self, topic: Topic, page: Question | About) -> Screen:
        name = self._look("plan.preview_name").words
        where = Where(name, FACE, self._place + 1, len(self._pages))
        frame = Frame(where, is_calm=topic.private)
        if isinstance(page, About):
            return AboutScreen(self._look, topic, frame, again=page is About.AGAIN)
        return asking_screen(self._look, page, None, frame)

    def _fit(self) -> None:
        width = self.width()
        height = round(width * SCREEN.height() / SCREEN.width())
        self.picture.setFixedHeight(height)
        if self._drawn.isNull():
            return
        ratio = self.devicePixelRatio()
        fitted = self._drawn.scaled(
            QSize(width, height) * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self.picture.setPixmap(fitted)


def _photographed(make: Callable[[], Screen]) -> QPixmap:
    """How a screen looks. It is made, drawn without being shown, and put away."""
    screen = make()
    screen.setFixedSize(SCREEN)
    picture = screen.grab()
    screen.deleteLater()
    return picture
