"""One set of pictures: where it is from, what is in it, and what each stands for."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.pictures import PictureSet
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.picture_grid import FoundPictures, PictureGrid

PICTURE = 84
SIDE = 74


class SetPart(Panel):
    """The pictures of a set. Each may be shown in the place of one of our drawings."""

    def __init__(self, page: Page, services: Services, about: PictureSet) -> None:
        super().__init__(about.name)
        self._page = page
        self._services = services
        self.about = about
        look = page.look
        self.stands_for = services.picture_sets.pictures(about.id)
        self.credit = words_label(self._credit(), "quiet")
        self.found = FoundPictures(look, PICTURE)
        self.grid = PictureGrid(self.found)
        self.grid.setAccessibleName(about.name)
        self.instead = PictureButton(look, "", SIDE, as_it_is=True)
        self.instead_words = words_label("", "")
        self.not_instead = button(look("pictures.not_instead").words, self._clear, "link")
        self.bin = button(look("pictures.remove_set").words, self._remove, "danger")
        self._lay_out()
        self.found.show_pictures(list(self.stands_for))
        self.grid.selectionModel().currentChanged.connect(self._show_one)
        self.instead.chosen.connect(self._put_instead)
        self.grid.setCurrentIndex(self.found.index(0))

    def _credit(self) -> str:
        look, about = self._page.look, self.about
        credit = about.credit
        parts = [counted(look, f"pictures.of_{about.kind}", about.count)]
        parts += [part for part in (credit.author, credit.licence, credit.source) if part]
        if credit.line:
            parts.append(look("pictures.printed_as", line=credit.line).words)
        return " · ".join(parts)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.instead_words)
        words.addWidget(self.not_instead)
        foot = QHBoxLayout()
        foot.addWidget(self.instead)
        foot.addLayout(words, stretch=1)
        foot.addWidget(self.bin)
        self.body.addWidget(self.credit)
        self.body.addWidget(self.grid, stretch=1)
        self.body.addLayout(foot)

    @property
    def _chosen(self) -> str:
        place = self.grid.currentIndex()
        return self.found.pictures[place.row()] if place.isValid() else ""

    def _show_one(self) -> None:
        look, drawing = self._page.look, self.stands_for.get(self._chosen, "")
        library = look.pictures.library
        self.instead.show_picture(drawing)
        words = "pictures.instead_of" if drawing else "pictures.instead_of_none"
        self.instead_words.setText(
            look(
                words, picture=library.label(self._chosen), drawing=library.label(drawing)
            ).words
        )
        self.not_instead.setVisible(bool(drawing))

    def _put_instead(self, drawing: str) -> None:
        if drawing not in self._page.look.pictures.library.drawings:
            self._page.tell(self._page.look("pictures.only_drawings").words)
            self._show_one()
            return
        self._keep(drawing)

    def _clear(self) -> None:
        self._keep("")

    def _keep(self, drawing: str) -> None:
        chosen, sets, album = self._chosen, self._services.picture_sets, self._services.album
        if self._page.attempt(lambda: sets.put_in_place_of(chosen, drawing)):
            self.stands_for = sets.pictures(self.about.id)
            self._page.look.pictures.wear(album.stand_ins())
            self._show_one()

    def _remove(self) -> None:
        self._page.remove(Thing.PICTURE_SET, self.about.id, self.about.name)
