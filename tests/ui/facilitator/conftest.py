"""What the tests of the desk share."""

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.speech.studio import Studio
from app.speech.voices import Voice
from app.ui.voices_here import VoicesHere

VOICES = (Voice("plain", "Plain"), Voice("high", "High", gender="female"))


@pytest.fixture
def voices() -> VoicesHere:
    """Return the voices of a computer that has two."""
    return VoicesHere(lambda: VOICES)


@pytest.fixture
def studio(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    """Return a studio that is real but for its devices: this computer has none."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    made = Studio()
    yield made
    made.be_quiet()
