"""The part of the tour about asking with care: asking again, and helping without leading."""

from dataclasses import replace

from app.commands.tour_hands import Hands, TourStuck
from app.domain.letter import Sheet
from app.domain.needs_export import ExportKind
from app.domain.room_prints import PrintKind, Wish
from app.services.files import write_whole
from app.services.room_printing import RoomPrinting
from app.ui.facilitator.calls import CallsPage
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_papers import PapersPart
from app.ui.facilitator.helps_share import SharePart
from app.ui.facilitator.page import PageName
from app.ui.member.screen import Frame
from app.ui.member.supporter_card import supporter_card

DISAGREES = "No they set off before I sit down."
DRUM = "I need my drum with me."
TURNED = "Do you run out of money?"


class CareWalk(Hands):
    """Walks from a pattern in what somebody answered to both of their answers."""

    def _see_with_care(self) -> None:
        """See whom to check on, ask somebody again, and help without leading."""
        self._opened.show_desk()
        self._tick_a_call()
        self._see_the_six_steps()
        self._ask_again()
        self._answer_again()
        self._opened.show_desk()
        bar = self._views_page("Is your money enough").cards.verticalScrollBar()
        self._settle()
        bar.setValue(bar.maximum())
        self._see("desk-both-answers-side-by-side")
        self._views_page(DISAGREES)
        self._see("desk-picked-and-said")
        self._see_the_supporters_card()

    def _tick_a_call(self) -> None:
        self._desk.open(PageName.CALLS)
        page = self._desk.page
        if not isinstance(page, CallsPage) or not page.to_do.lines:
            raise TourStuck("nobody to check on")
        line = page.to_do.lines[0]
        line.how.setText("We had tea.")
        line.box.click()
        self._see("desk-somebody-was-checked-on")

    def _see_the_six_steps(self) -> None:
        """How far everyone is with what helps them, what goes out, and what would come in."""
        self._desk.open(PageName.HELPS)
        page = self._desk.page
        if not isinstance(page, HelpsPage):
            raise TourStuck("no page of what helps")
        titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
        place = titles.index(page.look("share.tab").words)
        page.tabs.setCurrentIndex(place)
        part = page.tabs.part(place)
        if not isinstance(part, SharePart):
            raise TourStuck("no six steps")
        self._settle()
        for kind, name in (
            (ExportKind.CSV, "what-helps.csv"),
            (ExportKind.FHIR, "what-helps.json"),
        ):
            part.out.save_as(self._out / name, kind)
        self._see("desk-six-steps-and-sharing")
        first = self._opened.services.people.members()[0]
        file = self._out / "what-helps-to-bring-in.csv"
        rows = f"member,words,strength\n{first.full_name},{DRUM},must_have\nNobody,{DRUM},\n"
        write_whole(file, rows.encode())
        part.bring.look_at(file)
        self._until(lambda: part.shows_file)
        self._see("desk-what-a-file-would-change", "Leave it")

    def _ask_again(self) -> None:
        page = self._views_page("Roy")
        page.again.toggle.click()
        self._see("desk-ask-again-kindly", f"Ask again: Roy, {TURNED}")
        self._see("desk-asked-at-the-next-visit")

    def _answer_again(self) -> None:
        """Roy is asked the other way round before he picks a topic."""
        self._desk.side.hand_over.click()
        self._press("Roy", "Good", "Next", "Next")
        self._see("asked-again-kindly")
        while self._screen.title == self._start.look("again.title"):
            self._press("Next")
        self._see("the-question-turned-round", "Yes", "Next", "I did it on my own", "Next")
        self._press("Yes", "Yes, save it")

    def _see_the_supporters_card(self) -> None:
        """The card on the screen, and on one page to hand out."""
        stage, opened = self._start.stage, self._opened
        self._desk.side.hand_over.click()
        home = opened.show_members
        stage.show(lambda: supporter_card(stage.look, Frame()), home, home)
        self._see("the-card-for-supporters", "Next")
        self._see("the-card-for-supporters-more")
        card = opened.services.supporter_card.letter()
        pdf = opened.side.printing.poster(card, Sheet.A4)
        write_whole(self._out / "letter-card-for-supporters.pdf", pdf)
        opened.show_members()
        self._see_about_me()
        self._print_for_the_room()

    def _see_about_me(self) -> None:
        """A member sees their card, and asks for it on paper."""
        look = self._start.look
        self._press("Sandra", "Sandra", "About me", "Next")
        self._see("about-me", "Next")
        self._see("about-me-what-must-be", "Next")
        while self._screen.title != look("about_me.do"):
            self._press("Next")
        self._see("about-me-what-to-do", "Change what does not help me", "Next")
        self._see("about-me-in-my-own-words", "Yes, save it")
        self._go_on_from_note()
        self._press("I want my card on paper", "Next")
        self._see("about-me-on-paper")
        self._opened.show_members()

    def _print_for_the_room(self) -> None:
        """See what is printed for a meeting, and save all of it."""
        self._opened.show_desk()
        services, printing = self._opened.services, self._opened.side.printing
        meeting = services.meetings.current()
        if meeting is None:
            raise TourStuck("no meeting to print for")
        sandra = next(one for one in services.people.members() if one.name == "Sandra")
        for wish in (
            *(Wish(kind, meeting.id) for kind in PrintKind),
            Wish(PrintKind.ABOUT_ME, whose=sandra.id),
        ):
            name = f"{wish.kind}-of-sandra" if wish.whose else str(wish.kind)
            self._desk.open(PageName.HELPS, wish)
            self._until(self._is_drawn)
            self._see(f"desk-to-print-{name.replace('_', '-')}")
            for form, pictures in (("", True), ("-plain", False)):
                if pictures or wish.kind is not PrintKind.ABOUT_ME:
                    file = self._out / f"letter-{name.replace('_', '-')}{form}.pdf"
                    RoomPrinting(services, printing).save(
                        replace(wish, pictures=pictures), file
                    )

    def _is_drawn(self) -> bool:
        parts = self._window.findChildren(PapersPart)
        return any(part.isVisible() and bool(part.preview.pages) for part in parts)
