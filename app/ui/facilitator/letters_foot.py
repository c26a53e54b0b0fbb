"""What can be done with the letters that are ticked, and how far it has come."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.letter import LetterProfile
from app.services.letter_forms import Form
from app.ui.facilitator.letters_bundles import Whole
from app.ui.facilitator.letters_work import PDF
from app.ui.facilitator.page import button
from app.ui.look import Look

SOUND = ".mp3"
"""Every phone plays it, and it is small enough to send."""


class LettersFoot(QWidget):
    """*Tick all*, *Save as PDF*, *Save sound*, *Print* and what is wanted less often.

    While a batch runs, it shows how far that is; one that was stopped can be gone on with.
    """

    tick_all = Signal()
    save = Signal(str)  # how the names of the files end
    save_whole = Signal(object)  # a Whole
    print = Signal()
    go_on = Signal()
    stop = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.for_whom = QLabel(wordWrap=True)
        self.all_button = button(look("letters.tick_all").words, self.tick_all.emit, "link")
        self.save_button = button(look("letters.save").words, self._save(PDF), "main")
        self.sound_button = button(look("letters.save_sound").words, self._save(SOUND))
        self.both_sides = QCheckBox(look("letters.both_sides").words)
        self.both_sides.setChecked(True)
        self.print_button = button(look("letters.print").words, self.print.emit)
        self.more_button = QPushButton(look("letters.more").words)
        self.more_button.setMenu(self._more())
        self.go_on_button = button("", self.go_on.emit, "main")
        self.stop_button = button(look("letters.stop").words, self.stop.emit, "danger")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self._lay_out()
        self.be_busy(busy=False)

    def say_what_is_meant(self, ticked: int, likes: Sequence[LetterProfile]) -> None:
        """Say how many letters the buttons work on, and which paper they want."""
        name = "letters.ticked" if ticked else "letters.none_ticked"
        which = self._look(name, count=ticked).words
        papers = Counter((one.paper, one.sheet) for one in likes)
        wanted = [
            self._look(
                "letters.paper_wanted",
                count=count,
                paper=self._look(f"letters.paper_{paper}").words,
                sheet=sheet,
            ).words
            for (paper, sheet), count in papers.items()
        ]
        said = self._look("letters.on_paper", which=which, papers=", ".join(wanted)).words
        self.for_whom.setText(said if likes else which)
        for one in self._buttons:
            one.setEnabled(bool(likes))

    def be_busy(self, *, busy: bool) -> None:
        """Show the progress of a batch in place of the buttons, or the buttons again."""
        for one in self._buttons:
            one.setVisible(not busy)
        self.both_sides.setVisible(not busy)
        self.go_on_button.hide()
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        if busy:
            self.progress.setRange(0, 1)  # empty: one that does not know how far moves
            self.progress.setValue(0)

    def offer_to_go_on(self, count: int) -> None:
        """Offer to do the rest of a batch that was stopped."""
        self.go_on_button.setText(self._look("letters.go_on", count=count).words)
        self.go_on_button.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many letters of a batch are done."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.for_whom.setText(self._look("letters.progress", done=done, total=total).words)

    def _save(self, kind: str) -> Callable[[], None]:
        return partial(self.save.emit, kind)

    def _more(self) -> QMenu:
        """All other files that letters can be."""
        menu = QMenu(self)
        for form in Form:
            name = self._look(f"letters.more_{form.name.lower()}").words
            menu.addAction(name, self._save(form))
        menu.addSeparator()
        for whole in Whole:
            name = self._look(f"letters.more_{whole}").words
            menu.addAction(name, partial(self.save_whole.emit, whole))
        return menu

    def _lay_out(self) -> None:
        self._buttons = (
            self.save_button,
            self.sound_button,
            self.print_button,
            self.more_button,
        )
        above = QHBoxLayout()
        above.addWidget(self.for_whom, stretch=1)
        above.addWidget(self.both_sides)
        above.addWidget(self.all_button)
        below = QHBoxLayout()
        for one in (*self._buttons, self.go_on_button, self.progress, self.stop_button):
            below.addWidget(one)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(above)
        layout.addLayout(below)
