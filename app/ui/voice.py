"""Joins the stage and the voice. Imported after the first paint: the voice can wait for it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.phrase import Phrase
from app.domain.profiles import VoiceProfile
from app.speech.speaker import Speaker
from app.speech.supply import Recordings
from app.speech.voice_check import VoiceCheck
from app.ui.member.stage import Stage
from app.ui.window import Window

IDLE_MS = 4000
"""When people have the first screens before them, and the computer has time to spare."""

AT_ONCE, BETWEEN_MS = 10, 20
"""How many phrases are made ready at once, and how long everything else then has a turn."""


def make_voice(cache: Path, window: Window, stage: Stage) -> Speaker:
    """Make a voice that says what the stage wants said, and lights it on the screen.

    Start it when it may take a moment. Some time after, what every board says is made ready.
    """
    speaker = Speaker(cache, parent=window)
    give_voice(speaker, window, stage)
    fixed = [one for one in stage.look.words.of_members.values() if "{" not in one.words]
    QTimer.singleShot(IDLE_MS, speaker, lambda: _make_ready(speaker, fixed))
    return speaker


def _make_ready(speaker: Speaker, phrases: Sequence[Phrase]) -> None:
    """Make phrases ready to be said, once the voice is awake: it is never woken for this.

    A few at a time: to find out how all that a board says is said takes as long as ten screens.
    """
    if speaker.is_awake and phrases:
        speaker.prepare(phrases[:AT_ONCE])
        later = partial(_make_ready, speaker, phrases[AT_ONCE:])
        QTimer.singleShot(BETWEEN_MS, speaker, later)


def give_voice(speaker: Speaker, window: Window, stage: Stage) -> None:
    """Join a voice to a stage. Esc stops it whatever is on the screen."""
    reader, check = stage.reader, VoiceCheck(speaker)

    def say(phrases: Sequence[Phrase], private: bool) -> None:  # noqa: FBT001 - a signal's value
        speaker.say(phrases, private=private)

    def like(voice: VoiceProfile) -> None:
        speaker.manner = replace(speaker.manner, voice=voice.voice, wpm=voice.wpm)
        speaker.pause_ms, speaker.finishes = voice.pause_ms, voice.finishes

    def learn_names(names: Mapping[str, str]) -> None:
        speaker.manner = replace(speaker.manner, says=names)

    def use_recordings(recordings: Recordings) -> None:
        speaker.recordings = recordings

    reader.wants_said.connect(say)
    reader.wants_ready.connect(partial(_make_ready, speaker))
    reader.wants_silence.connect(speaker.stop)
    reader.wants_pause.connect(speaker.pause)
    reader.wants_to_go_on.connect(speaker.go_on)
    reader.wants_again.connect(speaker.again)
    reader.wants_voice.connect(like)
    stage.wants_names.connect(learn_names)
    stage.wants_recordings.connect(use_recordings)
    stage.wants_sound_forgotten.connect(speaker.forget_kept)
    stage.wants_check.connect(check.start)
    check.done.connect(stage.tell_check)
    window.asked_for_silence.connect(speaker.stop)
    speaker.began.connect(reader.mark)
    speaker.word_reached.connect(reader.light)
    speaker.finished.connect(reader.be_quiet)
    speaker.silent.connect(lambda: stage.tell_shortly("voice.silent"))
    speaker.unavailable.connect(lambda: stage.tell_shortly("voice.unavailable"))
