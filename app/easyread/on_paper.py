"""What a letter measures on paper, as plain numbers: the rules need no more of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class OnPaper:
    """The measures of one letter.

    ``points`` is the size of body text and ``leading`` the height of its lines.
    ``longest_line`` is in characters. ``picture_mm`` is how wide pictures are, or None where
    the reader wants none. ``dpi`` tells how many dots to the inch those pictures have that are
    made of dots, by their ids.

    ``pages`` is how many pages it has in the usual size and layout: in larger type, or with
    rows of symbols, it has more, and says no more for that. It is None where nobody can tell.
    """

    points: float
    leading: float
    longest_line: int
    picture_mm: float | None = None
    pages: int | None = None
    dpi: Mapping[str, float] = field(default_factory=dict)
