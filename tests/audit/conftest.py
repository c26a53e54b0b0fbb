"""An open practice board for the audit's tests, without the wait for its passphrase."""

from tests.services.conftest import practice_key, store

__all__ = ["practice_key", "store"]
