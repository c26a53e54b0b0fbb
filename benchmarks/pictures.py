"""Finding, suggesting and bringing in pictures, by the thousand."""

import time
import zipfile
from collections.abc import Callable
from functools import partial
from itertools import islice, product
from pathlib import Path
from uuid import uuid4

from app.domain.pictures import OWN, Picture, PictureKind, PictureSet
from app.pictures.library import Library
from app.pictures.search import Search
from app.services.all import make_services
from app.services.practice import open_practice
from app.ui.pictures import as_dots
from app.wording.catalogue import Catalogue
from benchmarks.result import Result

PICTURES = 10_000
SET = 3_436
"""As many as there are in a large free set of symbols."""

FIND_MS = 10
BRING_SECONDS = 60
TYPED = ("b", "s", "bus", "hospitl", "wheelchair taxi", "chair", "interprater", "xyzzy", "not")
SENTENCES = (
    "The bus driver will wait until you sit down.",
    "We asked the council for a hearing loop in the meeting room.",
    "You can bring your supporter, your dog and your own food to every meeting next year.",
)


def run(folder: Path) -> list[Result]:
    """Measure among our drawings and made-up pictures with words put together from theirs."""
    pictures = _many()
    search = Search(pictures)
    finding = max(_ms(partial(search.find, typed)) for typed in TYPED)
    looking = max(_ms(partial(_look_through, pictures, typed)) for typed in TYPED)
    suggesting = max(_ms(partial(search.suggest, words)) for words in SENTENCES)
    bringing = _bring_in(folder)
    return [
        Result(
            f"Finding a picture among {len(pictures):,}, the slowest of {len(TYPED)}",
            f"{finding:.1f} ms, {finding / looking:.2f} times looking through them all",
            f"under {FIND_MS} ms",
            finding < FIND_MS,
        ),
        Result(
            f"Suggesting one among {len(pictures):,}, the slowest of {len(SENTENCES)}",
            f"{suggesting:.1f} ms",
            f"under {FIND_MS} ms",
            suggesting < FIND_MS,
        ),
        Result(
            f"Bringing in {SET:,} drawings from a zip",
            f"{bringing:.1f} s",
            f"under {BRING_SECONDS} s",
            bringing < BRING_SECONDS,
        ),
    ]


def _many() -> list[Picture]:
    """Our drawings, and made-up ones called by two of their words."""
    ours = Library().pictures
    words = sorted({word for picture in ours for word in picture.label.lower().split()})
    pairs = islice(product(words, reversed(words)), PICTURES - len(ours))
    made_up = [
        Picture(f"{OWN}{place}", f"{one} {other}", "", (other,), PictureKind.SYMBOL)
        for place, (one, other) in enumerate(pairs)
    ]
    return [*ours, *made_up]


def _look_through(pictures: list[Picture], typed: str) -> list[str]:
    """What a plain search does: look at every picture's words."""
    return [
        picture.id
        for picture in pictures
        if typed in picture.label.lower() or any(typed in word for word in picture.keywords)
    ]


def _ms(act: Callable[[], object]) -> float:
    """The best of five, in milliseconds."""
    times = []
    for _round in range(5):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


def _bring_in(folder: Path) -> float:
    """Bring in a zip of our own drawings, under as many names as a large set has."""
    drawings = sorted(Library().folder.glob("*.svg"))
    source = folder / "set.zip"
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(SET):
            drawing = drawings[number % len(drawings)]
            archive.write(drawing, f"{drawing.stem}_{number}.svg")
    store = open_practice(folder / "pictures")
    sets = make_services(store.sessions, Catalogue()).picture_sets
    began = time.perf_counter()
    about = PictureSet(uuid4(), "A large set", PictureKind.SYMBOL)
    sets.bring_in(source, about, as_dots, lambda _done, _all: None)
    took = time.perf_counter() - began
    store.close()
    return took
