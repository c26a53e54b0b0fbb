"""What a PDF says about itself as a whole."""

from collections.abc import Iterator

import pikepdf

from tests.letters.matterhorn.fault import Fault

UA_PART = "{http://www.aiim.org/pdfua/ns/id/}part"


def faults(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """Find what the document leaves out: that it is tagged, its title, its standard."""
    root = pdf.Root
    marked = root.get("/MarkInfo", pikepdf.Dictionary())
    if not marked.get("/Marked", False):
        yield Fault("marked", "the document does not say that it is tagged")
    if marked.get("/Suspects", False):
        yield Fault("01-007", "the document is not sure of its tags")
    if "/StructTreeRoot" not in root:
        yield Fault("tree", "the document has no structure tree")
    yield from _window(root)
    if "/Metadata" in root:
        yield from _metadata(pdf)
    else:
        yield Fault("06-001", "the document has no metadata")


def _window(root: pikepdf.Object) -> Iterator[Fault]:
    wishes = root.get("/ViewerPreferences", pikepdf.Dictionary())
    if "/DisplayDocTitle" not in wishes:
        yield Fault("07-001", "nobody asks for the title in the title bar")
    elif not wishes.DisplayDocTitle:
        yield Fault("07-002", "the title bar shows the name of the file, not the title")


def _metadata(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    with pdf.open_metadata(
        set_pikepdf_as_editor=False, update_docinfo=False, strict=True
    ) as metadata:
        if str(metadata.get(UA_PART)) != "1":
            yield Fault("06-002", "the metadata does not name PDF/UA-1")
        if not str(metadata.get("dc:title", "")).strip():
            yield Fault("06-003", "the metadata has no title")
