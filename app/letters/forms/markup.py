"""Elements of a page or a book, whose words can never be mistaken for markup."""

from xml.etree.ElementTree import Element, tostring

from app.letters.forms.words import safe

XHTML = "http://www.w3.org/1999/xhtml"


def element(tag: str, *inside: Element | str, **attributes: str) -> Element:
    """An element with words and other elements in it.

    The name of an attribute may end in ``_``, where Python has a use for the word; ``_``
    inside it is a dash.
    """
    named = {name.rstrip("_").replace("_", "-"): safe(is_) for name, is_ in attributes.items()}
    made = Element(tag, named)
    for one in inside:
        add(made, one)
    return made


def add(to: Element, one: Element | str) -> None:
    """Put words or an element at the end of another."""
    if isinstance(one, Element):
        to.append(one)
    elif len(to):
        to[-1].tail = (to[-1].tail or "") + safe(one)
    else:
        to.text = (to.text or "") + safe(one)


def as_html(root: Element) -> bytes:
    """A page for a browser."""
    return f"<!DOCTYPE html>\n{tostring(root, 'unicode', method='html')}\n".encode()


def as_xml(root: Element, doctype: str = "") -> bytes:
    """A file of a book."""
    head = f'<?xml version="1.0" encoding="utf-8"?>\n{doctype}'
    return f"{head}{tostring(root, 'unicode')}\n".encode()
