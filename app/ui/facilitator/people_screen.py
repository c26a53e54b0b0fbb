"""How a person likes the screen, and how they press."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from app.domain.pictures import PictureChoice
from app.domain.profiles import MOST_CHOICES, ButtonSize, ScreenProfile, ThemeName
from app.ui.facilitator.fields import Form
from app.ui.facilitator.page import Page
from app.ui.facilitator.people_fields import ProfileFields
from app.ui.facilitator.people_pressing import PressingLikes

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
CHOICES = (MOST_CHOICES, 4, 3, 2)
LINES = (0, 3, 1)
"""How many lines may be shown clearly at a time; with 0 all are (handbook 5.2)."""


class ScreenLikes(ProfileFields):
    """Colours, sizes, and how much is on a screen at a time.

    ``pressing`` is a panel of its own, for how they press.
    """

    def __init__(self, page: Page, profile: ScreenProfile, change: Callable[..., None]) -> None:
        super().__init__(page, "screen", profile, self._keep)
        self._keep_screen = change
        self.theme = self._named("theme", ThemeName, profile.theme, "theme")
        self.scale = self._counted(
            "text_size", self._scales(), profile.text_scale, "text_scale"
        )
        self.more_space = self._tick("more_space", on=profile.more_space)
        lines = [(one, self._words(f"lines_{one}")) for one in LINES]
        self.lines = self._counted("lines", lines, profile.line_focus, "line_focus")
        self.buttons = self._named("buttons", ButtonSize, profile.button_size, "button_size")
        self.pictures = self._named("pictures", PictureChoice, profile.pictures, "pictures")
        self.choices = self._counted("choices", self._choices(), profile.choices, "choices")
        self.one_at_a_time = self._tick("one_at_a_time", on=profile.one_at_a_time)
        self.shows_pictures = self._tick("shows_pictures", on=profile.shows_pictures)
        self.pressing = PressingLikes(page, profile, self._change)
        self._lay_out()

    def _lay_out(self) -> None:
        form = Form()
        form.add(self._words("theme"), self.theme)
        form.add(self._words("text_size"), self.scale)
        form.add_wide(self.more_space)
        form.add(self._words("lines"), self.lines)
        form.add(self._words("buttons"), self.buttons)
        label = QLabel(self._words("pictures"))
        label.setBuddy(self.pictures)
        form.add_wide(label)
        form.add_wide(self.pictures)
        form.add_wide(self.shows_pictures)
        form.add(self._words("choices"), self.choices)
        form.add_wide(self.one_at_a_time)
        self.body.addLayout(form)

    def _scales(self) -> list[tuple[float, str]]:
        scales = sorted({*TEXT_SCALES, self.profile.text_scale})
        return [(one, self._words("text_percent", percent=round(one * 100))) for one in scales]

    def _choices(self) -> list[tuple[int, str]]:
        choices = sorted({*CHOICES, self.profile.choices}, reverse=True)
        return [(one, self._words("choices_number", count=one)) for one in choices]

    def _keep(self, **_changes: object) -> None:
        self._keep_screen(screen=self.profile)
