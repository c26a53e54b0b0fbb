"""What an open board is to the rest of the app, wherever its rows are kept."""

from typing import Protocol

from app.storage.store import Sessions


class OpenStore(Protocol):
    """A board in this computer's folder, or on a server."""

    sessions: Sessions
    has_code: bool
    """Whether a printed recovery code opens it too."""

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether this passphrase opens the board that is already open."""

    def is_code(self, code: str) -> bool:
        """Whether this recovery code opens the board that is already open."""

    def close(self) -> None:
        """Let go of the board."""
