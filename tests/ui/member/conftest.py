"""A visit by Kofi, whose answers are his own to give."""

import pytest

from app.domain.people import Member
from app.services.all import Services
from app.ui.member.feelings import Feelings
from app.ui.member.here import Here
from app.ui.member.stage import Stage


@pytest.fixture
def kofi(services: Services) -> Member:
    """Return the member who visits."""
    return next(one for one in services.people.members() if one.name == "Kofi")


@pytest.fixture
def here(stage: Stage, services: Services, kofi: Member) -> Here:
    """Return Kofi's visit, on the stage."""
    feelings = Feelings(stage, services.visits, kofi.id)
    return Here(stage, services, kofi, feelings)
