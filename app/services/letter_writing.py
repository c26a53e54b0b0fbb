"""Writing a member's letter from an outcome, in the order of handbook 7.1."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.board import Board
from app.domain.dates import date_words
from app.domain.letter import Block, FixedWords, HardWord, Letter, Part, Sender, Sentence
from app.domain.outcomes import LineKind, Outcome, OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.telling import Told, promise_has_passed
from app.domain.topics import Signpost
from app.domain.views import Sharing, View
from app.wording.catalogue import Catalogue
from app.wording.hard_words import explained

LONGEST_QUOTE = 30
"""In words. A longer view is told by the outcome's own lines."""

STATUS = {
    OutcomeState.DID: (Part.WE_DID, "letter.we_did"),
    OutcomeState.DOING: (Part.NOT_YET, "letter.we_are_doing"),
    OutcomeState.CANNOT: (Part.WE_DID, "letter.we_did"),
    OutcomeState.NOT_KNOWN: (Part.NOT_YET, "letter.not_known"),
}


@dataclass(frozen=True)
class Occasion:
    """What a letter is written from, besides who reads it."""

    board: Board
    sender: Sender
    outcome: Outcome
    signposts: tuple[Signpost, ...]


class LetterWriter:
    """Turns outcomes into letters, with sentences from the catalogue."""

    def __init__(
        self,
        words: Catalogue,
        hard_words: dict[str, HardWord],
        today: Callable[[], date] = date.today,
    ) -> None:
        self._words = words
        self._hard_words = hard_words
        self._today = today

    def write(
        self,
        occasion: Occasion,
        reader: Member,
        views: Sequence[View],
        told: Told | None = None,
    ) -> Letter:
        """Write one member's letter. ``views`` are what this member said, with their name.

        ``told`` is what the letter said that they have had already, if they have.
        """
        outcome = occasion.outcome
        blocks = (
            self._about(outcome, views, told),
            self._you_said(outcome, views),
            self._promised(outcome, told),
            *self._what_we_did(outcome),
            self._next(outcome),
            *self._help_now(occasion),
            self._questions(occasion.board),
            self._not_happy(occasion.board),
            self._block(Part.THANKS, "letter.thanks", ["letter.thanks_line"]),
            self._block(Part.FEEDBACK, "letter.feedback", ["letter.feedback_line"]),
        )
        said = [sentence.words for block in blocks for sentence in block.sentences]
        return Letter(
            board=occasion.board.short_name,
            date=date_words(self._today()),
            reader=reader.name,
            title=self._title(outcome).words,
            sender=occasion.sender,
            blocks=tuple(block for block in blocks if block.sentences),
            faces=tuple(
                self._sentence(f"letter.face_{face}") for face in ("good", "ok", "bad")
            ),
            word_list=explained(said, self._hard_words),
            fixed=self._fixed(),
        )

    def quotes(self, views: Sequence[View]) -> list[str]:
        """The member's own words that their letter will quote."""
        shared = [view for view in views if view.sharing is Sharing.WITH_NAME]
        return [view.words for view in shared if 0 < len(view.words.split()) <= LONGEST_QUOTE]

    def _title(self, outcome: Outcome) -> Phrase:
        about = _begin_small(outcome.topic.words)
        return self._words(f"letter.title_{outcome.state}", topic=about)

    def _about(self, outcome: Outcome, views: Sequence[View], told: Told | None) -> Block:
        topic = _begin_small(outcome.topic.words)
        lines = [self._sentence("letter.about_topic", topic=topic)]
        if views:
            on = date_words(max(view.given_on for view in views))
            lines.append(self._sentence("letter.about_date", date=on))
        if told is not None:
            lines.append(self._sentence("letter.wrote_before", date=date_words(told.on)))
            lines.append(self._sentence("letter.tells_what_is_new"))
        if outcome.private:
            lines += [self._sentence("letter.private"), self._sentence("letter.read_with")]
        return self._with_heading(Part.ABOUT, "letter.about", lines)

    def _you_said(self, outcome: Outcome, views: Sequence[View]) -> Block:
        own = [Sentence(quote, "", quoted=True) for quote in self.quotes(views)]
        lines = [_line(phrase) for phrase in outcome.of_kind(LineKind.YOU_SAID)]
        return self._with_heading(Part.YOU_SAID, "letter.you_said", own + lines)

    def _promised(self, outcome: Outcome, told: Told | None) -> Block:
        """What we said we would do and did not: owned up to before anything else is told."""
        lines: list[Sentence] = []
        if told is not None and told.due is not None:
            because = self._why_not_kept(outcome, told)
            if because:
                said = "letter.said_do_by" if _was_to_do(told) else "letter.said_tell_by"
                lines.append(self._sentence(said, date=date_words(told.due)))
                lines += [self._sentence(because), self._sentence("letter.sorry")]
        return self._with_heading(Part.NOT_YET, "letter.promised", lines)

    def _why_not_kept(self, outcome: Outcome, told: Told) -> str:
        """The name of the sentence that owns up to a broken promise, or "" for a kept one."""
        has_passed = promise_has_passed(told, outcome, self._today())
        if not _was_to_do(told):
            return "letter.we_are_late" if has_passed else ""
        if outcome.state is OutcomeState.CANNOT:
            return "letter.not_done"
        if has_passed:
            return "letter.not_done_yet"
        is_later = outcome.due is None or (told.due is not None and outcome.due > told.due)
        return (
            "letter.takes_longer" if is_later and outcome.state is not OutcomeState.DID else ""
        )

    def _what_we_did(self, outcome: Outcome) -> list[Block]:
        part, heading = STATUS[outcome.state]
        did = [_line(phrase) for phrase in outcome.of_kind(LineKind.WE_DID)]
        if outcome.state is OutcomeState.NOT_KNOWN and not did:
            did = [self._sentence("letter.not_known_line")]
        because = [_line(phrase) for phrase in outcome.of_kind(LineKind.BECAUSE)]
        blocks = [self._with_heading(part, heading, did)]
        if outcome.state is OutcomeState.CANNOT:
            because.insert(0, self._sentence("letter.sorry"))
        if because:
            blocks.append(self._with_heading(Part.CANNOT, "letter.cannot", because))
        return blocks

    def _next(self, outcome: Outcome) -> Block:
        """What happens next: always with a date, or with the truth that there is none."""
        lines = [_line(phrase) for phrase in outcome.of_kind(LineKind.NEXT)]
        if outcome.state is not OutcomeState.DID:
            if outcome.due is None or outcome.is_late(self._today()):
                lines += [
                    self._sentence("letter.no_date"),
                    self._sentence("letter.tell_at_next"),
                ]
            else:
                name = (
                    "letter.do_by" if outcome.state is OutcomeState.DOING else "letter.tell_by"
                )
                lines.append(self._sentence(name, date=date_words(outcome.due)))
        return self._with_heading(Part.NEXT, "letter.next", lines)

    def _help_now(self, occasion: Occasion) -> list[Block]:
        if not occasion.outcome.private:
            return []
        lines = [
            self._sentence("letter.call", name=post.name, number=_together(post.number))
            for post in occasion.signposts
            if post.number
        ]
        lines.append(self._sentence("letter.emergency"))
        return [self._with_heading(Part.HELP_NOW, "letter.help_now", lines)]

    def _questions(self, board: Board) -> Block:
        lines = []
        if board.contact_name:
            lines.append(self._sentence("letter.ask", name=board.contact_name))
        ways = {"phone": board.phone, "text": board.text, "email": board.email}
        lines += [
            self._sentence(f"letter.by_{way}", to=_together(to))
            for way, to in ways.items()
            if to
        ]
        lines.append(self._sentence("letter.read_to_you"))
        return self._with_heading(Part.QUESTIONS, "letter.questions", lines)

    def _not_happy(self, board: Board) -> Block:
        names = ["letter.tell_us_wrong", "letter.complain", "letter.complaint_means"]
        lines = [self._sentence(name) for name in names]
        if board.complaints_name and board.complaints_phone:
            to = _together(board.complaints_phone)
            lines.append(
                self._sentence("letter.phone_someone", name=board.complaints_name, to=to)
            )
        lines += [self._sentence("letter.advocate"), self._sentence("letter.advocate_means")]
        return self._with_heading(Part.NOT_HAPPY, "letter.not_happy", lines)

    def _block(self, part: Part, heading: str, names: list[str]) -> Block:
        return self._with_heading(part, heading, [self._sentence(name) for name in names])

    def _with_heading(self, part: Part, heading: str, lines: list[Sentence]) -> Block:
        phrase = self._words(heading)
        return Block(part, phrase.words, phrase.picture, tuple(lines))

    def _sentence(self, name: str, /, **blanks: str) -> Sentence:
        phrase = self._words(name, **blanks)
        return Sentence(phrase.words, phrase.picture)

    def _fixed(self) -> FixedWords:
        names = ("dear", "sender", "signed", "page", "word_list", "more", "credits")
        words = {name: self._words(f"letter.{name}").words for name in names}
        return FixedWords(**words, language=self._words.language.replace("_", "-"))


def _was_to_do(told: Told) -> bool:
    """Whether a letter promised to do it by a day, and not only to tell more by then."""
    return told.state is OutcomeState.DOING


def _line(phrase: Phrase) -> Sentence:
    return Sentence(phrase.words, phrase.picture)


def _begin_small(words: str) -> str:
    """Let a title stand inside a sentence; initials such as NHS stay as they are."""
    keeps = words[1:2].isupper() or words.startswith("I ")
    return words if keeps else words[:1].lower() + words[1:]


def _together(number: str) -> str:
    """Keep a phone number on one line (handbook ER66)."""
    return number.replace(" ", "\N{NO-BREAK SPACE}")
