"""Joins the stage and the voice. Imported after the first paint: the voice can wait for it."""

from pathlib import Path

from app.domain.profiles import VoiceProfile
from app.speech.speaker import Speaker
from app.ui.member.stage import Stage
from app.ui.window import Window


def make_voice(cache: Path, window: Window, stage: Stage) -> Speaker:
    """Make a voice that says what the stage wants said, and lights it on the screen.

    Start it when it may take a moment.
    """
    speaker = Speaker(cache, parent=window)
    give_voice(speaker, window, stage)
    return speaker


def give_voice(speaker: Speaker, window: Window, stage: Stage) -> None:
    """Join a voice to a stage. Esc stops it whatever is on the screen."""

    def like(voice: VoiceProfile) -> None:
        speaker.wpm, speaker.pause_ms = voice.wpm, voice.pause_ms
        speaker.finishes = voice.finishes

    stage.wants_said.connect(lambda phrases, private: speaker.say(phrases, private=private))
    stage.wants_silence.connect(speaker.stop)
    stage.wants_voice.connect(like)
    window.asked_for_silence.connect(speaker.stop)
    speaker.began.connect(stage.mark)
    speaker.word_reached.connect(stage.light)
    speaker.finished.connect(stage.be_quiet)
    speaker.silent.connect(lambda: stage.tell_shortly("voice.silent"))
    speaker.unavailable.connect(lambda: stage.tell_shortly("voice.unavailable"))
