"""The walk of the tour: from a face to a second letter, as people would go."""

from app.commands.tour_calm import see_members_screen
from app.commands.tour_hands import TourStuck
from app.commands.tour_less import LessWalk
from app.commands.tour_likes import LikesWalk
from app.commands.tour_making import Making
from app.commands.tour_needs import NeedsWalk
from app.commands.tour_needs_desk import NeedsDeskWalk
from app.commands.tour_paper import PaperWalk
from app.commands.tour_safe import SafeWalk
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.letter_log import LetterStep, Understood
from app.domain.outcomes import LineKind, OutcomeState
from app.domain.topics import QuestionKind, Topic
from app.domain.views import ViewFilter, ViewState
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_entry import ReadWithForm
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import REACHED_FROM, PageName
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.picture_picker import SIZE
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.voice import VoicePage
from app.ui.member.dots import DotsScreen
from app.ui.unlock import UnlockScreen

MOST_PARTS = 40
"""More than any letter has, with its pages in the largest text."""

OWN_WORDS = "I want to learn how to call my sister."
OFFICE_WORDS = (
    "The stakeholder engagement piece will be implemented going forward, e.g. in spring."
)
OUTCOME = {
    LineKind.YOU_SAID: "You said you want to call your sister.",
    LineKind.WE_DID: "A helper will show you how to make video calls.",
    LineKind.NEXT: "Come early to the next meeting.",
}


