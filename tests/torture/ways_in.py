"""Every way by which a file comes into the app: a good one, and what takes it."""

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import docx

from app.bringing_back import source_of
from app.domain.copies import moment
from app.domain.pictures import PictureKind, PictureSet
from app.easyread.files import read_lines
from app.pictures.bringing.reading import glance, read_photo
from app.services.all import Services
from app.services.other_laptops import OtherLaptops
from app.storage import copies, upgrade
from app.storage.keys import key_from_code
from app.storage.store import BoardFiles, Store
from app.system.door import Door
from app.system.measured_screens import MeasuredScreens
from app.system.members_screen import MembersScreen
from app.system.this_laptop import ThisLaptop
from app.ui.pictures import as_dots
from tests.pictures.bringing import samples

HARD_WORDS = b"term,plain,meaning\r\nagenda,list,A list of what we talk about.\r\n"
CODE = "0123-4567-89AB"
TEXT = "# Our news\n\nThe **agenda** is out.\n\n- We met at 10.30am.\n- It cost \u00a35.\n"


@dataclass(frozen=True)
class WayIn:
    """One kind of file, and what takes it. ``take`` may only raise an AppError."""

    name: str
    good: bytes
    take: Callable[[Path], object]


def ways_in(services: Services, store: Store, empty: Path) -> Iterator[WayIn]:
    """Every way in, on an open board. ``empty`` is a folder that may be written in."""
    yield from _pictures(services)
    yield WayIn("words.csv", HARD_WORDS, lambda file: services.hard_words.bring_in(read(file)))
    needs = needs_file(services)
    yield WayIn("needs.csv", needs, lambda file: services.needs_import.look_at(read(file)))
    yield WayIn("more.csv", needs, lambda file: services.needs_import.bring_in(read(file)))
    for name in ("text.txt", "text.md"):
        yield WayIn(name, TEXT.encode(), read_lines)
    yield WayIn("text.docx", word_file(), read_lines)
    yield from _kept_of_the_computer(empty)
    yield from _of_the_board(store, empty)
    yield _pack(store, empty)


def _of_the_board(store: Store, empty: Path) -> Iterator[WayIn]:
    """The files of a board, and of a copy of one."""
    source = source_of(store.files, store.key)
    copy = copies.make(source, empty / "copies", moment())
    place = BoardFiles(copy.folder)

    def open_it(file: Path) -> None:
        upgrade.bring_up_to_date(file, store.key)

    def check_copy(file: Path, name: str) -> None:
        good = (copy.folder / name).read_bytes()
        shutil.copyfile(file, copy.folder / name)
        try:
            copies.check(copies.read(copy.folder), store.key)
        finally:
            (copy.folder / name).write_bytes(good)

    board, key = place.store.read_bytes(), place.key.read_bytes()
    yield WayIn("board.db", board, open_it)
    yield WayIn("board.key", key, lambda file: key_from_code(file, CODE))
    for one in sorted(copy.folder.iterdir()):
        yield WayIn(f"copy-{one.name}", one.read_bytes(), partial(check_copy, name=one.name))


def _pack(store: Store, empty: Path) -> WayIn:
    """A pack of another laptop, which knows no more than this one."""
    here = ThisLaptop(empty).id
    laptops = OtherLaptops(store, lambda: here)
    laptops.pack(empty / "good.pack")
    return WayIn("a.pack", read(empty / "good.pack"), lambda file: laptops.join([file]))


def read(file: Path) -> bytes:
    """What is in a file, as the page that asks for it reads it."""
    return file.read_bytes()


def needs_file(services: Services) -> bytes:
    """A file of what helps, as another system would send it."""
    member = services.people.members()[0]
    rows = [
        "member_id,member,line,words,strength",
        f"{member.id},{member.name},,Tea first,helps",
    ]
    return "\r\n".join(rows).encode()


def word_file() -> bytes:
    """A Word file with a heading, a paragraph and a table."""
    document = docx.Document()
    document.add_heading("Our news")
    document.add_paragraph("The agenda is out.")
    document.add_table(1, 1).cell(0, 0).text = "10.30am"
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _pictures(services: Services) -> Iterator[WayIn]:
    drawing, photo = samples.svg(), samples.picture("JPEG")
    obf = samples.board(
        {"bus": "1"}, [samples.image("1", data=samples.data_uri(samples.picture()))]
    )
    files = {
        "bus.svg": drawing,
        "bus.png": samples.picture(),
        "photo.jpg": samples.with_notes(samples.quarters(), "JPEG"),
        "board.obf": obf,
        "set.zip": zipped({"bus.svg": drawing, "tea.jpg": photo, "words.csv": HARD_WORDS}),
        "set.obz": zipped({"manifest.json": manifest(), "boards/1.obf": obf}),
    }

    def bring_in(file: Path) -> None:
        about = PictureSet(uuid4(), f"Set {uuid4()}", PictureKind.SYMBOL)
        services.picture_sets.bring_in(file, about, as_dots, lambda _done, _all: None)

    for name, good in files.items():
        yield WayIn(name, good, bring_in)
        yield WayIn(f"glance-{name}", good, glance)
    yield WayIn("face.jpg", files["photo.jpg"], read_photo)


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip of some files."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in files.items():
            archive.writestr(name, contents)
    return written.getvalue()


def manifest() -> bytes:
    """What tells of the boards in a zip of Open Boards."""
    return json.dumps({"format": "open-board-0.1", "root": "boards/1.obf"}).encode()


def _kept_of_the_computer(empty: Path) -> Iterator[WayIn]:
    """What the app keeps beside the board, which anybody may have written in."""
    screens = json.dumps({"Screen 1366x768": 4.2}).encode()
    door = json.dumps({"wrong": 2, "since": 1_700_000_000.0}).encode()
    full = json.dumps({"full": True}).encode()
    laptop = json.dumps({"id": "6f0c9a40-66b1-4c3e-93a9-6a2f54c8a001", "here": "x"}).encode()

    def beside(name: str, take: Callable[[Path], object]) -> Callable[[Path], object]:
        def put(file: Path) -> None:
            shutil.copyfile(file, empty / name)
            take(empty)

        return put

    yield WayIn("door.json", door, beside("door.json", lambda here: Door(here).wait_s()))
    yield WayIn("laptop.json", laptop, beside("laptop.json", lambda here: ThisLaptop(here).id))
    yield WayIn(
        "screens.json",
        screens,
        beside("screens.json", lambda here: MeasuredScreens(here).of("Screen 1366x768")),
    )
    yield WayIn(
        "members.json",
        full,
        beside("members-screen.json", lambda here: MembersScreen(here).stays_full),
    )
