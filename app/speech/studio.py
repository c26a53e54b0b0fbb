"""The microphone and the loudspeaker with which people are recorded."""

from PySide6.QtCore import QObject

from app.domain.attachments import LONGEST_TALK_MS
from app.speech.microphone import Microphone
from app.speech.player import Player
from app.speech.tape import TalkTape


class Studio(QObject):
    """Make it once, for as long as the app runs.

    What plays or records must outlive the page it is used on: a device that is stuck can only
    be left alone.
    """

    def __init__(
        self, parent: QObject | None = None, microphone: Microphone | None = None
    ) -> None:
        super().__init__(parent)
        self.microphone = microphone or Microphone(self)
        self.player = Player(self)

    def finish(self) -> None:
        """Stop recording, and keep it; stop playing."""
        if self.microphone.is_listening:
            self.microphone.stop()
        self.player.stop()

    def be_quiet(self) -> None:
        """Stop recording, and forget it; stop playing."""
        self.microphone.cancel()
        self.player.stop()


def members_studio(parent: QObject | None = None) -> Studio:
    """A studio for members, who may talk for longer, and whose every sound is kept."""
    return Studio(parent, Microphone(parent, TalkTape, LONGEST_TALK_MS))
