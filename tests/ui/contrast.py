"""How well two painted colours stand out from each other."""

from PySide6.QtGui import QColor

from app.ui.contrast import contrast as contrast_of_names


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of contrast, from 1 to 21 (WCAG 2.2)."""
    return contrast_of_names(one.name(), other.name())
