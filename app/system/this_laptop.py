"""Which laptop this is, among those that a board is kept on."""

import hashlib
import os
import socket
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QSysInfo

from app.system.kept import Kept

FILE = "laptop.json"


class ThisLaptop:
    """A random id for one board's folder on one computer.

    A folder that was copied, to another computer or to another place, is another laptop; and
    so is one whose board was brought back from a copy. If two went by one id, what each of
    them does next would be taken for the same thing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = Kept(folder / FILE)

    @property
    def id(self) -> UUID:
        """The id, made the first time. Raises DiskTrouble where it cannot be kept."""
        known = self._kept.all()
        if known.get("here") == self._here:
            try:
                return UUID(str(known["id"]))
            except (KeyError, ValueError):
                pass
        return self.renew()

    def renew(self) -> UUID:
        """Be another laptop from now on: the board was brought back from a copy."""
        new = uuid4()
        self._kept.keep({"id": str(new), "here": self._here})
        return new

    @property
    def _here(self) -> str:
        """What tells this folder on this computer from its copies."""
        machine = bytes(QSysInfo.machineUniqueId().data()) or socket.gethostname().encode()
        return hashlib.sha256(machine + os.fsencode(self._folder.resolve())).hexdigest()
