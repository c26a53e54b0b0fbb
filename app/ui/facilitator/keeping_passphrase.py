"""Changing the passphrase of the board."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.domain.errors.door import PassphrasesDiffer
from app.services.ways_in import WaysIn
from app.system.door import Door
from app.ui.facilitator.fields import Form, tick, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.jobs import Job
from app.ui.told import announce


@dataclass(frozen=True)
class Keys:
    """What changes the ways into a board, and how whoever is at the desk came in."""

    ways: WaysIn
    door: Door
    is_practice: bool
    by_code: bool = False

    def prove(self, passphrase: str) -> None:
        """Raise what the door says unless this is the passphrase: at the desk too one guesses.

        Whoever just came in with the recovery code has shown enough.
        """
        if not self.by_code:
            self.door.enter(partial(self.ways.check, passphrase))


def secret(label: str) -> QLineEdit:
    """A field for something that nobody should see."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setAccessibleName(label)
    return made


class KeyPanel(Panel):
    """Something about the ways in that needs the passphrase first, and takes a moment."""

    def __init__(self, page: Page, keys: Keys, title: str, go: Callable[[], object]) -> None:
        super().__init__(page.look(title).words)
        self.page = page
        self.keys = keys
        self.now = secret(page.look("keeping.pass_now").words)
        self.told = words_label("", "quiet")
        self.told.hide()
        self.act = button(page.look(f"{title}_act").words, go, "main")

    def work(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do slow work with the button held, and say why where it fails."""
        job = Job(lambda _report: work(), self)
        job.done.connect(then)
        job.done.connect(lambda _result: self.page.problem.hide())
        job.failed.connect(self.page.tell_why)
        for ended in (job.done, job.failed):
            ended.connect(lambda _result: self.act.setEnabled(True))
        self.act.setEnabled(False)
        self.told.hide()
        job.start()

    def tell(self, words: str) -> None:
        """Say what was done."""
        self.now.clear()
        self.told.setText(words)
        self.told.show()
        announce(self, words)


class PassphrasePanel(KeyPanel):
    """The passphrase now, and the new one twice: a slip would lock everybody out."""

    def __init__(self, page: Page, keys: Keys) -> None:
        super().__init__(page, keys, "keeping.pass_change", self.go)
        look = page.look
        self.new = secret(look("keeping.pass_new").words)
        self.again = secret(look("keeping.pass_again").words)
        note = "keeping.pass_by_code" if keys.by_code else "keeping.pass_note"
        self.body.addWidget(words_label(look(note).words))
        form = Form()
        asked = [] if keys.by_code else [self.now]
        for field in (*asked, self.new, self.again):
            form.add(field.accessibleName(), field)
            field.returnPressed.connect(self.go)
        self.body.addLayout(form)
        self.shows = tick(look("keeping.pass_show").words, on=False, act=self._show)
        foot = QHBoxLayout()
        foot.addWidget(self.shows, stretch=1)
        foot.addWidget(self.act)
        self.body.addLayout(foot)
        self.body.addWidget(self.told)

    def go(self) -> None:
        """Change the passphrase; what was typed stays where it is not right."""
        if not self.act.isEnabled():
            return
        now, new = self.now.text(), self.new.text()
        if new != self.again.text():
            self.page.tell_why(PassphrasesDiffer())
            self.again.setFocus()
        else:
            self.work(partial(self._change, now, new), self._tell)

    def _change(self, now: str, new: str) -> None:
        self.keys.prove(now)
        self.keys.ways.change_passphrase(new)

    def _tell(self, _changed: object) -> None:
        for field in (self.new, self.again):
            field.clear()
        self.shows.setChecked(False)
        self.tell(self.page.look("keeping.pass_changed").words)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - a signal's value
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.now, self.new, self.again):
            field.setEchoMode(mode)
