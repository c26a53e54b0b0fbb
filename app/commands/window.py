"""Opening the window."""

import argparse

from app.settings import Settings
from app.start import run as open_window


def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Open the window and stay until it is closed."""
    return open_window(settings, practice=chosen.practice)
