"""The lines of a topic that a person's voice can be recorded for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from app.domain.errors.writing import WordsMissing
from app.domain.phrase import Phrase
from app.domain.recordings import Recording
from app.services.recordings import Recordings
from app.services.removals import Thing
from app.speech.studio import Studio
from app.ui.facilitator.fields import SmallButton, words_label
from app.ui.facilitator.page import Page
from app.ui.facilitator.recorder import LineToRead, RecorderPopup
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.look import Look

PICTURE = 28


@dataclass(frozen=True)
class Booth:
    """What recording takes: the page it is done on, the service that keeps it, the devices."""

    page: Page
    recordings: Recordings
    studio: Studio


class SpokenRow(LineRow):
    """A line with a button to record it, which shows what there is by its picture."""

    asked_to_record = Signal()

    def __init__(self, look: Look, name: str, line_id: UUID, phrase: Phrase) -> None:
        super().__init__(look, name, line_id, phrase)
        self._look = look
        self.record = SmallButton("", self.asked_to_record.emit, QIcon())
        self.changed_since = words_label(look("recorder.words_changed").words, "late")
        self.beside.insertWidget(0, self.record, alignment=Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.changed_since)
        QWidget.setTabOrder(self.text, self.record)
        self.text.textChanged.connect(self._say_which)
        self._say_which()
        self.show_recording(None)

    def _say_which(self) -> None:
        self.record.setAccessibleDescription(self.text.words)

    def show_recording(self, recording: Recording | None) -> None:
        """Show whether there is a recording, and whether it has the words of the line."""
        fits = recording is None or recording.fits
        name = ("open_recorded" if fits else "open_changed") if recording else "open"
        phrase = self._look(f"recorder.{name}")
        ratio = self.devicePixelRatio()
        self.record.setIcon(self._look.pictures.icon(phrase.picture, PICTURE, ratio))
        self.record.setAccessibleName(phrase.words)
        self.record.setToolTip(phrase.words)
        self.changed_since.setVisible(not fits)


class LineVoices(QObject):
    """The recordings there are for the lines of one topic, and the recorder.

    ``groups`` have the rows that it shows them in.
    """

    def __init__(self, booth: Booth, topic_id: UUID, parent: QObject) -> None:
        super().__init__(parent)
        self._booth = booth
        self._topic_id = topic_id
        self._found = booth.recordings.of_topic(topic_id)
        self.groups: Sequence[LineGroup] = ()

    @property
    def rows(self) -> dict[UUID, SpokenRow]:
        """The rows of the groups that can be recorded, by the id of their line."""
        rows = [row for group in self.groups for row in group.rows]
        return {row.id: row for row in rows if isinstance(row, SpokenRow)}

    def row(self, name: str, line_id: UUID, phrase: Phrase) -> SpokenRow:
        """Make the row of a line."""
        row = SpokenRow(self._booth.page.look, name, line_id, phrase)
        row.show_recording(self._found.get(line_id))
        row.asked_to_record.connect(partial(self.open, line_id))
        return row

    def refresh(self) -> None:
        """Show what there is now that words, or a recording, were saved."""
        self._found = self._booth.recordings.of_topic(self._topic_id)
        for line_id, row in self.rows.items():
            row.show_recording(self._found.get(line_id))

    def open(self, line_id: UUID) -> RecorderPopup | None:
        """Open the recorder for a line, or say that it has no words to read yet."""
        page, row = self._booth.page, self.rows[line_id]
        page.save_now()
        words = row.phrase.words
        if not words.strip():
            page.tell(page.look.words.of_error(WordsMissing()).words)
            row.text.setFocus()
            return None
        line = LineToRead(line_id, words, self._found.get(line_id))
        booth = self._booth
        popup = RecorderPopup(page.look, booth.studio, booth.recordings, line, row)
        popup.kept.connect(self.refresh)
        popup.asked_to_remove.connect(partial(self._remove, words))
        popup.open_over(row.window())
        return popup

    def _remove(self, words: str, recording_id: UUID) -> None:
        called = self._booth.page.look("recorder.called", words=words).words
        self._booth.page.remove(Thing.RECORDING, recording_id, called)
