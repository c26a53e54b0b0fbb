"""The recovery code, shown once, to be printed and put somewhere safe."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel

from app.domain.errors.files import CannotWriteFile
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.look import Look


class RecoverySheetPage(Page):
    """The only time the recovery code is seen. The way on opens once it is kept.

    ``until`` says what holds until then.
    """

    kept = Signal()

    def __init__(self, look: Look, board: str, code: str, until: str = "") -> None:
        super().__init__(look, look("setup.sheet_title").words)
        self._board, self.code = board, code
        why = QLabel(look("setup.sheet_why").words)
        why.setWordWrap(True)
        shown = QLabel(code)
        shown.setProperty("role", "heading")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        panel = Panel(board, "warning")
        panel.body.addWidget(why)
        panel.body.addWidget(shown)
        ways = QHBoxLayout()
        ways.addWidget(button(look("setup.sheet_save").words, self._save))
        ways.addWidget(button(look("setup.sheet_print").words, self._print))
        ways.addStretch()
        self.is_kept = QCheckBox(look("setup.sheet_kept").words)
        self.on = button(look("move.next").words, self.kept.emit, "main")
        self.on.setEnabled(False)
        self.is_kept.toggled.connect(self.on.setEnabled)
        self.body.addWidget(panel)
        self.body.addLayout(ways)
        if until:
            self.body.addWidget(words_label(until, "quiet"))
        self.body.addWidget(self.is_kept)
        self.body.addWidget(self.on, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()

    def write(self, file: str) -> None:
        """Write the sheet as a PDF. Raises CannotWriteFile."""
        try:
            with open(file, "ab"):  # noqa: PTH123 - only to learn whether it can be written
                pass
        except OSError as error:
            raise CannotWriteFile from error
        writer = QPdfWriter(file)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._document().print_(writer)

    def _save(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, "", "recovery-sheet.pdf", "*.pdf")
        if file:
            self.attempt(lambda: self.write(file))

    def _print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            self._document().print_(printer)

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        title, why = self.look("setup.sheet_title").words, self.look("setup.sheet_why").words
        document.setPlainText(f"{self._board}\n\n{title}\n\n{self.code}\n\n{why}")
        font = document.defaultFont()
        font.setFamilies(["Andika", "Verdana", "Arial", "DejaVu Sans"])
        font.setPointSize(18)
        document.setDefaultFont(font)
        return document
