"""People: who is on the board, what helps them, how they like things, what they agreed to."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabWidget

from app.domain.adjusting import Adjusted
from app.domain.needs import Adjustment
from app.domain.people import Member
from app.services.all import Services
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import HelpsOf, Page, Panel, button
from app.ui.facilitator.people_about import AboutPart
from app.ui.facilitator.people_consents import ConsentsPart
from app.ui.facilitator.people_face import FACES
from app.ui.facilitator.people_likes import LikesPart
from app.ui.facilitator.people_needs import NeedsPart
from app.ui.facilitator.people_steps import StepsStrip
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look
from app.ui.voices_here import VoicesHere

LIST_WIDTH = 250
FACE = 44
HELPS = 1
"""The place of what helps a person among the parts of their form."""


class PeoplePage(Page):
    """Everyone at the left, by name; everything about the chosen person at the right."""

    def __init__(self, look: Look, services: Services, voices: VoicesHere) -> None:
        super().__init__(look, look("desk.people").words)
        self._services = services
        self.voices = voices
        self._catalogue = services.helps.catalogue()
        self.members: list[Member] = []
        self.form: MemberForm | None = None
        self.search = QLineEdit(placeholderText=look("desk.search").words)
        self.search.setAccessibleName(look("desk.search").words)
        self.search.setClearButtonEnabled(True)
        self.list = ThingList(look, look("people.members").words, FACE)
        self.nobody = words_label("", "quiet")
        self.add = button(look("people.add_person").words, self._add)
        self.empty = words_label(look("people.choose_someone").words, "quiet")
        self._row = QHBoxLayout()
        self._lay_out()
        self.search.textChanged.connect(lambda _typed: self._find())
        self.list.chosen.connect(self._choose)
        self._read()
        self._put_up(self.members[0] if self.members else None)
        self._find()

    def show_what(self, what: object) -> None:
        """Show a person by their id, or what helps a person."""
        chosen = what.member_id if isinstance(what, HelpsOf) else what
        self.search.clear()
        part = HELPS if isinstance(what, HelpsOf) else None
        self._put_up(next((one for one in self.members if one.id == chosen), None), part)
        self._find()

    def refresh(self) -> None:
        """Show what is kept now, with the same person and part of the form."""
        self._read()
        chosen = self.form.member.id if self.form else None
        found = next((one for one in self.members if one.id == chosen), None)
        if self.form and found:
            self.form.refresh()
        else:
            self._put_up(found)
        self._find()

    def _lay_out(self) -> None:
        side = Panel()
        side.setFixedWidth(LIST_WIDTH)
        side.body.setContentsMargins(10, 10, 10, 10)
        side.body.addWidget(self.search)
        side.body.addWidget(self.nobody)
        side.body.addWidget(self.list, stretch=1)
        side.body.addWidget(self.add)
        self._row.setSpacing(16)
        self._row.addWidget(side)
        self._row.addWidget(self.empty, stretch=1)
        self.body.addLayout(self._row, stretch=1)

    def _read(self) -> None:
        self.members = self._services.people.members()

    def _find(self) -> None:
        """Show the people whose name has what was typed in it."""
        typed = self.search.text().strip().lower()
        found = [one for one in self.members if typed in f"{one.name} {one.full_name}".lower()]
        self.list.show_lines(
            [Line(one.id, one.name, one.full_name, one.face) for one in found],
            self.form.member.id if self.form else None,
        )
        self.nobody.setText(
            self.look("people.nobody" if self.members else "people.none_yet").words
        )
        self.nobody.setVisible(not found)

    def _put_up(self, member: Member | None, part: int | None = None) -> None:
        """Show everything about someone: a part of it, or else the same as before."""
        old, self.form = self.form, None
        self.empty.setVisible(member is None)
        if member is not None:
            self.form = MemberForm(self, self._services, member, self._catalogue)
            before = old.currentIndex() if old else 0
            self.form.begin(before if part is None else part)
            self.form.about.face.chosen.connect(lambda _face: self._name_again())
            self._row.addWidget(self.form, stretch=1)
        if old is not None:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _choose(self, member_id: object) -> None:
        self.save_now()
        self._read()
        self._put_up(next((one for one in self.members if one.id == member_id), None))

    def _name_again(self) -> None:
        """Show a new name or face in the list."""
        self._read()
        self._find()

    def _add(self) -> None:
        self.save_now()
        worn = {member.face for member in self.members}
        face = next((face for face in FACES if face not in worn), FACES[0])
        member = Member(uuid4(), self.look("people.new_person").words, face)
        if self.attempt(lambda: self._services.people.save(member)):
            self.search.clear()
            self._read()
            self._put_up(member)
            self._find()
        if self.form:
            self.form.setCurrentIndex(0)
            self.form.about.fields["name"].setFocus()
            self.form.about.fields["name"].selectAll()

    def saved(self) -> None:
        """Take note that the person of the form was saved."""
        self._name_again()


class MemberForm(QTabWidget):
    """Everything about one person, in four parts."""

    def __init__(
        self,
        page: PeoplePage,
        services: Services,
        member: Member,
        catalogue: dict[str, Adjustment],
    ) -> None:
        super().__init__()
        self._page = page
        self._people = services.people
        self.member = member
        self.about = AboutPart(page, services.people, services.album, member, self.change)
        self.needs = NeedsPart(page, services.helps, member.id, catalogue)
        self.needs.put_above(StepsStrip(page.look, services.needs_steps, member.id))
        self.needs.set_app.connect(self._show_likes)
        self.needs.asked_for_consents.connect(self._go_to_consents)
        self.likes = LikesPart(page, page.voices, member, self.change)
        self.consents = ConsentsPart(page, services.people, member.id)
        words = page.look
        self.addTab(self.about, words("people.about").words)
        self.addTab(self.needs, words("people.helps").words)
        self.addTab(self.likes, words("people.likes_tab").words)
        self.addTab(self.consents, words("people.agreed").words)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)

    def begin(self, part: int) -> None:
        """Show a part first: like all the others it was just made."""
        self.setCurrentIndex(part)
        self.currentChanged.connect(self._come_to)

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a member
        """Change details of the person; they are saved once the typing pauses."""
        self.member = replace(self.member, **changes)
        self._page.save_soon(f"member {self.member.id}", self._save)

    def refresh(self) -> None:
        """Show what is kept now of what can be removed and brought back."""
        self.needs.refresh()
        self._show_likes()
        self.about.supporter.refresh(self.member.supporter_id)

    def _come_to(self, _place: int) -> None:
        """What they agreed to may have changed whether their needs are shown."""
        self._page.save_now()
        if self.currentWidget() is self.needs:
            self.needs.refresh()

    def _go_to_consents(self) -> None:
        self.setCurrentWidget(self.consents)

    def _show_likes(self) -> None:
        """Show the screen, voice and letters as a need has set them."""
        kept = self._people.member(self.member.id)
        now = replace(self.member, screen=kept.screen, letter=kept.letter, voice=kept.voice)
        if now == self.member:
            return
        self.needs.say_set(Adjusted(self.member, now))
        self.member = now
        old, place = self.likes, self.indexOf(self.likes)
        here = self.currentWidget() is old
        self.likes = LikesPart(self._page, self._page.voices, now, self.change)
        with QSignalBlocker(self):
            self.removeTab(place)
            self.insertTab(place, self.likes, self._page.look("people.likes_tab").words)
            if here:
                self.setCurrentIndex(place)
        old.deleteLater()

    def _save(self) -> None:
        self._people.save(self.member)
        self._page.saved()
