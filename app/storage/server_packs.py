"""What packs of a board on a server are sealed with, kept beside all that it seals.

Whoever reads the server reads the board anyway. An auditor may not read this: with it, packs
that were lost elsewhere could be opened.
"""

from uuid import UUID, uuid4

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.domain.errors.packs import NoWayForPacks
from app.storage.models import PackWayRow
from app.storage.store import Sessions

PLACE = text("""
    SELECT concat_ws(' ', system_identifier, timeline_id, current_schema()::regnamespace::oid)
    FROM pg_control_system(), pg_control_checkpoint()
""")
"""Another one wherever the board was put from a backup: what is done there from then on must
not be taken for what was done before."""


class ServerPacks:
    """How a board on a server and its laptops know each other."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    @property
    def are_known(self) -> bool:
        """Whether there is a way for packs, from a laptop or made here."""
        with self._sessions() as session:
            return session.scalar(select(PackWayRow.id)) is not None

    @property
    def key(self) -> bytes:
        """The key that is for packs alone. Raises NoWayForPacks."""
        with self._sessions() as session:
            return _way(session).key

    @property
    def key_file(self) -> str:
        """The key file that opens the board on laptops. Raises NoWayForPacks."""
        with self._sessions() as session:
            return _way(session).key_file

    @property
    def laptop(self) -> UUID:
        """What the server is among the laptops. Raises NoWayForPacks."""
        with self._sessions() as session:
            row = _way(session)
            place = str(session.scalar(PLACE))
            if row.place == place:
                return row.laptop
        with self._sessions.begin() as session:
            row = _way(session)
            row.place, row.laptop = place, uuid4()
            return row.laptop

    def keep(self, key: bytes, key_file: str) -> None:
        """Let packs be sealed so from now on. Once there is a way, it is not changed."""
        with self._sessions.begin() as session:
            place = str(session.scalar(PLACE))
            row = PackWayRow(id=1, key=key, key_file=key_file, laptop=uuid4(), place=place)
            session.add(row)


def _way(session: Session) -> PackWayRow:
    row = session.scalars(select(PackWayRow)).one_or_none()
    if row is None:
        raise NoWayForPacks
    return row
