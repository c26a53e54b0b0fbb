"""How the voice's own process is started."""

import sys
from pathlib import Path

import app


def worker_command() -> list[str]:
    """Give the command that starts the voice, from source or from a packaged app."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "speech-worker"]
    return [sys.executable, "-m", "app.speech.worker"]


def worker_folder() -> str:
    """Give the folder to start it in, where Python finds the app wherever we were called."""
    return str(Path(app.__file__).parent.parent)
