"""The About me card: one page, in the size its owner reads, to fold and carry.

It folds twice, to a quarter of the page, with the print outside: its face is then on the front,
and whom to call on the back. The largest print has the whole page. All of it stands the same
way up, so that it may hang on a wall as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.about_me import AboutCard
from app.domain.letter import SMALLEST_POINTS, Layout, Sheet
from app.letters.about_page import CardPage
from app.letters.about_style import CardStyle, Fold
from app.letters.art import Gallery
from app.letters.composer import Composer
from app.letters.document import About, written
from app.letters.ink import Tag
from app.letters.pages import Page
from app.letters.style import MM, SHEETS
from app.letters.typesetting import Typesetter

LARGEST = 20
"""The largest print that a quarter of a page has room for."""
ENOUGH = 6
"""How many needs a folded card has at least, where there are more: else it is a whole page."""
SYMBOLS = (22 * MM, 18 * MM)
"""How large pictures are where everything has room, the best first."""
FEW = 2
"""How many needs a whole page has at least, before what else is said is shortened."""
SHORTER = (60, 40, 30, 22, 15, 11, 8, 6, 4)
"""How many words of each thing said are kept, where even a whole page has no room for all."""


@dataclass(frozen=True)
class MadeCard:
    """A card that is laid out: its page, how it folds, and how many needs are on it."""

    page: Page
    tags: Sequence[Tag]
    fold: Fold
    needs: int


@dataclass(frozen=True)
class MadeCards:
    """Cards in one PDF, a page each: how each folds, and how many needs are on it."""

    pdf: bytes
    folds: tuple[Fold, ...]
    needs: tuple[int, ...]


def about_cards(cards: Sequence[AboutCard], setter: Typesetter, gallery: Gallery) -> MadeCards:
    """Make one PDF of these cards, of which there is at least one."""
    made = [_made(card, setter, gallery) for card in cards]
    first = cards[0]
    about = About(first.title, first.board, first.fixed.language, SHEETS[Sheet.A4])
    tags = [tag for card in made for tag in card.tags]
    pdf = written([card.page for card in made], tags, about)
    return MadeCards(pdf, tuple(card.fold for card in made), tuple(card.needs for card in made))


def _made(card: AboutCard, setter: Typesetter, gallery: Gallery) -> MadeCard:
    """Lay a card out on the smallest fold that has room for enough of it."""
    points = max(card.profile.points, SMALLEST_POINTS)
    style = CardStyle(points, card.profile.layout is not Layout.NO_PICTURES)
    if points > LARGEST:
        return _whole(card, style, setter, gallery)
    page, needs = _fullest(card, replace(style, fold=Fold.QUARTER), setter, gallery)
    is_enough = needs >= min(card.needs, max(ENOUGH, card.must))
    if page.fits and is_enough:
        return MadeCard(*page.drawn(), Fold.QUARTER, needs)
    whole = _whole(card, style, setter, gallery)
    if page.fits and needs >= whole.needs:
        return MadeCard(*page.drawn(), Fold.QUARTER, needs)
    return whole


def _whole(card: AboutCard, style: CardStyle, setter: Typesetter, gallery: Gallery) -> MadeCard:
    """A whole page takes every card: where it must, it leaves out the ends of what was said."""
    lean, shorter = replace(style, lean=True), card.lean
    looks = ((card, style), (shorter, lean))
    best = max(
        (_fullest(one, look, setter, gallery) for one, look in looks),
        key=lambda made: (made[0].fits, made[1]),
    )
    for words in SHORTER:
        page, needs = best
        if page.fits and needs >= min(card.needs, FEW):
            return MadeCard(*page.drawn(), Fold.WHOLE, needs)
        shorter = card.lean.clipped(words)
        best = _fullest(shorter, lean, setter, gallery)
    page, needs = best
    if not page.fits:
        page, needs = _fullest(shorter, replace(lean, pictures=False), setter, gallery)
    return MadeCard(*page.drawn(), Fold.WHOLE, needs)


def _fullest(
    card: AboutCard, style: CardStyle, setter: Typesetter, gallery: Gallery
) -> tuple[CardPage, int]:
    """The card with as many needs as have room, and how many those are."""
    sizes = (*SYMBOLS, style.symbol) if style.pictures else ()
    roomy = [replace(style, symbol=symbol) for symbol in sizes]
    pages = [CardPage(card, one, Composer(one, setter, gallery)) for one in roomy]
    fitting = [page for page in pages if page.fits]
    if fitting:
        whole = [page for page in fitting if not page.spills]
        return (whole or fitting)[0], card.needs
    composer = Composer(style, setter, gallery)
    best: tuple[CardPage, int] | None = None
    for needs in range(card.needs, -1, -1):
        page = CardPage(card.with_most(needs), style, composer)
        if page.fits:
            return page, needs
        if best is None and page.needs_fit:
            best = page, needs
    return best or (page, needs)
