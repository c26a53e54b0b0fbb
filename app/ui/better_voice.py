"""How to get a better voice on this kind of computer."""

import sys

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.stage import Stage

SYSTEMS = {"win32": "windows", "darwin": "macos"}
"""What a system is called in the wording, by Python's name for it; all others are Linux."""

SENTENCES = 3
"""How many sentences there are about each system."""


def better_voice(look: Look, platform: str) -> list[Phrase]:
    """Tell it in a few plain sentences."""
    system = SYSTEMS.get(platform, "linux")
    names = [f"better_{system}_{number}" for number in range(1, SENTENCES + 1)]
    return [look(f"voices.{name}") for name in (*names, "better_person")]


def tell_better_voice(stage: Stage) -> None:
    """Tell it on the screen, to someone at the door of the desk."""
    stage.explain(stage.look("voices.better"), better_voice(stage.look, sys.platform))
