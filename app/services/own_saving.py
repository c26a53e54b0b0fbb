"""Saving a member's own copy: one file to hand over, or a folder, with a print to read."""

import io
from pathlib import Path
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from app.domain.errors.files import CannotWriteFile
from app.services.files import write_whole
from app.services.own_copies import OwnCopies
from app.services.own_paper import OwnPaper
from app.services.printing import Printing
from app.wording.own_copy_files import files_of

PAPER = "what-the-board-keeps.pdf"


class OwnSaving:
    """Everything about one member in files. It may be used from any thread."""

    def __init__(self, copies: OwnCopies, paper: OwnPaper, printing: Printing) -> None:
        self._copies = copies
        self._paper = paper
        self._printing = printing

    def pdf(self, member_id: UUID) -> bytes:
        """The print to read, in the member's own form. Raises Gone or CannotPrintWords."""
        copy = self._copies.of(member_id)
        return self._printing.drawn(*self._paper.letter(copy))

    def files(self, member_id: UUID) -> dict[str, bytes]:
        """Every file by its place. Raises what ``pdf`` raises."""
        copy = self._copies.of(member_id)
        return {PAPER: self._printing.drawn(*self._paper.letter(copy)), **files_of(copy)}

    def save(self, member_id: UUID, file: Path) -> Path:
        """Write all of it into one zip file, or nothing. Raises CannotWriteFile too."""
        whole = io.BytesIO()
        with ZipFile(whole, "w", ZIP_DEFLATED) as packed:
            for name, contents in self.files(member_id).items():
                packed.writestr(name, contents)
        write_whole(file, whole.getvalue())
        return file

    def save_in(self, member_id: UUID, folder: Path) -> int:
        """Write each file into a folder; return how many. Raises CannotWriteFile too."""
        files = self.files(member_id)
        for name, contents in files.items():
            file = folder / name
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise CannotWriteFile from error
            write_whole(file, contents)
        return len(files)
