"""Papers of what helps members, as PDFs: for a meeting, for supporters, for themselves.

This brings in everything that draws on paper, which takes a while to load: import it late.
"""

from pathlib import Path

from app.domain.errors.letters import NobodyComes, NoMeetingYet, NoSupporters
from app.domain.letter import SMALLEST_POINTS, Layout, LetterProfile
from app.domain.meetings import Meeting
from app.domain.people import Member
from app.domain.room_prints import CardMade, Print, PrintKind, Wish
from app.services.all import Services
from app.services.files import write_whole
from app.services.printing import Fold, Printing

EASY = LetterProfile()
PLAIN = LetterProfile(SMALLEST_POINTS, layout=Layout.NO_PICTURES)


class RoomPrinting:
    """Makes what is wished for, as it is now. It may be used from any thread."""

    def __init__(self, services: Services, printing: Printing) -> None:
        self._services = services
        self._printing = printing

    def made(self, wish: Wish) -> Print:
        """The PDF. Raises NoMeetingYet, NobodyComes, NoSupporters, Gone or CannotPrintWords."""
        if wish.kind is PrintKind.SUPPORTER:
            return self._for_supporters(wish)
        if wish.kind is PrintKind.ABOUT_ME:
            return self._cards(wish)
        papers, meeting = self._services.room_papers, self._meeting(wish)
        is_for_venue = wish.kind is PrintKind.VENUE
        write = papers.venue_sheet if is_for_venue else papers.who_needs_what
        return Print(self._printing.room_paper(write(meeting), pictures=wish.pictures))

    def save(self, wish: Wish, file: Path) -> None:
        """Write the PDF to a file, all of it or nothing. Raises CannotWriteFile too."""
        write_whole(file, self.made(wish).pdf)

    def _meeting(self, wish: Wish) -> Meeting:
        if wish.meeting_id is None:
            raise NoMeetingYet
        return self._services.meetings.meeting(wish.meeting_id)

    def _for_supporters(self, wish: Wish) -> Print:
        card = self._services.supporter_card
        wanted = [one for one in card.supporters() if wish.whose in (None, one.id)]
        if not wanted:
            raise NoSupporters
        letters = [card.for_supporter(one) for one in wanted]
        profile = EASY if wish.pictures else PLAIN
        return Print(self._printing.drawn_together(letters, profile))

    def _cards(self, wish: Wish) -> Print:
        members = self._members(wish)
        if not members:
            raise NobodyComes
        cards = [self._services.about_me.card(one.id) for one in members]
        made = self._printing.about_cards(cards)
        known = zip(members, cards, made.folds, made.needs, strict=True)
        return Print(
            made.pdf,
            tuple(
                CardMade(
                    member.name, fold is Fold.QUARTER, member.letter.paper, card.needs - needs
                )
                for member, card, fold, needs in known
            ),
        )

    def _members(self, wish: Wish) -> list[Member]:
        members = self._services.people.members()
        if wish.whose is not None:
            return [one for one in members if one.id == wish.whose]
        coming = self._services.room.coming(self._meeting(wish).id)
        comes = {one.member_id for one in coming if one.comes}
        return [one for one in members if one.id in comes]
