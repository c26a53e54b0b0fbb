"""What stands in the list of letters, and what there is to make."""

from collections.abc import Collection
from uuid import UUID

from app.domain.letter import LetterProfile
from app.domain.letter_log import MadeLetter
from app.domain.telling import ToTell, Why
from app.services.all import Services
from app.ui.facilitator.letters_details import how_it_looks
from app.ui.facilitator.letters_making import Wanted
from app.ui.facilitator.letters_which import Choice, Which
from app.ui.facilitator.letters_words import state_in_words
from app.ui.facilitator.thing_list import Line
from app.ui.look import Look


class Shown:
    """The letters of the list, or who must be told with the letters they have.

    The thing of a line is the id of its letter, or the ToTell of someone with no letter.
    """

    def __init__(self, look: Look, services: Services) -> None:
        self._look = look
        self._services = services
        self._which: Choice = Which.ALL
        self.made: list[MadeLetter] = []
        self.profiles: dict[UUID, LetterProfile] = {}
        self.must_be_told: list[ToTell] = []

    def find(self, which: Choice) -> None:
        """Find what there is now."""
        letters = self._services.letters
        self._which = which
        self.must_be_told = self._services.telling.who()
        self.made = letters.made(which if isinstance(which, UUID) else None)
        if which is Which.MUST_BE_TOLD:
            found = {letter.id: letter for letter in self.made}
            newest = [one.letter_id for one in self.must_be_told]
            self.made = [found[one] for one in newest if one in found]
        self.profiles = letters.profiles([letter.id for letter in self.made])

    def letter(self, thing: object) -> MadeLetter | None:
        """The letter of a line, if it has one."""
        return next((one for one in self.made if one.id == thing), None)

    def to_tell(self, thing: object) -> ToTell | None:
        """Why the reader of a line must be told, if they must."""
        return next((one for one in self.must_be_told if thing in (one, one.letter_id)), None)

    @property
    def can_make(self) -> bool:
        """Whether it is known which letters to make."""
        if self._which is Which.MUST_BE_TOLD:
            return any(one.needs_letter for one in self.must_be_told)
        return isinstance(self._which, UUID)

    def to_make(self) -> list[Wanted]:
        """The letters to make: for all readers of the outcome, or for all who must be told.

        Raises NothingToAnswer when an outcome makes none.
        """
        if isinstance(self._which, UUID):
            readers = self._services.letters.readers(self._which)
            return [Wanted(self._which, each, name) for each, name in readers.items()]
        return [
            Wanted(one.outcome_id, one.member_id, one.member)
            for one in self.must_be_told
            if one.needs_letter
        ]

    def lines(self, ticked: Collection[object]) -> list[Line]:
        """The lines of the list."""
        if self._which is Which.MUST_BE_TOLD:
            return [self._line_to_tell(one, ticked) for one in self.must_be_told]
        return [self._line(letter, ticked) for letter in self.made]

    def _line(self, letter: MadeLetter, ticked: Collection[object]) -> Line:
        look = self._look
        name = look("letters.row", name=letter.member, title=letter.title).words
        form = how_it_looks(look, self.profiles[letter.id])
        kind = "letters.line_of_next" if letter.is_next else "letters.line"
        under = look(kind, state=state_in_words(look, letter), form=form).words
        return Line(letter.id, name, under, letter.face, letter.id in ticked)

    def _line_to_tell(self, one: ToTell, ticked: Collection[object]) -> Line:
        """Someone who must be told. What still has to be made cannot be printed: no box."""
        look, letter = self._look, self.letter(one.letter_id)
        name = look("letters.row", name=one.member, title=one.topic.words).words
        under = look(f"letters.why_{one.why}").words
        if one.why is Why.NOT_GIVEN and letter is not None:
            under = look("letters.why_not_given_yet", state=state_in_words(look, letter)).words
        if one.needs_letter and one.has_no_date:
            under = look("letters.why_with_no_date", why=under).words
        box = None if letter is None or one.needs_letter else letter.id in ticked
        return Line(letter.id if letter else one, name, under, one.face, box)
