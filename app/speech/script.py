"""What is being said: phrases, and what the voice is asked for to say them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from app.domain.phrase import Phrase
from app.speech.request import Request
from app.speech.spoken import Spoken, spoken
from app.speech.text import sayable, worth_saying


@dataclass(frozen=True)
class Manner:
    """How everything is said: by which voice, how fast, and names as the board says them.

    ``voice`` is one of this computer's voices by its id, or "" for the usual one.
    """

    voice: str = ""
    wpm: int = 150
    says: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """One phrase, the words it is said with, and what the voice is asked for."""

    phrase: Phrase
    said: Spoken
    request: Request

    def lit(self, start: int, length: int) -> tuple[int, int] | None:
        """Say where a word that is heard stands in ``phrase.words``; None if it does not."""
        start, length = self.said.shown(start, length)
        before = self.phrase.aloud.rfind(self.phrase.words)  # after a number, if there is one
        end = before + len(self.phrase.words)
        return (start - before, length) if 0 <= before <= start < end else None


def lines(
    phrases: Iterable[Phrase], manner: Manner, *, private: bool = False
) -> tuple[Line, ...]:
    """Write a line for each phrase; those in which nothing can be heard are passed over."""
    return tuple(
        _line(phrase, manner, private=private)
        for phrase in phrases
        if worth_saying(phrase.aloud)
    )


def _line(phrase: Phrase, manner: Manner, *, private: bool) -> Line:
    private = private or phrase.private
    if private:
        said = spoken(phrase.aloud, manner.says)
    else:
        said = _remembered(phrase.aloud, frozenset(manner.says.items()))
    return Line(phrase, said, Request(sayable(said.text), manner.voice, manner.wpm, private))


@lru_cache(maxsize=2048)
def _remembered(text: str, says: frozenset[tuple[str, str]]) -> Spoken:
    """How a sentence is said that is no secret: the same ones are said all day."""
    return spoken(text, dict(says))
