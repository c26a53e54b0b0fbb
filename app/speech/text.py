"""Which words a voice can take, and which are worth giving to it."""

import unicodedata

_UNSAYABLE = {
    "Cc",
    "Cs",
}  # Unicode's names for control characters and broken halves of characters
_SILENT = {"Z", "P", "C"}  # spaces, punctuation and invisible marks: nothing is heard for these


def sayable(text: str) -> str:
    """Give the words without the characters that upset a voice.

    Each becomes one space, so every word stays where it was.
    """
    return "".join(
        " " if unicodedata.category(mark) in _UNSAYABLE and mark not in "\n\t" else mark
        for mark in text
    )


def worth_saying(text: str) -> bool:
    """Tell whether anything would be heard: spaces and punctuation alone are passed over."""
    return any(unicodedata.category(mark)[0] not in _SILENT for mark in text)
