"""What is asked of a printer."""

from dataclasses import dataclass

from app.domain.letter import Sheet

TITLE = "Together Board"
"""The name a printer's queue shows: never whose letter it is, nor what it is about."""


@dataclass(frozen=True)
class Printout:
    """One letter as it is to come out of the printer, beginning on a sheet of its own."""

    pdf: bytes
    sheet: Sheet
    both_sides: bool
