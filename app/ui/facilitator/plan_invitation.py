"""The invitation to a meeting: what is good to know, and the paper that members get."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.meetings import InvitationLine, Meeting
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.fields import Scroll, counted, words_label
from app.ui.facilitator.letter_rows import LetterRows
from app.ui.facilitator.letters_jobs import Report, start, unused_file
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.plan_posting import Saved, save_for_all, save_for_each
from app.ui.facilitator.plan_supporters import SupportersPart
from app.ui.facilitator.writing_desk import WritingDesk
from app.ui.facilitator.writing_lines import LineGroup, Part
from app.ui.facilitator.writing_steps import Steps

PREVIEW_WIDTH = 330


class InvitationPart(QWidget):
    """What there is to know besides the plan, and the whole invitation beside it."""

    def __init__(
        self, page: Page, services: Services, meeting: Meeting, printing: Printing
    ) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._printing = printing
        self._meeting = meeting
        self._folder: Path | None = None  # where there are many
        look = page.look
        self.desk = WritingDesk(page, services.easy_read)
        self.steps = Steps(self)
        self.lines = LineGroup(look, Part(look("plan.good_to_know").words), self.steps)
        self.lines.show_by_id({line.id: line.phrase for line in meeting.invitation})
        self.scrolled = Scroll()
        self.preview = LetterRows(look, look("plan.invitation_seen").words)
        self.why_not = words_label("", "quiet")
        self.for_all = button(look("plan.invitation_for_all").words, self._ask_for_all, "main")
        self.for_each = button(look("plan.invitation_for_each").words, self._ask_for_each)
        self.said = words_label("", "quiet")
        self.supporters = SupportersPart(page, services.supporter_card, printing)
        self._lay_out()
        self.lines.changed.connect(self._save_soon)
        self.desk.came_to.connect(self.scrolled.follow)
        self.desk.checked.connect(self._hold_for)
        self.desk.watch([self.lines], self.steps)

    def refresh(self) -> None:
        """Show the invitation as it would be now."""
        self._meeting = self._services.meetings.meeting(self._meeting.id)
        self.preview.show_letter(self._services.invitations.draft(self._meeting))

    def save_for_all(self, file: Path) -> None:
        """Save one invitation for everyone, in a file."""
        self._page.save_now()
        self._save(partial(save_for_all, self._services, self._printing, self._meeting, file))

    def save_for_each(self, folder: Path) -> None:
        """Save an invitation for each member, as they like their letters, in a folder."""
        self._page.save_now()
        date = short_date(self._meeting.on)

        def file_of(name: str) -> Path:
            called = self._page.look("plan.invitation_file_of", date=date, name=name).words
            return unused_file(folder, called)

        self._save(
            partial(save_for_each, self._services, self._printing, self._meeting, file_of),
            folder,
        )

    def _lay_out(self) -> None:
        look = self._page.look
        self.scrolled.body.addWidget(words_label(self.lines.part.name, "section"))
        self.scrolled.body.addWidget(words_label(look("plan.invitation_note").words, "quiet"))
        self.scrolled.body.addWidget(self.lines)
        self.scrolled.body.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.scrolled, stretch=1)
        left.addWidget(self.desk.foot)
        seen = Panel(look("plan.invitation_seen").words)
        seen.setFixedWidth(PREVIEW_WIDTH)
        seen.body.setContentsMargins(14, 10, 8, 12)
        seen.body.addWidget(self.preview, stretch=1)
        for part in (self.why_not, self.for_all, self.for_each, self.supporters, self.said):
            seen.body.addWidget(part)
        columns = QHBoxLayout(self.desk)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(14)
        columns.addLayout(left, stretch=1)
        columns.addWidget(seen)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.desk)

    def _save_soon(self) -> None:
        self._page.save_soon(f"invitation {self._meeting.id}", self._save_lines)

    def _save_lines(self) -> None:
        lines = [InvitationLine(line, phrase) for line, phrase in self.lines.by_id.items()]
        self._services.meetings.save_invitation(self._meeting.id, lines)
        self.refresh()

    def _hold_for(self, stops: int) -> None:
        """Let nothing be saved for members while so many things have to be changed."""
        self.why_not.setText(counted(self._page.look, "plan.stops_first", stops))
        self.why_not.setVisible(bool(stops))
        for way in (self.for_all, self.for_each):
            way.setEnabled(not stops)

    def _ask_for_all(self) -> None:
        look = self._page.look
        date = short_date(self._meeting.on)
        usual = Path.home() / f"{look('plan.invitation_file', date=date).words}.pdf"
        title = look("plan.invitation_for_all").words
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), "PDF (*.pdf)")
        if name:
            self.save_for_all(Path(name).with_suffix(".pdf"))

    def _ask_for_each(self) -> None:
        title = self._page.look("plan.invitation_for_each").words
        folder = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if folder:
            self.save_for_each(Path(folder))

    def _save(self, work: Callable[[Report], Saved], folder: Path | None = None) -> None:
        self._folder = folder
        self.for_all.setEnabled(False)
        self.for_each.setEnabled(False)
        self.said.setText("")
        start(work, self._saved, self._failed)

    def _saved(self, saved: Saved) -> None:
        self._hold_for(0)
        look = self._page.look
        if self._folder is None:
            said = look("plan.invitation_saved", file=saved.files[0]).words
        else:
            count = len(saved.files)
            said = counted(look, "plan.invitations_saved", count, folder=self._folder)
        self.said.setText(said)
        if saved.left_out:
            name, error = saved.left_out[0]
            why = look.words.of_error(error).words
            left_out = look(
                "plan.invitations_left_out", count=len(saved.left_out), name=name, why=why
            )
            self._page.tell(left_out.words)

    def _failed(self, error: Exception) -> None:
        self._hold_for(0)

        def rise() -> None:
            raise error

        self._page.attempt(rise)
