"""What the board keeps about a member, as an easy read print in their own form."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.dates import date_words
from app.domain.letter import Block, Layout, Letter, LetterProfile, Part, Sender, Sentence
from app.domain.own_copy import OwnCopy, Plain
from app.domain.people import Agreement
from app.services.album import Album
from app.services.boards import Boards
from app.services.outcome_writing import OutcomeWriter
from app.services.people import People

ABOUT = ("full_name", "pronouns", "talks", "likes", "unhelpful", "note", "address")
"""What is told of a member in the words that are kept, in this order."""
ALSO = {
    "letter": "letters_kept",
    "attendance": "meetings",
    "taken": "answered",
    "feeling": "feelings",
    "call": "calls",
    "draft": "begun",
    "begun": "not_finished",
    "better_check": "better",
    "letter_feedback": "faces",
    "attachment": "made",
    "role": "roles",
    "interest": "interests",
    "read_through_member": "read",
    "needs_export_member": "told_outside",
}
"""The kinds that are told of in one line each, when there is something."""
CAN = ("see", "put_right", "say_no", "delete", "on_paper")


class OwnPaper:
    """Writes the print from a copy, so that it can never say more or less than there is."""

    def __init__(
        self, people: People, boards: Boards, writer: OutcomeWriter, album: Album
    ) -> None:
        self._people = people
        self._boards = boards
        self._writer = writer
        self._album = album

    def letter(self, copy: OwnCopy) -> tuple[Letter, LetterProfile]:
        """The print and how its reader likes it. Raises Gone."""
        member, board = self._people.member(copy.member_id), self._boards.board()
        blocks = [
            self._block("paper", self._lines("yours", "place")),
            self._block("about", self._about(copy)),
            self._block("helps", self._helps(copy)),
            self._block("agreed", self._agreed(copy)),
            self._block("said", self._said(copy)),
            self._block("also", self._also(copy)),
            self._block("not_here", self._lines("no_name", "safe_notes", "all_of_it")),
            self._block("you_can", self._lines(*CAN)),
            self._writer.questions(board),
        ]
        letter = Letter(
            board=board.short_name,
            date=date_words(self._writer.today()),
            reader=member.name,
            title=self._words("title"),
            sender=Sender("", ""),
            blocks=tuple(block for block in blocks if block.sentences),
            faces=(),
            word_list=(),
            fixed=self._writer.fixed(),
        )
        return self._with_pictures(letter, member.letter, copy), member.letter

    def _with_pictures(self, letter: Letter, profile: LetterProfile, copy: OwnCopy) -> Letter:
        if profile.layout is Layout.NO_PICTURES:
            return letter
        member = self._people.member(copy.member_id)
        shown = letter.showing(self._album.stand_ins(member.screen.pictures))
        return replace(shown, credits=tuple(self._album.credits(shown.pictures)))

    def _about(self, copy: OwnCopy) -> Iterator[Sentence]:
        (member,) = copy.rows("member")
        yield self._sentence("name", name=str(member["name"]))
        for name in ABOUT:
            words = str(member[name]).strip()
            if words:
                lead = self._sentence(name)
                yield lead
                yield Sentence(" ".join(words.split()), lead.picture, quoted=True)
        for row in copy.rows("supporter"):
            yield self._sentence("supporter", name=str(row["name"]))
        if copy.rows("picture"):
            yield self._sentence("photo")
        yield self._sentence("likes_kept")

    def _helps(self, copy: OwnCopy) -> list[Sentence]:
        rows = [row for row in copy.rows("need") if row["removed_at"] is None]
        return [Sentence(str(row["words"]), str(row["picture"])) for row in rows]

    def _agreed(self, copy: OwnCopy) -> list[Sentence]:
        answers = [row for row in copy.rows("consent") if not row["replaced"]]
        said = [row for row in answers if row["agreement"] != Agreement.NOT_ASKED]
        return [self._sentence(f"{row['agreement']}_{row['purpose']}") for row in said]

    def _said(self, copy: OwnCopy) -> Iterator[Sentence]:
        cards = copy.rows("placement")
        for view in copy.rows("view"):
            asked = self._sentence("asked", question=str(view["question"]))
            yield asked
            picked = [card for card in cards if card["view_id"] == view["id"]]
            words = [view["words"], view["written_down"], *map(_card, picked)]
            said = [str(one) for one in words if str(one).strip()]
            for one in said:
                yield Sentence(one, asked.picture, quoted=True)
            if not said:
                yield self._sentence(f"said_{view['said']}")

    def _also(self, copy: OwnCopy) -> Iterator[Sentence]:
        for kind, name in ALSO.items():
            count = len(copy.rows(kind))
            if count:
                yield self._sentence(name if count > 1 else f"{name}_one", count=str(count))
        for row in copy.rows("needs_export"):
            yield self._sentence("told_on", date=date_words(_day(row["made_at"])))

    def _block(self, name: str, lines: Sequence[Sentence] | Iterator[Sentence]) -> Block:
        """A part that is about one person, and so is not remembered by whoever lays it out."""
        return self._writer.block(Part.YOU_SAID, f"kept.{name}_title", list(lines))

    def _lines(self, *names: str) -> list[Sentence]:
        return [self._sentence(name) for name in names]

    def _sentence(self, name: str, /, **blanks: str) -> Sentence:
        return self._writer.sentence(f"kept.{name}", **blanks)

    def _words(self, name: str) -> str:
        return self._writer.words(f"kept.{name}").words


def _card(card: Mapping[str, Plain]) -> str:
    """What was picked, or what a member wrote on a card of their own."""
    return str(card["picked"] or card["words"])


def _day(moment: Plain) -> date:
    return datetime.fromisoformat(str(moment)).astimezone().date()
