"""Buttons of gamepads and joysticks, and of switch boxes that call themselves one."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, Signal

from app.ui.parts.pads_windows import make_polling
from app.ui.parts.switch_names import pad_name

DEVICES = Path("/dev/input")
FILES = "js*"
EVENT = struct.Struct("=IhBB")
"""When, how far, what kind and which one: so Linux tells of a joystick."""
BUTTON = 0x01
MANY = 64


class Pads(QObject):
    """Tells of each button as it goes down, on whichever pad: people swap them.

    Pads may be plugged in and pulled out meanwhile. It costs nothing until ``listen``, and
    nothing where there is none. On Linux the computer says when there is something to read;
    Windows has to be asked, which is done only while somebody uses a pad. On a Mac no pad is
    read: there a switch is a key or a button of the mouse, which is what switch boxes send.
    """

    pressed = Signal(str)  # its name, as in switch_names

    def __init__(self, parent: QObject, devices: Path = DEVICES) -> None:
        super().__init__(parent)
        self._devices = devices
        self._watcher: QFileSystemWatcher | None = None
        self._open: dict[Path, QSocketNotifier] = {}
        self._polling = make_polling(self, self._tell)

    def listen(self) -> None:
        """Tell of every button from now on."""
        if self._polling is not None:
            self._polling.start()
        elif sys.platform == "linux" and self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(lambda _folder: self._look())
            self._look()

    def rest(self) -> None:
        """Tell of nothing any more, and leave every pad to others."""
        if self._polling is not None:
            self._polling.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        for path in list(self._open):
            self._close(path)

    @property
    def count(self) -> int:
        """How many pads are being listened to now."""
        return len(self._open) if self._polling is None else self._polling.count

    def _look(self) -> None:
        """Open what has been plugged in; what may not be read yet, once that changes."""
        if self._watcher is None:
            return
        there = self._devices.is_dir()
        self._watcher.addPath(str(self._devices if there else self._devices.parent))
        for path in sorted(self._devices.glob(FILES)) if there else []:
            if path not in self._open:
                self._try(path)

    def _try(self, path: Path) -> None:
        try:
            number = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            return
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda *_which: self._read(path))
        self._open[path] = notifier

    def _read(self, path: Path) -> None:
        notifier = self._open.get(path)
        if notifier is None:
            return
        try:
            events = os.read(int(notifier.socket()), EVENT.size * MANY)
        except BlockingIOError:
            return
        except OSError:
            events = b""
        if not events:  # pulled out
            self._close(path)
            return
        whole = len(events) - len(events) % EVENT.size
        for _when, value, kind, number in EVENT.iter_unpack(events[:whole]):
            if kind == BUTTON and value:
                self._tell(number + 1)

    def _close(self, path: Path) -> None:
        notifier = self._open.pop(path)
        notifier.setEnabled(False)
        os.close(int(notifier.socket()))
        notifier.deleteLater()

    def _tell(self, number: int) -> None:
        self.pressed.emit(pad_name(number))
