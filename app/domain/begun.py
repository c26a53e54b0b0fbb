"""What somebody types or picks in a form, and has not kept yet."""

from enum import StrEnum


class Form(StrEnum):
    """The forms that are kept by a press, of which what is begun is on the disk before it."""

    NOTE = "note"
    """What was done about a worry; about a view."""
    TWO_PEOPLE = "two_people"
    """Why two people remove a view with a worry, or bring it back; about that view."""
    SHEET = "sheet"
    """What is written on a sheet of paper; about that sheet."""
    READ_BY = "read_by"
    """What members changed in a text that they read; about its outcome."""
    READ_WITH = "read_with"
    """Who read a letter with its reader, and a note of it; about that letter."""
    NEEDS = "needs"
    """What helps a member, as they pick it; about them."""
    ABOUT_ME = "about_me"
    """What does not help a member, in their own words; about them."""
    AGAIN = "again"
    """What a member says when they are asked once more; about them."""
