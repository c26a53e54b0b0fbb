"""The structure tree of a PDF: what each stretch of its pages is, in reading order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pikepdf

from tests.letters.matterhorn.entries import Place, several
from tests.letters.matterhorn.roles import standard

NOWHERE = (0, 0)


@dataclass(frozen=True)
class Content:
    """A stretch of a page, by the number that the page gives it."""

    place: Place
    number: int


@dataclass(frozen=True)
class Held:
    """A link, or another thing to press, that belongs to an element."""

    annotation: Place


@dataclass(frozen=True, eq=False)
class Element:
    """One part of the document.

    ``role`` is the standard role that the ``written`` one stands for. ``language`` and
    ``replaced`` hold for an element if they hold for any element around it.
    """

    role: str
    written: str
    language: bool
    replaced: bool
    entries: pikepdf.Object = field(repr=False)
    kids: "tuple[Element | Content | Held, ...]"

    @property
    def children(self) -> "list[Element]":
        """The elements right below it."""
        return [kid for kid in self.kids if isinstance(kid, Element)]

    @property
    def contents(self) -> list[Content]:
        """The stretches of pages that are its own."""
        return [kid for kid in self.kids if isinstance(kid, Content)]

    def walk(self) -> "Iterator[Element]":
        """Itself and all that is in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def reading(self) -> Iterator[Content]:
        """Every stretch of a page in it, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.reading()
            elif isinstance(kid, Content):
                yield kid


@dataclass(frozen=True, eq=False)
class Tree:
    """The whole document. ``parents`` leads back from a number on a page to its elements."""

    tops: tuple[Element, ...]
    names: Mapping[str, str]
    parents: Mapping[int, pikepdf.Object]

    @cached_property
    def elements(self) -> list[Element]:
        """Every element in reading order."""
        return [element for top in self.tops for element in top.walk()]

    @cached_property
    def owners(self) -> Mapping[Content, list[Element]]:
        """The elements that say a stretch of a page is theirs: one, if all is well."""
        found: dict[Content, list[Element]] = defaultdict(list)
        for element in self.elements:
            for content in element.contents:
                found[content].append(element)
        return found

    @cached_property
    def holders(self) -> Mapping[Place, Element]:
        """The element of each link."""
        return {
            kid.annotation: element
            for element in self.elements
            for kid in element.kids
            if isinstance(kid, Held)
        }


def tree_of(pdf: pikepdf.Pdf) -> Tree:
    """Read the tree of a PDF; one without a tree has no elements."""
    root = pdf.Root.get("/StructTreeRoot", pikepdf.Dictionary())
    roles = root.get("/RoleMap", pikepdf.Dictionary())
    names = {key[1:]: str(name)[1:] for key, name in roles.items()}
    kids = several(root.get("/K"))
    language = "/Lang" in pdf.Root
    tops = tuple(_element(kid, names, language=language, replaced=False) for kid in kids)
    return Tree(tops, names, dict(_numbered(root.get("/ParentTree", pikepdf.Dictionary()))))


def _element(
    entries: pikepdf.Object, names: Mapping[str, str], *, language: bool, replaced: bool
) -> Element:
    language = language or "/Lang" in entries
    replaced = replaced or "/ActualText" in entries
    written = str(entries.get("/S", "/")).removeprefix("/")
    page = entries.get("/Pg")
    kids: list[Element | Content | Held] = []
    for kid in several(entries.get("/K")):
        if not isinstance(kid, pikepdf.Dictionary):
            kids.append(Content(_place(page), int(kid)))
        elif kid.get("/Type") == pikepdf.Name.MCR:
            kids.append(Content(_place(kid.get("/Stm", kid.get("/Pg", page))), int(kid.MCID)))
        elif kid.get("/Type") == pikepdf.Name.OBJR:
            kids.append(Held(_place(kid.get("/Obj"))))
        else:
            kids.append(_element(kid, names, language=language, replaced=replaced))
    role = standard(written, names)
    return Element(role, written, language, replaced, entries, tuple(kids))


def _place(thing: pikepdf.Object | None) -> Place:
    return NOWHERE if thing is None else thing.objgen


def _numbered(node: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    """All that a tree of numbers leads to."""
    numbers = several(node.get("/Nums"))
    yield from (
        (int(key), thing) for key, thing in zip(numbers[::2], numbers[1::2], strict=True)
    )
    for kid in several(node.get("/Kids")):
        yield from _numbered(kid)
