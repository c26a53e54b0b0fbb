"""An open practice board for every test of a screen, without the wait for its passphrase."""

from tests.services.conftest import practice_key, store

__all__ = ["practice_key", "store"]
