"""The rules that every screen is held against, by name."""

from app.audit import fits, keys, painted, told, touched
from app.audit.measure import Rule

PLACED: dict[str, Rule] = {
    "inside": fits.inside,
    "apart": fits.apart,
    "whole words": fits.whole,
    "target size": fits.large_enough,
    "no scrolling": fits.unscrolled,
    "five choices": fits.few,
    "picture size": fits.pictured,
    "name": told.with_name,
    "label in name": told.as_written,
    "role and state": told.with_role,
    "reading order": told.in_order,
    "keyboard reach": keys.reached,
    "focus order": keys.in_turn,
    "hit": touched.hit,
}
"""Rules about where things are and what they are called, whatever colours they have."""

PAINTED: dict[str, Rule] = {
    "text contrast": painted.legible,
    "edge contrast": painted.edged,
    "mark contrast": painted.marked,
    "still": painted.still,
    "focus ring": keys.ringed,
}
"""Rules about the pixels."""

RULES = PAINTED | PLACED
