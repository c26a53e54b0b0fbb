"""What the voice is asked for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Request:
    """Words to be turned into sound.

    ``turn`` and ``place`` tell what they are wanted for; turn 0 is for some later time.
    """

    text: str
    voice: str
    wpm: int
    private: bool = False
    turn: int = 0
    place: int = 0
