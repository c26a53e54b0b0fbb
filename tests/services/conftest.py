"""The services of a practice board on any day."""

import pytest

from app.services.all import make_services
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.services.scenes import At


@pytest.fixture
def at(store: Store, words: Catalogue) -> At:
    """Return what gives the services of this board on a day."""
    return lambda day: make_services(store.sessions, words, lambda: day)
