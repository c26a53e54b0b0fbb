"""The tour of the desk: its pages, and what is looked for, chosen and recorded on them."""

from app.commands.tour_calm import see_members_screen
from app.commands.tour_hands import Hands, TourStuck
from app.commands.tour_needs_desk import NeedsDeskWalk
from app.commands.tour_paper import PaperWalk
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.topics import QuestionKind, Topic
from app.domain.views import ViewFilter, ViewState
from app.ui.facilitator.page import REACHED_FROM, PageName
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.picture_picker import SIZE
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.voice import VoicePage
from app.ui.unlock import UnlockScreen


class DeskWalk(Hands):
    """A facilitator looks round the desk."""

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
