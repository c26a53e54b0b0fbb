"""Hearing, seeing and writing down what members recorded and drew."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.attachments import Attachment
from app.domain.views import View
from app.services.views import Views
from app.speech.mp3 import clip_of_mp3
from app.speech.studio import Studio
from app.ui.facilitator.page import Page
from app.ui.facilitator.view_card import ViewCard
from app.ui.facilitator.write_down import WriteDownPopup


class ViewsMade(QObject):
    """Plays one recording at a time, wherever on the page it was asked for."""

    changed = Signal(object)  # the id of a view of which something was written down

    def __init__(
        self,
        page: Page,
        views: Views,
        cards: Callable[[], list[ViewCard]],
        studio: Studio | None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._views = views
        self._cards = cards
        self._studio = studio or Studio(self)
        self.popup: WriteDownPopup | None = None
        self._playing: UUID | None = None
        self._studio.player.finished.connect(self._show_quiet)
        self._studio.player.silent.connect(self._say_it_is_silent)
        self.destroyed.connect(self._studio.be_quiet)

    def hear(self, view: View) -> None:
        """Play a recording, or stop it if it is being heard."""
        was = self._playing
        self._studio.player.stop()
        self._show_quiet()
        made = None if was == view.id else self._made(view)
        if made is None:
            return
        try:
            clip = clip_of_mp3(made.contents)
        except ValueError:
            self._page.tell(self._page.look("views.damaged_recording").words)
            return
        self._page.problem.hide()
        self._page.asked_for_silence.emit()
        self._playing = view.id
        self._show()
        self._studio.player.play(clip)

    def write_down(self, view: View) -> None:
        """Show a recording or a drawing beside a place to write down what it says."""
        made = self._made(view)
        if made is None:
            return
        popup = self.popup = WriteDownPopup(self._page.look, view, made, self._page)
        popup.wrote.connect(partial(self._keep, view))
        popup.asked_to_hear.connect(partial(self.hear, view))
        popup.closed.connect(partial(self._close, view))
        popup.open_over(self._page.window())

    def _made(self, view: View) -> Attachment | None:
        found: list[Attachment] = []
        self._page.attempt(lambda: found.append(self._views.attachment(view.id)))
        return found[0] if found else None

    def _keep(self, view: View, words: str) -> None:
        self._page.save_soon(
            f"written down {view.id}", partial(self._views.write_down, view.id, words)
        )

    def _close(self, view: View) -> None:
        self.popup = None
        self._studio.player.stop()
        self._show_quiet()
        self._page.save_now()
        if view.kept is not None:
            # What it shows is its word in print and for a screen reader.
            self._page.look.pictures.album.contents([view.kept.picture])
        self.changed.emit(view.id)

    def _show_quiet(self) -> None:
        self._playing = None
        self._show()

    def _say_it_is_silent(self) -> None:
        if self._playing is not None:
            self._studio.player.stop()
            self._show_quiet()
            self._page.tell(self._page.look("views.cannot_hear").words)

    def _show(self) -> None:
        """Show on every button whether it plays or stops."""
        if self.popup is not None:
            self.popup.show_playing(playing=self._playing is not None)
        for card in self._cards():
            if card.made is not None:
                card.made.show_playing(playing=card.view.id == self._playing)
