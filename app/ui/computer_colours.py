"""The colours that this computer is set to, as a theme that everyone can read."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.contrast import BLACK, WHITE, contrast, mixed, moved, readable_on
from app.ui.theme import Theme

TEXT, EDGE = 7, 3
OUTLINE = "#20242C"
"""The lines of our pictures."""
LIGHT_PLATE = "#FFFFFF"
USUAL_PIXELS = {"win32": 12, "darwin": 13}
OTHERS_USUAL = 15
"""As large as the words of a system are by themselves, by Python's name for it."""
STEP, MOST = 0.25, 2.0


class ComputerColours(QObject):
    """Follows the colours, the contrast and the text size that this computer is set to.

    ``changed`` is sent whenever one of them is another.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._hints = application.styleHints()
        self._theme = self._read()
        application.paletteChanged.connect(self._look_again)
        self._hints.colorSchemeChanged.connect(self._look_again)
        contrast_hints = self._hints.accessibility()
        contrast_hints.contrastPreferenceChanged.connect(self._look_again)

    def theme(self) -> Theme:
        """The theme in those colours, as it is now."""
        return self._theme

    @property
    def wants_contrast(self) -> bool:
        """Whether the computer is set to show everything in high contrast."""
        wanted = self._hints.accessibility().contrastPreference()
        return wanted is Qt.ContrastPreference.HighContrast

    @property
    def text_scale(self) -> float:
        """How much larger than usual the computer shows its words: 1.0 to 2.0."""
        pixels = QFontInfo(QApplication.font()).pixelSize()
        steps = int((pixels / USUAL_PIXELS.get(sys.platform, OTHERS_USUAL) - 1) / STEP)
        return min(MOST, 1 + max(0, steps) * STEP)

    def _read(self) -> Theme:
        return theme_of(self._application.palette(), high_contrast=self.wants_contrast)

    def _look_again(self) -> None:
        theme = self._read()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit()


def theme_of(palette: QPalette, *, high_contrast: bool = False) -> Theme:
    """A theme of the palette's own colours, and of mixes of them.

    Where two of them are too alike they are moved towards black or white until they are not:
    grounds until words can be read on them at all, and then the words, the edges and the marks.
    """
    window, base = (
        _of(palette, QPalette.ColorRole.Window),
        _of(palette, QPalette.ColorRole.Base),
    )
    words = _of(palette, QPalette.ColorRole.WindowText)
    accent = _of(palette, QPalette.ColorRole.Highlight)
    ink_end = BLACK if contrast(BLACK, window) >= contrast(WHITE, window) else WHITE
    paper, panel = (readable_on(one, ink_end, TEXT) for one in (window, base))
    tinted = [mixed(panel, accent, part) for part in (0.1, 0.2)]
    soft, go_tint = (readable_on(one, ink_end, TEXT) for one in tinted)
    sun_tint = readable_on(mixed(panel, words, 0.12), ink_end, TEXT)
    grounds = (paper, panel, soft, go_tint, sun_tint)
    ink = moved(words, grounds, ink_end, TEXT)
    primary = moved(accent, grounds, ink_end, TEXT)
    on_accent = _of(palette, QPalette.ColorRole.HighlightedText)
    on_primary = moved(on_accent, (primary,), WHITE if ink_end == BLACK else BLACK, TEXT)
    faint = ink if high_contrast else moved(mixed(ink, paper, 0.25), grounds, ink_end, TEXT)
    edge = ink if high_contrast else moved(mixed(ink, paper, 0.5), grounds, ink_end, EDGE)
    side, on_side = (ink, paper) if ink_end == BLACK else (paper, ink)
    return Theme(
        paper=paper, ink=ink, faint=faint, panel=panel, line=mixed(paper, ink, 0.3),
        edge=edge, primary=primary, on_primary=on_primary, go=primary, on_go=on_primary,
        go_tint=go_tint, stop=ink, stop_tint=soft, sun=ink, on_sun=paper, sun_tint=sun_tint,
        soft=soft, plate=_plate((paper, panel)), side=side, on_side=on_side,
    )  # fmt: skip


def _plate(grounds: Sequence[str]) -> str:
    """What pictures need under them: nothing, where everything is light."""
    is_light = all(contrast(OUTLINE, one) >= TEXT for one in grounds)
    return "transparent" if is_light else LIGHT_PLATE


def _of(palette: QPalette, role: QPalette.ColorRole) -> str:
    colour = QColor(palette.color(QPalette.ColorGroup.Active, role))
    colour.setAlpha(255)
    return colour.name().upper()
