"""Which checker looked at a letter."""

CHECKER_VERSION = 1
"""Kept with each letter that was checked.

Raise it by one whenever the same letter could get other findings than before: when a rule is
new, gone or changed, or when the words that a rule looks for are. The list of hard words that a
board has is its own, and needs no new version.
"""
