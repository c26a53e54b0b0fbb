"""What an open board is to the rest of the app, wherever its rows are kept."""

from pathlib import Path
from typing import Protocol

from app.storage.store import Sessions


class OpenStore(Protocol):
    """A board in this computer's folder, or on a server."""

    sessions: Sessions
    has_code: bool
    """Whether a printed recovery code opens it too."""

    @property
    def folder(self) -> Path:
        """Where small files about the board are kept on this computer."""

    @property
    def pack_key(self) -> bytes:
        """The key that is for packs alone. Raises NoWayForPacks."""

    @property
    def key_file(self) -> str:
        """The key file that goes with packs. Raises NoWayForPacks, or OSError."""

    def check_passphrase(self, passphrase: str) -> None:
        """Raise the AppError that says so unless this opens the board that is already open."""

    def check_code(self, code: str) -> None:
        """Raise WrongRecoveryCode unless this one opens the board that is already open."""

    def close(self) -> None:
        """Let go of the board."""
