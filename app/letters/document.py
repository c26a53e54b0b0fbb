"""Pages written as a PDF that says what each mark is: PDF/UA-1 (ISO 14289-1)."""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.letters.bookmarks import Bookmark, bookmarks
from app.letters.drawn import Drawn
from app.letters.embedding import embedded
from app.letters.faces import Face
from app.letters.ink import ARTIFACTS, Ink, Stroke, Tag
from app.letters.metadata import metadata
from app.letters.pages import Page
from app.letters.pdf_file import PdfFile
from app.letters.style import SIDE_MARGIN
from app.letters.tree import Box, Mark, Tree, text


@dataclass(frozen=True)
class About:
    """What a PDF says of itself, and the size of its pages."""

    title: str
    author: str
    language: str
    size: tuple[float, float]


def written(pages: Sequence[Page], roots: Iterable[Tag], about: About) -> bytes:
    """Write pages, and the tags of what is on them in reading order.

    The same pages always give the same bytes.
    """
    file = PdfFile()
    every, shared = file.later(), _resources(file, pages)
    writer = _PageWriter(file, about.size[1], len(pages))
    kids = [writer.page(page, f"/Parent {every.name}/Resources {shared}") for page in pages]
    box = f"0 0 {about.size[0]:.2f} {about.size[1]:.2f}"
    every.say(f"<</Type/Pages/Count {len(kids)}/MediaBox[{box}]/Kids[{' '.join(kids)}]>>")
    xmp = metadata(about.title, about.author, about.language)
    catalog = (
        f"<</Type/Catalog/Pages {every.name}/StructTreeRoot {writer.tree.written(roots)}"
        f"/Outlines {bookmarks(file, writer.bookmarks)}/MarkInfo<</Marked true>>"
        f"/Lang({about.language})/ViewerPreferences<</DisplayDocTitle true>>"
        f"/Metadata {file.stream('/Type/Metadata/Subtype/XML', xmp)}>>"
    )
    info = f"<</Title {text(about.title)}/Author {text(about.author)}>>"
    return file.written(catalog, info)


class _PageWriter:
    """Writes the pages of one PDF, and keeps where each stroke went."""

    def __init__(self, file: PdfFile, height: float, pages: int) -> None:
        self.file = file
        self.tree = Tree(file)
        self.bookmarks: list[Bookmark] = []
        self._height = height
        self._links: list[str] = []
        self._next_link = pages  # in the list of tags, links come after all pages

    def page(self, page: Page, entries: str) -> str:
        """Write one page; return its name."""
        later, number = self.file.later(), len(self.tree.of_pages)
        self.tree.of_pages.append([])
        commands: list[str] = []
        for placed in page:
            at = (SIDE_MARGIN, self._height - placed.down)
            commands.append(f"q 1 0 0 1 {at[0]:.2f} {at[1]:.2f} cm")
            for stroke in placed.slab.ink.strokes:
                commands += self._stroke(stroke, later.name, at)
            commands.append("Q")
        packed = zlib.compress("\n".join(commands).encode("latin-1"))
        contents = self.file.stream("/Filter/FlateDecode", packed)
        links = " ".join(self._links)
        self._links.clear()
        notes = f"/Annots[{links}]" if links else ""
        later.say(
            f"<</Type/Page{entries}/Contents {contents}/StructParents {number}/Tabs/S{notes}>>"
        )
        return later.name

    def _stroke(self, stroke: Stroke, page: str, at: tuple[float, float]) -> Iterator[str]:
        tag, tags = stroke.tag, self.tree.of_pages[-1]
        if tag in ARTIFACTS:
            yield f"/Artifact <<{tag.details}>> BDC"
        else:
            yield f"/{tag.role} <</MCID {len(tags)}>> BDC"
            box = _moved(stroke.box, at)
            link = self._link(tag, box) if tag.link and box else None
            self.tree.marks[stroke] = Mark(page, len(tags), box, link)
            tags.append(tag)
            if tag.title:
                self.bookmarks.append(Bookmark(int(tag.role[1]), tag.title, page, at[1]))
        yield from stroke.commands
        yield "EMC"

    def _link(self, tag: Tag, box: Box) -> tuple[str, int]:
        """Make a part of the page lead somewhere; return its name and its number."""
        key, self._next_link = self._next_link, self._next_link + 1
        edges = " ".join(f"{edge:.2f}" for edge in box)
        name = self.file.put(
            f"<</Type/Annot/Subtype/Link/Rect[{edges}]/Border[0 0 0]/F 4/StructParent {key}"
            f"/A<</S/URI/URI {text(tag.link)}>>/Contents {text(tag.alternative)}>>"
        )
        self._links.append(name)
        return name, key


def _moved(box: Box | None, by: tuple[float, float]) -> Box | None:
    if box is None:
        return None
    return box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1]


def _resources(file: PdfFile, pages: Sequence[Page]) -> str:
    """The fonts and pictures that all pages share."""
    glyphs: dict[Face, set[tuple[int, str]]] = defaultdict(set)
    pictures: dict[str, Drawn] = {}
    for ink in _inks(pages):
        pictures.update(ink.pictures)
        for face, used in ink.glyphs.items():
            glyphs[face] |= used
    fonts = "".join(f"/{face.name} {_font(file, face, used)}" for face, used in glyphs.items())
    drawings = "".join(
        f"/{name} {file.stream(f'/Type/XObject{one.entries}', one.stream)}"
        for name, one in pictures.items()
    )
    return file.put(f"<</Font<<{fonts}>>/XObject<<{drawings}>>>>")


def _inks(pages: Sequence[Page]) -> Iterator[Ink]:
    return (placed.slab.ink for page in pages for placed in page)


def _font(file: PdfFile, face: Face, glyphs: set[tuple[int, str]]) -> str:
    """Put a font in, with the shapes of these pages."""
    font = embedded(face, frozenset(glyphs))
    whole = file.stream(f"/Filter/FlateDecode/Length1 {font.length}", font.file)
    meanings = file.stream("/Filter/FlateDecode", font.meanings)
    descriptor = file.put(f"<<{font.descriptor}/FontFile2 {whole}>>")
    inner = file.put(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{font.name}/CIDToGIDMap/Identity"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor}/DW 0/W[{font.widths}]>>"
    )
    return file.put(
        f"<</Type/Font/Subtype/Type0/BaseFont/{font.name}/Encoding/Identity-H"
        f"/DescendantFonts[{inner}]/ToUnicode {meanings}>>"
    )