class Walk(NeedsWalk, Making, LessWalk, LikesWalk, SafeWalk):
    """Drives the real window from page to page."""

    def go(self) -> None:
        """Walk the whole way."""
        try:
            self._have_a_say()
            self._say_what_helps()
            self._look_after_what_helps()
            self._say_something_private()
            self._sort_cards_and_give_dots()
            self._talk_and_draw()
            self._look_round_the_desk()
            self._get_a_meeting_ready()
            self._go_on_paper()
            self._need_a_second_person()
            self._see_what_everyone_said_together()
            self._see_what_was_made()
            self._choose_a_picture()
            self._record_a_voice()
            self._put_a_word_right()
            self._answer_and_write()
            self._see_that_it_arrives()
            self._tell_what_is_new()
            self._read_the_letter()
            self._read_a_letter_in_other_colours()
            self._see_the_largest_text()
            self._see_with_care()
            self._see_whether_it_happened()
            self._see_how_it_is_kept_safe()
            self._see_less_on_a_screen()
            self._say_how_they_like_it()
            self._change_how_they_use_it()
            self._see_how_others_use_it()
        finally:
            self._window.close()

    def _have_a_say(self) -> None:
        """One member answers a topic, from hello to goodbye."""
        self._see("welcome", "Try the practice board")
        self._until(lambda: self._start.opened is not None)
        self._see("who-is-here", "Kofi")
        self._see("how-are-you", "Good", "Next")
        self._see("what-helps-me-today", "Next")
        self._see("pick-a-topic", "Phones, computers and staying safe online", "Next")
        self._see("about-this-topic", "Next")
        self._see("do-you-know", "Yes", "Next")
        self._see("question-faces", "Good", "Next")
        self._see("who-helped", "I did it on my own", "Next")
        self._see("what-you-said", "Yes", "Yes, save it")
        self._press("Break")
        self._see("break", "I am ready")
        self._see("who-can-see-this", "The board, with my name", "Yes, save it")
        self._see("question-yes-no", "Not sure", "Next", "Next")
        self._press("Yes", "Yes, save it", "Yes, save it")
        self._type(OWN_WORDS)
        self._see("question-own-words", "Next", "Next")
        self._see("what-you-said-in-words", "Yes", "Yes, save it", "Yes, save it")
        self._see("thank-you", "Next")
        self._press("Kofi")
        self._press("What I said", "Next")
        self._see("what-i-said", "Next")
        self._see("one-thing-i-said", "Share it", "Next")
        self._see("who-sees-what-i-said", "Back", "Back", "Back", "Back")
        self._see("topics-done", "I have finished", "Next")
        self._see("how-are-you-now", "Good", "Next")
        self._see("goodbye", "Back to the start")

    def _say_something_private(self) -> None:
        """Another member, large print in other colours, a private topic, and no name."""
        self._press("Dilys")
        self._see("how-are-you-in-other-colours", "OK", "Next", "Next")
        self._see("pick-a-topic-in-other-colours", "Going to hospital", "Next")
        self._see("before-a-private-topic", "Next")
        self._until_screen("ways.title")
        self._press("Later", "Next", "No one", "Next")
        self._see("it-can-be-later", "Back", "Back")
        self._see("how-to-do-what-is-private", "With someone", "Next")
        self._see("who-do-you-want-with-you", "A woman who works here", "Next")
        self._see("please-sit-with-me", "Next")
        while self._screen.title != self._start.look("ways.name_title"):
            self._press("Next")
        self._see("with-a-name-or-not", "My facilitator can know it is me", "Next")
        self._see("about-a-private-topic", "Next")
        self._press("Tell me again", "Next")
        self._see("told-again-in-other-words", "Next")
        self._press("Yes", "Next", "Bad", "Next", "Someone helped me read", "Next")
        self._see("what-you-said-in-other-colours", "Yes", "Yes, save it")
        self._see("who-can-see-this-with-no-name", "The board, without my name")
        self._press("Yes, save it")
        self._see("what-no-name-means")
        while self._screen.title == self._start.look("sees.no_name_title"):
            self._screen.next.click()
            self._settle()
        self._press("Skip this", "Next", "Skip this", "Next")
        self._see("thank-you-with-someone-to-call", "Next")
        self._see("how-are-you-after-what-is-private", "Stop")
        self._see("stop", "I have finished")

    def _sort_cards_and_give_dots(self) -> None:
        """A member sorts cards on a mat, and shows with dots what matters most."""
        self._press("Kofi", "Next", "Next", "Going to the dentist", "Next")
        self._until_screen("know.title")
        self._press("Yes", "Next", "Skip this", "Next")
        self._see("first-we-try-it", "Next")
        self._see("a-question-to-try", "Skip this", "Next")
        self._see("the-next-one-is-real", "Next")
        self._press("Bad", "Good")
        self._see("question-picture-mat", "OK", "Bad", "Good", "Next")
        self._see("cards-to-look-over", "Next", "I did it on my own", "Next")
        self._see("what-you-said-with-cards", "Yes", "Yes, save it")
        self._press("The board, with my name", "Yes, save it", "Skip this", "Next", "Next")
        self._press("Voting and our meetings", "Next")
        self._until_screen("know.title")
        self._press("Yes", "Next", "Skip this", "Next", "Skip this", "Next")
        self._press("Next", "Skip this", "Next", "Next")
        screen = self._screen
        if not isinstance(screen, DotsScreen):
            raise TourStuck("no pictures to put dots on")
        first, second, *_ = screen.cards.values()
        for card in (first, first, second):
            card.click()
        self._see("question-dots", "Stop")
        self._press("I have finished")

    def _until_screen(self, title: str) -> None:
        """Go on until a screen comes, as when a topic has more or fewer pages."""
        while self._screen.title != self._start.look(title):
            self._press("Next")

    def _look_round_the_desk(self) -> None:
        """A facilitator unlocks the desk and looks at every page."""
        self._press("I am a facilitator")
        unlock = self._screen
        if not isinstance(unlock, UnlockScreen):
            raise TourStuck("no door to the desk")
        unlock.field.setText("not this one")
        self._press("Open")
        self._until(unlock.next.isEnabled)
        self._see("facilitators-only")
        unlock.field.setText(PRACTICE_PASSPHRASE)
        self._press("Open")
        self._until(lambda: self._opened.desk is not None)
        for name in PageName:
            if name in REACHED_FROM:
                continue
            self._desk.open(name)
            self._see(f"desk-{name}")
        see_members_screen(self._desk, self._see)

    def _get_a_meeting_ready(self) -> None:
        """A facilitator sees what those who come need, and who sees to it."""
        NeedsDeskWalk(self._desk, self._opened.services, self._see).go()

    def _go_on_paper(self) -> None:
        """A facilitator prints a sheet and cards, and types in what came back."""
        opened = self._opened
        paper = PaperWalk(self._desk, opened.services, self._see, self._out)
        paper.go(opened.side.sheets, self._until)

    def _need_a_second_person(self) -> None:
        """A view with a worry is not removed by one person alone."""
        self._desk.open(PageName.VIEWS, ViewFilter(state=ViewState.WORRY))
        page = self._desk.page
        if not isinstance(page, ViewsPage) or not page.cards.cards:
            raise TourStuck("no worry")
        card = page.cards.cards[0]
        card.acted.emit(CardAct.REMOVE, card.view)
        self._see("desk-a-second-person")

    def _see_what_everyone_said_together(self) -> None:
        """Views in themes, everyone's mats, and dots that are hidden until they are closed."""
        page = self._views_page("")
        questions = {one.kind: one.id for topic in self._topics for one in topic.questions}
        page.as_themes.click()
        page.ways.themes.show_topic(
            next(one.id for one in self._topics if one.phrase.picture == "bus")
        )
        self._see("desk-views-in-themes")
        page.as_tallies.click()
        page.ways.tallies.show_question(questions[QuestionKind.PICTURE_MAT])
        self._see("desk-mats-together")
        page.ways.tallies.show_question(questions[QuestionKind.DOTS])
        self._see("desk-dots-are-hidden", "Close the dots and see them")
        self._see("desk-dots-together")
        page.as_cards.click()
        page.show_what(ViewFilter(state=ViewState.WAITING))
        self._see("desk-what-waits-by-age")

    @property
    def _topics(self) -> list[Topic]:
        return self._opened.services.topics.all()

    def _choose_a_picture(self) -> None:
        """A facilitator looks for a picture for a sentence of the next meeting."""
        self._desk.open(PageName.PLAN)
        page = self._desk.page
        if not isinstance(page, PlanPage) or page.form is None:
            raise TourStuck("no meeting")
        buttons = page.form.agenda.findChildren(PictureButton)
        if not buttons:
            raise TourStuck("no picture to choose")
        picker = buttons[0].open()
        picker.resize(SIZE)
        self._see_over("desk-choosing-a-picture", picker)
        picker.search.setText("hospitl")
        self._see_over("desk-a-picture-found", picker)
        picker.close()

    def _record_a_voice(self) -> None:
        """A facilitator opens the recorder on a sentence of the next meeting."""
        page = self._desk.page
        form = page.form if isinstance(page, PlanPage) else None
        if form is None or form.topics.form is None:
            raise TourStuck("no line to record")
        form.show_part(form.topics)
        lines = form.topics.form
        recorder = lines.voices.open(next(iter(lines.info.by_id)))
        if recorder is None:
            raise TourStuck("no words to record")
        self._see_over("desk-recording-a-voice", recorder)
        recorder.close()

    def _put_a_word_right(self) -> None:
        """A facilitator says how the voice should say a place."""
        self._desk.open(PageName.VOICE)
        page = self._desk.page
        if not isinstance(page, VoicePage):
            raise TourStuck("no voice")
        page.words.add.click()
        row = page.words.rows[-1]
        for field, words in ((row.written, "Elmshire"), (row.said, "Elm sher")):
            field.setText(words)
            field.textEdited.emit(words)
        page.save_now()
        self._see("desk-how-a-word-is-said")

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

    def _save_letters(self) -> None:
        made = self._opened.services.letters.made()
        ready = [letter for letter in made if letter.may_be_printed]
        for number, letter in enumerate(ready, start=1):
            file = self._out / f"letter-{number}-{letter.member}.pdf"
            self._opened.side.printing.save(letter.id, file)

    def _read_the_letter(self) -> None:
        """The member finds the letter on their own page."""
        self._desk.side.hand_over.click()
        self._press("Kofi", "Kofi")
        self._see("my-page", "Next")
        self._see("my-letters", "You said. We did.", "Next")
        self._see("my-letter")
        self._read_on()
        self._see("was-the-letter-easy", "Yes, it was easy", "Next")
        self._see("are-you-happy", "I feel OK about it", "Next")
        self._see("what-you-think-of-the-letter")

    def _read_on(self) -> None:
        """Go through a letter to its end."""
        for _part in range(MOST_PARTS):
            if self._screen.title == self._screen.look("mine.easy"):
                return
            self._press("Next")
        raise TourStuck("the letter does not end")

    def _read_a_letter_in_other_colours(self) -> None:
        """Another member says what they think of their letter, in large print."""
        self._opened.show_members()
        self._press("Dilys", "Dilys", "My letters", "Next")
        self._see("my-letters-in-other-colours", "Next")
        self._read_on()
        self._see("was-the-letter-easy-in-other-colours", "No, it was hard", "Next")
        self._press("Skip this", "Next")
        self._see("what-you-think-in-other-colours")

    def _see_the_largest_text(self) -> None:
        """The largest text, for someone who needs it."""
        self._opened.show_members()
        self._press("Teresa")
        self._see("how-are-you-in-the-largest-text", "Good", "Next")
        self._see("what-helps-me-in-the-largest-text", "Next")
        self._see("pick-a-topic-in-the-largest-text")
        self._opened.ask_for_passphrase()
        self._press("Measure the screen")
        self._see("measure-the-screen", "Back")
