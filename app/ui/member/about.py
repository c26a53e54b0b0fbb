"""The screen that says what a topic is about."""

from app.domain.topics import Topic
from app.ui.look import Look
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame


class AboutScreen(RowsScreen):
    """What to know before answering: up to three pictures and sentences at a time.

    Whoever asks to be told ``again`` is told in other words, where there are some.
    """

    def __init__(
        self, look: Look, topic: Topic, frame: Frame = Frame(), *, again: bool = False
    ) -> None:
        told = topic.again if again and topic.again else topic.info
        lines = [line.phrase for line in told]
        super().__init__(look, topic.phrase, lines, frame, explain=lines)
