"""What may leave the board of what helps its members: for a council or an NHS host.

The Accessible Information Standard (DAPB1605 Amd 30/2025) asks that needs are shared, and the
Reasonable Adjustment Digital Flag (DAPB4019) how: a flag for the person, one for each thing
that helps, the consent it rests on, and who kept it. Words and categories only: we ship none
of the codes of SNOMED CT (handbook 3.2, 3.3, 3.4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.needs import Adjustment, FlagCategory, Happened, Need, Subset


class ExportKind(StrEnum):
    """The two forms in which needs leave the board."""

    CSV = "csv"
    FHIR = "fhir"


@dataclass(frozen=True)
class SharedNeed:
    """A need, its line of the catalogue, and what its member last said of it."""

    need: Need
    line: Adjustment | None = None
    happened: Happened | None = None

    @property
    def subset(self) -> Subset:
        """Its group of the Accessible Information Standard."""
        return self.line.subset if self.line else Subset.NONE

    @property
    def category(self) -> FlagCategory:
        """Its category of the digital flag: what is in their own words is bespoke."""
        return self.line.category if self.line else FlagCategory.BESPOKE


@dataclass(frozen=True)
class SharedConsent:
    """A member's yes: when, how it was explained, and who helped them."""

    id: UUID
    agreed_on: date
    explained_how: str = ""
    helped_by: str = ""


@dataclass(frozen=True)
class SharedPerson:
    """A member who said yes, and what helps them. ``recorded_by`` wrote it down last."""

    id: UUID
    name: str
    full_name: str
    consent: SharedConsent
    needs: tuple[SharedNeed, ...]
    recorded_by: str = ""

    @property
    def called(self) -> str:
        """Their full name, or the name there is."""
        return self.full_name.strip() or self.name


@dataclass(frozen=True)
class Shared:
    """Everything that may leave a board, and when it was gathered."""

    board_id: UUID
    board: str
    made_at: datetime
    people: tuple[SharedPerson, ...]


@dataclass(frozen=True)
class Exported:
    """That a file was made: when, in which form, of how many people, and by whom."""

    made_at: datetime
    kind: ExportKind
    people: int
    who: str = ""


@dataclass(frozen=True)
class StandardWords:
    """The groups and categories of the two standards in words."""

    subsets: Mapping[Subset, str]
    categories: Mapping[FlagCategory, str]
