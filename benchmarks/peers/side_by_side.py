"""The same letters made by us and by another tool, in turn, in one run.

Slow tools make fewer of the letters, and so do we when we are beside them.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.peers import ours
from benchmarks.peers.content import personal_letters
from benchmarks.peers.runner import Make, Runner
from benchmarks.result import Result

TARGET = "ahead of it"


@dataclass(frozen=True)
class Peer:
    """Another tool. Its ``module`` can only be imported where the tool is installed."""

    name: str
    module: str
    letters: int
    rounds: int


PEERS = (
    Peer("Typst", "benchmarks.peers.with_typst", 200, 5),
    Peer("WeasyPrint", "benchmarks.peers.with_weasyprint", 20, 3),
    Peer("fpdf2", "benchmarks.peers.with_fpdf2", 100, 2),
    Peer("LibreOffice, which starts anew", "benchmarks.peers.with_libreoffice", 200, 2),
)


def run(folder: Path) -> list[Result]:
    """Measure beside each peer that is installed."""
    return [beside(peer, folder / f"peer-{number}") for number, peer in enumerate(PEERS)]


def beside(peer: Peer, folder: Path) -> Result:
    """Measure beside one peer. Where it is not installed, that is all there is to say."""
    what = f"{peer.letters} two-page letters beside {peer.name}"
    try:
        theirs: Make = import_module(peer.module).make
    except (ImportError, OSError) as missing:
        return Result(what, f"not measured: {missing}", TARGET, holds=None)
    letters = personal_letters()[: peer.letters]
    we = Runner(ours.make, letters, folder / "ours")
    they = Runner(theirs, letters, folder / "theirs")
    for _round in range(peer.rounds):
        we.run()
        they.run()
    for whose, runner in (("ours", we), ("theirs", they)):
        if fault := runner.fault():
            return Result(what, f"not compared: of {whose}, {fault}", TARGET, holds=False)
    ratio = we.a_second / they.a_second
    measured = (
        f"{we.a_second:.0f} a second beside {they.a_second:.0f}: {ratio:.2f} times; "
        f"{we.kilobytes:.0f} KB each beside {they.kilobytes:.0f}"
    )
    return Result(what, measured, TARGET, ratio > 1)
