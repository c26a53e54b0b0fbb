"""The services of a practice board on any day."""

from uuid import UUID

import pytest

from app.services.all import Services, make_services
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.services.scenes import At, new_member


@pytest.fixture
def at(store: Store, words: Catalogue) -> At:
    """Return what gives the services of this board on a day."""
    return lambda day: make_services(store.sessions, words, lambda: day)


@pytest.fixture
def member(services: Services) -> UUID:
    """Return a member who has said nothing yet."""
    return new_member(services).id
