"""A letter as a small book (EPUB 3), for readers that turn pages and read aloud."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.domain.letter import Letter, LetterProfile
from app.letters.forms.body import headings, letter_body
from app.letters.forms.html import TYPES
from app.letters.forms.markup import XHTML, as_xml, element
from app.letters.forms.pictures import Pictures
from app.letters.forms.style import book_style
from app.pictures.library import Library

MIMETYPE = "application/epub+zip"
BOOK = "http://www.idpf.org/2007/opf"
OPS = "http://www.idpf.org/2007/ops"
CORE = "http://purl.org/dc/elements/1.1/"
CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="letter/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
ACCESS = {
    "accessMode": ("textual", "visual"),
    "accessModeSufficient": ("textual",),
    "accessibilityFeature": (
        "alternativeText",
        "displayTransformability",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ),
    "accessibilityHazard": ("none",),
    "accessibilitySummary": (
        "Easy read: short sentences under headings. A picture that tells more than the words "
        "beside it has a text.",
    ),
}
"""What shops and libraries tell people about a book before they open it (schema.org)."""


@dataclass(frozen=True)
class Edition:
    """Which letter a book holds, and when that was made."""

    name: UUID
    made_on: date


def letter_epub(
    letter: Letter,
    profile: LetterProfile,
    library: Library,
    own: Mapping[str, bytes],
    edition: Edition,
) -> bytes:
    """A letter as a book. The same letter of the same edition always gives the same bytes."""
    pictures = Pictures(library, own, _image)
    main = letter_body(letter, profile.layout, pictures)
    style = element("link", rel="stylesheet", href="style.css")
    drawn = {f"pictures/{name}": file.contents for name, file in pictures.files.items()}
    files = {
        "package.opf": _package(letter, edition, drawn),
        "nav.xhtml": _page(letter, _contents(letter, main)),
        "text.xhtml": _page(letter, main, style),
        "style.css": book_style(profile).encode(),
    }
    return _zipped(files | drawn)


def _image(name: str, label: str) -> Element:
    return element("img", src=f"pictures/{name}", alt=label)


def _page(letter: Letter, inside: Element, *of_head: Element) -> bytes:
    language = letter.fixed.language
    head = element("head", element("title", letter.title), *of_head)
    page = element("html", head, element("body", inside), xmlns=XHTML, lang=language)
    page.set("xml:lang", language)
    page.set("xmlns:epub", OPS)
    return as_xml(page, "<!DOCTYPE html>\n")


def _contents(letter: Letter, main: Element) -> Element:
    """The headings, each leading to its place; those of a chapter stand under it."""
    top = element("ol")
    for heading in headings(main):
        link = element("a", heading.text or "", href=f"text.xhtml#{heading.get('id')}")
        under = top
        if heading.tag == "h3":
            chapter = top[-1]
            if len(chapter) == 1:
                chapter.append(element("ol"))
            under = chapter[-1]
        under.append(element("li", link))
    contents = element("nav", element("h1", letter.title), top)
    contents.set("epub:type", "toc")
    return contents


def _package(letter: Letter, edition: Edition, drawn: Mapping[str, bytes]) -> bytes:
    """What the book is called and what is in it."""
    said = {
        "identifier": edition.name.urn,
        "title": letter.title,
        "language": letter.fixed.language,
        "creator": letter.board or letter.sender.name,
    }
    about = element("metadata")
    about.set("xmlns:dc", CORE)
    about.extend(element(f"dc:{name}", is_) for name, is_ in said.items())
    about[0].set("id", "name")
    moment = f"{edition.made_on.isoformat()}T00:00:00Z"
    about.append(element("meta", moment, property="dcterms:modified"))
    for name, each in ACCESS.items():
        about.extend(element("meta", one, property=f"schema:{name}") for one in each)
    nav = _item("nav", "nav.xhtml", "application/xhtml+xml")
    nav.set("properties", "nav")
    items = [nav, _item("letter", "text.xhtml", "application/xhtml+xml")]
    items.append(_item("style", "style.css", "text/css"))
    for number, place in enumerate(drawn, start=1):
        items.append(_item(f"picture-{number}", place, TYPES[place.rpartition(".")[2]]))
    spine = element("spine", element("itemref", idref="letter"))
    package = element("package", about, element("manifest", *items), spine, xmlns=BOOK)
    package.attrib.update({"version": "3.0", "unique-identifier": "name"})
    package.set("xml:lang", letter.fixed.language)
    return as_xml(package)


def _item(name: str, place: str, kind: str) -> Element:
    item = element("item", id=name, href=place)
    item.set("media-type", kind)
    return item


def _zipped(files: Mapping[str, bytes]) -> bytes:
    """All files, and before them what kind of book this is, not compressed."""
    made = io.BytesIO()
    with ZipFile(made, "w") as book:
        book.writestr(_entry("mimetype", ZIP_STORED), MIMETYPE)
        book.writestr(_entry("META-INF/container.xml"), CONTAINER)
        for name, contents in files.items():
            book.writestr(_entry(f"letter/{name}"), contents)
    return made.getvalue()


def _entry(name: str, kind: int = ZIP_DEFLATED) -> ZipInfo:
    entry = ZipInfo(name)  # its time is always the same: the beginning of 1980
    entry.compress_type = kind
    entry.create_system = 3  # the same on every computer
    return entry
