"""Drawings are kept as they are, but for notes and what moves; broken ones are refused."""

import pytest
from lxml import etree

from app.domain.errors.pictures import PictureDamaged
from app.pictures.bringing.svg import safe_svg
from tests.pictures.bringing.drawn import DOTS, drawn_into, kept, refused
from tests.pictures.bringing.samples import SQUARE, data_uri, picture, svg


def test_a_plain_drawing_is_kept_as_it_is() -> None:
    assert etree.tostring(etree.fromstring(kept(svg())), method="c14n") == etree.tostring(
        etree.fromstring(svg().replace(b' xmlns:xlink="http://www.w3.org/1999/xlink"', b"")),
        method="c14n",
    )


@pytest.mark.parametrize(
    "inside",
    [
        '<g><path d="M0 0L9 9"/><circle r="3"/></g>',
        "<style>.a{fill:#f00}</style>",
        '<defs><g id="a"><rect/></g></defs><use href="#a"/><use xlink:href="#a"/>',
        '<defs><clipPath id="c"><rect/></clipPath></defs><rect clip-path="url(#c)"/>',
    ],
)
def test_a_drawing_of_plain_shapes_stays_lines(inside: str) -> None:
    assert kept(svg(inside)) != DOTS


@pytest.mark.parametrize(
    "inside",
    [
        "<text>Bus</text>",
        "<filter><feBlend/></filter>",
        "<linearGradient/>",
        "<mask/>",
        f'<image href="{data_uri(picture())}"/>',
        "<SCRIPT>run()</SCRIPT>",
    ],
)
def test_what_is_not_drawn_alike_everywhere_becomes_dots(inside: str) -> None:
    assert kept(svg(inside)) == DOTS


def test_only_the_safe_drawing_is_handed_on_to_be_drawn() -> None:
    handed: list[bytes] = []
    safe_svg(
        svg("<text>Bus</text><metadata>mine</metadata>"),
        "",
        drawn_into(handed),
    )
    [safe] = handed
    assert b"Bus" in safe
    assert b"mine" not in safe


def test_letters_may_come_with_their_own_font() -> None:
    font = "@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA)}"
    assert kept(svg(f"<style>{font}</style><text>Bus</text>")) == DOTS


def test_notes_of_drawing_programs_are_taken_out() -> None:
    about = (
        'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
        'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" '
        'sodipodi:docname="home.svg" viewBox="0 0 9 9" '
        'inkscape:export-filename="C:\\Users\\Me (at home)\\bus.png"'
    )
    notes = (
        "<!-- mine --><?mine yes?><title>mine</title><desc>mine</desc><metadata>mine</metadata>"
        '<sodipodi:namedview inkscape:zoom="2"><inkscape:grid/></sodipodi:namedview>'
    )
    after = kept(svg(notes + f'<g inkscape:label="mine">{SQUARE}</g>', about=about))
    assert after == kept(svg(f"<g>{SQUARE}</g>"))


def test_what_would_move_stands_still() -> None:
    moving = '<rect><animate attributeName="x" to="9"/><set attributeName="y" to="9"/></rect>'
    assert kept(svg(moving)) == kept(svg("<rect/>"))


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("one<title>mine</title>two<desc>mine</desc>three", b"onetwothree"),
        ("<tspan>one</tspan>two<desc>mine</desc>three", b"<tspan>one</tspan>twothree"),
    ],
)
def test_the_words_after_a_note_stay_where_they_are(words: str, after: bytes) -> None:
    handed: list[bytes] = []
    safe_svg(svg(f"<text>{words}</text>"), "", drawn_into(handed))
    assert b"<text>" + after + b"</text>" in handed[0]


def test_a_drawing_in_another_code_is_kept() -> None:
    wide = svg(start='<?xml version="1.0" encoding="UTF-16"?>').decode().encode("utf-16")
    assert kept(wide) == kept(svg())


def test_the_short_names_of_a_drawing_program_are_read() -> None:
    names = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>'
    contents = f'{names}<svg xmlns="&ns;" viewBox="0 0 9 9">{SQUARE}</svg>'.encode()
    after = kept(contents)
    assert after == kept(svg())
    assert b"ENTITY" not in after


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"<",
        b"<svg",
        svg()[:-9],
        svg("<g>"),
        svg("&nothing;"),
        svg("\0"),
        b"hello",
        b"<svg/>",
    ],
)
def test_a_broken_drawing_is_refused(bad: bytes) -> None:
    refused(bad, PictureDamaged)


def test_a_drawing_in_a_code_nobody_knows_is_refused() -> None:
    refused(svg(start='<?xml version="1.0" encoding="nonsense"?>'), PictureDamaged)


@pytest.mark.parametrize(
    "other",
    [
        b"<html><body>Bus</body></html>",
        b"<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'/>",
        b'<g xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
        b'<svg xmlns="http://example.org" viewBox="0 0 9 9"/>',
    ],
)
def test_what_is_not_a_drawing_at_all_is_refused(other: bytes) -> None:
    refused(other, PictureDamaged)


@pytest.mark.parametrize(
    "about",
    [
        'viewBox="0 0 9 9"',
        'viewBox="-1,-1,9.5,.5"',
        'viewBox="0 0 1e2 1E2"',
        'width="9" height="9"',
        'width="9.5mm" height=" 2 cm "',
    ],
)
def test_a_drawing_that_says_how_big_it_is_is_kept(about: str) -> None:
    assert kept(svg(about=about)) != DOTS


@pytest.mark.parametrize(
    "about",
    [
        "",
        'width="9"',
        'width="100%" height="100%"',
        'width="0" height="0"',
        'width="9" height="-9"',
        'viewBox="0 0 0 9"',
        'viewBox="0 0 9 -9"',
        'viewBox="0 0 9"',
        'viewBox="0 0 1e999 9"',
        'viewBox="wide and high"',
    ],
)
def test_a_drawing_without_a_size_is_refused(about: str) -> None:
    refused(svg(about=about), PictureDamaged)


def test_a_drawing_that_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(PictureDamaged):
        safe_svg(svg("<text>Hello</text>"), "bus.svg", lambda _svg: b"")
