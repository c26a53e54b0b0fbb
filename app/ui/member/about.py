"""The screen that says what a topic is about."""

from app.domain.topics import Topic
from app.ui.look import Look
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame


class AboutScreen(RowsScreen):
    """What to know before answering: up to three pictures and sentences at a time."""

    def __init__(self, look: Look, topic: Topic, frame: Frame = Frame()) -> None:
        lines = [line.phrase for line in topic.info]
        super().__init__(look, topic.phrase, lines, frame, explain=lines)
