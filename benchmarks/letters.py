"""Making letters, one after another in one process."""

import time
from pathlib import Path

from app.services.all import make_services
from app.services.practice import open_practice
from app.services.printing import Printing
from app.wording.catalogue import Catalogue
from benchmarks.result import Result

A_SECOND = 100
ROUNDS = 40
LOOK_MS = 10


def run(folder: Path) -> list[Result]:
    """Make the letters the practice board has sent, over and over."""
    store = open_practice(folder / "letters")
    services = make_services(store.sessions, Catalogue())
    printing = Printing(services.letters, services.album)
    made = services.letters.made()
    sizes = [len(printing.preview_pdf(letter.id)) for letter in made]
    began = time.perf_counter()
    for _round in range(ROUNDS):
        for letter in made:
            printing.preview_pdf(letter.id)
    a_second = ROUNDS * len(made) / (time.perf_counter() - began)
    wanted = [services.letters.letter(letter.id) for letter in made]
    began = time.perf_counter()
    for _round in range(ROUNDS):
        for writing, likes in wanted:
            services.letter_checks.look(writing, likes)
    look_ms = 1000 * (time.perf_counter() - began) / (ROUNDS * len(made))
    store.close()
    return [
        Result(
            "Letters of 3 to 5 pages",
            f"{a_second:.0f} a second, the largest {max(sizes) / 1024:.0f} KB",
            f"{A_SECOND} a second, under 60 KB",
            a_second >= A_SECOND and max(sizes) < 60 * 1024,
        ),
        Result(
            "Looking at a whole letter before it is made",
            f"{look_ms:.1f} ms",
            f"{LOOK_MS} ms",
            look_ms < LOOK_MS,
        ),
    ]
