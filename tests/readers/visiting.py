"""The whole app on a board of its own, as somebody opens it who uses a screen reader."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.readers.bus import Bus, end


@contextmanager
def open_app(bus: Bus, folder: Path) -> Iterator[None]:
    """Run the app on the practice board, with everything in one folder."""
    app = bus.start(sys.executable, "-m", "app", "--practice", "--data", folder)
    try:
        yield
    finally:
        end(app)
