"""What every table shares: names for constraints, moments in UTC, ids that tell nothing."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import DateTime, Dialect, Enum, MetaData, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


class Moment(TypeDecorator[datetime]):
    """A moment kept in UTC, and given back as UTC by databases that forget the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment without its zone, which is always UTC."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        return value.replace(tzinfo=UTC) if value else None


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


class Base(DeclarativeBase):
    """All tables. Constraints have names, or SQLite could not change them later."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: Moment(),
        # By value and unchecked, so that a new member of an enum needs no migration.
        StrEnum: Enum(StrEnum, native_enum=False, length=40, values_callable=_values),
    }


class Identified:
    """A row with a random id, so that data from several laptops can be joined."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)


class Ordered:
    """A row that stands in a place among its siblings, counted from 0."""

    position: Mapped[int] = mapped_column(default=0)


class Removable:
    """A row that can be taken away and brought back."""

    removed_at: Mapped[datetime | None]


class Pictured:
    """A row that is words and a picture."""

    words: Mapped[str]
    picture: Mapped[str] = mapped_column(default="")


NO_ROW_NUMBER: dict[str, Any] = {"sqlite_with_rowid": False}
"""For tables whose row numbers would tell the order in which people had their say."""
