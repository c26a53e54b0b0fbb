"""Who letters are from."""

from dataclasses import fields, replace
from uuid import uuid4

from sqlalchemy import select

from app.domain.errors.people import FacilitatorAlreadyThere
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.people import Facilitator
from app.storage.models import BoardRow, FacilitatorRow
from app.storage.store import Sessions


class Senders:
    """The facilitators of the board, and which of them its letters are from.

    Who letters are from is also who people can ask. The board keeps that name once, as its
    contact, and letters are from the facilitator who has it: to choose someone else, or to
    write their name anew, changes both at once. So no two facilitators have the same name.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def all(self) -> list[Facilitator]:
        """The paid workers of the board, by name."""
        with self._sessions() as session:
            rows = session.scalars(select(FacilitatorRow).order_by(FacilitatorRow.name))
            return [_value(row) for row in rows]

    def sender(self) -> Facilitator:
        """Who letters are from now.

        While a board has no facilitators that is its contact, of whom only the name is known.
        """
        with self._sessions() as session:
            contact = session.scalar(select(BoardRow.contact_name)) or ""
            wanted = select(FacilitatorRow).order_by(FacilitatorRow.name != contact)
            row = session.scalars(wanted.limit(1)).one_or_none()
            return _value(row) if row else Facilitator(uuid4(), contact)

    def write_from(self, facilitator: Facilitator) -> None:
        """Keep a facilitator, new or changed, as who letters are from and who people can ask.

        Raises WordsMissing without a name, FacilitatorAlreadyThere where another has it, and
        Gone while the board has no details.
        """
        name = facilitator.name.strip()
        if not name:
            raise WordsMissing
        others = select(FacilitatorRow.id).where(
            FacilitatorRow.name == name, FacilitatorRow.id != facilitator.id
        )
        with self._sessions.begin() as session:
            if session.scalars(others).first() is not None:
                raise FacilitatorAlreadyThere(name=name)
            board = session.scalars(select(BoardRow)).one_or_none()
            if board is None:
                raise Gone
            board.contact_name = name
            session.merge(FacilitatorRow(**vars(replace(facilitator, name=name))))


def _value(row: FacilitatorRow) -> Facilitator:
    return Facilitator(
        **{field.name: getattr(row, field.name) for field in fields(Facilitator)}
    )
