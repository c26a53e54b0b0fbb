"""Pictures in the form a PDF holds them: worked out once, then put into each letter."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Drawn:
    """A ready picture. ``entries`` and ``stream`` are what the PDF says about it.

    ``units`` is its own width and height: how far its commands reach.
    """

    name: str
    width: float
    height: float
    units: tuple[float, float]
    entries: str
    stream: bytes

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """How wide and high it is when it fills a box without being stretched."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale
