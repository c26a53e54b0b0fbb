"""Who a person is: name, face, role, how they talk, and who supports them."""

from collections.abc import Callable
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Member, Role, Supporter
from app.domain.phrase import Phrase
from app.domain.room_prints import PrintKind, Wish
from app.services.album import Album
from app.services.people import People
from app.services.removals import Thing
from app.ui.facilitator.fields import Form, Lines, Pick, Scroll, line
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.people_face import FaceButton

Change = Callable[..., None]
ADDRESS = 4  # lines
IN_A_ROW = ("pronouns", "talks", "unhelpful", "likes", "note")


class AboutPart(Scroll):
    """The details of one person. Everything saves as one types."""

    def __init__(
        self, page: Page, people: People, album: Album, member: Member, change: Change
    ) -> None:
        super().__init__()
        self._page = page
        self._member = member
        self._change = change
        self.face = FaceButton(page, album)
        self.face.show_face(member.face, member.name)
        self.fields = {
            name: line(self._words(name), getattr(member, name), partial(self._typed, name))
            for name in ("name", "said_as", "full_name", *IN_A_ROW)
        }
        self.fields["said_as"].setPlaceholderText(self._words("said_as_hint"))
        self.address = Lines(
            self._words("address"), member.address, partial(self._typed, "address"), ADDRESS
        )
        self.address.setPlaceholderText(self._words("address_hint"))
        self.hear = button(self._words("hear_name"), self._hear)
        self.role = Pick(
            self._words("role"),
            [(role, self._words(f"role_{role}")) for role in Role],
            member.role,
            lambda role: change(role=role),
        )
        self.supporter = SupporterPart(page, people, member.supporter_id, change)
        self.card = button(self._words("about_me_card"), self._show_card)
        self.bin = button(self._words("remove_person"), self._remove, "danger")
        self._lay_out()
        self.face.chosen.connect(lambda face: change(face=face))
        self.fields["name"].textEdited.connect(self.face.call)

    def _words(self, name: str) -> str:
        return self._page.look(f"people.{name}").words

    def _lay_out(self) -> None:
        form = Form()
        form.add(self._words("name"), self.fields["name"])
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.fields["said_as"], stretch=1)
        said.addWidget(self.hear)
        form.add_row(self._words("said_as"), self.fields["said_as"], said)
        form.add(self._words("full_name"), self.fields["full_name"])
        form.add(self._words("role"), self.role)
        form.add(self._words("address"), self.address)
        for name in IN_A_ROW:
            form.add(self._words(name), self.fields[name])
        face = QVBoxLayout()
        face.addWidget(self.face)
        face.addStretch()
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addLayout(face)
        top.addLayout(form, stretch=1)
        self.body.addLayout(top)
        self.body.addWidget(self.supporter)
        foot = QHBoxLayout()
        foot.addWidget(self.card)
        foot.addStretch()
        foot.addWidget(self.bin)
        self.body.addLayout(foot)
        self.body.addStretch()

    def _typed(self, name: str, words: str) -> None:
        self._change(**{name: words})

    def _hear(self) -> None:
        """Say the name as the voice would say it to its owner."""
        self._page.save_now()  # what is kept is what its owner hears
        self._page.asked_to_hear.emit(Phrase(self.fields["name"].text()), None)

    def _show_card(self) -> None:
        """Go to where the About me card of this person is printed."""
        wish = Wish(PrintKind.ABOUT_ME, whose=self._member.id)
        self._page.asked_for_page.emit(PageName.HELPS, wish)

    def _remove(self) -> None:
        self._page.remove(Thing.MEMBER, self._member.id, self.fields["name"].text())


class SupporterPart(Panel):
    """Who helps a person. A supporter may help several people."""

    def __init__(
        self, page: Page, people: People, supporter_id: UUID | None, change: Change
    ) -> None:
        super().__init__(page.look("people.supporter").words)
        self._page = page
        self._people = people
        self._change = change
        self.supporters: dict[UUID, Supporter] = {}
        self.pick: Pick[UUID | None] = Pick(self._words("supporter"), [], None, self._choose)
        self.add = button(self._words("add_supporter"), self._add)
        self.bin = button(page.look("desk.remove").words, self._remove, "link")
        self.name = line(self._words("supporter_name"), "", lambda _words: self._typed())
        self.relationship = line(self._words("relationship"), "", lambda _words: self._typed())
        self._details = QWidget()
        self._lay_out()
        self.refresh(supporter_id)

    def refresh(self, supporter_id: UUID | None) -> None:
        """Show who there is to choose from now, and who is chosen."""
        self.supporters = {one.id: one for one in self._people.supporters()}
        places: list[tuple[UUID | None, str]] = [(None, self._words("no_supporter"))]
        places += [(one.id, one.name) for one in self.supporters.values()]
        self.pick.offer(places, supporter_id if supporter_id in self.supporters else None)
        self._show()

    def _words(self, name: str) -> str:
        return self._page.look(f"people.{name}").words

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.addWidget(self.pick, stretch=1)
        choosing.addWidget(self.bin)
        choosing.addWidget(self.add)
        self.body.addLayout(choosing)
        form = Form()
        form.add(self._words("supporter_name"), self.name)
        form.add(self._words("relationship"), self.relationship)
        form.setContentsMargins(0, 0, 0, 0)
        self._details.setLayout(form)
        self.body.addWidget(self._details)

    def _show(self) -> None:
        chosen = self.supporters.get(self.pick.value) if self.pick.value else None
        self._details.setVisible(chosen is not None)
        self.bin.setVisible(chosen is not None)
        if chosen is not None:
            self.name.setText(chosen.name)
            self.relationship.setText(chosen.relationship)

    def _choose(self, supporter_id: UUID | None) -> None:
        self._page.save_now()
        self._show()
        self._change(supporter_id=supporter_id)

    def _add(self) -> None:
        self._page.save_now()
        new = Supporter(uuid4(), self._words("new_supporter"))
        if self._page.attempt(lambda: self._people.save_supporter(new)):
            self.refresh(new.id)
            self._change(supporter_id=new.id)
            self.name.setFocus()
            self.name.selectAll()

    def _remove(self) -> None:
        chosen = self.pick.value
        if chosen is not None:
            self._page.remove(Thing.SUPPORTER, chosen, self.name.text())

    def _typed(self) -> None:
        chosen = self.pick.value
        if chosen is not None:
            now = Supporter(chosen, self.name.text(), self.relationship.text())
            self._page.save_soon(f"supporter {chosen}", lambda: self._save(now))

    def _save(self, supporter: Supporter) -> None:
        self._people.save_supporter(supporter)
        self.supporters[supporter.id] = supporter
        place = self.pick.values.index(supporter.id)
        self.pick.setItemText(place, supporter.name)
