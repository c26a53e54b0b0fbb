"""Gathering everything that the board holds about one member (handbook 4.10)."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.attachments import MediaType
from app.domain.errors.people import ManyCalled, NobodyCalled
from app.domain.errors.store import Gone
from app.domain.own_copy import Kind, OwnCopy, OwnFile, Plain
from app.domain.pictures import OWN
from app.services.own_sources import SOURCES, Source, Whose
from app.storage.models import BoardRow, MemberRow
from app.storage.models.base import now
from app.storage.store import Sessions

ENDS = {
    b"%PDF": ".pdf",
    b"\x89PNG": ".png",
    b"\xff\xd8": ".jpg",
    b"RIFF": ".webp",
    b"<": ".svg",
}


class OwnCopies:
    """Reads what is there; it changes nothing."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def of(self, member_id: UUID) -> OwnCopy:
        """Everything about a member, also about one who was taken away. Raises Gone."""
        with self._sessions() as session:
            whose = whose_it_is(session, member_id)
            member = session.get_one(MemberRow, member_id)
            files: list[OwnFile] = []
            kinds = tuple(_kind(session, source, whose, files) for source in SOURCES)
            board = session.scalar(select(BoardRow.name)) or ""
            return OwnCopy(board, member_id, member.name, now(), kinds, tuple(files))

    def find(self, named: str) -> UUID:
        """The one member with this id, name or full name; also one who was taken away.

        Raises NobodyCalled, or ManyCalled when it fits more than one.
        """
        wanted = select(MemberRow.id, MemberRow.name, MemberRow.full_name)
        said = " ".join(named.split()).casefold()
        with self._sessions() as session:
            rows = session.execute(wanted).all()
        found = [one for one, *names in rows if said in {str(one), *map(str.casefold, names)}]
        if not found or not said:
            raise NobodyCalled(name=named)
        if len(found) > 1:
            raise ManyCalled(name=named)
        return found[0]


def whose_it_is(session: Session, member_id: UUID) -> Whose:
    """A member with the photo of them, if there is one. Raises Gone."""
    member = session.get(MemberRow, member_id)
    if member is None:
        raise Gone
    photo = member.face.removeprefix(OWN) if member.face.startswith(OWN) else ""
    return Whose(member_id, UUID(photo) if photo else None)


def _kind(session: Session, source: Source, whose: Whose, files: list[OwnFile]) -> Kind:
    rows = []
    for found in session.execute(source.rows(whose)).mappings():
        row: dict[str, Plain] = {}
        for name, value in found.items():
            if isinstance(value, bytes):
                file = OwnFile(_file_name(source.name, len(files) + 1, found, value), value)
                files.append(file)
                row[str(name)] = file.name
            else:
                row[str(name)] = plain(value)
        rows.append(row)
    columns = (*(column.key for column in source.table.c), *source.beside)
    return Kind(source.name, columns, tuple(rows))


def _file_name(kind: str, number: int, row: Any, contents: bytes) -> str:  # noqa: ANN401
    ends = (end for begins, end in ENDS.items() if contents.startswith(begins))
    usual = ".mp3" if row.get("media_type") is MediaType.MP3 else ".bin"
    return f"{kind}-{number:03}{next(ends, usual)}"


def plain(value: Any) -> Plain:  # noqa: ANN401 - whatever a column holds
    """A value of the store as JSON can hold it. Moments are in UTC."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, dict):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(one) for one in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError(type(value))
