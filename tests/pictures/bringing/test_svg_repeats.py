"""Drawings that would take minutes to draw are refused."""

import pytest

from app.domain.errors.pictures import PictureDamaged, PictureTooBig, PictureUnsafe
from app.pictures.bringing.svg import MOST_SHAPES
from tests.pictures.bringing.drawn import DOTS, kept, refused
from tests.pictures.bringing.samples import SQUARE, svg


def repeats(tag: str, name: str, levels: int) -> str:
    """Shapes that name shapes that name shapes, ten times at each level."""
    shapes = f'<{tag} id="n0">{SQUARE}</{tag}>'
    for level in range(levels):
        inside = 10 * f'<rect {name}="url(#n{level})"/>'
        shapes += f'<{tag} id="n{level + 1}">{inside}</{tag}>'
    return f'<defs>{shapes}</defs><rect {name}="url(#n{levels})"/>'


def uses(levels: int, href: str = "href") -> str:
    """The same, by ``use``."""
    shapes = f'<g id="n0">{SQUARE}</g>'
    for level in range(levels):
        inside = 10 * f'<use {href}="#n{level}"/>'
        shapes += f'<g id="n{level + 1}">{inside}</g>'
    return shapes


@pytest.mark.parametrize(
    "inside",
    [
        '<g id="a"><use href="#a"/></g>',
        '<use id="a" href="#a"/>',
        '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>',
        '<pattern id="a"><rect fill="url(#a)"/></pattern>',
        '<mask id="a"><rect style="mask:url( &quot;#a&quot; )"/></mask>',
    ],
)
def test_a_drawing_that_repeats_itself_for_ever_is_refused(inside: str) -> None:
    refused(svg(inside), PictureUnsafe)


@pytest.mark.parametrize("href", ["href", "xlink:href", 'href="#n0" xlink:href'])
def test_repeats_of_repeats_are_refused(href: str) -> None:
    refused(svg(uses(20, href)), PictureTooBig)


def test_repeats_cannot_hide_behind_a_name_given_twice() -> None:
    hidden = uses(6) + '<use href="#n6"/>' + "".join(f'<g id="n{n}"/>' for n in range(7))
    refused(svg(hidden), PictureTooBig)


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("pattern", "fill"),
        ("mask", "mask"),
        ("marker", "marker-mid"),
        ("clipPath", "clip-path"),
    ],
)
def test_shading_of_shading_is_refused(tag: str, name: str) -> None:
    refused(svg(repeats(tag, name, 6)), PictureTooBig)


def test_a_long_chain_of_repeats_is_refused() -> None:
    chain = "".join(f'<use id="n{n}" href="#n{n + 1}"/>' for n in range(15_000))
    refused(svg(chain), PictureTooBig)


def test_too_many_shapes_are_refused() -> None:
    refused(svg(MOST_SHAPES * "<rect/>"), PictureTooBig)


def test_many_shapes_in_groups_are_kept() -> None:
    assert kept(svg(f"<g>{'<rect/>' * 9_000}</g>" + "<rect/>" * 900)) != DOTS


def test_a_drawing_that_repeats_a_few_shapes_is_kept() -> None:
    assert kept(svg(uses(2) + 50 * '<use href="#n1"/>' + '<use href="#"/>')) != DOTS


@pytest.mark.parametrize("levels", [300, 100_000])
def test_shapes_inside_shapes_without_end_are_refused(levels: int) -> None:
    refused(svg("<g>" * levels + "</g>" * levels), PictureDamaged)


def test_shapes_inside_shapes_are_kept() -> None:
    assert kept(svg("<g>" * 200 + "</g>" * 200)) != DOTS
