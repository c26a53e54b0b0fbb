"""The row in which a board keeps what it is called and what it chose."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors.writing import BoardHasNoName
from app.storage.models import BoardRow


def board_row(session: Session) -> BoardRow:
    """The row of this board. Raises BoardHasNoName while nobody has written its details."""
    row = session.scalars(select(BoardRow)).one_or_none()
    if row is None:
        raise BoardHasNoName
    return row
