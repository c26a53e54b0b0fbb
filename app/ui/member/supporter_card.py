"""The card for someone who helps a member: short, kind, and about not leading."""

from app.ui.look import Look
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame

LINES = ("take_part", "wait", "read_again", "do_not_answer", "dont_know", "say_so")
"""What it says, in order (handbook 4.3)."""


def supporter_card(look: Look, frame: Frame) -> RowsScreen:
    """How to help someone have their say."""
    lines = [look(f"supporter.{name}") for name in LINES]
    return RowsScreen(look, look("supporter.title"), lines, frame)
