"""The card for people who help others have their say: how not to lead (handbook 4.3)."""

from dataclasses import replace

from app.domain.dates import date_words
from app.domain.letter import Block, Letter, Part, Sender, Sentence
from app.services.album import Album
from app.services.letter_drafts import Drafts
from app.services.outcome_writing import OutcomeWriter

BLOCKS = {
    "what_helps": ("take_part", "wait", "read_again"),
    "what_is_theirs": ("do_not_answer", "dont_know"),
    "if_you_answer": ("say_so", "theirs"),
}
"""What stands under each heading."""


class SupporterCard:
    """Writes the card for everyone who helps. It keeps nothing."""

    def __init__(self, writer: OutcomeWriter, drafts: Drafts, album: Album) -> None:
        self._writer = writer
        self._drafts = drafts
        self._album = album

    def letter(self) -> Letter:
        """The card, to be set on one page."""
        writer = self._writer
        letter = Letter(
            board=self._drafts.board().short_name,
            date=date_words(writer.today()),
            reader="",
            title=writer.words("supporter.title").words,
            sender=Sender("", ""),
            blocks=tuple(self._block(name) for name in BLOCKS),
            faces=(),
            word_list=(),
            fixed=writer.fixed(),
        )
        letter = letter.showing(self._album.stand_ins())
        return replace(letter, credits=tuple(self._album.credits(letter.pictures)))

    def _block(self, name: str) -> Block:
        # One picture stands by each part: with one by every line it would not be one page.
        lines = [
            Sentence(self._writer.words(f"supporter.{line}").words) for line in BLOCKS[name]
        ]
        return self._writer.block(Part.TO_KNOW, f"supporter.{name}", lines)
