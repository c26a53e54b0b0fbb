"""A letter as a book: all its parts are there, and each finds the others."""

import io
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZIP_STORED, ZipFile

import pytest

from app.domain.letter import Layout, Letter
from tests.letters.forms.test_html import SVG, photo, see_through
from tests.letters.forms.told import EDITION, as_epub, bare, whole

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OWN = {"letter": see_through(), "bus": SVG, "sender_photo": photo()}


def opened(book: bytes) -> ZipFile:
    return ZipFile(io.BytesIO(book))


def part(book: bytes, name: str) -> ET.Element:
    """One file of a book, read as strictly as reading programs do."""
    return ET.fromstring(opened(book).read(name))  # noqa: S314 - we just made it


def test_a_book_says_first_what_it_is() -> None:
    book = as_epub(whole())
    first = opened(book).infolist()[0]
    assert first.filename == "mimetype"
    assert first.compress_type == ZIP_STORED
    assert not first.extra
    assert book[38:58] == b"application/epub+zip"


@pytest.mark.parametrize("layout", list(Layout))
def test_every_part_of_a_book_is_sound(layout: Layout) -> None:
    book = as_epub(whole(), layout, OWN)
    assert opened(book).testzip() is None
    for name in opened(book).namelist():
        if name.endswith((".xhtml", ".opf", ".xml", ".svg")):
            part(book, name)


def test_a_book_lists_all_that_is_in_it_and_nothing_more() -> None:
    book = as_epub(whole(), own=OWN)
    root = part(book, "META-INF/container.xml")[0][0].get("full-path")
    assert root == "letter/package.opf"
    items = part(book, root).findall(f"{OPF}manifest/{OPF}item")
    listed = {f"letter/{item.get('href')}" for item in items}
    there = set(opened(book).namelist()) - {"mimetype", "META-INF/container.xml", root}
    assert listed == there
    assert {item.get("media-type") for item in items} == {
        "application/xhtml+xml", "text/css", "image/svg+xml", "image/png", "image/jpeg",
    }  # fmt: skip


def test_every_picture_of_a_book_is_in_it_and_has_a_text_or_is_decoration() -> None:
    book = as_epub(whole(), own=OWN)
    pictures = list(part(book, "letter/text.xhtml").iter(f"{XHTML}img"))
    assert {f"letter/{one.get('src')}" for one in pictures} <= set(opened(book).namelist())
    texts = {one.get("alt") for one in pictures}
    assert "" in texts
    assert "Letter" in texts
    assert None not in texts


def test_the_contents_of_a_book_lead_to_its_headings() -> None:
    book = as_epub(whole())
    nav, letter = part(book, "letter/nav.xhtml"), part(book, "letter/text.xhtml")
    headings = {one.get("id"): one.text for one in letter.iter() if one.tag[-2:-1] == "h"}
    links = {str(one.get("href")): one.text for one in nav.iter(f"{XHTML}a")}
    assert links == {f"text.xhtml#{name}": words for name, words in headings.items()}


def test_headings_of_a_chapter_stand_under_it_in_the_contents() -> None:
    nav = part(as_epub(whole()), "letter/nav.xhtml")
    chapter = next(one for one in nav.iter(f"{XHTML}li") if one[0].text == "The lift & the bus")
    assert chapter[1][0][0].text == "About we_did"


def test_a_book_says_what_it_is_called_and_who_can_read_it() -> None:
    about = part(as_epub(whole()), "letter/package.opf").find(f"{OPF}metadata")
    assert about is not None
    assert about.findtext(f"{DC}title") == "You said “no”. We did > that."
    assert about.findtext(f"{DC}language") == "en-GB"
    assert about.findtext(f"{DC}identifier") == f"urn:uuid:{EDITION.name}"
    told = {str(one.get("property")): one.text for one in about.findall(f"{OPF}meta")}
    assert told["dcterms:modified"] == "2026-11-20T00:00:00Z"
    for name in ("Mode", "ModeSufficient", "ibilityFeature", "ibilityHazard", "ibilitySummary"):
        assert told[f"schema:access{name}"]


@pytest.mark.parametrize(
    ("letter", "layout"), [(whole(), Layout.STRIP), (bare(), Layout.NO_PICTURES)]
)
def test_a_strict_judge_finds_nothing_wrong_with_a_book(
    letter: Letter, layout: Layout, tmp_path: Path
) -> None:
    judge = shutil.which("epubcheck")
    if judge is None:
        pytest.skip("epubcheck is not on this computer")
    file = tmp_path / "letter.epub"
    file.write_bytes(as_epub(letter, layout, OWN))
    done = subprocess.run(  # noqa: S603 - the command is one we looked up
        [judge, str(file)], capture_output=True, text=True, timeout=600, check=False
    )
    # It does not know sms:, which RFC 5724 made an address like any other.
    said = [line for line in done.stderr.splitlines() if "HTM-025" not in line]
    assert done.returncode == 0, done.stderr
    assert not [line for line in said if line.startswith(("ERROR", "WARNING", "FATAL"))]
