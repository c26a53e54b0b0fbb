"""Faults of a document as a whole."""

import pikepdf

from tests.letters.matterhorn.document import UA_PART
from tests.letters.spoiling.finding import Spoil


def it_does_not_say_that_it_is_tagged(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def it_is_not_sure_of_its_tags(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Suspects = True


def it_has_no_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def it_has_no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


def its_metadata_names_no_standard(pdf: pikepdf.Pdf) -> None:
    _forget(pdf, UA_PART)


def its_metadata_has_no_title(pdf: pikepdf.Pdf) -> None:
    _forget(pdf, "dc:title")


def _forget(pdf: pikepdf.Pdf, key: str) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata[key]


def it_does_not_ask_for_its_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences["/DisplayDocTitle"]


def it_asks_for_the_name_of_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def it_has_no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def its_language_has_no_such_name(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = pikepdf.String("British English")


def its_bookmarks_have_no_language(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("The first page", 0))
    it_has_no_language(pdf)


SPOILT: tuple[tuple[Spoil, str], ...] = (
    (it_does_not_say_that_it_is_tagged, "marked"),
    (it_is_not_sure_of_its_tags, "01-007"),
    (it_has_no_tree, "tree"),
    (it_has_no_metadata, "06-001"),
    (its_metadata_names_no_standard, "06-002"),
    (its_metadata_has_no_title, "06-003"),
    (it_does_not_ask_for_its_title, "07-001"),
    (it_asks_for_the_name_of_the_file, "07-002"),
    (it_has_no_language, "11-001"),
    (it_has_no_language, "11-002"),
    (it_has_no_language, "11-004"),
    (it_has_no_language, "11-006"),
    (its_language_has_no_such_name, "11-007"),
    (its_bookmarks_have_no_language, "11-003"),
)
