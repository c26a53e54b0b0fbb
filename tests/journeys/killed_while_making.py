"""An app that is killed in the middle of a member's talk or drawing: run by a test."""

import os
import signal
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.phrase import Phrase
from app.domain.topics import QuestionKind
from app.pictures.library import ICONS, Library
from app.services.all import make_services
from app.storage.store import open_with_passphrase
from app.ui.look import Look
from app.ui.member.feelings import Feelings
from app.ui.member.here import Here
from app.ui.member.stage import Stage
from app.ui.member.topic_visit import TopicVisit
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.journeys.making import corner, sheet_on, topic_of, with_microphone
from tests.ui.pressing import press

SAVE = ("Next", "I did it on my own", "Next", "Yes", "Yes, save it")


def main(folder: Path, what: str) -> None:
    """Open a board, do what a member does, and come to a sudden end."""
    application = QApplication([])
    QDir.addSearchPath("icons", str(ICONS))
    services = make_services(
        open_with_passphrase(folder, PRACTICE_PASSPHRASE).sessions,
        Catalogue(),
        lambda: date(2026, 11, 23),
    )
    window = Window(application)
    window.show()
    stage = Stage(window, Look(Catalogue(), Pictures(Library())))
    ms = 31_000 if what == "talking" else 1_000
    booth = with_microphone(stage, pytest.MonkeyPatch(), ms)
    talks = what != "drawn"
    kind = QuestionKind.MY_VOICE if talks else QuestionKind.MY_DRAWING
    topic = topic_of(services, kind)
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    feelings = Feelings(stage, services.visits, kofi.id)
    visit = TopicVisit(Here(stage, services, kofi, feelings), topic, [Phrase("Bye.")])
    visit.start()
    press("Yes", "Next")
    if talks:
        press("Record")
        while booth.studio.microphone.duration_ms < ms:
            application.processEvents()
        if what != "talking":
            press("Stop recording")
    else:
        sheet = sheet_on(window)
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=corner(sheet, 0.5))
    if what == "recording again":
        press("Record again")
    if what == "confirmed":
        press(*SAVE)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
