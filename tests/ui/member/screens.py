"""Every screen a member meets: the app's own list."""

from app.audit.screens import OF_THE_BOARD, SCREENS

__all__ = ["OF_THE_BOARD", "SCREENS"]
