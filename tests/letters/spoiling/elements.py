"""Faults of elements: what they are, what is in them, and their order."""

import pikepdf
from pikepdf import Name

from tests.letters.matterhorn.tree import tree_of
from tests.letters.spoiling.finding import Spoil, of_role


def a_role_is_unknown(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "P")[0].S = Name.Zebra


def a_role_stands_for_itself(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap = pikepdf.Dictionary(Zebra=Name.Horse, Horse=Name.Zebra)
    a_role_is_unknown(pdf)


def a_standard_role_means_something_else(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap = pikepdf.Dictionary(P=Name.Span)


def a_picture_has_no_words(pdf: pikepdf.Pdf) -> None:
    del of_role(pdf, "Figure")[0]["/Alt"]


def the_words_of_a_picture_are_blank(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "Figure")[0].Alt = pikepdf.String(" ")


def a_picture_stands_nowhere(pdf: pikepdf.Pdf) -> None:
    del of_role(pdf, "Figure")[0]["/A"]


def the_box_of_a_picture_is_empty(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "Figure")[0].A = pikepdf.Dictionary(
        O=Name.Layout, BBox=pikepdf.Array([9, 9, 9, 9])
    )


def a_picture_stands_beside_the_page(pdf: pikepdf.Pdf) -> None:
    box = pikepdf.Array([-99, 9, -9, 99])
    of_role(pdf, "Figure")[0].A = pikepdf.Dictionary(O=Name.Layout, BBox=box)


def a_formula_has_no_words(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "P")[0].S = Name.Formula


def a_note_has_no_name(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "P")[0].S = Name.Note


def two_notes_have_one_name(pdf: pikepdf.Pdf) -> None:
    for note in of_role(pdf, "P")[:2]:
        note.S, note.ID = Name.Note, pikepdf.String("note")


def a_heading_skips_a_level(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "H2")[0].S = Name.H3


def the_first_heading_is_not_the_highest(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "H1")[0].S = Name.H2


def a_heading_has_no_level(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "H2")[0].S = Name.H


def an_element_has_two_headings(pdf: pikepdf.Pdf) -> None:
    parent = next(one for one in tree_of(pdf).elements if len(one.children) > 1)
    for child in parent.children[:2]:
        child.entries.S = Name.H


def a_list_has_something_else_in_it(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "LI")[0].S = Name.P


def a_part_of_a_list_is_outside_it(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "L")[0].S = Name.Div


def a_cell_is_outside_a_row(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "TR")[0].S = Name.Div


def a_row_has_something_else_in_it(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "TD")[0].S = Name.P


def a_part_of_a_table_of_contents_is_alone(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "P")[0].S = Name.TOCI


def a_header_does_not_say_of_what(pdf: pikepdf.Pdf) -> None:
    del of_role(pdf, "TH")[0]["/A"]


def a_table_is_ragged(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "TD")[-1].A = pikepdf.Dictionary(O=Name.Table, RowSpan=9)


def the_tree_is_read_backwards(pdf: pikepdf.Pdf) -> None:
    document = of_role(pdf, "Document")[0]
    document.K = pikepdf.Array(reversed(list(document.K)))


SPOILT: tuple[tuple[Spoil, str], ...] = (
    (a_role_is_unknown, "02-001"),
    (a_role_stands_for_itself, "02-003"),
    (a_standard_role_means_something_else, "02-004"),
    (a_picture_has_no_words, "13-004"),
    (the_words_of_a_picture_are_blank, "13-004"),
    (a_picture_stands_nowhere, "box"),
    (the_box_of_a_picture_is_empty, "box"),
    (a_picture_stands_beside_the_page, "box"),
    (a_formula_has_no_words, "17-002"),
    (a_note_has_no_name, "19-003"),
    (two_notes_have_one_name, "19-004"),
    (a_heading_skips_a_level, "14-003"),
    (the_first_heading_is_not_the_highest, "14-002"),
    (a_heading_has_no_level, "14-007"),
    (an_element_has_two_headings, "14-006"),
    (a_list_has_something_else_in_it, "09-005"),
    (a_part_of_a_list_is_outside_it, "09-005"),
    (a_cell_is_outside_a_row, "09-004"),
    (a_row_has_something_else_in_it, "09-004"),
    (a_part_of_a_table_of_contents_is_alone, "09-006"),
    (a_header_does_not_say_of_what, "15-003"),
    (a_table_is_ragged, "grid"),
    (the_tree_is_read_backwards, "order"),
)
