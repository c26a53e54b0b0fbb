"""Opening the window."""

import argparse

from app.start import run as open_window


def run(chosen: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    return open_window(chosen.data, practice=chosen.practice)
