"""Rules about a letter on its pages: sizes, lines, and how many pages there are (1.1, 1.4).

Most of what handbook 1.1 asks for cannot be otherwise in our letters: there is one way to set
them, and ``tests/letters/test_by_design.py`` holds it to the handbook, rule by rule.
"""

from collections.abc import Iterator

from app.domain.easy_read import Level
from app.domain.letter import SMALLEST_POINTS, Letter, Part, Sentence
from app.easyread.letter_hit import LetterHit
from app.easyread.on_paper import OnPaper

USUAL_POINTS = 16
CLOSEST_LINES, OPEN_LINES = 1.3, 1.5
VERY_LARGE, OPEN_WHEN_LARGE = 24, 1.35
"""From this size on, lines stand as open with less between them (handbook 1.6)."""
GOOD_LINE, LONGEST_LINE = 60, 70
MANY_PAGES, MOST_PAGES = 4, 6
SMALLEST_PICTURE_MM = 30
SHARP_DPI = 200


def paper(letter: Letter, measures: OnPaper) -> Iterator[LetterHit]:
    """Everything that a ruler would find."""
    yield from _size(letter, measures)
    yield from _lines(letter, measures)
    yield from _pages(letter, measures)
    yield from _pictures(letter, measures)


def _size(letter: Letter, measures: OnPaper) -> Iterator[LetterHit]:
    """Type that is big enough (ER02): 14 is for those who chose it."""
    points = measures.points
    if points < SMALLEST_POINTS:
        yield _hit("ER02", Level.STOP, "small_type", letter, count=points)
    elif SMALLEST_POINTS < points < USUAL_POINTS:
        yield _hit("ER02", Level.HINT, "small_type", letter, count=points)


def _lines(letter: Letter, measures: OnPaper) -> Iterator[LetterHit]:
    """Lines that stand apart (ER03) and are no longer than an eye can follow (ER24)."""
    spacing = round(measures.leading / measures.points, 3)
    enough = OPEN_WHEN_LARGE if measures.points >= VERY_LARGE else OPEN_LINES
    if spacing < enough:
        level = Level.STOP if spacing < CLOSEST_LINES else Level.HINT
        yield _hit("ER03", level, "close_lines", letter)
    if measures.longest_line > GOOD_LINE:
        level = Level.STOP if measures.longest_line > LONGEST_LINE else Level.HINT
        yield _hit("ER24", level, "long_line", letter, count=measures.longest_line)


def _pages(letter: Letter, measures: OnPaper) -> Iterator[LetterHit]:
    """Few pages (ER21)."""
    if measures.pages is not None and measures.pages > MANY_PAGES:
        level = Level.STOP if measures.pages > MOST_PAGES else Level.HINT
        blanks = {"count": measures.pages, "many": MANY_PAGES, "most": MOST_PAGES}
        # The line that tells of the topic: many letters have one title, and who leaves it as
        # it is for one of them does not mean the others.
        about = next(iter(letter.block(Part.ABOUT)), Sentence(letter.title)).words
        yield LetterHit("ER21", level, "many_pages", letter.title, about, blanks=blanks)


def _pictures(letter: Letter, measures: OnPaper) -> Iterator[LetterHit]:
    """Pictures that are big (ER83) and sharp (ER88)."""
    if measures.picture_mm is None:
        return
    if round(measures.picture_mm, 1) < SMALLEST_PICTURE_MM:
        yield _hit("ER83", Level.STOP, "small_picture", letter, count=measures.picture_mm)
    for picture, dpi in measures.dpi.items():
        if dpi < SHARP_DPI:
            yield LetterHit(
                "ER88", Level.STOP, "not_sharp", *_place(letter, picture), blanks={"dpi": dpi}
            )


def _place(letter: Letter, picture: str) -> tuple[str, str, str]:
    """Where a picture stands: the heading or the title, what it goes with, and which it is."""
    for block in letter.blocks:
        if block.picture == picture:
            return block.heading, block.heading, picture
        for line in block.sentences:
            if picture in (line.picture, *line.symbols):
                return block.heading, line.words, picture
    return letter.title, letter.title, picture


def _hit(rule: str, level: Level, why: str, letter: Letter, **blanks: object) -> LetterHit:
    """Something about all of the letter."""
    return LetterHit(rule, level, why, letter.title, letter.title, letter.title, blanks)
