"""The samples of all member screens, wherever they are kept."""

from tests.ui.member.screens import SCREENS

__all__ = ["SCREENS"]
