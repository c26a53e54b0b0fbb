"""What a rule about a whole letter says, before it is put into plain words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.easy_read import Level


@dataclass(frozen=True)
class LetterHit:
    """A place in a letter where a rule is not kept.

    ``where`` is the heading of the block or the title; ``sentence`` is what stands there, and
    ``found`` what is wrong with it, or "" for what is not there. ``why`` names the sentence
    that explains it.
    """

    rule: str
    level: Level
    why: str
    where: str
    sentence: str = ""
    found: str = ""
    blanks: Mapping[str, object] = field(default_factory=dict)
