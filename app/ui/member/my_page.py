"""A member's own page: their letters, what they said, and what helps them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.dates import date_words
from app.domain.flow import Flow
from app.domain.letter import Block, Letter, Part
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.services.letter_feedback import LetterFeedback
from app.services.letters import Letters
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.letter_faces import LetterFaces
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.read_through import read_through
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.what_i_said import WhatISaid

LETTERS, NEEDS, ABOUT_ME = "letters", "needs", "about_me"
SAID, HAPPENED, LIKES, KEPT = "said", "happened", "likes", "kept"
CARDS = (LETTERS, SAID, NEEDS, ABOUT_ME, HAPPENED)
QUESTIONS = 2
"""How many are asked about a letter once it is read."""


class MyPage(QObject):
    """Where a member finds what the board wrote to them, and what it knows helps them.

    Once a letter is read they are asked what they think of it.
    """

    left = Signal()
    asked_for_needs = Signal()
    asked_for_happened = Signal()
    asked_for_about_me = Signal()
    asked_for_likes = Signal()
    asked_for_kept = Signal()

    def __init__(
        self,
        stage: Stage,
        letters: Letters,
        feedback: LetterFeedback,
        member: Member,
        said: WhatISaid,
    ) -> None:
        super().__init__()
        self._said = said
        said.left.connect(self.start)
        self._stage = stage
        self._letters = letters
        self._feedback = feedback
        self._member = member
        self._choice = LETTERS
        self._letter: UUID | None = None
        self._faces: LetterFaces | None = None

    def start(self) -> None:
        """Show what is on the page."""
        self._stage.show(self._choose, self.left.emit, self._go)

    def _frame(self, step: int = 0, steps: int = 0) -> Frame:
        return Frame(Where(self._member.name, self._member.face, step, steps))

    def _choose(self) -> Screen:
        screen = my_page_screen(self._stage.look, self._choice, self._frame())
        screen.picked.connect(self._keep_choice)
        return screen

    def _keep_choice(self, picked: tuple[str, ...]) -> None:
        self._choice = picked[0]

    def _go(self) -> None:
        if self._choice == NEEDS:
            self.asked_for_needs.emit()
        elif self._choice == ABOUT_ME:
            self.asked_for_about_me.emit()
        elif self._choice == SAID:
            self._said.start()
        elif self._choice == HAPPENED:
            self.asked_for_happened.emit()
        elif self._choice == LIKES:
            self.asked_for_likes.emit()
        elif self._choice == KEPT:
            self.asked_for_kept.emit()
        else:
            self._stage.show(self._list_letters, self.start, self._open_letter)

    def _list_letters(self) -> Screen:
        look = self._stage.look
        made = self._letters.of_member(self._member.id)
        title = look("mine.letters_title")
        if not made:
            return RowsScreen(look, title, [look("mine.no_letters")], self._frame())
        cards = {one.id: look("mine.letter_of", title=one.title) for one in made}
        self._letter = self._letter if self._letter in cards else made[0].id
        dates = {one.id: date_words(one.made_on) for one in made}
        picking = Picking(cards, chosen=(self._letter,), notes=dates)
        screen = PickScreen(look, title, picking, self._frame())
        screen.picked.connect(self._keep_letter)
        return screen

    def _keep_letter(self, picked: tuple[UUID, ...]) -> None:
        self._letter = picked[0]

    def _open_letter(self) -> None:
        if self._letter is None:
            self.start()
            return
        letter, _profile = self._letters.letter(self._letter)
        # What paper asks for with a pen, the next screens ask.
        parts = tuple(block for block in letter.blocks if block.part is not Part.FEEDBACK)
        self._read(letter, Flow(parts))

    def _read(self, letter: Letter, blocks: Flow[Block]) -> None:
        """Show one part of a letter after another, each with its own heading and picture."""

        def make() -> Screen:
            frame = self._frame(blocks.place + 1, len(blocks.pages) + QUESTIONS)
            return letter_screen(self._stage.look, blocks.page, frame)

        asked = partial(self._ask_faces, letter, blocks)
        read_through(self._stage, blocks, make, self._go, asked)

    def _ask_faces(self, letter: Letter, blocks: Flow[Block]) -> None:
        if self._letter is None:
            self._go()
            return
        read = len(blocks.pages)
        faces = LetterFaces(
            self._stage,
            self._feedback,
            self._letter,
            lambda step: self._frame(read + step, read + QUESTIONS),
        )
        faces.left.connect(lambda: self._read(letter, blocks))
        faces.done.connect(self._go)
        self._faces = faces
        faces.start()


def my_page_screen(look: Look, chosen: str, frame: Frame) -> PickScreen:
    """What is on the page: five things about a member, and under them how all is used and kept.

    Those two are in sight whatever page of the cards is shown, and never far for anybody who
    cannot read or press what there is.
    """
    picking = Picking(
        {name: look(f"mine.{name}") for name in CARDS},
        pills={LIKES: look("mine.likes"), KEPT: look("mine.kept")},
        chosen=(chosen,),
    )
    return PickScreen(look, look("mine.title"), picking, frame)


def letter_screen(look: Look, block: Block, frame: Frame) -> RowsScreen:
    """One part of a letter. The hard words in what the board wrote can be pressed.

    A member's own words are never marked.
    """
    lines = sentences(block)
    written = zip(lines, block.sentences, strict=True)
    ours = [line for line, sentence in written if not sentence.quoted]
    return RowsScreen(look, Phrase(block.heading, block.picture), lines, frame, explain=ours)


def sentences(block: Block) -> list[Phrase]:
    """The sentences of a block for the screen; its picture stands beside those with none."""
    shown = []
    for line in block.sentences:
        words = line.words.replace("**", "")
        quoted = f"“{words}”" if line.quoted else words
        shown.append(Phrase(quoted, line.picture or block.picture))
    return shown
