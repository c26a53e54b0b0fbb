"""An answer that was recorded or drawn again at two laptops becomes two answers.

An answer has room for one recording or drawing. Two that came together in it would be one in
sight and one out of it, so each gets an answer of its own: then both are seen and heard
wherever answers are, and are told as answers that were given twice.
"""

from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.joining.kept import Kept
from app.joining.plain import plain
from app.joining.tables import SHARED

TWICE = "SELECT view_id FROM attachment GROUP BY view_id HAVING count(*) > 1"
MADE = "SELECT id FROM attachment WHERE view_id = ? ORDER BY id"


def part_made_twice(connection: Connection) -> None:
    """Let everything that was recorded or drawn stand alone in its answer.

    What was written down goes with what it was written of. The new answers have the same ids
    wherever this is done, and are the same.
    """
    views, made = Kept(connection, SHARED["view"]), Kept(connection, SHARED["attachment"])
    for (found,) in connection.exec_driver_sql(TWICE).fetchall():
        view = plain(found)
        said = views.row(view)
        ids = [plain(one) for (one,) in connection.exec_driver_sql(MADE, (view,)).fetchall()]
        rows = {one: row for one in ids if (row := made.row(one)) is not None}
        if said is None:
            continue
        is_of_some = any(row["written_on"] for row in rows.values())
        for one, row in rows.items():
            own = view if one == ids[0] else uuid5(UUID(view), one).hex
            is_of_this = bool(row["written_on"]) or not is_of_some
            words = said["written_down"] if is_of_this else ""
            views.write_row(own, views.parts_of({**said, "written_down": words}))
            made.write_row(one, made.parts_of({**row, "view_id": own}))
