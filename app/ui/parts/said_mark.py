"""Marking what is being read aloud: the style sheet gives it an edge and a tint."""

from PySide6.QtWidgets import QWidget


def mark_as_said(widget: QWidget, *, said: bool) -> None:
    """Show whether the words of a widget are being read aloud now."""
    if (widget.property("said") == "true") is not said:
        widget.setProperty("said", "true" if said else "false")
        widget.style().polish(widget)
