"""A facilitator records someone reading a line; members then hear that voice."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.topics import QuestionKind
from app.services.all import Services
from app.services.printing import Printing
from app.services.removals import Thing
from app.speech.microphone import Trouble
from app.speech.samples import SoundShape, as_wav
from app.speech.studio import Studio
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.facilitator.plan_voices import SpokenRow
from app.ui.facilitator.recorder import RecorderPopup
from app.ui.look import Look
from app.ui.parts.level_meter import Loudness
from app.ui.window import Window
from tests.speech.waves import RATE, Device, silence, tone
from tests.ui.fit import cut_off, settle, stops, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHAPE = SoundShape(RATE)
WAV = as_wav(tone(1400), RATE)


@pytest.fixture
def desk(window: Window, look: Look, services: Services, studio: Studio) -> Desk:
    """Return the desk, open at the topics of the next meeting."""
    printing = Printing(services.letters, services.album)
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.PLAN: lambda: PlanPage(look, services, studio, printing),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.PLAN)
    return desk


def open_recorders() -> list[QWidget]:
    """Return the recorders that people can see."""
    windows = QApplication.topLevelWidgets()
    return [one for one in windows if isinstance(one, RecorderPopup) and one.isVisible()]


@pytest.fixture
def page(desk: Desk) -> PlanPage:
    """Return the page."""
    assert isinstance(desk.page, PlanPage)
    assert desk.page.form
    desk.page.form.show_part(desk.page.form.topics)
    settle()
    return desk.page


@pytest.fixture
def line_id(page: PlanPage) -> UUID:
    """Return the first line of the topic on show."""
    return next(iter(_form(page).info.by_id))


@pytest.fixture
def popup(page: PlanPage, line_id: UUID) -> RecorderPopup:
    """Return the recorder, open for that line."""
    return _open(page, line_id)


def _form(page: PlanPage) -> TopicForm:
    assert page.form
    assert page.form.topics.form
    return page.form.topics.form


def _row(page: PlanPage, line_id: UUID) -> SpokenRow:
    return _form(page).voices.rows[line_id]


def _open(page: PlanPage, line_id: UUID) -> RecorderPopup:
    popup = _form(page).voices.open(line_id)
    assert popup
    return popup


def _speak(qtbot: QtBot, studio: Studio, ms: int = 1400) -> None:
    """Say something into a microphone that has been plugged in."""
    device = Device()
    studio.microphone.hear(device, SHAPE)
    with qtbot.waitSignal(studio.microphone.level):
        device.give(tone(ms).tobytes())


def _kept(services: Services, page: PlanPage) -> dict[UUID, int]:
    found = services.recordings.of_topic(_form(page).topic.id)
    return {line_id: one.duration_ms for line_id, one in found.items()}


def _keep(services: Services, page: PlanPage, line_id: UUID, words: str = "") -> UUID:
    said = words or _row(page, line_id).phrase.words
    kept = services.recordings.keep(line_id, said, WAV, 1400)
    _form(page).voices.refresh()
    return kept


def test_the_words_stand_there_to_be_read_and_everything_has_a_name(
    page: PlanPage, popup: RecorderPopup, line_id: UUID
) -> None:
    assert popup.words.text() == _row(page, line_id).phrase.words
    assert QApplication.focusWidget() is popup.record
    assert list(unnamed(popup)) == []
    assert list(cut_off(popup)) == []
    assert stops(popup) == [popup.record, popup.play, popup.use, popup.close_it]


def test_without_a_microphone_one_sentence_says_what_to_do(popup: RecorderPopup) -> None:
    popup.record.click()
    assert (
        popup.status.text() == "We cannot find a microphone. Please plug one in and try again."
    )
    assert popup.record.text() == "Record"
    assert not popup.use.isEnabled()


def test_what_is_recorded_is_kept_with_use_it(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    assert popup.record.text() == "Stop"
    assert popup.status.text() == "Read the words now. Recorded so far: 1 second"
    popup.record.click()
    assert popup.status.text() == "Recorded: 1 second. Play it back, then press Use it."
    assert _kept(services, page) == {}
    popup.use.click()
    assert list(_kept(services, page).values()) == [1400]
    assert open_recorders() == []


def test_it_is_told_when_the_microphone_is_not_ready_yet(
    studio: Studio, popup: RecorderPopup
) -> None:
    studio.microphone.hear(Device(), SHAPE)
    assert popup.status.text() == "Wait a moment: the microphone is starting."
    assert popup.record.text() == "Stop"


def test_everything_can_be_done_by_keyboard(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    qtbot.keyClick(popup.record, Qt.Key.Key_Space)
    assert stops(popup) == [popup.record, popup.play, popup.use, popup.close_it]
    qtbot.keyClick(popup.use, Qt.Key.Key_Space)
    assert len(_kept(services, page)) == 1


def test_escape_stops_everything_and_keeps_nothing(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    qtbot.keyClick(popup.record, Qt.Key.Key_Escape)
    assert not studio.microphone.is_listening
    assert open_recorders() == []
    assert _kept(services, page) == {}


def test_a_press_beside_it_loses_nothing(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    qtbot.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(-30, -30))
    assert popup.isVisible()
    assert studio.microphone.is_listening


def test_playing_back_lights_the_words_and_says_when_there_is_no_sound(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio, 900)
    popup.record.click()
    lit: list[str] = []
    studio.player.word_reached.connect(lambda *_: lit.append(popup.words.lit))
    with qtbot.waitSignal(studio.player.finished):
        popup.play.click()
        assert popup.play.text() == "Stop playing"
        assert "no sound" in popup.status.text()
    assert lit == popup.words.text().split()
    assert (popup.play.text(), popup.words.lit) == ("Play back", "")


def test_playing_stops_when_asked_and_when_recording_again(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    popup.record.click()
    for stop in (popup.play, popup.record):
        popup.play.click()
        stop.click()
        with qtbot.assertNotEmitted(studio.player.word_reached, wait=100):
            assert popup.play.text() == "Play back"


def test_recording_again_takes_the_place_of_the_last(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    popup.record.click()
    assert popup.record.text() == "Record again"
    _speak(qtbot, studio, 2600)
    popup.record.click()
    popup.use.click()
    assert list(_kept(services, page).values()) == [2600]


def test_silence_is_told_and_cannot_be_used(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    device = Device()
    studio.microphone.hear(device, SHAPE)
    with qtbot.waitSignal(studio.microphone.level):
        device.give(silence(900).tobytes())
    popup.record.click()
    assert popup.status.text().startswith("We heard nothing.")
    assert not popup.use.isEnabled()


def test_the_meter_says_in_words_how_loud_it_is(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    assert popup.meter.accessibleName() == "How loud: nothing yet"
    _speak(qtbot, studio)
    assert popup.meter.accessibleName() == "How loud: Loud enough"
    popup.record.click()
    assert popup.meter.loudness is Loudness.GOOD


def test_the_row_shows_that_there_is_a_recording(
    services: Services, page: PlanPage, line_id: UUID
) -> None:
    row = _row(page, line_id)
    before, look = row.record.accessibleName(), row.record.icon().pixmap(28).toImage()
    _keep(services, page, line_id)
    assert before == "Record a voice"
    assert row.record.accessibleName() == "Voice recorded. Press to hear it or record again"
    assert row.record.icon().pixmap(28).toImage() != look
    assert not row.changed_since.isVisible()


def test_the_row_asks_for_a_new_recording_when_its_words_are_saved_otherwise(
    services: Services, page: PlanPage, line_id: UUID
) -> None:
    row = _row(page, line_id)
    words = row.phrase.words
    _keep(services, page, line_id)
    row.text.setPlainText("Something else.")
    assert not row.changed_since.isVisible()
    page.save_now()
    assert row.changed_since.isVisible()
    assert row.record.accessibleName() == "The words have changed. Press to record again"
    row.text.setPlainText(words)
    page.save_now()
    assert not row.changed_since.isVisible()


def test_a_question_asks_for_a_new_recording_too(services: Services, page: PlanPage) -> None:
    question_id = next(iter(_form(page).questions))
    _keep(services, page, question_id)
    row = _row(page, question_id)
    row.text.setPlainText("Something else?")
    page.save_now()
    assert row.changed_since.isVisible()


def test_lines_and_questions_can_be_recorded_and_choices_not(page: PlanPage) -> None:
    form = _form(page)
    assert set(form.voices.rows) == {*form.info.by_id, *form.questions}
    chosen = [one for one in form.questions.values() if one.question.choices]
    assert chosen
    assert not any(isinstance(row, SpokenRow) for one in chosen for row in one.choices.rows)


def test_a_recording_there_is_can_be_heard_and_its_length_is_told(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage, line_id: UUID
) -> None:
    _keep(services, page, line_id)
    popup = _open(page, line_id)
    assert popup.status.text().startswith("A recording of these words is kept: 1 second.")
    with qtbot.waitSignal(studio.player.finished):
        popup.play.click()
    assert not popup.use.isEnabled()


def test_a_recording_of_other_words_says_what_it_says_and_lights_nothing(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage, line_id: UUID
) -> None:
    _keep(services, page, line_id, "Buses are late.")
    popup = _open(page, line_id)
    assert "“Buses are late.”" in popup.status.text()
    with (
        qtbot.assertNotEmitted(studio.player.word_reached),
        qtbot.waitSignal(studio.player.finished),
    ):
        popup.play.click()


def test_a_removed_recording_comes_back_with_undo(
    desk: Desk, services: Services, page: PlanPage, line_id: UUID
) -> None:
    _keep(services, page, line_id)
    _open(page, line_id).remove.click()
    assert _kept(services, page) == {}
    assert _row(page, line_id).record.accessibleName() == "Record a voice"
    desk.notice.undo.click()
    assert _kept(services, page) == {line_id: 1400}
    assert _row(page, line_id).record.accessibleName().startswith("Voice recorded.")


def test_there_is_nothing_to_remove_where_nothing_is_kept(popup: RecorderPopup) -> None:
    assert not popup.remove.isVisible()


def test_a_line_without_words_asks_for_them_first(page: PlanPage, line_id: UUID) -> None:
    _row(page, line_id).text.setPlainText(" ")
    _row(page, line_id).record.click()
    assert page.problem.text() == "Please write something first."
    assert open_recorders() == []


def test_words_just_typed_are_saved_and_read(
    services: Services, page: PlanPage, line_id: UUID
) -> None:
    _row(page, line_id).text.setPlainText("Just typed.")
    popup = _open(page, line_id)
    assert popup.words.text() == "Just typed."
    topic = services.topics.topic(_form(page).topic.id)
    assert topic.info[0].phrase.words == "Just typed."


def test_a_damaged_recording_is_told(services: Services, page: PlanPage, line_id: UUID) -> None:
    words = _row(page, line_id).phrase.words
    services.recordings.keep(line_id, words, b"not sound", 1400)
    _form(page).voices.refresh()
    popup = _open(page, line_id)
    popup.play.click()
    assert popup.status.text() == "This recording cannot be played. Please record it again."


def test_a_recording_that_is_gone_meanwhile_is_told(
    services: Services, page: PlanPage, line_id: UUID
) -> None:
    kept = _keep(services, page, line_id)
    popup = _open(page, line_id)
    services.removals.remove(Thing.RECORDING, kept)
    popup.play.click()
    assert popup.status.text() == "This has been taken away since you opened it."


def test_a_recording_that_cannot_be_kept_is_not_lost(
    qtbot: QtBot,
    services: Services,
    studio: Studio,
    page: PlanPage,
    line_id: UUID,
    popup: RecorderPopup,
) -> None:
    _speak(qtbot, studio)
    popup.record.click()
    topic = services.topics.topic(_form(page).topic.id)
    services.topics.save_info(topic.id, topic.info[1:])
    popup.use.click()
    assert popup.status.text() == "This has been taken away since you opened it."
    services.topics.save_info(topic.id, topic.info)
    popup.use.click()
    assert list(_kept(services, page)) == [line_id]


def test_members_carry_the_recording_of_a_question(
    qtbot: QtBot, services: Services, studio: Studio, page: PlanPage
) -> None:
    question_id = next(
        key
        for key, form in _form(page).questions.items()
        if form.question.kind is not QuestionKind.DOTS
    )
    popup = _open(page, question_id)
    _speak(qtbot, studio)
    popup.record.click()
    popup.use.click()
    topic = services.topics.topic(_form(page).topic.id)
    (asked,) = [one for one in topic.questions if one.id == question_id]
    assert asked.phrase.recording
    assert services.recordings.sound(asked.phrase.recording).startswith(b"RIFF")


def test_looking_at_another_window_loses_nothing(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    popup.record.click()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    settle()
    assert open_recorders() == [popup]
    assert popup.use.isEnabled()


def test_a_recording_that_cannot_begin_leaves_the_last_one_to_be_used(
    qtbot: QtBot, studio: Studio, popup: RecorderPopup
) -> None:
    _speak(qtbot, studio)
    popup.record.click()
    studio.microphone.failed.emit(Trouble.NO_MICROPHONE)
    assert popup.use.isEnabled()
    assert popup.play.isEnabled()
