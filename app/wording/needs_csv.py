"""Needs as a CSV file, as spreadsheets read it: one row a need.

Each has its group of the Accessible Information Standard (DAPB1605 Amd 30/2025) and its
category of the Reasonable Adjustment Digital Flag (DAPB4019), in words (handbook 3.2, 3.3).
"""

import csv
import io

from app.domain.needs_export import Shared, SharedNeed, SharedPerson, StandardWords
from app.wording.cells import shielded

COLUMNS = (
    "member",
    "member_id",
    "line",
    "words",
    "note",
    "ais_group",
    "flag_category",
    "flag_category_name",
    "strength",
    "agreed_on",
    "review_on",
    "may_know",
    "helped",
    "happened",
)


def written_needs(shared: Shared, words: StandardWords) -> bytes:
    """Needs as a file that spreadsheets open in the right letters, and never as formulas."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for person in shared.people:
        for one in person.needs:
            writer.writerow(map(shielded, _cells(person, one, words)))
    return out.getvalue().encode("utf-8-sig")


def _cells(person: SharedPerson, one: SharedNeed, words: StandardWords) -> list[str]:
    need = one.need
    return [
        person.called,
        str(person.id),
        need.adjustment,
        need.phrase.words.replace("\0", ""),
        need.note.replace("\0", ""),
        words.subsets[one.subset],
        one.category,
        words.categories[one.category],
        need.strength,
        need.agreed_on.isoformat() if need.agreed_on else "",
        need.review_on.isoformat() if need.review_on else "",
        need.may_know,
        need.helped or "",
        one.happened or "",
    ]
