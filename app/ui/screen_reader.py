"""Whether somebody uses a screen reader just now, and so has a voice already."""

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAccessible

SPI_GETSCREENREADER = 0x0046
NARRATOR = r"HKEY_CURRENT_USER\Software\Microsoft\Narrator\NoRoam"
MAC_ACCESS = Path.home() / "Library" / "Preferences" / "com.apple.universalaccess.plist"


def is_here() -> bool:
    """Whether a screen reader reads this app.

    Qt knows whether anybody asks what is on the screen. On Linux those are screen readers;
    elsewhere they may be a keyboard on the screen, or what puts windows in order, and nobody's
    voice must be lost to them: so the system is asked as well.
    """
    if not QAccessible.isActive():
        return False
    if sys.platform == "win32":
        return _is_told_by_windows() or _is_on(NARRATOR, "RunningState")
    if sys.platform == "darwin":
        return _is_on(str(MAC_ACCESS), "voiceOverOnOffKey")
    return True


def _is_told_by_windows() -> bool:
    """Whether a screen reader has told Windows that it is there. Narrator never does."""
    told = ctypes.c_int(0)
    if sys.platform == "win32":
        ask = ctypes.windll.user32.SystemParametersInfoW
        ask(SPI_GETSCREENREADER, 0, ctypes.byref(told), 0)
    return bool(told.value)


def _is_on(where: str, name: str) -> bool:
    kept = QSettings(where, QSettings.Format.NativeFormat).value(name)
    return str(kept).lower() in ("1", "true")
