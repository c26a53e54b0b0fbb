"""A member's own copy as files: all of it as JSON, and a table of each kind for spreadsheets.

``docs/export-format.md`` says what is in them.
"""

import csv
import io
import json

from app.domain.own_copy import FORMAT, VERSION, Kind, OwnCopy, Plain
from app.wording.cells import shielded

LEFT_OUT = (
    "What was said with no name: nobody can know whose it is.",
    "Notes of facilitators to keep somebody safe: they are never given out by this program.",
)


def files_of(copy: OwnCopy) -> dict[str, bytes]:
    """Every file of the copy by its place, with what was recorded or drawn."""
    tables = {f"tables/{kind.name}.csv": _table(kind) for kind in copy.kinds if kind.rows}
    made = {f"files/{one.name}": one.contents for one in copy.files}
    return {"everything.json": written_json(copy), **tables, **made}


def written_json(copy: OwnCopy) -> bytes:
    """The whole copy as JSON. Moments are in UTC; a file is named by where it stands."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": copy.made_at.isoformat(),
        "board": copy.board,
        "member": {"id": str(copy.member_id), "name": copy.name},
        "left_out": list(LEFT_OUT),
        "kinds": {kind.name: [dict(row) for row in kind.rows] for kind in copy.kinds},
        "files": [f"files/{one.name}" for one in copy.files],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()


def _table(kind: Kind) -> bytes:
    """One kind as CSV, in the right letters for spreadsheets and never as formulas."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(kind.columns)
    for row in kind.rows:
        writer.writerow([shielded(_cell(row.get(name))) for name in kind.columns])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: Plain) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value.replace("\0", "")
    return json.dumps(value, ensure_ascii=False)
