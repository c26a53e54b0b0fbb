"""Colours and sizes by purpose, and the style sheet they fill.

This is the only place where a colour or a size is written down; ``style.qss`` is the only
place where they are used.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from app.domain.profiles import ThemeName
from app.ui.contrast import contrast

FONTS = '"Andika", "Verdana", "Arial", "DejaVu Sans"'


@dataclass(frozen=True)
class Theme:
    """One set of colours. Text is at least 7:1 on what it stands on, marks and edges 3:1."""

    paper: str  # behind everything
    ink: str  # text
    faint: str  # text that matters less
    panel: str  # cards and bars
    line: str  # between things, only for looks
    edge: str  # round what can be pressed
    primary: str  # the way a thing is done
    on_primary: str
    go: str  # on, yes, chosen
    on_go: str
    go_tint: str
    stop: str  # stop, delete
    stop_tint: str
    sun: str  # reading aloud
    on_sun: str
    sun_tint: str
    soft: str  # where one is
    plate: str  # under every picture; a light theme is a light plate all over
    side: str  # the desk's side bar
    on_side: str


THEMES = {
    ThemeName.LIGHT: Theme(
        paper="#FBF8F1", ink="#1C2233", faint="#454D61", panel="#FFFFFF", line="#C9CDD6",
        edge="#7C8497", primary="#1F4E8C", on_primary="#FFFFFF", go="#17663A",
        on_go="#FFFFFF", go_tint="#DDF3E4", stop="#991C16", stop_tint="#FDEAE8",
        sun="#FFD34E", on_sun="#1C2233", sun_tint="#FFF3D0", soft="#E6EEF8",
        plate="transparent", side="#1F2D4A", on_side="#FFFFFF",
    ),
    ThemeName.CREAM: Theme(
        paper="#F6EDD6", ink="#2A2318", faint="#4F4433", panel="#FFFAEC", line="#D8CBAA",
        edge="#857757", primary="#1B4378", on_primary="#FFFFFF", go="#155A33",
        on_go="#FFFFFF", go_tint="#DCEBCF", stop="#911B15", stop_tint="#FBE6DC",
        sun="#F5CB55", on_sun="#2A2318", sun_tint="#FBEBC0", soft="#E7E6D9",
        plate="transparent", side="#2B3A4F", on_side="#FFFFFF",
    ),
    ThemeName.DARK: Theme(
        paper="#14171F", ink="#F5F6FA", faint="#C3C9D6", panel="#1F2430", line="#3A4150",
        edge="#8E97AB", primary="#A9CBFF", on_primary="#0B1B33", go="#7FE0A3",
        on_go="#06210F", go_tint="#12351F", stop="#FF9C94", stop_tint="#3D1512",
        sun="#FFD34E", on_sun="#1C2233", sun_tint="#4A3C0C", soft="#2A3347",
        plate="#F7F4EC", side="#0C0F16", on_side="#F5F6FA",
    ),
    ThemeName.BLACK_ON_YELLOW: Theme(
        paper="#FFE84A", ink="#000000", faint="#2B2600", panel="#FFF176", line="#8A7C00",
        edge="#000000", primary="#000000", on_primary="#FFE84A", go="#003D1B",
        on_go="#FFFFFF", go_tint="#E4F7A0", stop="#7A0000", stop_tint="#FFDCA0",
        sun="#FFFFFF", on_sun="#000000", sun_tint="#FFFFFF", soft="#FFF6B0",
        plate="#FFFFFF", side="#000000", on_side="#FFE84A",
    ),
    ThemeName.YELLOW_ON_BLACK: Theme(
        paper="#000000", ink="#FFEB3B", faint="#FFEB3B", panel="#000000", line="#7A7000",
        edge="#FFEB3B", primary="#FFEB3B", on_primary="#000000", go="#FFEB3B",
        on_go="#000000", go_tint="#332F00", stop="#FFB3AC", stop_tint="#2B0B08",
        sun="#FFEB3B", on_sun="#000000", sun_tint="#403A00", soft="#262300",
        plate="#FFFFFF", side="#000000", on_side="#FFEB3B",
    ),
    ThemeName.WHITE_ON_BLUE: Theme(
        paper="#0B1F4B", ink="#FFFFFF", faint="#DCE5FA", panel="#12295C", line="#33498A",
        edge="#9DB2E8", primary="#CFE0FF", on_primary="#0B1F4B", go="#8CE6AE",
        on_go="#06210F", go_tint="#0F3A4A", stop="#FFB3AC", stop_tint="#43173A",
        sun="#FFD34E", on_sun="#1C2233", sun_tint="#4A4416", soft="#1C3672",
        plate="#F7F4EC", side="#061434", on_side="#FFFFFF",
    ),
}  # fmt: skip

CLEAR = 4.5
"""How much a mark has to stand out to be clear (handbook 5.2)."""
USUAL_PX_PER_MM = 96 / 25.4
"""How many logical pixels are a millimetre, where nobody measured the screen."""


@dataclass(frozen=True)
class Sizes:
    """Text sizes in logical pixels. No member text is smaller than 24 px times ``scale``.

    What is larger to begin with grows less, so that a screen still holds it all. Words that
    stand alone have the room of the pictures too. ``more_space`` sets letters, words and lines
    further apart.
    """

    scale: float = 1.0
    words_alone: bool = False
    more_space: bool = False

    @property
    def sentence(self) -> int:
        """Sentences that are read one at a time."""
        if self.more_space and not self.words_alone:
            return self._damped(32, 0.4)
        return self._damped(42, 0.35) if self.words_alone else self._damped(34, 0.5)

    @property
    def text(self) -> int:
        """The words under titles."""
        if self.more_space:
            return self._damped(27, 0.4)
        return self._damped(29, 0.7)

    @property
    def card(self) -> int:
        """The words on cards."""
        return self._damped(36, 0.45) if self.words_alone else self.text

    @property
    def small(self) -> int:
        """The least a member ever reads."""
        return round(24 * self.scale)

    @property
    def title(self) -> int:
        """The one thing a screen is about: already large, so it grows less.

        Where there is more space it stands out by that, and by being bold.
        """
        return self._damped(36, 0.2) if self.more_space else self._damped(42, 0.4)

    @property
    def bar(self) -> int:
        """The words on the bars above and below."""
        if self.more_space:
            return self._damped(25, 0.4)
        return self._damped(28, 0.72)

    @property
    def room(self) -> float:
        """How much room words take, against what is usual."""
        return self.scale * (SPACED if self.more_space else 1)

    @property
    def are_large(self) -> bool:
        """True when words alone take so much that a screen shows only what it must."""
        return self.room >= CROWDED

    def _damped(self, size: int, share: float) -> int:
        return max(round(size * (1 + (self.scale - 1) * share)), self.small)

    def px(self, size: float) -> int:
        """A length that grows with the text."""
        return round(size * self.scale)

    def between_rows(self, size: int) -> int:
        """The least from the words of one row to those of the next, in text of this size."""
        return PARAGRAPHS * size if self.more_space else 0


LETTERS, WORDS, PARAGRAPHS = 0.12, 0.16, 2
"""How far letters, words and paragraphs are apart where there is more space (WCAG 1.4.12).

