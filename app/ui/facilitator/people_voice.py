"""How a person likes to be read to."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLabel

from app.domain.profiles import SPEEDS, Reading, VoiceProfile
from app.ui.facilitator.fields import Form, Pick, tick
from app.ui.facilitator.page import Page, Panel
from app.ui.facilitator.voice_row import VoiceRow
from app.ui.voices_here import VoicesHere

PAUSES_MS = (0, 300, 600, 1000, 2000, 3000)
"""Between sentences (handbook 5.6: 0 to 3 seconds)."""


class VoiceLikes(Panel):
    """What is read to a person, in which voice, and how fast. ``profile`` is what they like."""

    def __init__(
        self,
        page: Page,
        voices: VoicesHere,
        profile: VoiceProfile,
        change: Callable[..., None],
    ) -> None:
        super().__init__(page.look("people.voice").words)
        self._page = page
        self._tell = change
        self.profile = profile
        words = self._words
        reading = [(one, words(f"reading_{one}")) for one in Reading]
        self.reading = Pick(words("reading"), reading, profile.reading, self._set_reading)
        of_board = page.look("voices.of_board").words
        self.voice = VoiceRow(page.look, voices, of_board, profile.voice)
        self.speed = Pick(words("speed"), self._speeds(), self._near_speed, self._set_speed)
        self.pause = Pick(words("pause"), self._pauses(), self._near_pause, self._set_pause)
        self.lights = tick(words("lights"), on=profile.lights_words, act=self._set_lights)
        self.finishes = tick(words("finishes"), on=profile.finishes, act=self._set_finishes)
        self._lay_out()
        self.voice.chosen.connect(self._set_voice)
        self.voice.asked_to_hear.connect(self._hear)

    def _lay_out(self) -> None:
        form = Form()
        form.add(self._words("reading"), self.reading)
        form.add_wide(self._label())
        form.add_wide(self.voice)
        form.add(self._words("speed"), self.speed)
        form.add(self._words("pause"), self.pause)
        form.add_wide(self.lights)
        form.add_wide(self.finishes)
        self.body.addLayout(form)

    def _label(self) -> QLabel:
        """What stands above the voices, whose names need all the width there is."""
        label = QLabel(self._page.look("voices.which").words)
        label.setBuddy(self.voice.pick)
        return label

    def _words(self, name: str) -> str:
        return self._page.look(f"people.{name}").words

    def _speeds(self) -> list[tuple[int, str]]:
        return [(wpm, self._words(f"speed_{wpm}")) for wpm in SPEEDS]

    def _pauses(self) -> list[tuple[int, str]]:
        return [(pause, self._words(f"pause_{pause}")) for pause in PAUSES_MS]

    @property
    def _near_speed(self) -> int:
        return self.profile.at_speed(0).wpm

    @property
    def _near_pause(self) -> int:
        return min(PAUSES_MS, key=lambda pause: abs(pause - self.profile.pause_ms))

    def _hear(self) -> None:
        """Say a sentence as the person would hear it."""
        self._page.asked_to_hear.emit(self._page.look("voices.sample"), self.profile)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a profile
        self.profile = replace(self.profile, **changes)
        self._tell(voice=self.profile)

    def _set_reading(self, reading: Reading) -> None:
        self._change(reading=reading)

    def _set_voice(self, voice: str) -> None:
        self._change(voice=voice)

    def _set_speed(self, wpm: int) -> None:
        self._change(wpm=wpm)

    def _set_pause(self, pause_ms: int) -> None:
        self._change(pause_ms=pause_ms)

    def _set_lights(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(lights_words=on)

    def _set_finishes(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change(finishes=on)
