"""Pictures: the sets a board brought, bringing in more, and which kind is shown first."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, QStorageInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QWidget

from app.domain.bringing import Glance
from app.domain.errors import AppError
from app.domain.pictures import PictureChoice, PictureSet
from app.pictures.bringing.reading import glance
from app.services.all import Services
from app.ui.facilitator.fields import Pick, counted, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.pictures_bring import BringPart
from app.ui.facilitator.pictures_photo import PhotoPart
from app.ui.facilitator.pictures_set import SetPart
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.jobs import Job
from app.ui.look import Look

LIST_WIDTH = 300
CHOICES = (PictureChoice.DRAWINGS, PictureChoice.SYMBOLS, PictureChoice.PHOTOS)
CAMERA = "DCIM"
"""The folder of every camera and memory card that holds its photos."""


class PicturesPage(Page):
    """The board's own pictures at the left; the chosen set, or what comes in, at the right."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("desk.pictures").words)
        self._services = services
        self._sets = services.picture_sets
        self.sets = self._sets.all()
        self.part: QWidget | None = None
        self.list = ThingList(look, look("pictures.sets").words)
        self.no_sets = words_label(look("pictures.no_sets").words, "quiet")
        self.first = Pick(
            look("pictures.first").words,
            [(one, look(f"pictures.first_{one}").words) for one in CHOICES],
            self._sets.shown_first,
            self._show_first,
        )
        self.file = button(look("pictures.bring_file").words, self._ask_for_file)
        self.folder = button(look("pictures.bring_folder").words, self._ask_for_folder)
        self.photo = button(look("pictures.add_photo").words, self._ask_for_photo)
        self._row = QHBoxLayout()
        self._lay_out()
        self.list.chosen.connect(self._open_set)
        self.refresh()

    def refresh(self) -> None:
        """Show the sets that are there now."""
        before, self.sets = self.sets, self._sets.all()
        if self.sets != before:
            self._services.album.open()
            self.look.pictures.wear(self._services.album.stand_ins())
        shown = self.part.about.id if isinstance(self.part, SetPart) else None
        self._list_sets(shown)
        if shown is not None and shown not in {one.id for one in self.sets}:
            self._put_up(None)

    def look_at(self, source: Path) -> None:
        """See what a file or folder holds, and ask about it before any of it is brought in."""
        job = Job(lambda _report: glance(source), self)
        job.done.connect(partial(self._ask_about, source))
        job.failed.connect(self._explain)
        job.start()

    def use_photo(self, file: Path) -> None:
        """Trim one photo and ask what it shows."""
        self.attempt(lambda: self._trim(file))

    def show_set(self, about: PictureSet) -> None:
        """Show a set that has just come in."""
        self.refresh()
        self._list_sets(about.id)
        self._open_set(about.id)

    def _lay_out(self) -> None:
        side = Panel()
        side.setFixedWidth(LIST_WIDTH)
        side.body.setContentsMargins(10, 10, 10, 10)
        for one in (self.photo, self.file, self.folder):
            side.body.addWidget(one)
        side.body.addWidget(self.no_sets)
        side.body.addWidget(self.list, stretch=1)
        side.body.addWidget(words_label(self.look("pictures.first").words, "strong"))
        side.body.addWidget(self.first)
        self._row.setSpacing(16)
        self._row.addWidget(side)
        self.body.addLayout(self._row, stretch=1)
        self._put_up(None)

    def _list_sets(self, chosen: UUID | None) -> None:
        look = self.look
        self.list.show_lines(
            [
                Line(one.id, one.name, counted(look, f"pictures.of_{one.kind}", one.count))
                for one in self.sets
            ],
            chosen,
        )
        self.no_sets.setVisible(not self.sets)

    def _put_up(self, part: QWidget | None) -> None:
        if part is None:
            part = words_label(self.look("pictures.about").words, "quiet")
        old, self.part = self.part, part
        self._row.addWidget(part, stretch=1)
        self.problem.hide()
        if old is not None:
            self._keep_keyboard_off(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _keep_keyboard_off(self, part: QWidget) -> None:
        """Take the keyboard to the list when a part goes, not to another part of the desk."""
        focused = QApplication.focusWidget()
        if focused is not None and part.isAncestorOf(focused):
            self.list.setFocus()

    def _open_set(self, set_id: object) -> None:
        about = next((one for one in self.sets if one.id == set_id), None)
        if about is not None:
            self._put_up(SetPart(self, self._services, about))

    def _ask_about(self, source: Path, seen: Glance) -> None:
        self._list_sets(None)
        part = BringPart(self, self._sets, source, seen)
        part.brought_in.connect(self.show_set)
        self._put_up(part)

    def _trim(self, file: Path) -> None:
        part = PhotoPart(self, self._sets, file)
        part.kept.connect(self.show_set)
        self._put_up(part)
        self._list_sets(None)

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.tell(self.look.words.of_error(error).words)

    def _show_first(self, choice: PictureChoice) -> None:
        if self.attempt(lambda: self._sets.show_first(choice)):
            self.look.pictures.wear(self._services.album.stand_ins(choice))

    def _ask_for_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.look("pictures.bring_file").words,
            str(_usual_folder()),
            self.look("pictures.files").words,
        )
        if name:
            self.look_at(Path(name))

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.look("pictures.bring_folder").words, str(_usual_folder())
        )
        if name:
            self.look_at(Path(name))

    def _ask_for_photo(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.look("pictures.add_photo").words,
            str(camera_folder() or _usual_folder()),
            self.look("pictures.photos").words,
        )
        if name:
            self.use_photo(Path(name))


def camera_folder() -> Path | None:
    """The photos of a camera or memory card that is plugged in, or None without one."""
    for volume in QStorageInfo.mountedVolumes():
        folder = Path(volume.rootPath()) / CAMERA
        if volume.isReady() and folder.is_dir():
            return folder
    return None


def _usual_folder() -> Path:
    kind = QStandardPaths.StandardLocation.PicturesLocation
    folder = Path(QStandardPaths.writableLocation(kind))
    return folder if folder.is_dir() else Path.home()
