"""Nothing that was finished is lost when the app is killed at the next press."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.attachments import Attachment
from app.services.all import make_services
from app.speech.mp3 import clip_of_mp3
from app.storage.store import open_with_passphrase
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, PracticeFolder

PATIENCE = 120
ROOT = Path(__file__).parents[2]


def killed(practice: PracticeFolder, what: str) -> Attachment:
    """What is left of a member's answer after an app was killed."""
    command = [sys.executable, "-m", "tests.journeys.killed_while_making"]
    ended = subprocess.run(  # noqa: S603 - our own words
        [*command, str(practice.folder), what],
        check=False,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=PATIENCE,
        text=True,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    store = open_with_passphrase(practice.folder, practice.passphrase)
    services = make_services(store.sessions, Catalogue(), lambda: TODAY)
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    (topic,) = (one for one in services.topics.asking() if one.phrase.words == "The park")
    draft = services.answers.draft(kofi.id, topic.questions[0].id)
    store.close()
    assert draft
    assert draft.answer.attachment
    return draft.answer.attachment


@pytest.mark.parametrize("what", ["recorded", "recording again", "confirmed"])
def test_a_finished_recording_is_there(practice: PracticeFolder, what: str) -> None:
    left = killed(practice, what)
    assert left.duration_ms == 1_000
    assert left.contents


def test_a_long_talk_is_there_but_for_its_end(practice: PracticeFolder) -> None:
    left = killed(practice, "talking")
    assert left.duration_ms == 31_000
    assert clip_of_mp3(left.contents).duration_ms == pytest.approx(31_000, abs=250)


def test_a_finished_stroke_is_there(practice: PracticeFolder) -> None:
    left = killed(practice, "drawn")
    assert left.drawing
    assert len(left.drawing.shown) == 1


def test_nothing_of_it_is_left_as_a_plain_file(practice: PracticeFolder) -> None:
    left = killed(practice, "confirmed")
    for file in practice.folder.rglob("*"):
        if file.is_file():
            assert left.contents[:64] not in file.read_bytes()
