"""Adding one photo: trimmed by hand, with what it shows and who took it."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout

from app.domain.pictures import Credit, PictureKind, PictureSet
from app.pictures.bringing.names import is_by_a_camera, label_from
from app.pictures.bringing.reading import read_photo
from app.services.picture_sets import PictureSets
from app.ui.facilitator.fields import Form, line, tick, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.parts.photo_trimmer import PhotoTrimmer


class PhotoPart(Panel):
    """A photo, the part of it to keep, and what it shows.

    It is kept only once someone says that everyone in it agreed. Raises NotAPicture or
    another AppError when the file is not a photo.
    """

    kept = Signal(object)  # a PictureSet

    def __init__(self, page: Page, sets: PictureSets, file: Path) -> None:
        super().__init__(page.look("pictures.photo_title").words)
        self._page = page
        self._sets = sets
        self._file = file
        look = page.look
        self.trimmer = PhotoTrimmer(look)
        self.trimmer.show_photo(QImage.fromData(QByteArray(read_photo(file))))
        self.whole = button(look("pictures.whole_photo").words, self.trimmer.take_all, "link")
        self.name = line(look("pictures.shows").words, _likely_name(file), self._typed)
        self.author = line(look("pictures.taken_by").words, "", self._typed)
        self.credit = line(look("pictures.photo_credit").words, "", self._typed)
        self.agreed = tick(look("pictures.all_agreed").words, on=False, act=self._agree)
        self.keep = button(look("pictures.keep_photo").words, self._keep, "main")
        self._lay_out()
        self._typed("")

    def _lay_out(self) -> None:
        look, form = self._page.look, Form()
        form.add(look("pictures.shows").words, self.name)
        form.add(look("pictures.taken_by").words, self.author)
        form.add(look("pictures.photo_credit").words, self.credit)
        form.add_wide(self.agreed)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addWidget(self.whole)
        foot.addStretch()
        self.body.addWidget(words_label(look("pictures.trim_how").words, "quiet"))
        self.body.addWidget(self.trimmer, stretch=1)
        self.body.addLayout(form)
        self.body.addLayout(foot)

    def _typed(self, _words: str) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()) and self.agreed.isChecked())

    def _agree(self, _on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._typed("")

    def _keep(self) -> None:
        self._page.attempt(self._save)

    def _save(self) -> None:
        credit = Credit(self.author.text().strip(), line=self.credit.text().strip())
        about = PictureSet(uuid4(), self.name.text(), PictureKind.PHOTO, credit)
        photo = read_photo(self._file, self.trimmer.part)
        self.kept.emit(self._sets.add_photo(about, photo))


def _likely_name(file: Path) -> str:
    """What the name of a file says the photo shows, or nothing where a camera named it."""
    return "" if is_by_a_camera(file.stem) else label_from(file.stem)
