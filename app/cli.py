"""The command line, for people and for tests."""

import argparse
import importlib
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.system.no_dumps import leave_no_dumps


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says. The exit status is 0 only when it was done.

    Each command is a module of ``app.commands``, imported when it is wanted: the voice's
    own process must not load Qt, nor the window the voice.
    """
    leave_no_dumps()
    _take_any_letters()
    chosen = _parser().parse_args(arguments)
    command = importlib.import_module(f"app.commands.{chosen.command}")
    status: int = command.run(chosen)
    return status


def _take_any_letters() -> None:
    """Let names of files that no letters can write be told, and whatever is typed be read."""
    for stream, odd in (
        (sys.stdin, "replace"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):  # a program without a console has none
            stream.reconfigure(errors=odd)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="together-board",
        description="Have your say, and get an answer you can read. "
        "With no command, the window opens.",
    )
    parser.set_defaults(command="window")
    _add_common(parser, folder=None, practice=False)
    commands = parser.add_subparsers(metavar="COMMAND")

    def add(name: str, about: str, out: str = "") -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about, description=about)
        made.set_defaults(command=name.replace("-", "_"))
        # What stands before the command holds unless it is said again after it.
        _add_common(made, folder=argparse.SUPPRESS, practice=argparse.SUPPRESS)
        if out:
            made.add_argument("--out", type=Path, required=True, metavar=out)
        return made

    add("tour", "Walk through the whole app, saving a picture of every screen.", "DIR")
    letters = add("letters", "Save every letter that is ready as a PDF.", "DIR")
    letters.add_argument(
        "--audio", action="store_true", help="and as a sound file, with the time of each word"
    )
    letters.add_argument(
        "--mp3", action="store_true", help="the sound as MP3: a seventh of the size of WAV"
    )
    for form, about in (
        ("html", "and as a page for any browser, with its pictures inside"),
        ("text", "and as plain text, for e-mail and screen readers"),
        ("epub", "and as a small book (EPUB 3)"),
    ):
        letters.add_argument(f"--{form}", action="store_true", help=about)
    say = add("say", "Say a text into a sound file, WAV or MP3 by its name.", "FILE.wav")
    say.add_argument("text", metavar="TEXT")
    say.add_argument("--voice", default="", metavar="ID", help="which voice: see `voices`")
    say.add_argument("--wpm", type=int, default=150, metavar="N", help="words a minute (150)")
    say.add_argument(
        "--words", type=Path, metavar="FILE.json", help="write when each word is heard"
    )
    add("voices", "List the voices of this computer.")
    _add_pictures(
        add("pictures", "Find pictures, bring them in, or lay them all side by side.")
    )
    easy = add("check-words", "List what makes a text hard to read, line by line.")
    easy.add_argument("file", type=Path, metavar="FILE", help="a text, Markdown or .docx file")
    easy.add_argument("--json", action="store_true", help="print the findings as JSON")
    easy.add_argument("--letter", action="store_true", help="keep to the rules of letters too")
    _add_audit(add("audit", "Show every screen, and measure whether everyone can use it."))
    _add_server(add("server", "Set up boards on a PostgreSQL server, and let people in."))
    add("check", "Check that a board's files are sound, and those of its copies.")
    _add_keeping(add)
    add("speech-worker", "The process that the voice lives in; the window starts it itself.")
    return parser


def _add_keeping(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add what keeps a board safe, and what its members may ask for."""
    backup = add("backup", "Make a copy of a board, even while it is open.")
    backup.add_argument(
        "--out", type=Path, metavar="DIR", help="in this folder, not where copies usually go"
    )
    restore = add("restore", "Bring a board back from a copy, or to a new laptop.")
    restore.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a copy, or a folder or stick with copies"
    )
    export = add(
        "export-member", "Save everything that the board holds about one member.", "DIR"
    )
    erase = add("erase-member", "Say what goes with a member, and erase them for good.")
    erase.add_argument("--yes", action="store_true", help="do it: it cannot be undone")
    add("pack", "Put all that a board shares into a pack for other laptops.", "FILE")
    join = add("join", "Join packs from other laptops, or begin a board here with one.")
    join.add_argument("files", type=Path, nargs="+", metavar="FILE")
    for one in (restore, join):
        one.add_argument(
            "--code", action="store_true", help="ask for the recovery code, not the passphrase"
        )
    for one in (export, erase):
        one.add_argument("member", metavar="NAME|ID", help="who: their name or their id")


def _add_audit(parser: argparse.ArgumentParser) -> None:
    """Let ``audit`` be asked for less, or in another form."""
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    parser.add_argument(
        "--quick", action="store_true", help="one combination of each screen, in half a minute"
    )
    parser.add_argument("--screen", default="", metavar="NAME", help="look at one screen only")
    parser.add_argument("--part", default="", help=argparse.SUPPRESS)  # of the work, as 1/2


def _add_server(parser: argparse.ArgumentParser) -> None:
    """Let ``server`` be asked to set a board up, or to let somebody in."""
    actions = parser.add_subparsers(metavar="ACTION", dest="action", required=True)
    make = actions.add_parser("set-up", help="make a board, or bring it up to date")
    let_in = actions.add_parser("let-in", help="let somebody in, or change their password")
    for action in (make, let_in):
        action.add_argument("board", metavar="BOARD", help="what it is called on the server")
    let_in.add_argument("person", metavar="NAME", help="what they are called on the server")
    let_in.add_argument(
        "--role", choices=("facilitator", "reader"), required=True, help="what they may do"
    )


def _add_pictures(parser: argparse.ArgumentParser) -> None:
    """Let ``pictures`` be asked to find, suggest, import, or make contact sheets."""
    parser.set_defaults(action=None)
    parser.add_argument("--sheet", type=Path, metavar="DIR", help="save contact sheets here")
    actions = parser.add_subparsers(metavar="ACTION", dest="action")

    def add(name: str, about: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=about, description=about)
        _add_common(made, folder=argparse.SUPPRESS, practice=argparse.SUPPRESS)
        return made

    for name, about in (
        ("find", "List the pictures about some words, best first."),
        ("suggest", "List the pictures that go with a sentence."),
    ):
        add(name, about).add_argument("words", nargs="+", metavar="WORDS")
    bring = add("import", "Bring pictures in from a folder, a zip, an .obz or one file.")
    bring.add_argument("file", type=Path, metavar="FILE")
    for option, about in (
        ("--name", "what the set is called"),
        ("--author", "who made the pictures"),
        ("--source", "where they are from"),
        ("--licence", "on what terms they may be used"),
        ("--credit", "the line the licence wants in print"),
    ):
        bring.add_argument(option, default="", metavar="TEXT", help=about)
    bring.add_argument("--kind", choices=("symbol", "photo"), help="what they are")
    bring.add_argument(
        "--leave-out-bad", action="store_true", help="bring in the rest without bad files"
    )


def _add_common(
    parser: argparse.ArgumentParser, *, folder: str | None, practice: str | bool
) -> None:
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", default=folder, help="keep everything in here"
    )
    parser.add_argument(
        "--practice", action="store_true", default=practice, help="use the practice board"
    )
