"""The fields of a person's profile: each keeps one thing, at once."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtWidgets import QCheckBox

from app.domain.profiles import ScreenProfile
from app.ui.facilitator.fields import Pick, tick
from app.ui.facilitator.page import Page, Panel

Named = TypeVar("Named", bound=StrEnum)
Value = TypeVar("Value")


class ProfileFields(Panel):
    """A panel of fields of a screen profile. ``change`` is called with what was changed."""

    def __init__(
        self, page: Page, title: str, profile: ScreenProfile, change: Callable[..., None]
    ) -> None:
        super().__init__(page.look(f"people.{title}").words)
        self._page = page
        self._tell = change
        self.profile = profile

    def _words(self, name: str, **blanks: object) -> str:
        return self._page.look(f"people.{name}", **blanks).words

    def _seconds(self, time_ms: int) -> str:
        if time_ms == 1000:
            return self._words("scan_second")
        return self._words("scan_seconds", seconds=f"{time_ms / 1000:g}")

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
        self._tell(**changes)
