"""The screen on which a member says what they think, and is recorded."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent

from app.domain.attachments import LONGEST_TALK_MS, Attachment, MediaType
from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.making import MakingScreen
from app.ui.member.screen import Frame
from app.ui.parts.bar_button import BarButton
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel
from app.wording.lengths import length_words

LARGEST_PICTURE = 240


class TalkScreen(MakingScreen):
    """Record, stop, hear it, record again, and have the one before back.

    It has no microphone: whoever has one is asked for it by signals, and tells how it goes.
    A new recording takes the place of the old one only when it is finished.
    """

    asked_to_record = Signal()
    asked_to_finish = Signal()
    asked_to_play = Signal(object)  # an Attachment
    asked_to_hush = Signal()

    def __init__(
        self, look: Look, question: Question, answer: Answer | None, frame: Frame = Frame()
    ) -> None:
        super().__init__(look, question, answer, look("talk.how"), frame)
        if self.answer.attachment and not self.answer.attachment.is_recording:
            self.answer = replace(self.answer, attachment=None)
        self.is_recording = self._is_playing = self._is_half_kept = False
        self._told: Phrase | None = None
        self.status = WordsLabel("", "answer")
        self.meter = LevelMeter(look, "talk")
        self.record, self.play, self.undo = (
            BarButton(look, look(f"talk.{name}")) for name in ("record", "play", "undo")
        )
        self.record.clicked.connect(self._turn_recording)
        self.play.clicked.connect(self._turn_playing)
        self.undo.clicked.connect(self._take_former)
        self.status.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = PillRow([self.record, self.play, self.undo])
        self.picture = PictureLabel(look.pictures, look.picture_of(self.how))
        self.picture.setMaximumHeight(LARGEST_PICTURE)
        self.work.addWidget(self.picture, stretch=3)
        self.work.addWidget(self.status, stretch=1)
        self.work.addWidget(self.meter)
        self.work.addWidget(self._buttons)
        self.lay_out_pages()
        self._show_page()

    def add_question(self) -> None:
        """Show it alone: how to answer it stands where one sees how things stand."""
        self.add_title()

    def tools(self) -> list[Phrase]:
        """How things stand, and what can be pressed."""
        shown = [self.record, self.play, self.undo]
        stands = self._how_it_stands()
        told = [] if stands == self.how and self._is_roomy else [stands]
        return [*told, *(one.phrase for one in shown if one.isVisibleTo(self))]

    def show_started(self) -> None:
        """Show that the microphone listens."""
        self.is_recording = True
        self._told = None
        self.meter.begin()
        self.show_length(0)

    def show_level(self, level: float, so_far_ms: int) -> None:
        """Show how loud it is just now, and how long the member has talked."""
        self.meter.take(level)
        self.show_length(so_far_ms)

    def show_length(self, so_far_ms: int) -> None:
        """Say how long it is so far: whole seconds, so that the words stay still."""
        name = "talk.so_far" if so_far_ms >= 1000 else "talk.starting"
        self._told = self.look(name, length=length_words(self.look.words, so_far_ms))
        self._show_page()

    def keep_so_far(self, contents: bytes, duration_ms: int) -> None:
        """Have what is being said kept for now, should the computer stop in the middle.

        Here nothing changes: the recording before stays until this one is finished.
        """
        if contents:
            made = Attachment(MediaType.MP3, contents, duration_ms)
            former = self.answer.attachment or self.answer.former
            self._is_half_kept = True
            self.answered.emit(
                replace(self.answer, said=Said.ANSWER, attachment=made, former=former)
            )

    def take_in(self, contents: bytes, duration_ms: int) -> None:
        """Take a finished recording as the answer, in place of the one before."""
        self.is_recording = self._is_half_kept = False
        self.meter.rest()
        is_full = duration_ms >= LONGEST_TALK_MS
        self._told = self.look("talk.full") if is_full else None
        former = self.answer.attachment or self.answer.former
        made = Attachment(MediaType.MP3, contents, duration_ms)
        self.change(replace(self.answer, said=Said.ANSWER, attachment=made, former=former))
        if self._told is not None:
            self.said.emit(self._told)

    def tell(self, phrase: Phrase) -> None:
        """Say what went wrong; what was said before is still there."""
        self.is_recording = False
        self.meter.begin()
        self._told = phrase
        if self._is_half_kept:
            self._is_half_kept = False
            self.answered.emit(self.answer)
        self._show_page()
        self.said.emit(phrase)

    def show_playing(self, *, playing: bool) -> None:
        """Show whether the recording is being heard."""
        self._is_playing = playing
        self._told = self.look("talk.playing") if playing else None
        self._show_page()

    def finish(self) -> None:
        """End what is being said just now, and keep it."""
        if self.is_recording:
            self.asked_to_finish.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being said when something else is shown in the place of this."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.finish()
            self.asked_to_hush.emit()

    @property
    def is_ready(self) -> bool:
        """Whether there is something to go on with, or will be once it is finished."""
        return self.is_recording or super().is_ready

    @property
    def goes_on(self) -> BarButton | None:
        """What ends the recording, or the hearing of it."""
        return self.record if self.is_recording else self.play if self._is_playing else None

    def go_on(self) -> None:
        """Finish what is being said, and go on if there is something."""
        self.finish()
        if self.next.isEnabled():
            super().go_on()

    def _turn_recording(self) -> None:
        if self.is_recording:
            self.finish()
        else:
            self.asked_to_hush.emit()
            self.asked_to_record.emit()

    def _turn_playing(self) -> None:
        if self._is_playing:
            self.asked_to_hush.emit()
        elif self.answer.attachment:
            self.asked_to_play.emit(self.answer.attachment)

    def _take_former(self) -> None:
        """Have the recording before back; pressed once more, the newer one."""
        self.asked_to_hush.emit()
        made, former = self.answer.former, self.answer.attachment
        self._told = None
        self.meter.begin()
        self.change(replace(self.answer, said=Said.ANSWER, attachment=made, former=former))
        self.said.emit(self._how_it_stands())

    def _how_it_stands(self) -> Phrase:
        if self._told is not None:
            return self._told
        made = self.answer.attachment
        if made is None:
            return self.how
        return self.look("talk.kept", length=length_words(self.look.words, made.duration_ms))

    def _show_page(self) -> None:
        super()._show_page()
        stands = self._how_it_stands()
        if stands.words != self.status.text():
            self.status.setText(stands.words)
            self.picture.show_picture(self.look.picture_of(stands))
        made, former = self.answer.attachment, self.answer.former
        name = "stop" if self.is_recording else "again" if made else "record"
        self._name(self.record, name)
        self._name(self.play, "stop_playing" if self._is_playing else "play")
        self.play.setVisible(made is not None and not self.is_recording)
        self.undo.setVisible(former is not None and not self.is_recording)
        self.meter.setVisible(self.is_recording)
        has_room = self._is_roomy and self.look.shows_pictures
        self.picture.setVisible(has_room and not self.is_recording)
        self._buttons.fit()

    def _name(self, button: BarButton, name: str) -> None:
        phrase = self.look(f"talk.{name}")
        if phrase != button.phrase:
            button.say(phrase)