In parts of the size of the text. Lines need no more: those of Andika are 1.6 apart as they are.
"""

USUAL_EAR = 53
SPACED = 1.25
"""How much more room words take where there is more space."""
CROWDED = 1.6
"""From when on a screen shows only what it must."""

STYLE = Path(__file__).with_name("style.qss")


def style_sheet(theme: Theme, sizes: Sizes, ear: int = USUAL_EAR) -> str:
    """The style sheet of the whole app in these colours and sizes.

    ``ear`` is how wide the way to hear a pill is: its words keep clear of it.
    """
    names = ("sentence", "text", "card", "small", "title", "bar")
    pixels = {name: _spaced(getattr(sizes, name), sizes) for name in names}
    template = Template(STYLE.read_text(encoding="utf-8"))
    beside = {"beside_ear": f"{ear + 6}px", "beside_ear_chosen": f"{ear + 4}px"}
    return template.substitute(
        asdict(theme), fonts=FONTS, halo=_halo(theme), **beside, **pixels
    )


def _spaced(pixels: int, sizes: Sizes) -> str:
    """A size of text for the style sheet, with the spacing that goes with it."""
    letters, words = (LETTERS, WORDS) if sizes.more_space else (0, 0)
    return (
        f"{pixels}px; letter-spacing: {pixels * letters:.2f}px; "
        f"word-spacing: {pixels * words:.2f}px"
    )


def _halo(theme: Theme) -> str:
    """The second colour of the keyboard's ring: it shows where that of the words does not.

    In dark themes the sun does not: the plates of pictures are light there, as words are.
    """
    return theme.sun if contrast(theme.sun, theme.ink) >= CLEAR else theme.paper
