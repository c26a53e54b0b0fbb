"""Opens the window at once; everything else comes after its first paint."""

import importlib
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app import NAME
from app.ui.tidying import Tidying
from app.ui.window import Window

HERE = Path(__file__).parents[1]


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application, with our fonts and pictures to be found by name."""
    application = QApplication(arguments)
    application.setApplicationName(NAME)
    Tidying(application)
    for font in (HERE / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    QDir.addSearchPath("icons", str(HERE / "assets" / "icons"))
    return application


def run(folder: Path | None, *, practice: bool) -> int:
    """Open the window and stay until it is closed."""
    application = make_application(sys.argv[:1])
    window = Window(application)
    window.painted.connect(partial(begin, window, folder, practice=practice))
    window.show()
    return application.exec()


def begin(window: Window, folder: Path | None, *, practice: bool) -> None:
    """Bring in the rest of the app, and show its first screen.

    Everything is kept in ``folder``, or in the user's own folders without one.
    """
    importlib.import_module("app.ui.told").tell_readers()
    settings = importlib.import_module("app.settings").usual_settings(folder)
    begun = importlib.import_module("app.beginning").Beginning(
        window, settings, practice=practice
    )
    importlib.import_module("app.system.ending").Ending(begun).asked.connect(begun.calm.end)
