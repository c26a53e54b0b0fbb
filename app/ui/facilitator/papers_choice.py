"""Choosing what to print from what helps members: which paper, which meeting, for whom."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.dates import short_date
from app.domain.room_prints import PrintKind, Wish
from app.services.all import Services
from app.ui.facilitator.fields import Form, Pick
from app.ui.look import Look

EASY, PLAIN = "easy_read", "plain"


class PapersChoice(QWidget):
    """Only what there is to choose for a kind of paper is shown."""

    changed = Signal()

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__()
        self._look = look
        self._services = services
        kinds = [(one, self._words(one)) for one in PrintKind]
        forms = [(one, self._words(one)) for one in (EASY, PLAIN)]
        self.kind = Pick(self._words("what"), kinds, PrintKind.VENUE, self._choose_kind)
        self.meeting: Pick[UUID | None] = Pick(self._words("meeting"), [], None, self._choose)
        self.whose: Pick[UUID | None] = Pick(self._words("whose"), [], None, self._choose)
        self.form = Pick(self._words("form"), forms, EASY, self._choose)
        rows = Form()
        rows.setContentsMargins(0, 0, 0, 0)
        for name, field in (
            ("what", self.kind),
            ("meeting", self.meeting),
            ("whose", self.whose),
            ("form", self.form),
        ):
            rows.add(self._words(name), field)
        self.setLayout(rows)

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        pictures = self.form.value == EASY
        return Wish(self.kind.value, self.meeting.value, self.whose.value, pictures)

    def choose(self, wish: Wish) -> None:
        """Choose a kind of paper, and for whom."""
        self.kind.pick(wish.kind)
        self._offer_meetings()
        self._offer_people(wish.whose)
        self._show_fields()

    def refresh(self) -> None:
        """Offer what is kept now; what is chosen stays while it is there."""
        self._offer_meetings()
        self._offer_people(self.whose.value if self.whose.values else None)
        self._show_fields()

    def _words(self, name: str, **blanks: object) -> str:
        return self._look(f"to_print.{name}", **blanks).words

    def _offer_meetings(self) -> None:
        meetings, now = self._services.meetings.all(), self._services.meetings.current()
        offered: list[tuple[UUID | None, str]] = [
            (one.id, self._words("meeting_of", date=short_date(one.on), title=one.title))
            for one in meetings
        ]
        chosen = self.meeting.value if self.meeting.values else None
        ids = [one for one, _words in offered]
        usual = now.id if now else (ids[0] if ids else None)
        self.meeting.offer(
            offered or [(None, self._words("no_meeting"))], chosen if chosen in ids else usual
        )

    def _offer_people(self, whose: UUID | None) -> None:
        people: list[tuple[UUID | None, str]] = []
        if self.kind.value is PrintKind.SUPPORTER:
            supporters = self._services.supporter_card.supporters()
            people = [(one.id, one.name) for one in supporters]
        elif self.kind.value is PrintKind.ABOUT_ME:
            people = [(one.id, one.name) for one in self._services.people.members()]
        every = "every_supporter" if self.kind.value is PrintKind.SUPPORTER else "everyone"
        ids = [one for one, _name in people]
        self.whose.offer([(None, self._words(every)), *people], whose if whose in ids else None)

    def _choose_kind(self, _kind: PrintKind) -> None:
        self._offer_people(None)
        self._choose(None)

    def _choose(self, _value: object) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        """Show only what there is to choose, each with its label."""
        kind = self.kind.value
        is_card, is_of_one = kind is PrintKind.ABOUT_ME, self.whose.value is not None
        shown: dict[QWidget, bool] = {
            self.meeting: kind is not PrintKind.SUPPORTER and not (is_card and is_of_one),
            self.whose: kind in (PrintKind.SUPPORTER, PrintKind.ABOUT_ME),
            self.form: not is_card,
        }
        for label in self.findChildren(QLabel):
            field = label.buddy()
            if field in shown:
                label.setVisible(shown[field])
        for one, wanted in shown.items():
            one.setVisible(wanted)
