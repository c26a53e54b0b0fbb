"""Fonts: in the file, and every character of the words can be told from its shape."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.glyphs import glyph_faults
from tests.letters.matterhorn.meanings import meanings
from tests.letters.matterhorn.steps import Mark, Step
from tests.letters.matterhorn.tree import Content, Tree

FILES = frozenset(("/FontFile", "/FontFile2", "/FontFile3"))
NOT_CHARACTERS = frozenset("\ufeff\ufffe")


@dataclass(eq=False)
class Used:
    """A font, and the numbers of the characters it shows.

    ``unreplaced`` are those that stand somewhere without other words to read in their place.
    """

    font: pikepdf.Object
    shown: set[int] = field(default_factory=set)
    unreplaced: set[int] = field(default_factory=set)

    @property
    def name(self) -> str:
        """What the file calls it."""
        return str(self.font.get("/BaseFont", "a font"))


def faults(tree: Tree, steps: list[Step]) -> Iterator[Fault]:
    """Find fonts that are not in the file, and characters that nobody can tell."""
    for used in _used(tree, steps):
        inner = used.font.DescendantFonts[0] if _wide(used.font) else used.font
        descriptor = inner.get("/FontDescriptor", pikepdf.Dictionary())
        if not FILES & set(descriptor.keys()):
            yield Fault("31-009", f"{used.name} is not in the file")
        elif inner.get("/Subtype") == pikepdf.Name.CIDFontType2:
            yield from glyph_faults(inner, descriptor, used.shown)
        yield from _meaning_faults(used)


def _used(tree: Tree, steps: list[Step]) -> list[Used]:
    fonts: dict[bytes, Used] = {}
    for step in steps:
        if step.font is not None:
            used = fonts.setdefault(step.font.unparse(), Used(step.font))
            codes = numbers(step.font, step.codes)
            used.shown.update(codes)
            if not any(_replaced(mark, tree) for mark in step.marks):
                used.unreplaced.update(codes)
    return list(fonts.values())


def _wide(font: pikepdf.Object) -> bool:
    return bool(font.get("/Subtype") == pikepdf.Name.Type0)


def numbers(font: pikepdf.Object, codes: bytes) -> list[int]:
    """The numbers that a font gives to the characters it shows."""
    length = 2 if _wide(font) else 1
    starts = range(0, len(codes), length)
    return [int.from_bytes(codes[start : start + length], "big") for start in starts]


def _replaced(mark: Mark, tree: Tree) -> bool:
    if mark.actual or mark.number is None:
        return bool(mark.actual)
    owners = tree.owners.get(Content(mark.place, mark.number), [])
    return any(owner.replaced for owner in owners)


def _meaning_faults(used: Used) -> Iterator[Fault]:
    if "/ToUnicode" not in used.font:
        yield Fault("31-027", f"{used.name} does not say what its shapes stand for")
        return
    known = meanings(used.font.ToUnicode.read_bytes())
    everything = "".join(known.values())
    if "\0" in everything:
        yield Fault("31-028", f"a shape of {used.name} stands for number 0")
    if NOT_CHARACTERS & set(everything):
        yield Fault("31-029", f"a shape of {used.name} stands for what is no character")
    for code in sorted(used.unreplaced):
        means = known.get(code, "")
        if not means or any(_private(letter) for letter in means):
            yield Fault("10-001", f"nobody knows what shape {code} of {used.name} stands for")


def _private(letter: str) -> bool:
    """Whether a character means something to one font only."""
    return "\ue000" <= letter <= "\uf8ff" or letter >= "\U000f0000"
