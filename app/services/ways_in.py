"""The ways into an open board: its passphrase, and its recovery code."""

from app.domain.errors import AppError
from app.domain.errors.copies import CopiesOpenAsBefore
from app.storage.copies import renew_keys
from app.storage.keys import new_code
from app.storage.store import Store


class WaysIn:
    """Changes how a board is opened. Each is slow on purpose: never in the screen's thread.

    The copies that can be reached open in the new way too: whoever knew the old one would read
    the board in them. Raises CopiesOpenAsBefore when the board opens in the new way, and some
    copy does not.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless this is the passphrase now."""
        self._store.check_passphrase(passphrase)

    def change_passphrase(self, passphrase: str) -> None:
        """Let this one open the board from now on. Raises PassphraseTooShort."""
        self._store.change_passphrase(passphrase)
        self._renew_copies()

    def think_of_code(self) -> str:
        """A recovery code to print. It opens nothing until ``change_code`` is told of it."""
        return new_code()

    def change_code(self, code: str) -> None:
        """Let this one open the board from now on; the code before opens nothing any more."""
        self._store.change_code(code)
        self._renew_copies()

    def _renew_copies(self) -> None:
        try:
            renew_keys(self._store.files, self._store.key)
        except AppError as error:
            raise CopiesOpenAsBefore from error
