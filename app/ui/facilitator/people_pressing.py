"""How a person presses: with what, and which of their presses count."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QLabel

from app.domain.profiles import Access, ScreenProfile
from app.ui.facilitator.fields import Form, Pick
from app.ui.facilitator.page import Page
from app.ui.facilitator.people_fields import ProfileFields
from app.ui.facilitator.people_scanning import ScanningLikes
from app.ui.facilitator.people_switch import SwitchLearner

SCANS_MS = (500, 1000, 1500, 2000, 3000, 4000, 6000, 10_000)
"""How long the light may rest on each thing (handbook 5.5: 0.5 to 10 seconds)."""
HOLDS_MS = (0, 200, 400, 600, 800, 1000, 1500, 2000)
"""How long a press may have to last (handbook 5.5: 0 to 2 seconds)."""
DWELLS_MS = (400, 700, 1000, 1500, 2000, 3000, 4000, 5000)
"""How long the pointer may rest on a thing to press it (handbook 5.5: 0.4 to 5 seconds)."""
IGNORED_MS = (0, 300, 500, 700, 1000, 1500, 2000)
"""How long presses may be ignored after one, or after a new page (0 to 2 seconds)."""


class PressingLikes(ProfileFields):
    """Mouse, touch, keys or switches; how long to hold; and what shaky hands need.

    ``scanning`` is a panel of its own, for how the light moves.
    """

    def __init__(self, page: Page, profile: ScreenProfile, change: Callable[..., None]) -> None:
        super().__init__(page, "access", profile, change)
        self.access = self._named("access", Access, profile.access, "access")
        scans = [(one, self._seconds(one)) for one in sorted({*SCANS_MS, profile.scan_ms})]
        self.scan = self._counted("scan", scans, profile.scan_ms, "scan_ms")
        self.hold = self._time("hold", HOLDS_MS, profile.hold_ms)
        self.ignore = self._time("ignore", IGNORED_MS, profile.ignore_ms)
        self.rest = self._time("rest", IGNORED_MS, profile.rest_ms)
        self.dwell = self._time("dwell", DWELLS_MS, profile.dwell_ms)
        self.large_pointer = self._tick("large_pointer", on=profile.large_pointer)
        self.scanning = ScanningLikes(page, profile, change)
        self.hears_first = self._tick("hears_first", on=profile.hears_first)
        self.switches = SwitchLearner(page.look, profile, self._change)
        self.number_keys = self._tick("number_keys", on=profile.number_keys)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        form = Form()
        form.add_wide(self.access)
        form.add_wide(self.switches)
        form.add(self._words("scan"), self.scan)
        form.add(self._words("dwell"), self.dwell)
        for name, field in (("hold", self.hold), ("ignore", self.ignore), ("rest", self.rest)):
            label = QLabel(self._words(name))
            label.setBuddy(field)
            form.add_wide(label)
            form.add_wide(field)
        form.add_wide(self.hears_first)
        form.add_wide(self.large_pointer)
        form.add_wide(self.number_keys)
        self.body.addLayout(form)

    def _time(self, name: str, times_ms: Iterable[int], now_ms: int) -> Pick[int]:
        off = self._words("press_off")
        times = sorted({*times_ms, now_ms})
        choices = [(one, self._seconds(one) if one else off) for one in times]
        return self._counted(name, choices, now_ms, f"{name}_ms")

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of a profile
        super()._change(**changes)
        self._show()

    def _show(self) -> None:
        """Only with one switch is there a pace; switches are never held, nor is a pointer."""
        access = self.profile.access
        self.switches.show_profile(self.profile)
        self.scan.setEnabled(access in (Access.ONE_SWITCH, Access.STEP_AND_WAIT))
        self.hold.setEnabled(access is Access.USUAL)
        self.dwell.setEnabled(access is Access.DWELL)
        self.large_pointer.setEnabled(not access.is_scanned)
        self.scanning.show_for(access)
        self.hears_first.setEnabled(not access.is_scanned)
