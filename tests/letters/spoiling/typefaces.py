"""Faults of fonts: what they leave out of the file, and what they say about their shapes."""

import pikepdf

from tests.letters.matterhorn.steps import codes_of
from tests.letters.spoiling.finding import (
    Command,
    Spoil,
    begins_tag,
    commands,
    fonts,
    rewrite,
    shows,
)

MEANS = "1 beginbfchar <{code}> <{means}> endbfchar"


def a_font_is_not_in_the_file(pdf: pikepdf.Pdf) -> None:
    del fonts(pdf)[0].DescendantFonts[0].FontDescriptor["/FontFile2"]


def a_font_does_not_say_what_its_shapes_mean(pdf: pikepdf.Pdf) -> None:
    del fonts(pdf)[0]["/ToUnicode"]


def a_font_means_nothing_by_its_shapes(pdf: pikepdf.Pdf) -> None:
    fonts(pdf)[0].ToUnicode = pdf.make_stream(b"")


def a_shape_means_what_is_no_character(pdf: pikepdf.Pdf) -> None:
    _mean(pdf, "0001", "feff")


def a_shape_means_number_0(pdf: pikepdf.Pdf) -> None:
    _mean(pdf, "0001", "0000")


def a_shape_has_a_private_meaning(pdf: pikepdf.Pdf) -> None:
    _mean(pdf, _first_shown(pdf).hex(), "e000")


def _mean(pdf: pikepdf.Pdf, code: str, means: str) -> None:
    """Say what a shape stands for, in all fonts of the page and after all that is said."""
    for font in fonts(pdf):
        said = font.ToUnicode.read_bytes() + MEANS.format(code=code, means=means).encode()
        font.ToUnicode = pdf.make_stream(said)


def _first_shown(pdf: pikepdf.Pdf) -> bytes:
    page = commands(pdf)
    tag = next(at for at, each in enumerate(page) if begins_tag(each))
    return codes_of(next(each.operands[-1] for each in page[tag:] if shows(each)))[:2]


def words_show_an_empty_box(pdf: pikepdf.Pdf) -> None:
    _show(pdf, b"\0\0")


def words_show_what_the_font_does_not_have(pdf: pikepdf.Pdf) -> None:
    _show(pdf, b"\xff\xff")


def _show(pdf: pikepdf.Pdf, codes: bytes) -> None:
    page = commands(pdf)
    first = next(at for at, each in enumerate(page) if shows(each))
    shown = Command([pikepdf.String(codes)], pikepdf.Operator("Tj"))
    rewrite(pdf, [*page[:first], shown, *page[first + 1 :]])


def a_font_is_not_as_wide_as_it_says(pdf: pikepdf.Pdf) -> None:
    fonts(pdf)[0].DescendantFonts[0].W = pikepdf.Array()


def a_font_does_not_say_which_shape_is_which(pdf: pikepdf.Pdf) -> None:
    del fonts(pdf)[0].DescendantFonts[0]["/CIDToGIDMap"]


SPOILT: tuple[tuple[Spoil, str], ...] = (
    (a_font_is_not_in_the_file, "31-009"),
    (a_font_does_not_say_what_its_shapes_mean, "31-027"),
    (a_font_means_nothing_by_its_shapes, "10-001"),
    (a_shape_means_what_is_no_character, "31-029"),
    (a_shape_means_number_0, "31-028"),
    (a_shape_has_a_private_meaning, "10-001"),
    (words_show_an_empty_box, "31-030"),
    (words_show_what_the_font_does_not_have, "31-011"),
    (a_font_is_not_as_wide_as_it_says, "31-016"),
    (a_font_does_not_say_which_shape_is_which, "31-005"),
)
