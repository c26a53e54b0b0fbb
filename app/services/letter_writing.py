"""Writing a member's letter from an outcome, in the order of handbook 7.1."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.board import Board
from app.domain.dates import date_words
from app.domain.letter import Block, HardWord, Letter, Part, Sender, Sentence
from app.domain.outcomes import Outcome, OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.telling import Told, promise_has_passed
from app.domain.topics import Signpost
from app.domain.views import How, Sharing, View
from app.services.outcome_writing import OutcomeWriter, begin_small, together
from app.wording.lengths import length_words

LONGEST_QUOTE = 30
"""In words. A longer view is told by the outcome's own lines."""


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
        parts: OutcomeWriter,
        word_list: Callable[[Iterable[str]], tuple[HardWord, ...]],
    ) -> None:
        self._parts = parts
        self._word_list = word_list

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
            self._parts.you_said(outcome, self.quotes(views)),
            self._promised(outcome, told),
            *self._parts.what_we_did(outcome),
            self._parts.next(outcome),
            *self._help_now(occasion),
            self._parts.questions(occasion.board),
            self._not_happy(occasion.board),
            self._block(Part.THANKS, "letter.thanks", ["letter.thanks_line"]),
            self._block(Part.FEEDBACK, "letter.easy", ["letter.feedback_line"]),
            self._block(Part.FEEDBACK, "letter.happy", ["letter.feedback_line"]),
        )
        said = [sentence.words for block in blocks for sentence in block.sentences]
        return Letter(
            board=occasion.board.short_name,
            date=date_words(self._parts.today()),
            reader=reader.name,
            title=self._title(outcome).words,
            sender=occasion.sender,
            blocks=tuple(block for block in blocks if block.sentences),
            faces=tuple(
                self._parts.sentence(f"letter.face_{face}") for face in ("good", "ok", "bad")
            ),
            word_list=self._word_list(said),
            fixed=self._parts.fixed(),
        )

    def quotes(self, views: Sequence[View]) -> list[Sentence]:
        """The member's own words that their letter will quote, exactly as they said them."""
        return [
            sentence
            for view in views
            if view.sharing is Sharing.WITH_NAME
            for sentence in (
                *self._made(view),
                Sentence(view.words, quoted=True, language=_language(view)),
            )
            if 0 < len(sentence.words.split()) <= LONGEST_QUOTE
        ]

    def _made(self, view: View) -> list[Sentence]:
        """What they recorded or drew: that they did, and what is heard in it or shows."""
        kept = view.kept
        if kept is None:
            # What it was made of may have gone; what was written down of it stays.
            return [Sentence(view.written_down, quoted=view.how is How.AUDIO)]
        if kept.is_recording:
            length = length_words(self._parts.words, kept.duration_ms)
            told = self._parts.sentence("letter.you_recorded", length=length)
            return [told, Sentence(view.written_down, told.picture, quoted=True)]
        told = replace(self._parts.sentence("letter.you_drew"), picture=kept.picture)
        return [told, Sentence(view.written_down, kept.picture)]

    def fridge(self, occasion: Occasion) -> tuple[Sentence, ...]:
        """The letter at a glance: what about, what came of it, what is next, who to ask."""
        outcome, board = occasion.outcome, occasion.board
        topic = Sentence(outcome.topic.words, outcome.topic.picture)
        ask = self._parts.sentence(
            "letter.fridge_ask", name=board.contact_name or board.short_name
        )
        state = self._parts.sentence(f"letter.fridge_{outcome.state}")
        if outcome.due is None or outcome.state is OutcomeState.DID:
            return topic, state, self._parts.sentence("letter.fridge_thanks"), ask
        day = date_words(outcome.due)
        return topic, state, self._parts.sentence("letter.fridge_by", date=day), ask

    def _title(self, outcome: Outcome) -> Phrase:
        about = begin_small(outcome.topic.words)
        return self._parts.words(f"letter.title_{outcome.state}", topic=about)

    def _about(self, outcome: Outcome, views: Sequence[View], told: Told | None) -> Block:
        topic = begin_small(outcome.topic.words)
        lines = [self._parts.sentence("letter.about_topic", topic=topic)]
        if views:
            on = date_words(max(view.given_on for view in views))
            lines.append(self._parts.sentence("letter.about_date", date=on))
        if told is not None:
            lines.append(self._parts.sentence("letter.wrote_before", date=date_words(told.on)))
            lines.append(self._parts.sentence("letter.tells_what_is_new"))
        if outcome.private:
            names = ("letter.private", "letter.may_upset", "letter.read_with")
            lines += map(self._parts.sentence, names)
        return self._parts.block(Part.ABOUT, "letter.about", lines)

    def _promised(self, outcome: Outcome, told: Told | None) -> Block:
        """What we said we would do and did not: owned up to before anything else is told."""
        lines: list[Sentence] = []
        if told is not None and told.due is not None:
            because = self._why_not_kept(outcome, told)
            if because:
                said = "letter.said_do_by" if _was_to_do(told) else "letter.said_tell_by"
                lines.append(self._parts.sentence(said, date=date_words(told.due)))
                lines += [self._parts.sentence(because), self._parts.sentence("letter.sorry")]
        return self._parts.block(Part.NOT_YET, "letter.promised", lines)

    def _why_not_kept(self, outcome: Outcome, told: Told) -> str:
        """The name of the sentence that owns up to a broken promise, or "" for a kept one."""
        has_passed = promise_has_passed(told, outcome, self._parts.today())
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

    def _help_now(self, occasion: Occasion) -> list[Block]:
        if not occasion.outcome.private:
            return []
        lines = [
            self._parts.sentence("letter.call", name=post.name, number=together(post.number))
            for post in occasion.signposts
            if post.number
        ]
        lines.append(self._parts.sentence("letter.emergency"))
        days = [post.checked_on for post in occasion.signposts if post.number]
        tried = [day for day in days if day is not None]
        if tried and len(tried) == len(days):
            oldest = date_words(min(tried))
            lines.append(self._parts.sentence("letter.numbers_checked", date=oldest))
        return [self._parts.block(Part.HELP_NOW, "letter.help_now", lines)]

    def _not_happy(self, board: Board) -> Block:
        names = ("letter.tell_us_wrong", "letter.complain", "letter.complaint_means")
        lines = list(map(self._parts.sentence, names))
        if board.complaints_name and board.complaints_phone:
            to = together(board.complaints_phone)
            lines.append(
                self._parts.sentence("letter.phone_someone", name=board.complaints_name, to=to)
            )
        lines += [
            self._parts.sentence("letter.advocate"),
            self._parts.sentence("letter.advocate_means"),
        ]
        return self._parts.block(Part.NOT_HAPPY, "letter.not_happy", lines)

    def _block(self, part: Part, heading: str, names: list[str]) -> Block:
        return self._parts.block(part, heading, [self._parts.sentence(name) for name in names])


def _language(view: View) -> str:
    """The language of what someone said; "" for English, and for signs put in English words."""
    return "" if view.language in {"en", "bfi"} else view.language


def _was_to_do(told: Told) -> bool:
    """Whether a letter promised to do it by a day, and not only to tell more by then."""
    return told.state is OutcomeState.DOING
