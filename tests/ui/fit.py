"""What does not fit on a screen, as the audit of the app itself measures it."""

from itertools import pairwise

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.audit import fits, told
from app.audit.measure import Measure, Rule, Shown, measure
from app.audit.rules import PLACED
from app.audit.seen import name, named, place, seen, settle, stops
from app.audit.told import goes_back
from app.ui.member.screen import Screen

__all__ = ["name", "named", "place", "seen", "settle", "stops"]

LEFT_OUT = ("keyboard reach", "focus order", "hit", "role and state")


def in_turn(shown: Shown, measure: Measure) -> None:
    """Tab goes on as one reads, by Qt's own order: the audit presses it for real."""
    found = [one for one in stops(shown.root) if one.isEnabled()]
    for before, after in pairwise(found):
        is_on = not goes_back(place(before), place(after))
        measure.expect(is_on, before, f"Tab goes back to {name(after)}", "what is after it")


QUICK = {name: rule for name, rule in PLACED.items() if name not in LEFT_OUT}
QUICK["focus order"] = in_turn
"""Rules that need no real presses, nor an app that tells screen readers of our widgets."""


def faults(screen: Screen, size: QSize) -> list[str]:
    """Say what is wrong with a screen that is being shown in a window of this size."""
    window = screen.window()
    found = [] if window.size() == size else [f"the window grew to {window.size()}"]
    return found + [f"{one.rule}: {one}" for one in measure(Shown(screen), QUICK).faults]


def _found(root: QWidget, rule: Rule) -> list[str]:
    return [str(one) for one in measure(Shown(root), {"": rule}).faults]


def outside(root: QWidget) -> list[str]:
    """What leaves the screen, or the part it is in."""
    return _found(root, fits.inside)


def overlapping(root: QWidget) -> list[str]:
    """What lies over something else."""
    return _found(root, fits.apart)


def cut_off(root: QWidget) -> list[str]:
    """Words that do not fit their room."""
    return _found(root, fits.whole)


def too_small(root: QWidget) -> list[str]:
    """What is hard to press."""
    return _found(root, fits.large_enough)


def unnamed(root: QWidget) -> list[str]:
    """What a screen reader cannot name."""
    return _found(root, told.with_name)
