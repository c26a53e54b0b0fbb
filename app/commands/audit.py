"""Looking at every screen in every combination, and measuring whether everyone can use it."""

import argparse
import os
import sys
import time
from difflib import get_close_matches

from app.audit.looking import Eye
from app.audit.plan import Round, every_round, quick_rounds, shares
from app.audit.report import Looked
from app.audit.screens import SCREENS
from app.audit.screens_desk import DESK, OPENS
from app.audit.workers import look_together
from app.commands.plainly import in_plain_words
from app.domain.errors.audit import NoSuchScreen
from app.settings import Settings
from app.start import make_application
from app.ui.facilitator.page import PageName
from app.ui.told import tell_readers

SECONDS = 10
"""How often a line tells how far it is."""


@in_plain_words
def run(chosen: argparse.Namespace, _settings: Settings) -> int:
    """Tell what was found; the status is 0 only where nothing is wrong.

    The work is shared by two processes, which are this command with ``--part``. Nothing of
    anybody's board is touched: the desk is looked at on a practice board that is deleted.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if chosen.part:
        return _look_at_part(chosen)
    _rounds(chosen)  # says at once that there is no such screen
    found = look_together(_arguments(chosen), Progress().tell)
    if not found.combinations:
        raise no_such_screen(chosen.screen)
    sys.stdout.write(f"{found.as_json()}\n" if chosen.json else found.in_words())
    return 1 if found.failures else 0


class Progress:
    """A line now and then on how far the audit is."""

    def __init__(self) -> None:
        self._next = time.monotonic() + SECONDS

    def tell(self, combinations: int) -> None:
        """Tell how many combinations were shown, if it is time to."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + SECONDS
            sys.stderr.write(f"{combinations:,} combinations shown\n")
            sys.stderr.flush()


def _look_at_part(chosen: argparse.Namespace) -> int:
    """Look at one share of it, and write each thing found as a line of JSON."""
    part, count = map(int, chosen.part.split("/"))
    application = make_application(["together-board"])
    tell_readers()
    eye = Eye(application, _write)
    for turn in list(shares(_rounds(chosen), count))[part - 1]:
        eye.go(turn)
    eye.close()
    return 0


def _write(found: Looked) -> None:
    sys.stdout.write(f"{found.as_json()}\n")
    sys.stdout.flush()


def _rounds(chosen: argparse.Namespace) -> list[Round]:
    """All that is to be looked at. Raises NoSuchScreen."""
    names = [*SCREENS, *OPENS]
    wanted: str = chosen.screen
    if not wanted:
        return quick_rounds(names, desk=True) if chosen.quick else every_round(names, desk=True)
    is_desk = any(wanted.startswith(f"{DESK}{page}") for page in PageName)
    if wanted not in names and not is_desk:
        raise no_such_screen(wanted)
    mine = [] if is_desk else [wanted]
    if chosen.quick:
        return quick_rounds(mine, desk=is_desk)
    return every_round(mine, desk=is_desk, wanted=wanted)


def no_such_screen(wanted: str) -> NoSuchScreen:
    """What tells that there is no such screen, and which are called nearly so."""
    names = [*SCREENS, *OPENS, *(f"{DESK}{page}" for page in PageName)]
    near = get_close_matches(wanted, names, n=3, cutoff=0.0)
    return NoSuchScreen(name=wanted, near=", ".join(f"“{one}”" for one in near))


def _arguments(chosen: argparse.Namespace) -> list[str]:
    quick = ["--quick"] if chosen.quick else []
    return [*quick, "--screen", chosen.screen] if chosen.screen else quick
