"""Doing what another service does as a part of one's own transaction."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from app.storage.store import Sessions


class Within(Sessions):
    """Stands where a service takes its sessions from: it gives the one that is open.

    What that service does is then kept, or not, together with all else of the transaction.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session.get_bind())
        self._session = session

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """The open session. Nothing is kept when this ends: its owner sees to that."""
        yield self._session
