"""Every screen a member meets, made from the real words with plenty to show.

A new screen is put in one of these lists: a test finds what is in none of them.
"""

from app.audit.screens_board import BOARD
from app.audit.screens_happened import HAPPENED
from app.audit.screens_likes import LIKES
from app.audit.screens_made import MADE
from app.audit.screens_mine import MINE
from app.audit.screens_needs import NEEDS
from app.audit.screens_pieces import Make
from app.audit.screens_questions import QUESTIONS
from app.audit.screens_switches import SWITCHES
from app.audit.screens_visit import VISIT

OF_THE_BOARD = tuple(BOARD)
"""Screens that are only ever shown as everyone likes them."""

SCREENS: dict[str, Make] = {
    **VISIT,
    **QUESTIONS,
    **MADE,
    **HAPPENED,
    **NEEDS,
    **LIKES,
    **SWITCHES,
    **MINE,
    **BOARD,
}
