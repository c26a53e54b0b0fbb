"""The letters as Typst makes them: one compiler for all, which keeps fonts and pictures."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import typst

from app.domain.letter import Letter
from benchmarks.peers.shown import file_of, shown

TEMPLATE = Path(__file__).with_name("letter.typ")
COMPILER = typst.Compiler(TEMPLATE, root=Path(__file__).parents[2])


def make(letters: Sequence[Letter], folder: Path) -> None:
    """Make a PDF of each letter, checked by Typst to be PDF/UA-1."""
    for number, letter in enumerate(letters):
        COMPILER.compile(
            output=file_of(folder, number),
            sys_inputs={"letter": json.dumps(asdict(shown(letter)))},
            pdf_standards="ua-1",
        )
