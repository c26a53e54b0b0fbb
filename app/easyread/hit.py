"""What a rule says, before it is put into plain words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.easy_read import Level


@dataclass(frozen=True)
class Hit:
    """A place where a rule is not kept. ``why`` names the sentence that explains it."""

    rule: str
    level: Level
    start: int
    end: int
    why: str
    suggestions: tuple[str, ...] = ()
    blanks: Mapping[str, object] = field(default_factory=dict)


def stop(
    rule: str, span: tuple[int, int], why: str, *suggestions: str, **blanks: object
) -> Hit:
    """Something that has to be answered."""
    return Hit(rule, Level.STOP, *span, why, suggestions[:3], blanks)


def hint(
    rule: str, span: tuple[int, int], why: str, *suggestions: str, **blanks: object
) -> Hit:
    """Something worth a thought."""
    return Hit(rule, Level.HINT, *span, why, suggestions[:3], blanks)


def judge(rule: str, span: tuple[int, int], why: str, **blanks: object) -> Hit:
    """Something only a person can say."""
    return Hit(rule, Level.JUDGE, *span, why, (), blanks)
