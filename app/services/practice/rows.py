"""The practice board's file on its way into the store."""

from functools import cached_property
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Table, insert, update
from sqlalchemy.orm import Session

from app.storage.models import Base, QuestionRow


class PracticeRows:
    """The file, the rows made from it so far, and the ids its people and things get."""

    def __init__(self, file: dict[str, Any]) -> None:
        self.file = file
        self._ids: dict[str, UUID] = {}
        self._rows: dict[type[Base] | Table, list[dict[str, Any]]] = {}
        self._opens: list[dict[str, UUID]] = []

    def add(self, kind: type[Base] | Table, /, **values: Any) -> UUID:  # noqa: ANN401 - values of any column
        """Add a row with an id, which is returned."""
        row_id: UUID = values.setdefault("id", uuid4())
        self.link(kind, **values)
        return row_id

    def link(self, kind: type[Base] | Table, /, **values: Any) -> None:  # noqa: ANN401 - values of any column
        """Add a row that has no id of its own."""
        self._rows.setdefault(kind, []).append(values)

    def id(self, name: str) -> UUID:
        """The id of something in the file, the same each time it is asked for."""
        return self._ids.setdefault(name, uuid4())

    def maybe_id(self, name: str | None) -> UUID | None:
        """The id of something, or None for nothing."""
        return self.id(name) if name else None

    @cached_property
    def names(self) -> dict[str, str]:
        """What everyone in the file is called."""
        people = [*self.file["facilitators"], *self.file["supporters"]]
        members = {member["id"]: member["display_name"] for member in self.file["members"]}
        return {person["id"]: person["name"] for person in people} | members

    def open_from(self, question_id: UUID, choice_id: UUID) -> None:
        """Let a question open only from a choice, of which there need be no row yet."""
        self._opens.append({"id": question_id, "opened_by_id": choice_id})

    def insert(self, session: Session) -> None:
        """Put every row into the store, in the order the tables were first used.

        A question may point at the choice that opens it, and a choice points at its question:
        so that comes last.
        """
        for kind, rows in self._rows.items():
            session.execute(insert(kind), rows)
        session.execute(update(QuestionRow), self._opens)
