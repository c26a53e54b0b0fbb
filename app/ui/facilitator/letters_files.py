"""Asking where letters are to be saved, and saving them there."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.dates import short_date
from app.domain.letter_log import MadeLetter
from app.ui.facilitator.letters_bundles import Bundles, Whole
from app.ui.facilitator.letters_jobs import file_names
from app.ui.facilitator.letters_work import PDF, LetterWork
from app.ui.facilitator.page import Page


class LetterFiles:
    """Saves letters where the facilitator says: a file for each, or all in one."""

    def __init__(self, page: Page, work: LetterWork, bundles: Bundles) -> None:
        self._page = page
        self._work = work
        self.bundles = bundles

    def ask(self, kind: str, letters: Sequence[MadeLetter]) -> None:
        """Ask where, and save letters as files of one kind, which is how their names end."""
        if len(letters) == 1:
            ((letter, usual),) = self._names(letters, Path.home(), kind)
            file = self._ask_for_file(usual)
            if file:
                self._work.save([(letter, file)], kind)
        elif letters:
            folder = self._ask_for_folder()
            if folder:
                self.save_in(folder, letters, kind)

    def save_in(self, folder: Path, letters: Sequence[MadeLetter], kind: str = PDF) -> None:
        """Save letters in a folder, a file for each."""
        self._work.save(self._names(letters, folder, kind), kind)

    def ask_for_whole(self, whole: Whole, letters: Sequence[MadeLetter]) -> None:
        """Ask where, and save letters together, or a paper about the outcome of the first."""
        if not letters:
            return
        if whole is Whole.PRINTER:
            folder = self._ask_for_folder()
            if folder:
                self._work.bundle(partial(self.bundles.join, letters, folder))
            return
        date = short_date(letters[0].made_on)
        name = self._page.look(f"letters.file_{whole}", date=date).words
        file = self._ask_for_file(Path.home() / f"{name}{PDF}")
        if file:
            self.save_whole(whole, letters, file)

    def save_whole(self, whole: Whole, letters: Sequence[MadeLetter], file: Path) -> None:
        """Save addresses, or a paper about the outcome of the first letter, in a file."""
        outcome_id = letters[0].outcome_id
        if whole is Whole.ADDRESSES:
            self._work.bundle(lambda _report: self.bundles.addresses(letters, file))
        elif outcome_id is not None:
            self._work.bundle(lambda _report: self.bundles.paper(whole, outcome_id, file))

    def _names(
        self, letters: Sequence[MadeLetter], folder: Path, kind: str
    ) -> list[tuple[MadeLetter, Path]]:
        return file_names(self._page.look.words, letters, folder, kind)

    def _ask_for_file(self, usual: Path) -> Path | None:
        kind = usual.suffix
        title = self._page.look(f"letters.save_as{kind.replace('.', '_')}").words
        shown = f"{kind[1:].upper()} (*{kind})"
        name, _kind = QFileDialog.getSaveFileName(self._page, title, str(usual), shown)
        return Path(name).with_suffix(kind) if name else None

    def _ask_for_folder(self) -> Path | None:
        title = self._page.look("letters.folder").words
        folder = QFileDialog.getExistingDirectory(self._page, title, str(Path.home()))
        return Path(folder) if folder else None
