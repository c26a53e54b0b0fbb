"""The whole app on a board of its own, as somebody opens it who uses a screen reader."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.domain.profiles import ScreenProfile
from app.services.all import Services
from tests.readers.bus import Bus, end


def be_as_it_comes(services: Services) -> None:
    """Let everybody have the usual screen: large words may have a screen of their own."""
    for member in services.people.members():
        services.people.save(replace(member, screen=ScreenProfile()))


@contextmanager
def open_app(bus: Bus, folder: Path) -> Iterator[None]:
    """Run the app on the practice board, with everything in one folder."""
    app = bus.start(sys.executable, "-m", "app", "--practice", "--data", folder)
    try:
        yield
    finally:
        end(app)
