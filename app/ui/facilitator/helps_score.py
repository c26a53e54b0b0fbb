"""Did it happen? What members say of it, meeting by meeting, and whom nobody has asked yet."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.dates import date_words
from app.domain.happened import MeetingScore, NeedsScore, NotAsked
from app.services.did_it_happen import DidItHappen
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.happened_bar import HappenedBar, HappenedKey
from app.ui.facilitator.page import Panel
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

FACE = 40
ASIDE = 300
MOST_NAMED = 40
"""As many as one can ask in a day; of the others there is the number."""


class ScorePanel(Panel):
    """What members said: a face, a sentence, and a bar with every number in words."""

    def __init__(self, look: Look, title: str, score: NeedsScore) -> None:
        super().__init__(title)
        how_much = score.how_much
        if how_much is None:
            self.sentence = words_label(look("did_it.nobody").words, "quiet")
            self.body.addWidget(self.sentence)
            return
        phrase = look(f"did_it.{how_much}")
        self.face = PictureLabel(look.pictures, phrase.picture, FACE)
        counts = {"yes": f"{score.yes:,}", "all": f"{score.asked:,}"}
        said = look("did_it.said_yes", **counts).words
        self.sentence = words_label(f"{phrase.words} {said}", "strong")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.face)
        line.addWidget(self.sentence, stretch=1)
        self.body.addLayout(line)
        self.body.addWidget(HappenedBar(look, score))
        self.body.addWidget(HappenedKey(look, score))


class NotAskedPanel(Panel):
    """Who came to the last meeting and was not asked about it yet, by name."""

    def __init__(self, look: Look, last: MeetingScore, people: list[NotAsked]) -> None:
        title = look("did_it.who", date=date_words(last.on)).words
        super().__init__(title)
        self.setFixedWidth(ASIDE)
        told = "did_it.who_how" if people else "did_it.who_nobody"
        self.body.addWidget(words_label(look(told).words, "quiet"))
        self.list = ScrolledRows(title, gap=4, to_read=True)
        rows = [_person(look, one) for one in people[:MOST_NAMED]]
        if len(people) > MOST_NAMED:
            more = counted(look, "did_it.more_people", len(people) - MOST_NAMED)
            rows.append(words_label(more, "quiet"))
        self.list.show_rows(rows)
        self.body.addWidget(self.list, stretch=1)


class HelpsScore(QWidget):
    """The board's score, as its members see it. Here the numbers are true.

    There is no way to say it for a member: only what they press counts.
    """

    def __init__(self, look: Look, happened: DidItHappen) -> None:
        super().__init__()
        self._look = look
        self._happened = happened
        self.meetings = ScrolledRows(look("did_it.tab").words, to_read=True)
        self.who: NotAskedPanel | None = None
        self.only_members = QLabel(look("did_it.only_members").words, wordWrap=True)
        self.only_members.setProperty("role", "quiet")
        self._aside = QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.meetings, stretch=1)
        columns.addLayout(self._aside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.only_members)
        whole.addLayout(columns, stretch=1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        look, scores = self._look, self._happened.by_meeting()
        if self.who is not None:
            self._aside.removeWidget(self.who)
            self.who.hide()
            self.who.deleteLater()
            self.who = None
        if not scores:
            nothing = words_label(look("did_it.no_meeting").words, "quiet")
            self.meetings.show_rows([nothing])
            return
        in_all = replace(sum((one.score for one in scores), NeedsScore()), not_asked=0)
        rows = [ScorePanel(look, look("did_it.in_all").words, in_all)]
        rows += [ScorePanel(look, self._title(one), one.score) for one in scores]
        self.meetings.show_rows(rows)
        self.who = NotAskedPanel(
            look, scores[0], self._happened.not_asked(scores[0].meeting_id)
        )
        self._aside.addWidget(self.who)

    def _title(self, one: MeetingScore) -> str:
        return self._look("did_it.meeting", date=date_words(one.on), title=one.title).words


def _person(look: Look, one: NotAsked) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(PictureLabel(look.pictures, one.face, FACE))
    line.addWidget(WrappedWords(one.name, "strong"), stretch=1)
    line.addWidget(words_label(counted(look, "did_it.needs", one.needs), "quiet"))
    return row
