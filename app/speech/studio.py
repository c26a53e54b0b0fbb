"""The microphone and the loudspeaker with which a facilitator records people."""

from PySide6.QtCore import QObject

from app.speech.microphone import Microphone
from app.speech.player import Player


class Studio(QObject):
    """Make it once, for as long as the app runs.

    What plays or records must outlive the page it is used on: a device that is stuck can only
    be left alone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.microphone = Microphone(self)
        self.player = Player(self)

    def be_quiet(self) -> None:
        """Stop recording, and forget it; stop playing."""
        self.microphone.cancel()
        self.player.stop()
