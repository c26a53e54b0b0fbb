"""Reads texts from files, line by line, with the places of their words as they stand there."""

import re
import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.text.paragraph import Paragraph
from lxml.etree import XMLSyntaxError

from app.domain.errors.files import FileNotThere, FileTooBig, TextNotRead

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
SPOILED = (
    PackageNotFoundError,
    BadZipFile,
    XMLSyntaxError,
    zlib.error,
    AttributeError,
    EOFError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What is raised for a Word file that is cut, changed, locked or packed in a strange way.

Its reader trusts that all parts are there, so that one without them fails in any of these ways.
"""
MARKDOWN = re.compile(
    r"^\s{0,3}(?:#{1,6}\s|>\s?|[-*+]\s+|\d{1,3}[.)]\s+|```.*$|[-*_]{3,}\s*$)"
    r"|(?<!\*)\*(?!\*)|`|\]\([^)\n]{0,500}\)|!?\[|(?<!\w)_|_(?!\w)",
)
AS_PARAGRAPH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"


def read_lines(file: Path) -> list[str]:
    """The lines of a text, a Markdown file or a Word file (its paragraphs, tables too).

    The marks of Markdown become spaces, so that every word keeps its place; the stars of bold
    words stay. Raises FileNotThere, FileTooBig or TextNotRead.
    """
    try:
        if not file.is_file():
            raise FileNotThere(file=file.name)
        if file.stat().st_size > MOST_BYTES:
            raise FileTooBig(file=file.name)
        if file.suffix.lower() == ".docx":
            return _of_word(file)
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TextNotRead(file=file.name) from error
    lines = text.removesuffix("\n").split("\n")  # as an editor counts them
    if file.suffix.lower() in {".md", ".markdown"}:
        return [MARKDOWN.sub(lambda mark: " " * len(mark[0]), line) for line in lines]
    return lines


def _of_word(file: Path) -> list[str]:
    try:
        with ZipFile(file) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise FileTooBig(file=file.name)
        document = docx.Document(str(file))
        found = document.element.body.iter(AS_PARAGRAPH)
        return [Paragraph(one, document).text.replace("\n", " ") for one in found]
    except SPOILED as error:
        raise TextNotRead(file=file.name) from error
