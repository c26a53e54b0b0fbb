"""What a member writes in takes letters and nothing else from the computer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def keep_to_itself(screen: QWidget) -> None:
    """Let no field of a screen open the computer's own menu, nor take what is dropped on it.

    The menu is small, in hard words, and covers what is written; what is dropped may be
    the name of somebody's file.
    """
    for kind in (QLineEdit, QPlainTextEdit):
        for field in screen.findChildren(kind):
            field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            field.setAcceptDrops(False)
