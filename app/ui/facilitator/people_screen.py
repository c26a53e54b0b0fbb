"""How a person likes the screen, and how they press."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtWidgets import QCheckBox, QLabel

from app.domain.pictures import PictureChoice
from app.domain.profiles import MOST_CHOICES, Access, ButtonSize, ScreenProfile, ThemeName
from app.ui.facilitator.fields import Form, Pick, tick
from app.ui.facilitator.page import Page, Panel

Named = TypeVar("Named", bound=StrEnum)
Value = TypeVar("Value")

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
CHOICES = (MOST_CHOICES, 2)
SCANS_MS = (500, 1000, 1500, 2000, 3000, 4000, 6000, 10_000)
"""How long the light may rest on each thing (handbook 5.5: 0.5 to 10 seconds)."""


class ScreenLikes(Panel):
    """Colours, sizes, and how much is on a screen at a time.

    ``pressing`` is a panel of its own, for how they press.
    """

    def __init__(self, page: Page, profile: ScreenProfile, change: Callable[..., None]) -> None:
        super().__init__(page.look("people.screen").words)
        self._page = page
        self._tell = change
        self.profile = profile
        self.theme = self._named("theme", ThemeName, profile.theme, "theme")
        self.scale = self._counted(
            "text_size", self._scales(), profile.text_scale, "text_scale"
        )
        self.buttons = self._named("buttons", ButtonSize, profile.button_size, "button_size")
        self.pictures = self._named("pictures", PictureChoice, profile.pictures, "pictures")
        self.choices = self._counted("choices", self._choices(), profile.choices, "choices")
        self.access = self._named("access", Access, profile.access, "access")
        self.scan = self._counted("scan", self._scans(), profile.scan_ms, "scan_ms")
        self.one_at_a_time = self._tick("one_at_a_time", on=profile.one_at_a_time)
        self.shows_pictures = self._tick("shows_pictures", on=profile.shows_pictures)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        form = Form()
        form.add(self._words("theme"), self.theme)
        form.add(self._words("text_size"), self.scale)
        form.add(self._words("buttons"), self.buttons)
        label = QLabel(self._words("pictures"))
        label.setBuddy(self.pictures)
        form.add_wide(label)
        form.add_wide(self.pictures)
        form.add_wide(self.shows_pictures)
        form.add(self._words("choices"), self.choices)
        form.add_wide(self.one_at_a_time)
        self.body.addLayout(form)
        self.pressing = Panel(self._words("access"))
        switches = Form()
        switches.add_wide(self.access)
        switches.add(self._words("scan"), self.scan)
        self.pressing.body.addLayout(switches)

    def _words(self, name: str, **blanks: object) -> str:
        return self._page.look(f"people.{name}", **blanks).words

    def _scales(self) -> list[tuple[float, str]]:
        scales = sorted({*TEXT_SCALES, self.profile.text_scale})
        return [(one, self._words("text_percent", percent=round(one * 100))) for one in scales]

    def _choices(self) -> list[tuple[int, str]]:
        choices = sorted({*CHOICES, self.profile.choices}, reverse=True)
        return [(one, self._words("choices_number", count=one)) for one in choices]

    def _scans(self) -> list[tuple[int, str]]:
        scans = sorted({*SCANS_MS, self.profile.scan_ms})
        return [(one, self._words("scan_seconds", seconds=f"{one / 1000:g}")) for one in scans]

    def _named(
        self, name: str, values: Iterable[Named], value: Named, field: str
    ) -> Pick[Named]:
        choices = [(one, self._words(f"{name}_{one}")) for one in values]
        return self._counted(name, choices, value, field)

    def _counted(
        self, name: str, choices: Iterable[tuple[Value, str]], value: Value, field: str
    ) -> Pick[Value]:
        def keep(picked: Value) -> None:
            self._change(**{field: picked})

        return Pick(self._words(name), choices, value, keep)

    def _tick(self, field: str, *, on: bool) -> QCheckBox:
        def keep(now: bool) -> None:  # noqa: FBT001 - Qt's signal
            self._change(**{field: now})

        return tick(self._words(field), on=on, act=keep)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a profile
        self.profile = replace(self.profile, **changes)
        self._show()
        self._tell(screen=self.profile)

    def _show(self) -> None:
        """Only with one switch does the light move by itself."""
        self.scan.setEnabled(self.profile.access is Access.ONE_SWITCH)
