"""An answer that was recorded or drawn again at two laptops becomes two answers.

An answer has room for one recording or drawing. Two that came together in it would be one in
sight and one out of it, so each gets an answer of its own: then both are seen and heard
wherever answers are, and are told as answers that were given twice.
"""

from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.joining.kept import Kept, Values
from app.joining.plain import plain
from app.joining.tables import SHARED

TWICE = "SELECT view_id FROM attachment GROUP BY view_id HAVING count(*) > 1"
MADE = "SELECT id FROM attachment WHERE view_id = ? ORDER BY id"


def part_made_twice(connection: Connection) -> None:
    """Let everything that was recorded or drawn stand alone in its answer.

    The new answers have the same ids wherever this is done, and are the same.
    """
    views, made = Kept(connection, SHARED["view"]), Kept(connection, SHARED["attachment"])
    for (found,) in connection.exec_driver_sql(TWICE).fetchall():
        view = plain(found)
        said = views.row(view)
        _first, *others = connection.exec_driver_sql(MADE, (view,)).fetchall()
        for one in (plain(other) for (other,) in others):
            row = made.row(one)
            if said is None or row is None:
                continue
            own = uuid5(UUID(view), one).hex
            views.write_row(own, views.parts_of(_said_with(said, row)))
            made.write_row(one, made.parts_of({**row, "view_id": own}))


def _said_with(said: Values, made: Values) -> Values:
    """The answer with what was written down, if it was written down of this."""
    return said if made["written_on"] else {**said, "written_down": ""}
