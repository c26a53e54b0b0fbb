"""The button that lets the pointer rest anywhere, for someone who presses by resting it."""

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton


class DwellButton(BarButton):
    """*Pause*, which becomes *Start*. Aloud it says of what: the voice has a pause too."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self._named(look, "pause"))
        self.setAccessibleDescription(look("dwell.key").words)

    def show_paused(self, *, paused: bool) -> None:
        """Show what a press does now."""
        named = self._named(self._look, "start" if paused else "pause")
        if named != self.phrase:
            self.say(named)

    def _show(self) -> None:
        super()._show()
        self.setAccessibleName(self.phrase.aloud)

    @staticmethod
    def _named(look: Look, name: str) -> Phrase:
        shown = look(f"dwell.{name}")
        return Phrase(shown.words, shown.picture, look(f"dwell.{name}_pressing").words)
