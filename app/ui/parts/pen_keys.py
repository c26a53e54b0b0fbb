"""Buttons that move the pen, for someone who draws by switches."""

from functools import partial

from app.ui.look import Look
from app.ui.parts.sheet import Sheet
from app.ui.parts.tools import ToolButton

STRIDE = 60
"""How far one press moves the pen, in steps of the sheet: 20 presses go across it."""
WAYS = {
    "right": (STRIDE, 0, 0),
    "down": (0, STRIDE, 90),
    "left": (-STRIDE, 0, 180),
    "up": (0, -STRIDE, 270),
}
"""Each way the pen goes: across, down, and how far the arrow is turned."""


class PenKeys:
    """Puts the pen down and lifts it, and moves it four ways: all that drawing needs.

    The tip of the pen is seen as long as they are there.
    """

    def __init__(self, look: Look, sheet: Sheet) -> None:
        self._look = look
        self._sheet = sheet
        self.pen = ToolButton(look, look("draw.put_down"))
        self.pen.clicked.connect(lambda _checked=False: sheet.turn_pen())
        self.ways: dict[str, ToolButton] = {}
        for name, (across, down, turned) in WAYS.items():
            way = ToolButton(look, look(f"draw.{name}"), turned=turned)
            way.clicked.connect(partial(sheet.move_by, across, down))
            self.ways[name] = way
        sheet.shows_tip = True
        sheet.put_down.connect(self._show)

    @property
    def buttons(self) -> list[ToolButton]:
        """The pen, and then each way it goes."""
        return [self.pen, *self.ways.values()]

    def _show(self, down: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.pen.say(self._look("draw.lift" if down else "draw.put_down"))
