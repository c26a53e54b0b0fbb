"""Someone reads a line aloud at the desk, and the board keeps their voice for members."""

import pytest
from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.services.recordings import Recordings
from app.services.removals import Thing
from app.services.topics import Topics
from app.speech.recorded import recorded_clip
from app.speech.samples import SoundShape
from app.speech.speaker import Speaker
from app.ui.facilitator.page import PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.facilitator.recorder import RecorderPopup
from tests.journeys.conftest import Reopen
from tests.speech.waves import RATE, Device, tone
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _recorder(board: OpenBoard) -> tuple[TopicForm, RecorderPopup]:
    """Open the recorder on the first line of the next meeting, as a facilitator would."""
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.PLAN)
    page = board.desk.page
    assert isinstance(page, PlanPage)
    assert page.form
    page.form.show_part(page.form.topics)
    form = page.form.topics.form
    assert form
    settle()
    popup = form.voices.open(next(iter(form.info.by_id)))
    assert popup
    return form, popup


def _record_a_line(qtbot: QtBot, board: OpenBoard) -> TopicForm:
    """Have someone read that line, and keep it; return the form of its topic."""
    form, popup = _recorder(board)
    device = Device()
    board.side.studio.microphone.hear(device, SoundShape(RATE))
    with qtbot.waitSignal(board.side.studio.microphone.level):
        device.give(tone(1200).tobytes())
    popup.record.click()
    popup.use.click()
    return form


def test_a_line_recorded_at_the_desk_is_still_there_when_the_board_is_opened_again(
    qtbot: QtBot, board: OpenBoard, reopen: Reopen
) -> None:
    form = _record_a_line(qtbot, board)
    sessions = reopen().sessions
    phrase = Topics(sessions).topic(form.topic.id).info[0].phrase
    assert phrase.recording
    clip = recorded_clip(Recordings(sessions).sound(phrase.recording), phrase.words)
    assert (clip.duration_ms, len(clip.words)) == (1200, len(phrase.words.split()))


def test_nobody_is_recorded_any_more_once_the_desk_is_left(board: OpenBoard) -> None:
    _recorder(board)
    board.side.studio.microphone.hear(Device(), SoundShape(RATE))
    board.show_members()
    assert not board.side.studio.microphone.is_listening


def test_members_hear_the_person_and_not_the_voice(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    form = _record_a_line(qtbot, board)
    board.show_members()
    phrase = board.services.topics.topic(form.topic.id).info[0].phrase
    assert phrase.recording
    sound = speaker.recordings(phrase.recording)
    assert sound == board.services.recordings.sound(phrase.recording)
    board.services.removals.remove(Thing.RECORDING, phrase.recording)
    assert speaker.recordings(phrase.recording) is None
