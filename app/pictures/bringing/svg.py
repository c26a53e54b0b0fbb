"""Drawings made safe: nothing in them can run, reach out, grow or move."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from lxml import etree

from app.domain.errors.pictures import PictureDamaged, PictureTooBig, PictureUnsafe

SVG = "http://www.w3.org/2000/svg"
LINK = "{http://www.w3.org/1999/xlink}href"
HREFS = ("href", LINK)
MOST_SHAPES = 20_000
"""Repeated shapes counted as often as they are drawn."""

UNSAFE = frozenset({"script", "foreignObject", "iframe", "embed", "object", "a", "handler"})
LEFT_OUT = frozenset(
    {"metadata", "title", "desc", "animate", "animateTransform", "animateMotion", "set",
     "animateColor", "view", "cursor"}
)  # fmt: skip
"""What is taken out without a word: notes of drawing programs, and what would move."""

PLAIN = frozenset(
    {"svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
     "style", "use", "symbol", "clipPath"}
)  # fmt: skip
"""What every renderer draws alike. A drawing with anything more is kept as dots."""

REPEATED = frozenset({"pattern", "mask", "marker", "clipPath"})
"""What is drawn anew for every shape that names it."""

OUTSIDE = re.compile(
    r"@import|expression\s*\(|javascript:|url\(\s*['\"]?\s*(?!['\"\s]|#|data:)"
    r"|@[\w\s-]*\\|\\[\w\s-]*\(",  # the same, with letters hidden as \75
    re.IGNORECASE,
)
NAMES = re.compile(r"url\(\s*['\"]?\s*#([^'\"\s)]+)", re.IGNORECASE)
NUMBER = re.compile(r"-?\d*\.?\d+(?:e[+-]?\d+)?", re.IGNORECASE)
DATA = re.compile(r"data:image/(png|jpe?g|webp);base64,", re.I)
LENGTH = re.compile(r"\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*(?:px|pt|pc|mm|cm|in|em|ex)?\s*", re.I)

PARSER = etree.XMLParser(
    resolve_entities="internal",
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
)

Element = Any  # lxml has no types


def safe_svg(contents: bytes, name: str, as_dots: Callable[[bytes], bytes]) -> bytes:
    """A drawing that is safe to keep and to draw, without what drawing programs add.

    One that not every renderer draws alike (letters, filters, shading) becomes a PNG made
    by ``as_dots``. Raises PictureDamaged, PictureUnsafe or PictureTooBig.
    """
    root = _parsed(contents, name)
    _take_out_notes(root)
    _refuse_what_reaches_out(root, name)  # after: what is left may read differently
    _count(root, name)
    if not _has_size(root):
        raise PictureDamaged(file=name)
    safe: bytes = etree.tostring(root, encoding="utf-8")
    if all(_tag(part) in PLAIN for part in root.iter()):
        return safe
    dots = as_dots(safe)
    if not dots:
        raise PictureDamaged(file=name)
    return dots


def _parsed(contents: bytes, name: str) -> Element:
    try:
        root = etree.fromstring(contents, PARSER)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PictureDamaged(file=name) from error
    if root.tag != f"{{{SVG}}}svg":
        raise PictureDamaged(file=name)
    if next(root.iter(etree.Entity), None) is not None:
        raise PictureUnsafe(file=name)
    return root


def _tag(part: Element) -> str:
    """The name of an element of SVG; "" for those of other kinds."""
    tag: str = part.tag
    return tag.removeprefix(f"{{{SVG}}}") if tag.startswith(f"{{{SVG}}}") else ""


def _refuse_what_reaches_out(root: Element, name: str) -> None:
    for part in root.iter():
        if _tag(part) in UNSAFE or _reaches_out(part):
            raise PictureUnsafe(file=name)


def _reaches_out(part: Element) -> bool:
    """Whether an element would run something, or fetch something from elsewhere."""
    if _tag(part) == "style" and OUTSIDE.search("".join(part.itertext())):
        return True
    for key, value in part.attrib.items():
        if key in HREFS:
            inside = value.strip().startswith("#") or DATA.match(value.strip())
            if not inside:
                return True
        elif key.lower().startswith("on") or OUTSIDE.search(value):
            return True
    return False


def _take_out_notes(root: Element) -> None:
    for part in list(root.iter()):
        tag = _tag(part)
        if (not tag or tag in LEFT_OUT) and part.getparent() is not None:
            _take_out(part)
            continue
        for key in list(part.attrib):
            if key.startswith("{") and key != LINK:
                del part.attrib[key]
    etree.cleanup_namespaces(root)


def _take_out(part: Element) -> None:
    """Take an element out, and leave the words after it where they are."""
    parent, before = part.getparent(), part.getprevious()
    if part.tail:
        if before is not None:
            before.tail = (before.tail or "") + part.tail
        else:
            parent.text = (parent.text or "") + part.tail
    parent.remove(part)


def _count(root: Element, name: str) -> None:
    """Refuse drawings that would take minutes to draw, such as repeats of repeats."""
    named: dict[str, list[Element]] = defaultdict(list)
    for part in root.iter():
        if part.get("id"):
            named[part.get("id")].append(part)
    sizes: dict[Element, int] = {}

    def size(part: Element, above: frozenset[Element]) -> int:
        if part in above:
            raise PictureUnsafe(file=name)  # it repeats itself for ever
        if part not in sizes:
            inside = above | {part}
            shapes = 1 + sum(size(child, inside) for child in part)
            shapes += sum(size(one, inside) for one in _drawn_again(part, named))
            if shapes > MOST_SHAPES:
                raise PictureTooBig(file=name)
            sizes[part] = shapes
        return sizes[part]

    try:
        size(root, frozenset())
    except RecursionError as error:
        raise PictureTooBig(file=name) from error


def _drawn_again(part: Element, named: Mapping[str, list[Element]]) -> Iterator[Element]:
    """What an element draws beside what is in it: each that has the name, if several do."""
    for key, value in part.attrib.items():
        if key in HREFS:
            yield from named.get(value.strip()[1:], ())
        for one in NAMES.findall(value):
            yield from (part for part in named.get(one, ()) if _tag(part) in REPEATED)


def _has_size(root: Element) -> bool:
    """Whether it says how big it is; a drawing that does not is drawn differently anywhere."""
    sides = NUMBER.findall(root.get("viewBox", ""))
    if len(sides) != 4:
        lengths = [LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
        sides = [length[1] if length else "0" for length in lengths]
    return all(0 < float(side) < math.inf for side in sides[-2:])
