"""Drawings that would run something or reach out are refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from app.domain.errors import AppError
from app.domain.errors.pictures import PictureDamaged, PictureUnsafe
from app.pictures.bringing.svg import safe_svg
from tests.pictures.bringing.drawn import drawn_into, kept, refused
from tests.pictures.bringing.samples import SQUARE, svg

PASSWD = Path("/etc/passwd").as_uri()


@pytest.mark.parametrize(
    "inside",
    [
        "<script>run()</script>",
        '<script href="http://example.org/run.js"/>',
        "<g><defs><script/></defs></g>",
        '<x:script xmlns:x="http://www.w3.org/2000/svg">run()</x:script>',
        "<foreignObject><div/></foreignObject>",
        '<a href="#here"><rect/></a>',
        "<handler>run()</handler>",
        "<iframe/>",
        '<rect onclick="run()"/>',
        '<rect ONLOAD="run()"/>',
        '<use href="javascript:run()"/>',
        '<use xlink:href=" JavaScript:run()"/>',
        '<use href="java&#10;script:run()"/>',
        '<rect fill="javascript:run()"/>',
        '<rect style="width:expression(run())"/>',
    ],
)
def test_a_drawing_that_would_run_something_is_refused(inside: str) -> None:
    refused(svg(inside), PictureUnsafe)


def test_a_drawing_that_would_run_something_when_opened_is_refused() -> None:
    refused(svg(about='viewBox="0 0 9 9" onload="run()"'), PictureUnsafe)


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="http://example.org/bus.png"/>',
        '<image xlink:href="bus.png"/>',
        '<image href="//example.org/bus.png"/>',
        f'<image href="{PASSWD}"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<image href=""/>',
        '<use href="other.svg#bus"/>',
        '<feImage href="http://example.org/bus.png"/>',
        '<rect fill="url(http://example.org/a.svg#a)"/>',
        "<rect style=\"fill: URL( 'http://example.org/a' )\"/>",
        '<rect style="fill:url(bus.svg#a)"/>',
        '<rect style="fill:\\75rl(http://example.org/a)"/>',
        '<rect fill="u\\72 l(http://example.org/a)"/>',
        '<style>@import "http://example.org/a.css";</style>',
        '<style>@\\69mport "http://example.org/a.css";</style>',
        '<style><![CDATA[@IMPORT "a.css"]]></style>',
        "<style>@im<!-- -->port 'a.css';</style>",
        "<style>@im<desc/>port 'a.css';</style>",
        "<style>a{}<g/>@import 'a.css';</style>",
        "<style>rect{fill:url(http://example.org/a)}</style>",
        "<style>@font-face{src:url(font.woff)}</style>",
    ],
)
def test_a_drawing_that_would_fetch_something_is_refused(inside: str) -> None:
    refused(svg(inside), PictureUnsafe)


@pytest.mark.parametrize(
    "start",
    ['<?xml-stylesheet href="http://example.org/a.css"?>', "<!DOCTYPE svg SYSTEM 'a.dtd'>"],
)
def test_links_before_a_drawing_are_taken_out(start: str) -> None:
    assert kept(svg(start=start)) == kept(svg())


@pytest.mark.parametrize(
    "inside",
    [
        '<script xmlns="http://www.w3.org/1999/xhtml">run()</script>',
        '<script xmlns="">run()</script>',
        '<x:script xmlns:x="urn:http://www.w3.org/2000/svg">run()</x:script>',
        '<x:a xmlns:x="http://www.w3.org/2000/svgx" href="http://example.org"/>',
    ],
)
def test_what_only_looks_like_drawing_is_taken_out(inside: str) -> None:
    assert kept(svg(inside + SQUARE)) == kept(svg())


def test_something_to_run_cannot_be_hidden_in_the_kind_of_file() -> None:
    hidden = '<!DOCTYPE svg [<!ATTLIST rect onclick CDATA "run()">]>'
    try:
        after = kept(svg(start=hidden))
    except PictureUnsafe:
        return
    assert b"run" not in after


@pytest.mark.parametrize(
    ("names", "inside"),
    [
        (f'<!ENTITY x SYSTEM "{PASSWD}">', "<text>&x;</text>"),
        (f'<!ENTITY x SYSTEM "{PASSWD}">', '<text id="&x;"/>'),
        (f'<!ENTITY % x SYSTEM "{PASSWD}"> %x;', "<text/>"),
        (f'<!ENTITY x SYSTEM "{PASSWD}"><!ENTITY y "&x;">', "<text>&y;</text>"),
        ('<!ENTITY x PUBLIC "x" "http://example.org/x">', "<text>&x;</text>"),
    ],
)
def test_a_drawing_that_asks_for_a_file_is_refused(names: str, inside: str) -> None:
    refused(svg(inside, f"<!DOCTYPE svg [{names}]>"), PictureDamaged)


def test_a_word_explained_in_another_file_is_refused() -> None:
    refused(svg("<text>&x;</text>", f'<!DOCTYPE svg SYSTEM "{PASSWD}">'), PictureDamaged)


def test_a_file_that_is_named_but_not_asked_for_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret words", encoding="utf-8")
    names = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert kept(svg(start=names)) == kept(svg())


def test_words_that_grow_a_billion_times_are_refused() -> None:
    names = '<!ENTITY n0 "ha ha ha ha ha ha ha">'
    for level in range(10):
        again = 10 * f"&n{level};"
        names += f'<!ENTITY n{level + 1} "{again}">'
    refused(svg("<text>&n10;</text>", f"<!DOCTYPE svg [{names}]>"), PictureDamaged)


BITS = [
    "<script>run()</script>",
    "<SCRIPT/>",
    "<g>",
    "</g>",
    "<style>",
    "</style>",
    "<desc>",
    "</desc>",
    "<text>",
    "</text>",
    "<rect onload='run()'/>",
    "<rect x='9'/>",
    "<image href='http://example.org/a.png'/>",
    "<use xlink:href='http://example.org/a.svg#a'/>",
    "<use href='#a'/>",
    "<g id='a'>",
    "<x:script xmlns:x='urn:x'>",
    "</x:script>",
    "<rect style='fill:url(http://example.org)'/>",
    "@im",
    "port 'http://example.org';",
    "ur",
    "l(http://example.org)",
    "<!-- -->",
    "<![CDATA[",
    "]]>",
    "&amp;",
    " ",
]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(BITS), max_size=8))
def test_no_drawing_that_is_kept_can_run_or_fetch_anything(bits: list[str]) -> None:
    handed: list[bytes] = []
    try:
        after = safe_svg(svg("".join(bits)), "", drawn_into(handed))
    except AppError:
        return
    root = etree.fromstring(handed[0] if handed else after)
    for part in root.iter():
        assert etree.QName(part).localname != "script"
        for name, value in part.attrib.items():
            assert not name.lower().startswith("on")
            assert "http" not in value
        words = "".join(part.itertext())
        assert etree.QName(part).localname != "style" or "@import" not in words
        assert etree.QName(part).localname != "style" or "url(http" not in words
