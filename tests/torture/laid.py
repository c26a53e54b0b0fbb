"""A folder with every kind of file that commands read, all of them good."""

from contextlib import closing
from pathlib import Path
from shutil import copytree

import pytest

from app.services.people import People
from app.storage import keys
from app.storage.copy_places import ON_STICK, CopyPlaces
from app.storage.store import BoardFiles, open_with_code, set_up
from tests import makers
from tests.pictures.bringing import samples
from tests.torture.given import MEMBER, OPENS_WITH, SERVER, TEXTS, give, on_board
from tests.torture.ways_in import HARD_WORDS, TEXT, manifest, word_file, zipped

CHEAP = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}
"""What a try at the passphrase costs here: it is dear on purpose, and there are thousands."""


def fill(folder: Path) -> str:
    """Lay a board, its copies, a pack of another laptop, texts and pictures into a folder.

    Gives back the recovery code of the board.
    """
    with pytest.MonkeyPatch.context() as cheaply:
        for name, cost in CHEAP.items():
            cheaply.setitem(keys.COST, name, cost)
        store, code = set_up(folder / "data", OPENS_WITH)
    with closing(store):
        People(store.sessions).save(makers.member(MEMBER))
    copytree(folder / "data", folder / "theirs")
    with closing(open_with_code(folder / "theirs", code)) as theirs:
        People(theirs.sessions).save(makers.member("Neil"))
    for words in (
        ("pack", "--data", "@theirs", "--out", "@theirs.pack"),
        on_board("backup"),
        on_board("backup", "--out", f"@stick/{ON_STICK}"),
    ):
        told = give(folder, words, OPENS_WITH.encode())
        assert told.status == 0, told
    CopyPlaces(BoardFiles(folder / "data")).choose(folder / "stick")
    (folder / "new").mkdir()
    (folder / "away").mkdir()
    (folder / "away" / "server.txt").write_text(SERVER, encoding="utf-8")
    _lay_texts_and_pictures(folder)
    return code


def _lay_texts_and_pictures(folder: Path) -> None:
    for text in TEXTS[:2]:
        (folder / text).write_text(TEXT, encoding="utf-8")
    (folder / "text.docx").write_bytes(word_file())
    drawing, photo = samples.svg(), samples.picture("JPEG")
    obf = samples.board(
        {"bus": "1"}, [samples.image("1", data=samples.data_uri(samples.picture()))]
    )
    (folder / "bus.svg").write_bytes(drawing)
    (folder / "photo.jpg").write_bytes(photo)
    (folder / "board.obf").write_bytes(obf)
    pictures = {"bus.svg": drawing, "tea.jpg": photo, "words.csv": HARD_WORDS}
    (folder / "set.zip").write_bytes(zipped(pictures))
    (folder / "set.obz").write_bytes(zipped({"manifest.json": manifest(), "boards/1.obf": obf}))
    (folder / "set").mkdir()
    for name, contents in pictures.items():
        (folder / "set" / name).write_bytes(contents)
