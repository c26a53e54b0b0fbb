"""Every screen fits for someone who dwells, with the way to pause on its bar."""

import pytest

from app.domain.profiles import Access, ScreenProfile
from app.ui.look import Look
from app.ui.window import Window
from tests.ui.member.test_screens_fit import NARROW, OF_MEMBERS, faults_of

OF_NOBODY_YET = ("who", "nobody")
"""What asks who is here looks as usual: nobody dwells on it."""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_screen_fits_for_someone_who_dwells(
    window: Window, look: Look, scale: float
) -> None:
    dwells = ScreenProfile(access=Access.DWELL, text_scale=scale)
    theirs = [name for name in OF_MEMBERS if not name.startswith(OF_NOBODY_YET)]
    found = faults_of(window, look.liked_by(dwells), [NARROW], theirs, reading=True)
    assert "\n".join(found) == ""
