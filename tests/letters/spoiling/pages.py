"""Faults of pages: what is painted, how it is marked, and the links above it."""

import pikepdf
from pikepdf import Name

from tests.letters.matterhorn.tree import Element, tree_of
from tests.letters.spoiling.finding import (
    ARTIFACT,
    BEGIN_WITH,
    END,
    Command,
    Spoil,
    begin,
    begins_artifact,
    begins_tag,
    commands,
    links,
    of_role,
    page_of_links,
    plain,
    rewrite,
    shows,
)

NO_SUCH_NUMBER = 999


def words_have_no_tag(pdf: pikepdf.Pdf) -> None:
    page = commands(pdf)
    tag = next(at for at, each in enumerate(page) if begins_tag(each))
    rewrite(pdf, [*page[:tag], begin(Name.Span), *page[tag + 1 :]])


def the_page_number_has_no_tag(pdf: pikepdf.Pdf) -> None:
    page = commands(pdf)
    artifacts = (at for at, each in enumerate(page) if begins_artifact(each))
    mark = next(at for at in artifacts if _says_something(page[at:]))
    rewrite(pdf, [*page[:mark], begin(Name.Span), *page[mark + 1 :]])


def _says_something(page: list[Command]) -> bool:
    return shows(next(each for each in page if shows(each) or each.operator == END))


def an_artifact_is_inside_a_tag(pdf: pikepdf.Pdf) -> None:
    page = commands(pdf)
    tag = next(at for at, each in enumerate(page) if begins_tag(each))
    rewrite(pdf, [*page[: tag + 1], begin(ARTIFACT), plain("EMC"), *page[tag + 1 :]])


def a_tag_is_inside_an_artifact(pdf: pikepdf.Pdf) -> None:
    rewrite(pdf, [begin(ARTIFACT), *commands(pdf), plain("EMC")])


def a_tag_does_not_end(pdf: pikepdf.Pdf) -> None:
    page = commands(pdf)
    last = _last_end(page)
    rewrite(pdf, page[:last] + page[last + 1 :])


def _last_end(page: list[Command]) -> int:
    return max(at for at, each in enumerate(page) if each.operator == END)


def a_tag_ends_in_the_middle_of_a_text(pdf: pikepdf.Pdf) -> None:
    page = commands(pdf)
    last = _last_end(page)
    rewrite(pdf, [*page[:last], plain("BT"), plain("EMC"), plain("ET"), *page[last + 1 :]])


def two_stretches_of_a_page_have_one_number(pdf: pikepdf.Pdf) -> None:
    page = commands(pdf)
    first, second = [at for at, each in enumerate(page) if begins_tag(each)][:2]
    again = Command(page[first].operands, BEGIN_WITH)
    rewrite(pdf, [*page[:second], again, *page[second + 1 :]])


def a_stretch_of_a_page_is_two_elements(pdf: pikepdf.Pdf) -> None:
    first, second = _with_contents(pdf)[:2]
    second.entries.K = first.entries.K


def an_element_is_on_no_page(pdf: pikepdf.Pdf) -> None:
    _with_contents(pdf)[0].entries.K = NO_SUCH_NUMBER


def _with_contents(pdf: pikepdf.Pdf) -> list[Element]:
    return [element for element in tree_of(pdf).elements if element.contents]


def no_way_leads_back_to_the_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot["/ParentTree"]


def the_way_back_leads_to_another_element(pdf: pikepdf.Pdf) -> None:
    parents = tree_of(pdf).parents[int(pdf.pages[0].obj.StructParents)]
    parents[0] = parents[-1]


def a_link_does_not_say_where_it_goes(pdf: pikepdf.Pdf) -> None:
    del links(pdf)[0]["/Contents"]


def a_link_is_not_in_the_tree(pdf: pikepdf.Pdf) -> None:
    element = of_role(pdf, "Link")[0]
    element.K = pikepdf.Array(
        kid for kid in element.K if not isinstance(kid, pikepdf.Dictionary)
    )


def a_link_is_in_the_tree_as_words(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "Link")[0].S = Name.Span


def a_link_does_not_lead_to_its_element(pdf: pikepdf.Pdf) -> None:
    del links(pdf)[0]["/StructParent"]


def a_remark_is_in_the_tree_as_a_link(pdf: pikepdf.Pdf) -> None:
    links(pdf)[0].Subtype = Name.Text


def a_remark_has_no_words(pdf: pikepdf.Pdf) -> None:
    a_remark_is_in_the_tree_as_a_link(pdf)
    a_link_does_not_say_where_it_goes(pdf)


def links_are_in_no_order(pdf: pikepdf.Pdf) -> None:
    del page_of_links(pdf)["/Tabs"]


def links_are_in_another_order(pdf: pikepdf.Pdf) -> None:
    page_of_links(pdf).Tabs = Name.R


SPOILT: tuple[tuple[Spoil, str], ...] = (
    (words_have_no_tag, "01-005"),
    (the_page_number_has_no_tag, "01-005"),
    (an_artifact_is_inside_a_tag, "01-003"),
    (a_tag_is_inside_an_artifact, "01-004"),
    (a_tag_does_not_end, "balance"),
    (a_tag_ends_in_the_middle_of_a_text, "balance"),
    (two_stretches_of_a_page_have_one_number, "once"),
    (a_stretch_of_a_page_is_two_elements, "once"),
    (an_element_is_on_no_page, "once"),
    (no_way_leads_back_to_the_tree, "parents"),
    (the_way_back_leads_to_another_element, "parents"),
    (a_link_does_not_say_where_it_goes, "28-012"),
    (a_link_is_not_in_the_tree, "28-011"),
    (a_link_is_in_the_tree_as_words, "28-011"),
    (a_link_does_not_lead_to_its_element, "parents"),
    (a_remark_is_in_the_tree_as_a_link, "28-002"),
    (a_remark_has_no_words, "28-004"),
    (links_are_in_no_order, "28-008"),
    (links_are_in_another_order, "28-009"),
)
