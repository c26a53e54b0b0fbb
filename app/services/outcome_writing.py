"""The parts that every writing about an outcome has: what we did, what is next, who to ask."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date

from app.domain.board import Board
from app.domain.dates import date_words
from app.domain.letter import Block, FixedWords, Part, Sentence
from app.domain.outcomes import LineKind, Outcome, OutcomeState
from app.domain.phrase import Phrase
from app.wording.catalogue import Catalogue

STATUS = {
    OutcomeState.DID: (Part.WE_DID, "letter.we_did"),
    OutcomeState.DOING: (Part.NOT_YET, "letter.we_are_doing"),
    OutcomeState.CANNOT: (Part.WE_DID, "letter.we_did"),
    OutcomeState.NOT_KNOWN: (Part.NOT_YET, "letter.not_known"),
}


class OutcomeWriter:
    """Turns outcomes into blocks, with sentences from the catalogue."""

    def __init__(self, words: Catalogue, today: Callable[[], date] = date.today) -> None:
        self.words = words
        self.today = today

    def you_said(self, outcome: Outcome, quotes: Sequence[Sentence] = ()) -> Block:
        """What was said: first in the reader's own words, then in the board's."""
        lines = [_line(phrase) for phrase in outcome.of_kind(LineKind.YOU_SAID)]
        return self.block(Part.YOU_SAID, "letter.you_said", [*quotes, *lines])

    def what_we_did(self, outcome: Outcome) -> list[Block]:
        """What came of it, with the picture of its state, and why not where we cannot."""
        part, heading = STATUS[outcome.state]
        did = [_line(phrase) for phrase in outcome.of_kind(LineKind.WE_DID)]
        if outcome.state is OutcomeState.NOT_KNOWN and not did:
            did = [self.sentence("letter.not_known_line")]
        because = [_line(phrase) for phrase in outcome.of_kind(LineKind.BECAUSE)]
        blocks = [self.block(part, heading, did)]
        if outcome.state is OutcomeState.CANNOT:
            because.insert(0, self.sentence("letter.sorry"))
        if because:
            blocks.append(self.block(Part.CANNOT, "letter.cannot", because))
        return blocks

    def next(self, outcome: Outcome) -> Block:
        """What happens next: always with a date, or with the truth that there is none."""
        lines = [_line(phrase) for phrase in outcome.of_kind(LineKind.NEXT)]
        if outcome.state is not OutcomeState.DID:
            if outcome.due is None or outcome.is_late(self.today()):
                lines += [
                    self.sentence("letter.no_date"),
                    self.sentence("letter.tell_at_next"),
                ]
            else:
                name = (
                    "letter.do_by" if outcome.state is OutcomeState.DOING else "letter.tell_by"
                )
                lines.append(self.sentence(name, date=date_words(outcome.due)))
        return self.block(Part.NEXT, "letter.next", lines)

    def questions(self, board: Board) -> Block:
        """Who to ask, in more than one way (handbook ER96), and in which other forms (ER97)."""
        lines = []
        if board.contact_name:
            lines.append(self.sentence("letter.ask", name=board.contact_name))
        ways = {"phone": board.phone, "text": board.text, "email": board.email}
        lines += [
            self.sentence(f"letter.by_{way}", to=together(to)) for way, to in ways.items() if to
        ]
        lines += [self.sentence("letter.read_to_you"), self.sentence("letter.other_forms")]
        return self.block(Part.QUESTIONS, "letter.questions", lines)

    def block(self, part: Part, heading: str, lines: Sequence[Sentence]) -> Block:
        """Sentences under a heading of the catalogue."""
        phrase = self.words(heading)
        return Block(part, phrase.words, phrase.picture, tuple(lines))

    def sentence(self, name: str, /, **blanks: str) -> Sentence:
        """A sentence of the catalogue."""
        phrase = self.words(name, **blanks)
        return Sentence(phrase.words, phrase.picture)

    def fixed(self) -> FixedWords:
        """The few words that stand on every page."""
        names = [field.name for field in fields(FixedWords) if field.name != "language"]
        words = {name: self.words(f"letter.{name}").words for name in names}
        return FixedWords(**words, language=self.words.language.replace("_", "-"))


def _line(phrase: Phrase) -> Sentence:
    return Sentence(phrase.words, phrase.picture)


def begin_small(words: str) -> str:
    """Let a title stand inside a sentence; initials such as NHS stay as they are."""
    keeps = words[1:2].isupper() or words.startswith("I ")
    return words if keeps else words[:1].lower() + words[1:]


def together(number: str) -> str:
    """Keep a phone number on one line (handbook ER66)."""
    return number.replace(" ", "\N{NO-BREAK SPACE}")
