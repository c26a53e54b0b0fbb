"""How a person likes their letters, the screen and the voice."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.letter import LETTER_SIZES, Layout, Paper, Sheet
from app.domain.people import Member
from app.ui.facilitator.fields import Form, Pick, Scroll, line, tick
from app.ui.facilitator.page import Page, Panel
from app.ui.facilitator.people_screen import ScreenLikes
from app.ui.facilitator.people_voice import VoiceLikes
from app.ui.voices_here import VoicesHere

Named = TypeVar("Named", bound=StrEnum)

Change = Callable[..., None]


class LikesPart(Scroll):
    """What a person chose for paper, for the screen and for the voice."""

    def __init__(self, page: Page, voices: VoicesHere, member: Member, change: Change) -> None:
        super().__init__()
        self._page = page
        self._letter = member.letter
        self._tell = change
        self.screen_likes = ScreenLikes(page, member.screen, change)
        self.voice = VoiceLikes(page, voices, member.voice, change)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.screen_likes)
        right.addWidget(self.voice)
        right.addWidget(self.screen_likes.pressing.scanning)
        right.addStretch()
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._letter_panel())
        left.addWidget(self.screen_likes.pressing)
        left.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addLayout(left, stretch=2)
        columns.addLayout(right, stretch=3)
        self.body.addLayout(columns)
        self.body.addStretch()

    def _words(self, name: str, **blanks: object) -> str:
        return self._page.look(f"people.{name}", **blanks).words

    def _letter_panel(self) -> Panel:
        letter, words = self._letter, self._words
        sizes = [(size, words("points_number", points=size)) for size in LETTER_SIZES]
        self.points = Pick(words("points"), sizes, letter.points, self._set_points)
        self.layout_pick = self._named("layout", Layout, letter.layout, self._set_layout)
        self.paper = self._named("paper", Paper, letter.paper, self._set_paper)
        self.sheet = self._named("sheet", Sheet, letter.sheet, self._set_sheet)
        self.audio = tick(words("audio"), on=letter.audio, act=self._set_audio)
        self.delivery = line(words("delivery"), letter.delivery, self._set_delivery)
        self.explained = line(words("explained_by"), letter.explained_by, self._set_explained)
        return self._panel(
            "letters",
            ("points", self.points),
            ("layout", self.layout_pick),
            ("paper", self.paper),
            ("sheet", self.sheet),
            ("delivery", self.delivery),
            ("explained_by", self.explained),
            ("", self.audio),
        )

    def _panel(self, title: str, *fields: tuple[str, QWidget]) -> Panel:
        panel, form = Panel(self._words(title)), Form()
        for label, field in fields:
            if label:
                form.add(self._words(label), field)
            else:
                form.add_wide(field)
        panel.body.addLayout(form)
        return panel

    def _named(
        self, name: str, values: Iterable[Named], value: Named, act: Callable[[Named], None]
    ) -> Pick[Named]:
        choices = [(one, self._words(f"{name}_{one}")) for one in values]
        return Pick(self._words(name), choices, value, act)

    def _change_letter(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a profile
        self._letter = replace(self._letter, **changes)
        self._tell(letter=self._letter)

    def _set_points(self, points: int) -> None:
        self._change_letter(points=points)

    def _set_layout(self, layout: Layout) -> None:
        self._change_letter(layout=layout)

    def _set_paper(self, paper: Paper) -> None:
        self._change_letter(paper=paper)

    def _set_sheet(self, sheet: Sheet) -> None:
        self._change_letter(sheet=sheet)

    def _set_audio(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._change_letter(audio=on)

    def _set_delivery(self, words: str) -> None:
        self._change_letter(delivery=words)

    def _set_explained(self, words: str) -> None:
        self._change_letter(explained_by=words)
