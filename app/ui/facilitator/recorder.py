"""Recording a person who reads one line of a topic."""

import wave
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.recordings import Recording
from app.services.recordings import Recordings
from app.speech.clip import Clip
from app.speech.microphone import Trouble
from app.speech.recorded import recorded_clip
from app.speech.studio import Studio
from app.ui.facilitator.recorder_face import RecorderFace
from app.ui.facilitator.recorder_state import RecorderState
from app.ui.look import Look


@dataclass(frozen=True)
class LineToRead:
    """The line someone reads aloud, and the recording there is of it."""

    id: UUID
    words: str
    recording: Recording | None = None


class RecorderPopup(RecorderFace):
    """Records, plays back and keeps.

    A new recording is only kept with *Use it*. Esc stops everything and keeps nothing.
    """

    kept = Signal()
    asked_to_remove = Signal(object)  # the id of a recording

    def __init__(
        self,
        look: Look,
        studio: Studio,
        recordings: Recordings,
        line: LineToRead,
        parent: QWidget,
    ) -> None:
        super().__init__(look, line.words, parent)
        self._microphone = studio.microphone
        self._player = studio.player
        self._be_quiet = studio.be_quiet
        self._recordings = recordings
        self._line = line
        self._new: tuple[bytes, int] | None = None  # recorded, and not kept yet
        self._is_playing = False
        self._connect()
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop everything."""
        self._be_quiet()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.record.clicked.connect(self._record)
        self.play.clicked.connect(self._play)
        self.use.clicked.connect(self._use)
        self.remove.clicked.connect(self._remove)
        self.close_it.clicked.connect(self.close)
        self._microphone.started.connect(self._show)
        self._microphone.level.connect(self._hear)
        self._microphone.finished.connect(self._take_in)
        self._microphone.failed.connect(self._explain)
        self._player.word_reached.connect(self.words.light)
        self._player.silent.connect(self._say_it_is_silent)
        self._player.finished.connect(self._stop_playing)
        self.destroyed.connect(self._be_quiet)

    def _show(self) -> None:
        self.show_state(
            RecorderState(
                self._line.recording,
                self._new[1] if self._new else None,
                self._microphone.duration_ms if self._microphone.is_listening else None,
                self._is_playing,
            )
        )

    def _record(self) -> None:
        if self._microphone.is_listening:
            self._microphone.stop()
            return
        self._stop_playing()
        self.meter.begin()
        self._microphone.start()

    def _hear(self, level: float) -> None:
        self.meter.take(level)
        self._show()

    def _take_in(self, wav: bytes, duration_ms: int) -> None:
        self._new = wav, duration_ms
        self.meter.rest()
        self._show()

    def _explain(self, trouble: Trouble) -> None:
        self.meter.begin()
        self._show()
        self._tell_problem(self.look(f"recorder.{trouble}").words)

    def _play(self) -> None:
        if self._is_playing:
            self._stop_playing()
            return
        clip = self._clip()
        if clip is not None:
            self._is_playing = True
            self._show()
            self._player.play(clip)

    def _clip(self) -> Clip | None:
        """What there is to be heard; where it cannot be played, say why."""
        kept = self._line.recording
        try:
            if self._new is not None:
                return recorded_clip(self._new[0], self._line.words)
            if kept is not None:
                # Words that were not said must not light up.
                words = self._line.words if kept.fits else ""
                return recorded_clip(self._recordings.sound(kept.id), words)
        except AppError as error:
            self._tell_problem(self.look.words.of_error(error).words)
        except (EOFError, ValueError, wave.Error):
            self._tell_problem(self.look("recorder.damaged").words)
        return None

    def _stop_playing(self) -> None:
        self._player.stop()
        self.words.light(0, 0)
        self._is_playing = False
        self._show()

    def _say_it_is_silent(self) -> None:
        self.tell(self.look("recorder.silent").words)

    def _use(self) -> None:
        if self._new is None:
            return
        wav, duration_ms = self._new
        try:
            self._recordings.keep(self._line.id, self._line.words, wav, duration_ms)
        except AppError as error:
            self._tell_problem(self.look.words.of_error(error).words)
            return
        self.close()
        self.kept.emit()

    def _remove(self) -> None:
        if self._line.recording is not None:
            self.close()
            self.asked_to_remove.emit(self._line.recording.id)

    def _tell_problem(self, words: str) -> None:
        self.tell(words, "problem")
