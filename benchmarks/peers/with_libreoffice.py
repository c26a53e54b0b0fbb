"""The letters as LibreOffice makes them: a document each, all turned into PDF by one process.

Its time has the start of that process in it, as there is no other way to run it.
"""

import shutil
import subprocess
from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from pathlib import Path

from app.domain.letter import Letter
from benchmarks.peers.shown import Row, Shown, drawing, file_of, shown

OFFICE = shutil.which("soffice")
if OFFICE is None:
    raise ImportError("LibreOffice is not on the path")
TEMPLATE = Path(__file__).with_name("letter.fodt").read_text(encoding="utf-8")
TO_PDF = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'
SETTINGS = "settings"
"""A folder of its own, so that it neither reads nor changes the settings of whoever is here."""


def make(letters: Sequence[Letter], folder: Path) -> None:
    """Make a PDF of each letter, with LibreOffice's checks for PDF/UA."""
    documents = [file_of(folder, number, "fodt") for number in range(len(letters))]
    for document, letter in zip(documents, letters, strict=True):
        document.write_text(_document(shown(letter)), encoding="utf-8")
    settings = (folder.parent / SETTINGS).as_uri()
    subprocess.run(
        [
            *(str(OFFICE), f"-env:UserInstallation={settings}", "--headless"),
            *("--convert-to", TO_PDF, "--outdir", str(folder), *map(str, documents)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )


def _document(letter: Shown) -> str:
    body = (
        f'<text:p text:style-name="Board">{escape(letter.board)}</text:p>',
        *map(_paragraph, letter.top),
        _heading(letter.title, 1),
        *map(_row, letter.rows),
        _paragraph(letter.signed),
    )
    return TEMPLATE.format(title=escape(letter.title), body="\n".join(body))


def _row(row: Row) -> str:
    heading = _heading(row.heading, 2) if row.heading else ""
    words = heading + "".join(map(_paragraph, row.sentences))
    return (
        '<table:table table:style-name="Row">'
        '<table:table-column table:style-name="Left"/>'
        '<table:table-column table:style-name="Right"/>'
        '<table:table-row table:style-name="Whole">'
        f'<table:table-cell table:style-name="Middle">{_picture(row)}</table:table-cell>'
        f'<table:table-cell table:style-name="Middle">{words}</table:table-cell>'
        "</table:table-row></table:table>"
    )


def _heading(words: str, level: int) -> str:
    start = f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
    return f"{start}{escape(words)}</text:h>"


def _picture(row: Row) -> str:
    return (
        '<text:p text:style-name="Close"><draw:frame draw:style-name="Picture"'
        ' text:anchor-type="as-char" svg:width="45mm" svg:height="45mm">'
        '<draw:image draw:mime-type="image/svg+xml">'
        f"<office:binary-data>{_encoded(row.picture)}</office:binary-data></draw:image>"
        f"<svg:title>{escape(row.meaning)}</svg:title></draw:frame></text:p>"
    )


@lru_cache
def _encoded(picture: str) -> str:
    return b64encode(drawing(picture).read_bytes()).decode()


def _paragraph(words: str) -> str:
    return f"<text:p>{escape(words)}</text:p>"
