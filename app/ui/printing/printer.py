"""The printer this computer uses for everything else."""

import shutil
from collections.abc import Callable

from app.ui.printing.lp import hand_over
from app.ui.printing.painting import DrawPages, paint
from app.ui.printing.printout import Printout

SECONDS = 30
"""How long a letter may take to get into the queue: a printer on a slow network has to wake."""


class Printer:
    """Prints PDFs, from any thread but the screen's: it waits until each is in the queue.

    It hands them to ``lp`` where there is one, and otherwise draws their pages itself.
    """

    def __init__(self, draw_pages: DrawPages) -> None:
        self._draw_pages = draw_pages
        self.seconds: float = SECONDS

    def print(self, printout: Printout, go_on: Callable[[], object]) -> None:
        """Print a letter. Raises PrinterRefused, or a kind of it.

        While it takes long, ``go_on`` is called now and then; it may raise to stop it.
        """
        program = shutil.which("lp")
        if program:
            hand_over(program, printout, self.seconds, go_on)
        else:
            paint(printout, self._draw_pages)
