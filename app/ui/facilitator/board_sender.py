"""Who letters are from: their name, job, organisation, and photo or drawn face."""

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.people import Facilitator
from app.services.album import Album
from app.services.senders import Senders
from app.ui.facilitator.fields import Form, Pick, line, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.people_face import FaceButton

DETAILS = ("name", "job", "organisation")


class SenderPart(Panel):
    """One of the facilitators, to be chosen and changed: letters are from whoever is shown.

    They are also who people can ask. Someone new is in the list for good once their name is
    written. Everything saves as one types.
    """

    def __init__(self, page: Page, senders: Senders, album: Album) -> None:
        super().__init__()
        self._page = page
        self._senders = senders
        self.who = senders.sender()
        self.pick: Pick[UUID] = Pick(
            self._words("sender"), [], self.who.id, lambda _id: self._choose()
        )
        self.add = button(self._words("add_sender"), self._add)
        self.face = FaceButton(page, album, self._words("photo_agreed"))
        self.in_letter = words_label("", "strong")
        self.fields = {
            name: line(self._words(f"sender_{name}"), "", partial(self._typed, name))
            for name in DETAILS
        }
        self._lay_out()
        self.face.chosen.connect(lambda face: self._change(photo=face))
        self._show(self.who)

    def _words(self, name: str) -> str:
        return self._page.look(f"our_board.{name}").words

    def _lay_out(self) -> None:
        title = words_label(self._words("senders"), "section")
        title.setBuddy(self.pick)
        self.body.addWidget(title)
        choosing = QHBoxLayout()
        choosing.addWidget(self.pick, stretch=1)
        choosing.addWidget(self.add)
        saying = QVBoxLayout()
        saying.setSpacing(2)
        saying.addStretch(1)
        saying.addWidget(words_label(self._words("in_letter"), "quiet"))
        saying.addWidget(self.in_letter)
        saying.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addWidget(self.face)
        beside.addLayout(saying, stretch=1)
        form = Form()
        for name, field in self.fields.items():
            form.add(self._words(f"sender_{name}"), field)
        for part in (choosing, beside, form):
            self.body.addLayout(part)
        self.body.addWidget(words_label(self._words("also_asked"), "quiet"))

    def _show(self, who: Facilitator) -> None:
        """Show someone among those there are to choose from now."""
        self.who = who
        everyone = {one.id: one.name for one in self._senders.all()}
        everyone.setdefault(who.id, who.name or self._words("new_sender"))
        self.pick.offer(everyone.items(), who.id)
        self.face.show_face(who.photo, who.name)
        for name, field in self.fields.items():
            field.setText(getattr(who, name))
            field.setCursorPosition(0)
        self._show_in_letter()

    def _show_in_letter(self) -> None:
        """Show how they stand at the top of a letter."""
        look, name, job = self._page.look, self.who.name, self.who.job
        said = look("letter.sender", name=name, job=job)
        if not job:
            said = look("letter.signed", name=name)
        self.in_letter.setText(said.words if name else self._words("no_name_yet"))

    def _choose(self) -> None:
        if self.pick.value == self.who.id:
            return
        self._page.save_now()
        self._show(next(one for one in self._senders.all() if one.id == self.pick.value))
        self._change()
        self._page.save_now()

    def _add(self) -> None:
        """Begin someone new. Who is shown now stays in the list."""
        self._page.save_now()
        if self.who.name and self._page.attempt(lambda: self._senders.write_from(self.who)):
            self._show(Facilitator(uuid4(), ""))
        self.fields["name"].setFocus()

    def _typed(self, name: str, words: str) -> None:
        self._change(**{name: words.strip()})

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a facilitator
        self.who = replace(self.who, **changes)
        self.face.call(self.who.name)
        self._show_in_letter()
        self._page.save_soon("sender", self._save)

    def _save(self) -> None:
        self._senders.write_from(self.who)
        self.pick.setItemText(self.pick.currentIndex(), self.who.name)
