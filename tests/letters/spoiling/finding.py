"""Finds in a good letter what is to be spoilt, wherever this letter has it."""

from collections.abc import Callable, Sequence

import pikepdf

from tests.letters.matterhorn.steps import BEGINS, SHOWS
from tests.letters.matterhorn.tree import tree_of

Spoil = Callable[[pikepdf.Pdf], None]
"""Puts one fault into a PDF."""

Command = pikepdf.ContentStreamInstruction
BEGIN, BEGIN_WITH, END = map(pikepdf.Operator, ("BMC", "BDC", "EMC"))
ARTIFACT = pikepdf.Name.Artifact


def of_role(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    """The elements of one role, in reading order."""
    return [element.entries for element in tree_of(pdf).elements if element.role == role]


def links(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """The links as they lie on the pages."""
    return [link for page in pdf.pages for link in page.obj.get("/Annots", pikepdf.Array())]


def page_of_links(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The first page that has a link."""
    return next(page.obj for page in pdf.pages if "/Annots" in page.obj)


def fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """The fonts of the first page."""
    return list(pdf.pages[0].resources.Font.values())


def commands(pdf: pikepdf.Pdf) -> list[Command]:
    """The commands of the first page; letters have no pictures among their commands."""
    found = pikepdf.parse_content_stream(pdf.pages[0])
    return [each for each in found if isinstance(each, Command)]


def rewrite(pdf: pikepdf.Pdf, new: Sequence[Command]) -> None:
    """Give the first page other commands."""
    pdf.pages[0].obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(new))


def begins_tag(command: Command) -> bool:
    """Whether a command begins a stretch that is in the tree."""
    return _begins(command) and "MCID" in str(command.operands)


def begins_artifact(command: Command) -> bool:
    """Whether a command begins a stretch for the eye only."""
    return _begins(command) and command.operands[0] == ARTIFACT


def _begins(command: Command) -> bool:
    return str(command.operator) in BEGINS


def shows(command: Command) -> bool:
    """Whether a command writes words."""
    return str(command.operator) in SHOWS


def begin(tag: pikepdf.Name) -> Command:
    """A command that begins a stretch with nothing said about it."""
    return Command([tag], BEGIN)


def plain(operator: str) -> Command:
    """A command that says no more than its name."""
    return Command([], pikepdf.Operator(operator))
