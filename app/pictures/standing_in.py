"""Which of a board's own pictures mean the same as a drawing of ours."""

from collections.abc import Iterable

from app.domain.pictures import Picture
from app.pictures.bringing.names import without_number
from app.pictures.words import plain

THE_APPS_OWN = "screen"
"""The group of the app's buttons: they look the same on every board."""


class Meanings:
    """Knows what each drawing of ours is called."""

    def __init__(self, drawings: Iterable[Picture]) -> None:
        self._called: dict[tuple[str, ...], str] = {}
        ours = [drawing for drawing in drawings if drawing.group != THE_APPS_OWN]
        for drawing in ours:
            self._called.setdefault(tuple(plain(drawing.label)), drawing.id)
        for drawing in ours:
            self._called.setdefault(tuple(plain(drawing.id)), drawing.id)

    def of(self, label: str) -> str:
        """The drawing that a picture with this word may be shown instead of, or "".

        Sets number what they have several of: "doctor 1" means the same as "doctor".
        """
        names = (tuple(plain(label)), tuple(plain(without_number(label))))
        return next((self._called[name] for name in names if name in self._called), "")
