"""A letter as one page for a browser, with all it needs inside."""

import hashlib
from base64 import b64encode
from collections.abc import Mapping
from xml.etree.ElementTree import Element, fromstring

from app.domain.letter import Letter, LetterProfile
from app.letters.forms.body import letter_body
from app.letters.forms.markup import as_html, element
from app.letters.forms.pictures import PictureFile, Pictures
from app.letters.forms.style import page_style
from app.pictures.library import Library

SVG = "{http://www.w3.org/2000/svg}"
TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg"}
NOTES = ("title", "desc")


def letter_html(
    letter: Letter, profile: LetterProfile, library: Library, own: Mapping[str, bytes]
) -> bytes:
    """A letter that opens in any browser, on a phone too, without the internet.

    ``own`` are a board's own pictures by id; they win over the library. The same letter
    always gives the same bytes.
    """
    pictures = Pictures(library, own, _used)
    main = letter_body(letter, profile.layout, pictures)
    drawings = element("svg", class_="drawings", aria_hidden="true")
    drawings.extend(_symbol(name, file) for name, file in pictures.files.items())
    body = element("body", *([drawings] if len(drawings) else []), main)
    head = _head(letter, page_style(profile))
    return as_html(element("html", head, body, lang=letter.fixed.language))


def _head(letter: Letter, style: str) -> Element:
    """Nothing may run, and nothing may be fetched: not even by what a browser adds."""
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    policy_tag = element("meta", content=policy)
    policy_tag.set("http-equiv", "Content-Security-Policy")
    return element(
        "head",
        element("meta", charset="utf-8"),
        policy_tag,
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="format-detection", content="telephone=no"),
        element("meta", name="author", content=letter.board),
        element("title", letter.title),
        element("style", style),
    )


def _used(name: str, label: str) -> Element:
    """A picture whose drawing is at the top of the page."""
    use = element("use", href=f"#{name}")
    if label:
        return element("svg", use, role="img", aria_label=label)
    return element("svg", use, aria_hidden="true")


def _symbol(name: str, file: PictureFile) -> Element:
    """A picture to be used as often as the letter shows it.

    A board's own drawings stay images: a browser runs and fetches nothing that is in them,
    and their styles and names do not meet those of others.
    """
    if file.ours:
        symbol = _plain(fromstring(file.contents))  # noqa: S314 - it comes with the app
        symbol.tag = "symbol"
        symbol.set("id", name)
        return symbol
    wide, high = map(str, file.size)
    where = f"data:{TYPES[file.kind]};base64,{b64encode(file.contents).decode()}"
    image = element("image", href=where, width=wide, height=high)
    symbol = element("symbol", image, id=name)
    symbol.set("viewBox", f"0 0 {wide} {high}")
    return symbol


def _plain(drawing: Element) -> Element:
    """A drawing without its notes, named as a page names things."""
    for part in list(drawing):
        if part.tag.removeprefix(SVG) in NOTES:
            drawing.remove(part)
    for part in drawing.iter():
        part.tag = part.tag.removeprefix(SVG)
        part.tail = None
    drawing.text = None
    return drawing
