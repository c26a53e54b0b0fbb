"""A topic that is answered by talking and drawing, and a microphone that gives a voice."""

from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.services.all import Services
from app.speech.samples import SoundShape
from app.ui.member.stage import Stage
from app.ui.member.talk_booth import TalkBooth, booth_of
from app.ui.parts.sheet import Sheet
from app.ui.window import Window
from tests.speech.waves import RATE, Device, tone
from tests.ui.fit import settle

SHAPE = SoundShape(RATE)


def topic_of(services: Services, *kinds: QuestionKind) -> Topic:
    """A topic with nothing to know first, which asks in these ways."""
    topic = Topic(uuid4(), Phrase("The park", "park"), asking=True)
    services.topics.save(topic)
    for kind in kinds:
        words = "What is the park like?" if kind is QuestionKind.MY_VOICE else "Draw the park."
        services.topics.save_question(
            Question(uuid4(), topic.id, Phrase(words, "park"), kind, may_be_no_name=True)
        )
    return services.topics.topic(topic.id)


def question_of(topic: Topic) -> UUID:
    """Its first question."""
    return topic.questions[0].id


def with_microphone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, ms: int = 1_000
) -> TalkBooth:
    """Give a stage a microphone into which somebody speaks for a while, each time."""
    booth = booth_of(stage)

    def opened() -> tuple[Device, SoundShape]:
        device = Device()
        device.give(tone(ms).tobytes())
        return device, SHAPE

    monkeypatch.setattr(booth.studio.microphone, "_open", opened)
    return booth


def heard(qtbot: QtBot, booth: TalkBooth, ms: int = 1_000) -> None:
    """Wait until so much has been heard."""
    qtbot.waitUntil(lambda: booth.studio.microphone.duration_ms >= ms)


def sheet_on(window: Window) -> Sheet:
    """The sheet that is being shown."""
    settle()
    (sheet,) = window.findChildren(Sheet)
    return sheet


def corner(sheet: Sheet, at: float) -> QPoint:
    """A place on a sheet, in parts of its width and height."""
    return QPoint(round(sheet.width() * at), round(sheet.height() * at))
