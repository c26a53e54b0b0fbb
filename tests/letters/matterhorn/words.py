"""The words that a PDF holds, in the order of its tree, with no spaces but its own.

Programs that read aloud or copy words often guess where a space is missing. This does not.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from io import BytesIO

import pikepdf

from tests.letters.matterhorn.fonts import numbers
from tests.letters.matterhorn.meanings import meanings
from tests.letters.matterhorn.roles import WORDS
from tests.letters.matterhorn.steps import Mark, Step, steps_of
from tests.letters.matterhorn.tree import Content, Element, tree_of


def words_of(pdf: bytes) -> str:
    """All words, with one space between paragraphs."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        marked = _marked(steps_of(opened))
        told = "".join(_told(top, marked) for top in tree_of(opened).tops)
    return " ".join(told.split())


def _told(element: Element, marked: Mapping[Content, str]) -> str:
    words = str(element.entries.get("/ActualText", "")) or "".join(_parts(element, marked))
    return words if element.role in WORDS else f"\n{words}\n"


def _parts(element: Element, marked: Mapping[Content, str]) -> Iterator[str]:
    for kid in element.kids:
        if isinstance(kid, Element):
            yield _told(kid, marked)
        elif isinstance(kid, Content):
            yield marked.get(kid, "")


def _marked(steps: Iterator[Step]) -> Mapping[Content, str]:
    """The words of each stretch that is in the tree."""
    found: dict[Content, str] = defaultdict(str)
    told: set[Mark] = set()
    for step in steps:
        content = next((_content(mark) for mark in step.marks if mark.number is not None), None)
        actual = next((mark for mark in step.marks if mark.actual), None)
        if content and actual and actual not in told:
            told.add(actual)
            found[content] += actual.actual
        elif content and step.font is not None and not actual:
            found[content] += _shown(step.font, step.codes)
    return found


def _content(mark: Mark) -> Content:
    return Content(mark.place, mark.number or 0)


def _shown(font: pikepdf.Object, codes: bytes) -> str:
    known = meanings(font.ToUnicode.read_bytes())
    return "".join(known.get(number, "") for number in numbers(font, codes))
