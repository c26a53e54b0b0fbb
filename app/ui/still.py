"""Lets nothing move by itself: no fading menu, no sliding list, no blinking line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
STYLE = "fusion"
"""The one that draws alike on every computer; those of Windows 11 and macOS are animated."""


def keep_still(application: QApplication) -> None:
    """Turn off every effect of the computer's, on both sides of the app.

    The line in a text field stands still too: a blink goes on for as long as one writes, and
    nobody can stop it, which draws the eye away from the words (WCAG 2.2.2). The style's own
    motion is turned off in the style sheet, where it can be done at no cost.
    """
    for effect in EFFECTS:
        application.setEffectEnabled(effect, enable=False)
    application.setCursorFlashTime(0)
    if application.style().objectName() != STYLE and not application.styleSheet():
        application.setStyle(STYLE)
