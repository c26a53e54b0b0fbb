"""What a picture is called when nobody wrote it down."""

import re

APART = re.compile(r"[\s_]+")
BEFORE_SIGN = re.compile(r"\s+([,.;])")
CAMERAS = re.compile(
    r"(img|dscn?|dscf|pxl|mvimg|photo|image|p|wp)?[-_ ]*\d[\d\-_ .()]*\w*", re.I
)
NUMBERED = re.compile(r"\s+\d+[a-z]?$")


def label_from(stem: str) -> str:
    """The words in a file's name, without its ending: ``bus_stop`` is "bus stop"."""
    stem = stem.encode("utf-8", "replace").decode()  # file names in old codes cannot be kept
    words = BEFORE_SIGN.sub(r"\1", APART.sub(" ", stem)).strip(" -,.")
    return words or stem


def is_by_a_camera(stem: str) -> bool:
    """Whether a file was named by a camera or a phone: ``IMG_1234`` says nothing."""
    return CAMERAS.fullmatch(stem) is not None


def without_number(label: str) -> str:
    """A label without the number that tells it from others: "porter 2a" is "porter"."""
    return NUMBERED.sub("", label)
