"""The letters as WeasyPrint makes them: style sheet and pictures are read once for all."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import weasyprint
from weasyprint.text.fonts import FontConfiguration

from app.domain.letter import Letter
from benchmarks.peers.shown import LIBRARY, Row, Shown, file_of, shown

FONTS = FontConfiguration()
STYLE = weasyprint.CSS(Path(__file__).with_name("letter.css"), font_config=FONTS)
FOLDER = LIBRARY.folder.as_uri() + "/"
PICTURES: dict[str, object] = {}


def make(letters: Sequence[Letter], folder: Path) -> None:
    """Make a PDF/UA-1 of each letter."""
    for number, letter in enumerate(letters):
        weasyprint.HTML(string=_page(shown(letter)), base_url=FOLDER).write_pdf(
            file_of(folder, number),
            stylesheets=[STYLE],
            font_config=FONTS,
            cache=PICTURES,
            pdf_variant="pdf/ua-1",
        )


def _page(letter: Shown) -> str:
    return (
        f'<!DOCTYPE html><html lang="{letter.language}"><title>{escape(letter.title)}</title>'
        f'<p class="board">{escape(letter.board)}</p>'
        f"{_paragraphs(letter.top)}<h1>{escape(letter.title)}</h1>"
        f"{''.join(map(_row, letter.rows))}{_paragraphs([letter.signed])}</html>"
    )


def _row(row: Row) -> str:
    heading = f"<h2>{escape(row.heading)}</h2>" if row.heading else ""
    return (
        f'<div class="row"><img src="{row.picture}.svg" alt="{escape(row.meaning)}">'
        f"<div>{heading}{_paragraphs(row.sentences)}</div></div>"
    )


def _paragraphs(lines: Sequence[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)
