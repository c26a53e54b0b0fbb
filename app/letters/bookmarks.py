"""The headings of a PDF, to jump to: each under the bigger one before it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.letters.pdf_file import Later, PdfFile
from app.letters.tree import text


@dataclass(frozen=True)
class Bookmark:
    """A heading: its ``level``, 1 for the biggest, and where it is (``top`` from below)."""

    level: int
    title: str
    page: str
    top: float


@dataclass
class _Entry:
    later: Later
    bookmark: Bookmark | None
    kids: list["_Entry"] = field(default_factory=list)


def bookmarks(file: PdfFile, headings: Sequence[Bookmark]) -> str:
    """Write the bookmarks of a document; return the name of them all."""
    top = _Entry(file.later(), None)
    open_entries = [top]
    for heading in headings:
        while len(open_entries) > 1 and _level(open_entries[-1]) >= heading.level:
            open_entries.pop()
        entry = _Entry(file.later(), heading)
        open_entries[-1].kids.append(entry)
        open_entries.append(entry)
    top.later.say(f"<</Type/Outlines{_ends(top)}>>")
    _write(top)
    return top.later.name


def _level(entry: _Entry) -> int:
    return entry.bookmark.level if entry.bookmark else 0


def _ends(entry: _Entry) -> str:
    if not entry.kids:
        return ""
    first, last = entry.kids[0].later.name, entry.kids[-1].later.name
    return f"/First {first}/Last {last}/Count {_below(entry)}"


def _below(entry: _Entry) -> int:
    return sum(1 + _below(kid) for kid in entry.kids)


def _write(parent: _Entry) -> None:
    for at, kid in enumerate(parent.kids):
        if kid.bookmark is None:
            continue
        beside = ""
        if at:
            beside += f"/Prev {parent.kids[at - 1].later.name}"
        if at + 1 < len(parent.kids):
            beside += f"/Next {parent.kids[at + 1].later.name}"
        mark = kid.bookmark
        beside += f"/Dest[{mark.page}/XYZ null {mark.top:.2f} null]{_ends(kid)}"
        said = f"/Title {text(mark.title)}/Parent {parent.later.name}{beside}"
        kid.later.say(f"<<{said}>>")
        _write(kid)
