"""The microphone and the loudspeaker for whatever member's screen asks for them."""

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.domain.attachments import Attachment
from app.speech.microphone import Trouble
from app.speech.mp3 import clip_of_mp3
from app.speech.studio import Studio, members_studio
from app.ui.member.said_made import SaidRecording
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen

Heard = TalkScreen | SaidRecording
"""What can show a recording and have it heard."""

SAFE_EVERY_MS = 30_000
"""How much of a long talk may be lost at most, should the computer stop in the middle."""


class TalkBooth(QObject):
    """Serves one screen at a time. The voice that reads is quiet meanwhile."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.studio: Studio = members_studio(self)
        self._talking: TalkScreen | None = None
        self._playing: Heard | None = None
        self._has_kept = False  # what came before the microphone went away
        self._keep_at_ms = SAFE_EVERY_MS
        microphone, player = self.studio.microphone, self.studio.player
        microphone.started.connect(self._start)
        microphone.level.connect(self._hear)
        microphone.finished.connect(self._take_in)
        microphone.failed.connect(self._explain)
        player.finished.connect(self._hush)
        player.silent.connect(self._say_it_is_silent)
        stage.reader.wants_said.connect(self._make_room)
        stage.window.asked_for_silence.connect(self._hush)

    def serve(self, screen: TalkScreen) -> None:
        """Record and play for a screen from now on."""
        self._talking = screen
        screen.asked_to_record.connect(self._record)
        screen.asked_to_finish.connect(self.studio.microphone.stop)
        self.play_for(screen)

    def play_for(self, part: Heard) -> None:
        """Only play, for what shows a recording."""
        part.asked_to_play.connect(lambda made: self._play(part, made))
        part.asked_to_hush.connect(self._hush)

    def finish(self) -> None:
        """End what is being said just now, and keep it: the screen is about to go."""
        if self.studio.microphone.is_listening:
            self.studio.microphone.stop()

    def _make_room(self) -> None:
        """Let the voice that reads be heard alone: the microphone would hear it too."""
        self.finish()
        self._hush()

    def _record(self) -> None:
        self._stage.reader.wants_silence.emit()
        self._has_kept, self._keep_at_ms = False, SAFE_EVERY_MS
        self.studio.microphone.start()

    def _start(self) -> None:
        if self._screen is not None:
            self._screen.show_started()

    def _hear(self, level: float) -> None:
        microphone, screen = self.studio.microphone, self._screen
        if screen is None:
            return
        screen.show_level(level, microphone.duration_ms)
        if microphone.duration_ms >= self._keep_at_ms:
            self._keep_at_ms = microphone.duration_ms + SAFE_EVERY_MS
            screen.keep_so_far(microphone.so_far, microphone.duration_ms)

    def _take_in(self, contents: bytes, duration_ms: int) -> None:
        self._has_kept = True
        if self._screen is not None:
            self._screen.take_in(contents, duration_ms)

    def _explain(self, trouble: Trouble) -> None:
        name = "talk.cut_off" if self._has_kept else f"talk.{trouble}"
        if self._screen is not None:
            self._screen.tell(self._stage.look(name))

    @property
    def _screen(self) -> TalkScreen | None:
        """The screen that records, unless it has been taken away."""
        return self._talking if self._talking is not None and isValid(self._talking) else None

    def _play(self, part: Heard, made: Attachment) -> None:
        self._stage.reader.wants_silence.emit()
        self._hush()
        try:
            clip = clip_of_mp3(made.contents)
        except ValueError:
            part.tell(self._stage.look("talk.damaged"))
            return
        self._playing = part
        part.show_playing(playing=True)
        self.studio.player.play(clip)

    def _hush(self) -> None:
        self.studio.player.stop()
        part, self._playing = self._playing, None
        if part is not None and isValid(part):
            part.show_playing(playing=False)

    def _say_it_is_silent(self) -> None:
        part = self._playing
        self._hush()
        if part is not None and isValid(part):
            part.tell(self._stage.look("talk.silent"))


def booth_of(stage: Stage) -> TalkBooth:
    """The booth of a stage, made when somebody first needs it, for as long as the app runs."""
    return stage.findChild(TalkBooth) or TalkBooth(stage)


def finish_talking(stage: Stage) -> None:
    """Keep what somebody is saying just now on this stage."""
    booth = stage.findChild(TalkBooth)
    if booth is not None:
        booth.finish()
