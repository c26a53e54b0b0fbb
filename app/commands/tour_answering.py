"""The tour of answering: an outcome, its letters, and what becomes of them."""

from app.commands.tour_hands import Hands, TourStuck
from app.commands.tour_visit import OWN_WORDS
from app.domain.letter_log import LetterStep, Understood
from app.domain.outcomes import LineKind, OutcomeState
from app.domain.views import ViewFilter
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_entry import ReadWithForm
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import PageName

OFFICE_WORDS = (
    "The stakeholder engagement piece will be implemented going forward, e.g. in spring."
)
OUTCOME = {
    LineKind.YOU_SAID: "You said you want to call your sister.",
    LineKind.WE_DID: "A helper will show you how to make video calls.",
    LineKind.NEXT: "Come early to the next meeting.",
}


class AnsweringWalk(Hands):
    """A facilitator answers what was said, and makes letters."""

    def _answer_and_write(self) -> None:
        """A facilitator answers what was said, and makes the letters."""
        services = self._opened.services
        (view,) = services.views.find(ViewFilter(text=OWN_WORDS))
        page = self._outcomes_page((view.id,))
        page.editor.states.buttons[OutcomeState.DOING].click()
        page.editor.due.setText("12 January 2027")
        for kind, words in OUTCOME.items():
            page.editor.groups[kind].add.click()
            page.editor.groups[kind].rows[-1].text.setPlainText(words)
        self._see_what_is_hard(page)
        page.save_now()
        self._see("desk-writing-an-outcome")
        made = self._letters_page(page.outcome and page.outcome.id)
        made.make.click()
        self._settle()
        for letter in made.made:
            services.letters.say_it_was_read(letter.id, read=True)
        made.refresh()
        self._see("desk-the-letter-made")
        self._save_letters()

    def _see_what_is_hard(self, page: OutcomesPage) -> None:
        """A line in the words of an office, and what the checker says of it."""
        row = page.editor.groups[LineKind.WE_DID].rows[-1]
        easy = row.text.words
        row.text.setPlainText(OFFICE_WORDS)
        self._window.activateWindow()
        row.text.setFocus()
        self._until(lambda: bool(page.desk.findings.rows))
        self._see("desk-words-to-change")
        row.text.setPlainText(easy)

    def _see_that_it_arrives(self) -> None:
        """The letter is handed over and read with someone; its faces come back on paper."""
        page = self._letters_page(Which.ALL)
        page.log.buttons[LetterStep.GIVEN].click()
        self._see("desk-a-letter-handed-over")
        history = page.details.history
        history.read_with.click()
        form = history.form
        if not isinstance(form, ReadWithForm):
            raise TourStuck("no form")
        form.name.setText("Bex")
        form.understood.pick(Understood.PARTLY)
        self._see("desk-a-letter-read-with-someone", "Write it down")
        history.faces.click()
        self._see("desk-faces-on-paper", "Good", "Write it down")
        self._see("desk-what-became-of-a-letter")

    def _tell_what_is_new(self) -> None:
        """What was promised is done: whoever must be told gets a letter with one press."""
        page = self._outcomes_page(self._opened.services.letters.made()[0].outcome_id)
        page.editor.states.buttons[OutcomeState.DID].click()
        page.save_now()
        self._desk.open(PageName.TODAY)
        self._see("desk-who-must-be-told")
        letters = self._letters_page(Which.MUST_BE_TOLD)
        self._see("desk-letters-for-whoever-must-be-told", "Make letters")
        self._settle()
        for letter in letters.made:
            self._opened.services.letters.say_it_was_read(letter.id, read=True)
        second = next(letter for letter in letters.made if letter.is_next)
        letters.refresh()
        letters.list.setCurrentRow([line.thing for line in letters.list.lines].index(second.id))
        self._see("desk-a-second-letter")
        self._opened.side.printing.save(
            second.id, self._out / f"letter-second-{second.member}.pdf"
        )

    def _save_letters(self) -> None:
        made = self._opened.services.letters.made()
        ready = [letter for letter in made if letter.may_be_printed]
        for number, letter in enumerate(ready, start=1):
            file = self._out / f"letter-{number}-{letter.member}.pdf"
            self._opened.side.printing.save(letter.id, file)

    def _outcomes_page(self, what: object) -> OutcomesPage:
        self._desk.open(PageName.OUTCOMES, what)
        page = self._desk.page
        if not isinstance(page, OutcomesPage):
            raise TourStuck("no outcomes")
        return page

    def _letters_page(self, what: object) -> LettersPage:
        self._desk.open(PageName.LETTERS, what)
        page = self._desk.page
        if not isinstance(page, LettersPage):
            raise TourStuck("no letters")
        return page
