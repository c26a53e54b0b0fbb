"""Colours that everyone can read, and that are written down in one place only."""

import re
from dataclasses import asdict, fields
from itertools import product

import pytest

from app.ui.contrast import contrast
from app.ui.theme import STYLE, Sizes, Theme, style_sheet
from tests.ui.palettes import every_theme

THEMES = every_theme()
SHEET = STYLE.read_text(encoding="utf-8")
COLOURS = {field.name for field in fields(Theme)}
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
NAMED = re.compile(
    r"#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|:\s*(?:black|white|red|green|blue|yellow|gray|grey)\b",
    re.IGNORECASE,
)

Pair = tuple[str, str]


def uncommented() -> str:
    return re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: whom each is for, and what it says."""
    found = []
    for whom, said in RULE.findall(uncommented()):
        lines = [line.split(":", 1) for line in said.split(";") if ":" in line]
        found.append((whom.strip(), {name.strip(): value.strip() for name, value in lines}))
    return found


def token(value: str | None) -> str | None:
    """The colour token in a value, if it has one."""
    named = re.search(r"\$(\w+)", value or "")
    return named[1] if named and named[1] in COLOURS else None


def texts_and_their_grounds() -> set[Pair]:
    """Every text colour with every background it stands on."""
    found = set(product(("ink", "faint", "primary"), ("paper", "panel")))
    for whom, said in rules():
        text, ground = token(said.get("color")), token(said.get("background"))
        if "indicator" in whom or "down-arrow" in whom:
            continue  # no words stand there
        if ground in COLOURS - {"line", "edge", "plate"}:
            found.add((text or inherited(whom), ground))
        elif text is not None:
            found |= {(text, one) for one in grounds_of(whom)}
        selected = token(said.get("selection-color"))
        chosen = token(said.get("selection-background-color"))
        if selected and chosen:
            found.add((selected, chosen))
    return found


def inherited(whom: str) -> str:
    """The text colour on something whose rule gives only a background."""
    if whom.startswith("SideBar"):
        return "on_side"
    if whom == "Notice":
        return "paper"
    if "QPushButton:hover" in whom:
        return "primary"
    return "on_go" if "chunk" in whom else "ink"


def grounds_of(whom: str) -> set[str]:
    """What something stands on when its rule gives no background of its own."""
    if whom.startswith("Side"):
        return {"side"}
    if whom.startswith("Notice"):
        return {"ink"}
    return {"paper", "panel"}


def edges_and_their_grounds() -> set[Pair]:
    """Every edge that shows what can be pressed or is chosen, with what it stands on."""
    found = set()
    for whom, said in rules():
        if re.search(r"dashed", " ".join(said.values())):
            continue  # what cannot be pressed needs no contrast (WCAG 1.4.11)
        edge = token(said.get("border")) or token(said.get("border-color"))
        if edge in COLOURS - {"line", "soft", "on_sun"}:
            found |= {(edge, one) for one in grounds_of(whom)}
    return found


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", sorted(texts_and_their_grounds()), ids="-".join)
def test_text_is_seven_to_one_on_all_it_stands_on(name: str, pair: Pair) -> None:
    colours = asdict(THEMES[name])
    text, ground = (colours[one] for one in pair)
    assert contrast(text, ground) >= 7


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", sorted(edges_and_their_grounds()), ids="-".join)
def test_edges_are_three_to_one_on_all_they_stand_on(name: str, pair: Pair) -> None:
    colours = asdict(THEMES[name])
    edge, ground = (colours[one] for one in pair)
    assert contrast(edge, ground) >= 3


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    ("mark", "ground"),
    [
        ("go", "panel"),  # the tick's disc
        ("on_go", "go"),  # the tick
        ("primary", "panel"),  # the dots
        ("ink", "paper"),  # the ring of the keyboard, which stands round what it is on
        ("ink", "panel"),
        ("ink", "sun_tint"),  # the edge of the sentence being read
        ("go", "go_tint"),  # the edge of a chosen card, inside
        ("stop", "stop_tint"),
    ],
)
def test_marks_are_three_to_one(name: str, mark: str, ground: str) -> None:
    colours = asdict(THEMES[name])
    assert contrast(colours[mark], colours[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_pictures_stand_on_something_light(name: str) -> None:
    theme = THEMES[name]
    grounds = [theme.paper, theme.panel] if theme.plate == "transparent" else [theme.plate]
    outline = "#20242C"
    assert all(contrast(outline, ground) >= 7 for ground in grounds)


def test_a_known_contrast_is_worked_out_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_no_colour_is_written_in_the_style_sheet() -> None:
    assert NAMED.findall(uncommented()) == []


def test_every_token_of_the_style_sheet_exists_and_every_colour_is_used() -> None:
    sizes = {"sentence", "text", "card", "small", "title", "bar", "fonts", "halo"}
    sizes |= {"beside_ear", "beside_ear_chosen"}
    used = set(re.findall(r"\$(\w+)", SHEET))
    assert used <= COLOURS | sizes
    assert used >= COLOURS


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_makes_a_whole_style_sheet(name: str) -> None:
    made = style_sheet(THEMES[name], Sizes(1.5))
    assert "$" not in made
    assert THEMES[name].paper in made


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_no_member_text_is_smaller_than_24_pixels_times_the_scale(scale: float) -> None:
    sizes = Sizes(scale)
    every = (sizes.sentence, sizes.text, sizes.card, sizes.small, sizes.title, sizes.bar)
    assert min(every) == round(24 * scale)
    assert sizes.title == max(every)
