"""Every command that reads a file from outside, with the good files that it reads."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from shutil import copyfile

from app.cli import main

OPENS_WITH = "plain words that nobody may read"
MEMBER = "Sandra"
LETS_IN = "password-of-the-server"
SERVER = "postgresql://anna@localhost:1/boards?schema=elmshire"
ADDRESS = SERVER.replace("anna@", f"anna:{LETS_IN}@")
COUNTED = {"door.json"}
"""What may change where a command is refused: how often somebody tried the door."""


@dataclass(frozen=True)
class Given:
    """A command, what is typed when it asks, and one file that it reads ("" for what is typed).

    ``@`` in a word of it stands for the folder that everything lies in.
    """

    words: tuple[str, ...]
    file: str
    typed: str = OPENS_WITH

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return f"{' '.join(self.words)} with {self.file or 'what is typed'}"


@dataclass(frozen=True)
class Told:
    """What came of a command."""

    status: int
    out: str
    err: str


def give(folder: Path, words: tuple[str, ...], typed: bytes) -> Told:
    """Give a command to the real parser, as somebody at a keyboard would."""
    out, err = _console(), _console()
    before, sys.stdin = (
        sys.stdin,
        _console(typed.replace(b"\n", b" ") + b"\n" + OPENS_WITH.encode()),
    )
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = main(in_full(words, folder))
    except SystemExit as ended:
        status = int(str(ended.code))
    finally:
        sys.stdin = before
    return Told(status, _written(out), _written(err))


def in_full(words: tuple[str, ...], folder: Path) -> list[str]:
    """A command as it is given in this folder."""
    return [word.replace("@", f"{folder}/") for word in words]


def _console(typed: bytes = b"") -> io.TextIOWrapper:
    """What a command reads from or writes to, which takes no letters but those of UTF-8."""
    return io.TextIOWrapper(io.BytesIO(typed), "utf-8")


def _written(console: io.TextIOWrapper) -> str:
    console.seek(0)
    return console.read()


def on_board(*words: str) -> tuple[str, ...]:
    """A command about the board of our own."""
    return (*words, "--data", "@data")


def on_new(*words: str) -> tuple[str, ...]:
    """A command on a laptop that has no board yet."""
    return (*words, "--data", "@new")


OPENING: tuple[tuple[str, ...], ...] = (
    ("check",),
    ("backup",),
    ("backup", "--out", "@made"),
    ("restore", "@stick"),
    ("pack", "--out", "@made.pack"),
    ("join", "@theirs.pack"),
    ("export-member", MEMBER, "--out", "@made"),
    ("erase-member", MEMBER, "--yes"),
    ("letters", "--html", "--out", "@made"),
    ("pictures", "find", "bus"),
    ("pictures", "import", "@bus.svg"),
)
"""Every command that opens a board."""

OF_THE_BOARD = ("board.db", "board.key", "laptop.json", "copy-places.json", "door.json")
TEXTS = ("text.txt", "text.md", "text.docx")
PICTURES = ("bus.svg", "photo.jpg", "board.obf", "set.zip", "set.obz", "set/words.csv")
CODE = "@code"
"""Stands for the recovery code of the board, which each board makes for itself."""


def every_given(folder: Path) -> Iterator[Given]:
    """Every command with every file that it reads, of what ``fill`` laid into a folder."""
    for words in OPENING:
        for file in OF_THE_BOARD:
            yield Given(on_board(*words), f"data/{file}")
        yield Given((*words, "--data", "@away"), "away/server.txt", LETS_IN)
    copies = [one.relative_to(folder) for one in folder.rglob("*-board-*/board.*")]
    assert len(copies) == 2 * 2
    for copy in map(str, copies):
        place = f"@{Path(copy).parts[0]}"
        yield Given(on_board("check"), copy)
        yield Given(on_board("restore", place), copy)
        yield Given(on_new("restore", place), copy)
        yield Given(on_new("restore", place, "--code"), copy, CODE)
    for words in (on_board("join", "@theirs.pack"), on_new("join", "@theirs.pack")):
        yield Given(words, "theirs.pack")
        yield Given((*words, "--code"), "theirs.pack", CODE)
    for text in TEXTS:
        yield Given(("check-words", f"@{text}"), text)
        yield Given(("check-words", "--letter", "--json", f"@{text}"), text)
    for picture in PICTURES:
        source = Path(picture).parts[0]
        yield Given(on_board("pictures", "import", f"@{source}"), picture)
        yield Given(on_board("pictures", "import", f"@{source}", "--leave-out-bad"), picture)
    yield Given(on_board("check"), "")
    yield Given(on_new("join", "@theirs.pack"), "")
    yield Given(("server", "set-up", "elmshire"), "", ADDRESS)
    yield Given(("server", "let-in", "elmshire", "anna", "--role", "reader"), "", ADDRESS)


NO_FOLDER = ("a pipe", "an empty file", "a loop", "an empty file/inside", "x" * 300)
ODD = ("a folder", *NO_FOLDER, "nothing there")
NO_FILE = ("a folder", "an empty file", "a loop")
"""What may lie in the place of a file of the board: there, nobody lays a pipe."""

NOT_UTF8 = os.fsdecode(b"caf\xe9")


def lay_odd(folder: Path) -> None:
    """Lay what no command can use beside the good files: pipes, links to themselves."""
    (folder / "a folder").mkdir()
    (folder / "an empty file").touch()
    (folder / "a loop").symlink_to("a loop")
    os.mkfifo(folder / "a pipe")
    for name in (*TEXTS, *PICTURES[:5], "theirs.pack"):
        copyfile(folder / name, folder / f"{NOT_UTF8}{Path(name).suffix}")


def elsewhere() -> Iterator[tuple[str, ...]]:
    """Every command with each of its files and folders in odd places."""
    drawing = (("pictures", "--sheet", "@made"), ("tour", "--out", "@made"))
    saying = ("say", "Hello", "--out", "@made.wav", "--words", "@made.json")
    reading: list[tuple[str, ...]] = [("check-words", f"@{one}") for one in TEXTS[1:]]
    reading += [on_board("pictures", "import", f"@{one}") for one in PICTURES[:5]]
    on_boards = [on_board(*words) for words in OPENING]
    for words in (*drawing, saying, *reading, *on_boards, on_new("join", "@theirs.pack")):
        for place, word in enumerate(words):
            if word.startswith("@"):
                names = NO_FOLDER if words in drawing else (*ODD, NOT_UTF8 + Path(word).suffix)
                yield from ((*words[:place], f"@{one}", *words[place + 1 :]) for one in names)


def seen(folder: Path) -> dict[str, bytes]:
    """All that lies in a folder, to tell whether anything was changed."""
    return {
        str(one.relative_to(folder)): _print_of(one)
        for one in folder.rglob("*")
        if one.name not in COUNTED
    }


def _print_of(one: Path) -> bytes:
    if one.is_symlink():
        return os.fsencode(one.readlink())
    return blake2b(one.read_bytes()).digest() if one.is_file() else b""
