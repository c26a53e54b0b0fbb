"""How the light moves for a person who uses switches."""

from collections.abc import Callable, Iterable

from app.domain.profiles import Access, ScreenProfile
from app.ui.facilitator.fields import Form, Pick
from app.ui.facilitator.page import Page
from app.ui.facilitator.people_fields import ProfileFields

FIRSTS_MS = (0, 500, 1000, 2000, 3000, 4000, 5000)
"""How much longer the light may rest on the first thing (handbook 5.5: 0 to 5 seconds)."""
LOOPS = (*range(1, 11), 0)
"""How many times it may go round (handbook 5.5: 1 to 10, no limit)."""


class ScanningLikes(ProfileFields):
    """Longer on the first thing, how many times round, and groups first.

    What does nothing for the way they press stays shut.
    """

    def __init__(self, page: Page, profile: ScreenProfile, change: Callable[..., None]) -> None:
        super().__init__(page, "scanning", profile, change)
        self.first = self._firsts(profile.scan_first_ms)
        self.loops = self._counted("loops", self._times(), profile.scan_loops, "scan_loops")
        self.in_groups = self._tick("scan_in_groups", on=profile.scan_in_groups)
        form = Form()
        form.add(self._words("first"), self.first)
        form.add(self._words("loops"), self.loops)
        form.add_wide(self.in_groups)
        self.body.addLayout(form)
        self.show_for(profile.access)

    def show_for(self, access: Access) -> None:
        """Let be set what means something to whoever presses like this."""
        self.first.setEnabled(access in (Access.ONE_SWITCH, Access.STEP_AND_WAIT))
        self.loops.setEnabled(access is Access.ONE_SWITCH)
        self.in_groups.setEnabled(access.is_scanned)

    def _firsts(self, now_ms: int) -> Pick[int]:
        off, times = self._words("press_off"), sorted({*FIRSTS_MS, now_ms})
        choices = [(one, self._seconds(one) if one else off) for one in times]
        return self._counted("first", choices, now_ms, "scan_first_ms")

    def _times(self) -> Iterable[tuple[int, str]]:
        for count in LOOPS:
            name = {0: "loops_always", 1: "loops_once"}.get(count, "loops_times")
            yield count, self._words(name, count=count)
