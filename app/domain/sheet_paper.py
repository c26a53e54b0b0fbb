"""What stands on paper for a question: answer sheets, and cards to cut out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question
from app.domain.views import Sharing

SHEET_SIZES = (14, 16, 18, 20, 24, 28)
CARDS_TO_A_PAGE = (4, 6)


@dataclass(frozen=True)
class AnswerSheet:
    """One question on paper. ``sees`` are who may see the answer, as far as may be chosen."""

    code: str
    question: Question
    sees: tuple[Sharing, ...]


@dataclass(frozen=True)
class SheetDocument:
    """Answer sheets of one topic: each copy has every question, each with a code of its own.

    ``notice`` comes before the questions of a private topic and ``contacts`` after them.
    ``fixed`` are the sentences that every sheet has, by their names.
    """

    board: str
    topic: Phrase
    copies: tuple[tuple[AnswerSheet, ...], ...]
    fixed: Mapping[str, Phrase]
    notice: tuple[Phrase, ...] = ()
    contacts: tuple[Phrase, ...] = ()
    credits: tuple[str, ...] = ()
    language: str = "en-GB"

    @property
    def sheets(self) -> tuple[AnswerSheet, ...]:
        """All of them, in order."""
        return tuple(sheet for copy in self.copies for sheet in copy)

    @property
    def phrases(self) -> Iterator[Phrase]:
        """Everything that is printed with a picture, or could be."""
        yield self.topic
        yield from (*self.fixed.values(), *self.notice, *self.contacts)
        for sheet in self.copies[0] if self.copies else ():
            yield from phrases_of(sheet.question)


@dataclass(frozen=True)
class CardSet:
    """The cards of one question, to be cut out: its places are larger than its choices."""

    board: str
    code: str
    question: Question
    fixed: Mapping[str, Phrase]
    to_a_page: int = 6
    credits: tuple[str, ...] = ()
    language: str = "en-GB"

    @property
    def phrases(self) -> Iterator[Phrase]:
        """Everything that is printed with a picture, or could be."""
        yield from self.fixed.values()
        yield from phrases_of(self.question)


def phrases_of(question: Question) -> Iterator[Phrase]:
    """A question, what can be chosen, and the places of a mat."""
    yield question.phrase
    offered: tuple[Choice, ...] = (*question.choices, *question.places)
    yield from (one.phrase for one in offered)
