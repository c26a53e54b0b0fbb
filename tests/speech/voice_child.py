"""The voice's process, as tests fall upon it."""

from PySide6.QtCore import QProcess

from app.speech.speaker import Speaker
from tests.conftest import PATIENCE_MS


def process(speaker: Speaker) -> int:
    """Give the number of the voice's process."""
    found = _child(speaker).processId()
    assert found, "the voice does not run"
    return found


def be_patient_after_a_fall(speaker: Speaker) -> None:
    """Give the voice all the time it needs to start again, on a busy computer too."""
    _child(speaker).finished.connect(lambda: setattr(speaker, "patience_ms", PATIENCE_MS))


def _child(speaker: Speaker) -> QProcess:
    child = speaker.findChild(QProcess)
    assert isinstance(child, QProcess)
    return child
