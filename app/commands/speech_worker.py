"""The process that the voice lives in."""

import argparse

from app.speech import worker


def run(_chosen: argparse.Namespace) -> int:
    """Render what is asked for on standard input until there is no more."""
    return worker.main()
