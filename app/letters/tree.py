"""What each mark of a PDF is: its tags, in the order they are read.

The traps that this avoids are those of ISO 14289-1: every mark on a page has a number, which
stands once under a tag and once in the list of the page, and every link has its own tag.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.letters.ink import Stroke, Tag
from app.letters.pdf_file import Later, PdfFile

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Mark:
    """Where a stroke went: its page, its number there, and what it fills on the paper.

    ``link`` is the object that makes it lead somewhere, with its number in the list of tags.
    """

    page: str
    number: int
    box: Box | None
    link: tuple[str, int] | None = None


@dataclass
class Tree:
    """The tags of a document. ``marks`` are filled while its pages are written."""

    file: PdfFile
    marks: dict[Stroke, Mark] = field(default_factory=dict)
    of_pages: list[list[Tag]] = field(default_factory=list)
    _named: dict[Tag, Later] = field(default_factory=dict)

    def written(self, roots: Iterable[Tag]) -> str:
        """Write all tags under one document; return the name of the tree."""
        top, document = self.file.later(), self.file.later()
        kids = [self._write(root, document.name) for root in roots if root.kids]
        document.say(f"<</Type/StructElem/S/Document/P {top.name}/K[{' '.join(kids)}]>>")
        lists = self.file.put(f"<</Nums[{' '.join(self._numbers())}]>>")
        top.say(
            f"<</Type/StructTreeRoot/K {document.name}/ParentTree {lists}"
            f"/ParentTreeNextKey {len(self.of_pages) + len(self.marks)}>>"
        )
        return top.name

    def _write(self, tag: Tag, parent: str) -> str:
        later = self._named[tag] = self.file.later()
        strokes = [self.marks[kid] for kid in tag.kids if isinstance(kid, Stroke)]
        page = strokes[0].page if strokes else ""
        kids = " ".join(self._kid(kid, page, later.name) for kid in tag.kids)
        entries = [f"/P {parent}/K[{kids}]"]
        if page:
            entries.append(f"/Pg {page}")
        if tag.alternative:
            entries.append(f"/Alt {text(tag.alternative)}")
        if tag.language:
            entries.append(f"/Lang({tag.language})")
        if tag.role == "Figure" and strokes and strokes[0].box:
            box = " ".join(f"{edge:.2f}" for edge in strokes[0].box)
            entries.append(f"/A<</O/Layout/Placement/Block/BBox[{box}]>>")
        later.say(f"<</Type/StructElem/S/{tag.role}{''.join(entries)}{tag.details}>>")
        return later.name

    def _kid(self, kid: Tag | Stroke, page: str, parent: str) -> str:
        if isinstance(kid, Tag):
            return self._write(kid, parent)
        mark = self.marks[kid]
        own = str(mark.number)
        if mark.page != page:
            own = f"<</Type/MCR/Pg {mark.page}/MCID {mark.number}>>"
        if mark.link is None:
            return own
        return f"{own} <</Type/OBJR/Obj {mark.link[0]}/Pg {mark.page}>>"

    def _numbers(self) -> Iterable[str]:
        """For each page the tag of each of its marks, and the tag of each link."""
        for page, tags in enumerate(self.of_pages):
            yield f"{page}[{' '.join(self._named[tag].name for tag in tags)}]"
        links = {mark.link[1]: stroke.tag for stroke, mark in self.marks.items() if mark.link}
        for key, tag in sorted(links.items()):
            yield f"{key} {self._named[tag].name}"


def text(words: str) -> str:
    """Words as a PDF writes them outside of its pages."""
    words = sayable(words)
    if words.isascii():
        for mark in "\\()":
            words = words.replace(mark, f"\\{mark}")
        return f"({words})"
    return f"<feff{words.encode('utf-16-be').hex()}>"


def sayable(words: str) -> str:
    """Words without what only steers a machine, or is half a character."""
    return "".join(mark if mark.isprintable() else " " * mark.isspace() for mark in words)
