"""The catalogue of things that help people take part (handbook 3.5)."""

import csv
from pathlib import Path

from app.domain.needs import Adjustment, FlagCategory, Subset
from app.domain.phrase import Phrase
from app.wording.catalogue import EASYREAD


def read_adjustments(folder: Path = EASYREAD) -> dict[str, Adjustment]:
    """Every line of the catalogue by id, in its groups."""
    with (folder / "adjustments.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["id"]: Adjustment(
                row["id"],
                row["group"],
                Phrase(row["easy_read"], row["symbol_concept"]),
                row["facilitator_action"],
                Subset(row["ais_subset"]),
                FlagCategory(row["radf_category"]),
                int(row["days_before"]),
                row["venue"],
                frozenset(row["not_with"].split()),
            )
            for row in csv.DictReader(file)
        }
