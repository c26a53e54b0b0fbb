"""The page of an About me card: its parts, put in the panels between the folds."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.about_me import AboutCard, CardPart
from app.letters.about_pieces import CardPieces, Chunk
from app.letters.about_style import CardStyle, Fold, Panel
from app.letters.composer import Composer
from app.letters.ink import DECORATION, Ink, Tag
from app.letters.pages import Page, Placed, Slab
from app.letters.pieces import Piece
from app.letters.style import MM, SIDE_MARGIN

FRAME = 4 * MM


class CardPage:
    """One card laid out in one way. It may be too much for its panels: then it does not fit.

    What comes before the needs may fit, and they, where what comes after them does not. It
    ``spills`` where a part of it goes on after a fold.
    """

    def __init__(self, card: AboutCard, style: CardStyle, composer: Composer) -> None:
        self._card = card
        self._style = style
        self._pieces = CardPieces(card, style, composer)
        self._placed: list[tuple[Panel, float, Piece]] = []
        self.fits = self.needs_fit = True
        self.spills = False
        self._lay_out()

    def drawn(self) -> tuple[Page, Sequence[Tag]]:
        """The page, and the tags of what is on it."""
        ink = Ink()
        self._draw_panels(ink)
        for panel, down, piece in self._placed:
            piece.draw(ink, panel.left - SIDE_MARGIN, -(panel.top + down))
        return [Placed(Slab(ink, 0), 0)], self._pieces.roots

    def _lay_out(self) -> None:
        """Put everything in its panel, in reading order."""
        card, style = self._card, self._style
        if style.fold is Fold.WHOLE:
            page = style.whole
            down = self._fill(
                [page], list(self._pieces.chunks(card.talk, page.width, front=True))
            )
            self._fill_inside(style.under(down + 1.5 * style.part_gap), card.reach)
            return
        front, back, *inside = style.panels
        self._fill([front], list(self._pieces.chunks(card.talk, front.width, front=True)))
        self._fill([back], list(self._pieces.chunks(card.reach, back.width, foot=True)))
        self._fill_inside(inside)

    def _fill_inside(self, columns: Sequence[Panel], reach: Sequence[CardPart] = ()) -> None:
        """Put the needs in two columns, and then what else there is."""
        inside, width = self._card.inside, columns[0].width
        needs = [part for part in inside if part.needs] or inside[:1]
        others = [part for part in (*inside, *reach) if part not in needs]
        first = list(self._pieces.chunks(needs, width))
        rest = list(self._pieces.chunks(others, width, foot=bool(reach)))
        before, fitted = len(self._placed), self.fits
        # Where all needs have room in the first column, the rest has the second.
        apart = [replace(one, fresh=not at) for at, one in enumerate(rest)]
        self._fill(columns, [*first, *apart])
        if fitted and not self.fits:
            del self._placed[before:]
            self.fits = True
            self._fill(columns, [*first, *rest])
        self.needs_fit = len(self._placed) - before >= len(first)

    def _fill(self, panels: Sequence[Panel], chunks: Sequence[Chunk]) -> float:
        """Put chunks under each other, and say how far down the last panel is filled."""
        at, down = 0, 0.0
        placed: list[tuple[Panel, float, Piece]] = []
        for chunk in chunks:
            height, gap = chunk.piece.height, chunk.gap if down else 0.0
            is_full = down + gap + height > panels[at].height
            if at < len(panels) - 1 and (is_full or (chunk.fresh and down)):
                self.spills = self.spills or not chunk.fresh
                at, down, gap = at + 1, 0.0, 0.0
                is_full = height > panels[at].height
            if is_full:
                self.fits = False
                break
            placed.append((panels[at], down + gap, chunk.piece))
            down += gap + height
        # What is seen of a folded card stands in the middle.
        spare = (panels[0].height - down) / 2 if panels[0].outside else 0.0
        self._placed += [(panel, top + spare, piece) for panel, top, piece in placed]
        return down

    def _draw_panels(self, ink: Ink) -> None:
        """Where to fold, and a frame round what is then seen."""
        wide, high = self._style.page
        left = -SIDE_MARGIN
        if self._style.fold is Fold.WHOLE:
            return
        ink.fold((left, -high / 2), (left + wide, -high / 2))
        ink.fold((left + wide / 2, 0), (left + wide / 2, -high))
        for panel in self._style.panels[:2]:
            west, north = panel.left - SIDE_MARGIN - FRAME, FRAME - panel.top
            size = panel.width + 2 * FRAME, panel.height + 2 * FRAME
            ink.frame(DECORATION, west, north, *size)
