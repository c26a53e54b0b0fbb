"""The history is tied together; the board says for how long it keeps what."""

import hashlib
import json
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

CHANGE = sa.table(
    "change",
    *(sa.column(name) for name in ("id", "at", "who", "what", "table", "row_id")),
    sa.column("number", sa.Integer()),
    sa.column("hash", sa.String()),
)
END = sa.table("history_end", *(sa.column(name) for name in ("id", "number", "hash")))
REFUSED = "History is only ever added to."


def upgrade() -> None:
    """Bring the tables forward. The lines that are there are tied in the order they came."""
    with op.batch_alter_table("change") as batch:
        batch.add_column(sa.Column("number", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("hash", sa.String(), nullable=True))
    op.create_table(
        "history_end",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history_end")),
    )
    tie_old_lines(op.get_bind())
    with op.batch_alter_table("change") as batch:
        batch.alter_column("number", existing_type=sa.Integer(), nullable=False)
        batch.alter_column("hash", existing_type=sa.String(), nullable=False)
        batch.create_unique_constraint(op.f("uq_change_number"), ["number"])
    refuse_changes()
    make_keeping_tables()
    with op.batch_alter_table("board") as batch:
        batch.add_column(
            sa.Column("delete_days", sa.Integer(), nullable=False, server_default="30")
        )


def tie_old_lines(connection: sa.Connection) -> None:
    """Give each line its number and its hash, as the app does from now on."""
    rows = connection.execute(sa.select(CHANGE).order_by(CHANGE.c.at, CHANGE.c.id)).all()
    number, last = 0, ""
    for number, row in enumerate(rows, start=1):
        line = [last, number, row.at, row.who, row.what, row.table, row.row_id]
        last = hashlib.sha256(
            json.dumps([as_in_file(one) for one in line]).encode()
        ).hexdigest()
        tied = sa.update(CHANGE).where(CHANGE.c.id == row.id)
        connection.execute(tied.values(number=number, hash=last))
    connection.execute(sa.insert(END).values(id=1, number=number, hash=last))


def as_in_file(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """A value as a file has it: the hashes are the same on a server."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S.%f}"
    return value.hex if isinstance(value, UUID) else value


def is_in_file() -> bool:
    """Whether the board is in a file. On a server nobody is let to change a line."""
    return op.get_bind().dialect.name == "sqlite"


def refuse_changes() -> None:
    """Let the file itself refuse to change or to delete a line, whoever asks."""
    if not is_in_file():
        return
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER change_refuses_{act.lower()} BEFORE {act} ON change"
            f" BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        )


def make_keeping_tables() -> None:
    """Make the tables of how long things are kept, and of who was erased."""

    def words(name: str, length: int | None = None) -> sa.Column[Any]:
        return sa.Column(name, sa.String(length), nullable=False)

    op.create_table(
        "keep_time",
        words("kind", 40),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_keep_time")),
        sa.UniqueConstraint("kind", name=op.f("uq_keep_time_kind")),
    )
    op.create_table(
        "kept_longer",
        words("kind", 40),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        words("because"),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_longer")),
        sa.UniqueConstraint("kind", "subject_id", name=op.f("uq_kept_longer_kind")),
    )
    with op.batch_alter_table("kept_longer") as batch:
        batch.create_index(op.f("ix_kept_longer_subject_id"), ["subject_id"])
    op.create_table(
        "erased",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_erased")),
    )


def downgrade() -> None:
    """Take the tables back. The lines stay, and are not tied together any more."""
    with op.batch_alter_table("board") as batch:
        batch.drop_column("delete_days")
    for table in ("erased", "kept_longer", "keep_time", "history_end"):
        op.drop_table(table)
    for act in ("update", "delete") if is_in_file() else ():
        op.execute(f"DROP TRIGGER IF EXISTS change_refuses_{act}")
    with op.batch_alter_table("change") as batch:
        batch.drop_constraint(op.f("uq_change_number"), type_="unique")
        batch.drop_column("number")
        batch.drop_column("hash")
