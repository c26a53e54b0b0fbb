"""The walk of the tour: from a face to a printed letter, as people would go."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThreadPool
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from app.beginning import Beginning
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.outcomes import LineKind, OutcomeState
from app.domain.views import ViewFilter
from app.opened import OpenBoard
from app.settings import Settings
from app.start import make_application
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import PageName
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.picture_picker import SIZE
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.voice import VoicePage
from app.ui.member.screen import Screen
from app.ui.unlock import UnlockScreen
from app.ui.window import Window

PATIENCE = 30
"""The longest wait for anything, in seconds."""

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
OWN_WORDS = "I want to learn how to call my sister."
OUTCOME = {
    LineKind.YOU_SAID: "You said you want to call your sister.",
    LineKind.WE_DID: "A helper will show you how to make video calls.",
    LineKind.NEXT: "Come early to the next meeting.",
}


class TourStuck(RuntimeError):
    """Something the tour waited for did not come."""


class Walk:
    """Drives the real window by pressing what people press, and saves what they see."""

    def __init__(self, settings: Settings, out: Path) -> None:
        if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._application = make_application(["together-board"])
        self._out = out
        self._number = 0
        self._window = Window(self._application)
        self._start = Beginning(self._window, settings)
        self._window.show()

    def go(self) -> None:
        """Walk the whole way."""
        try:
            self._have_a_say()
            self._say_something_private()
            self._look_round_the_desk()
            self._choose_a_picture()
            self._record_a_voice()
            self._put_a_word_right()
            self._answer_and_write()
            self._read_the_letter()
            self._see_the_largest_text()
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
        self._see("topics-done", "I have finished", "Next")
        self._see("how-are-you-now", "Good", "Next")
        self._see("goodbye", "Back to the start")

    def _say_something_private(self) -> None:
        """Another member, large print in other colours, a private topic, and no name."""
        self._press("Dilys")
        self._see("how-are-you-in-other-colours", "OK", "Next", "Next")
        self._see("pick-a-topic-in-other-colours", "Going to hospital", "Next")
        self._see("before-a-private-topic", "Next")
        while self._screen.title == self._start.look("notice.title"):
            self._press("Next")
        self._see("about-a-private-topic", "Next")
        self._press("Yes", "Next", "Bad", "Next", "Someone helped me read", "Next")
        self._see("what-you-said-in-other-colours", "Yes", "Yes, save it")
        self._see("who-can-see-this-with-no-name", "The board, without my name")
        self._press("Yes, save it", "Stop")
        self._see("stop", "I have finished")

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
            self._desk.open(name)
            self._see(f"desk-{name}")

    def _choose_a_picture(self) -> None:
        """A facilitator looks for a picture for a sentence of the next meeting."""
        self._desk.open(PageName.PLAN)
        buttons = self._desk.findChildren(PictureButton)
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
        form.setCurrentWidget(form.topics)
        lines = form.topics.form
        recorder = lines.voices.open(next(iter(lines.info)))
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
        self._desk.open(PageName.OUTCOMES, (view.id,))
        page = self._desk.page
        if not isinstance(page, OutcomesPage):
            raise TourStuck("no outcomes")
        page.editor.states.buttons[OutcomeState.DOING].click()
        page.editor.due.setText("12 January 2027")
        for kind, words in OUTCOME.items():
            page.editor.groups[kind].add.click()
            page.editor.groups[kind].rows[-1].text.setPlainText(words)
        page.save_now()
        self._see("desk-writing-an-outcome")
        self._desk.open(PageName.LETTERS, page.outcome and page.outcome.id)
        made = self._desk.page
        if not isinstance(made, LettersPage):
            raise TourStuck("no letters")
        made.make.click()
        for letter in made.made:
            services.letters.say_it_was_read(letter.id, read=True)
        made.refresh()
        self._see("desk-the-letter-made")
        ready = [letter for letter in services.letters.made() if letter.may_be_printed]
        for number, letter in enumerate(ready, start=1):
            file = self._out / f"letter-{number}-{letter.member}.pdf"
            self._opened.printing.save(letter.id, file)

    def _read_the_letter(self) -> None:
        """The member finds the letter on their own page."""
        self._desk.side.hand_over.click()
        self._press("Kofi", "Kofi")
        self._see("my-page", "Next")
        self._see("my-letters", "Next")
        self._see("my-letter")

    def _see_the_largest_text(self) -> None:
        """The largest text, for someone who needs it."""
        self._opened.show_members()
        self._press("Teresa")
        self._see("how-are-you-in-the-largest-text", "Good", "Next")
        self._see("what-helps-me-in-the-largest-text", "Next")
        self._see("pick-a-topic-in-the-largest-text")

    @property
    def _opened(self) -> OpenBoard:
        opened = self._start.opened
        if not isinstance(opened, OpenBoard):
            raise TourStuck("no board is open")
        return opened

    @property
    def _desk(self) -> Desk:
        if self._opened.desk is None:
            raise TourStuck("the desk is not open")
        return self._opened.desk

    @property
    def _screen(self) -> Screen:
        if self._start.stage.screen is None:
            raise TourStuck("no member's screen is shown")
        return self._start.stage.screen

    def _see(self, name: str, *buttons: str) -> None:
        """Save what is on the window, then press buttons by what is written on them."""
        self._settle()
        self._number += 1
        self._window.grab().save(str(self._out / f"{self._number:02}-{name}.png"))
        self._press(*buttons)

    def _see_over(self, name: str, popup: QWidget) -> None:
        """Save the window with what stands over it."""
        self._settle()
        self._number += 1
        seen, over = self._window.grab(), popup.grab()
        painter = QPainter(seen)
        painter.drawPixmap(seen.rect().center() - over.rect().center(), over)
        painter.end()
        seen.save(str(self._out / f"{self._number:02}-{name}.png"))

    def _press(self, *buttons: str) -> None:
        for words in buttons:
            self._settle()
            button = self._find(words)
            for _page in range(5):
                if button is not None:
                    break
                more = self._find("More", begins=True)
                if more is not None:
                    more.click()
                button = self._find(words)
            if button is None or not button.isEnabled():
                raise TourStuck(f"cannot press {words!r}")
            button.click()

    def _find(self, words: str, *, begins: bool = False) -> QAbstractButton | None:
        """The last button people can see with these words: a card comes after the bar."""
        seen = [
            button
            for button in self._window.findChildren(QAbstractButton)
            if button.isVisible()
            and (button.accessibleName() == words or (begins and words in button.text()))
        ]
        return seen[-1] if seen else None

    def _type(self, words: str) -> None:
        self._settle()
        for field in self._screen.findChildren(QPlainTextEdit):
            field.setPlainText(words)

    def _settle(self) -> None:
        """Wait until everything that was asked for has been done and painted."""
        QThreadPool.globalInstance().waitForDone()
        for _round in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        # What the app's own event loop would do between two presses.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _until(self, came: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not came():
            if time.monotonic() > end:
                raise TourStuck("nothing came")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
