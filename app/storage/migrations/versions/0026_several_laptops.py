"""A board can be on several laptops, which know what each of them has seen."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """Make the tables. What is there is marked when the first pack is made."""
    op.create_table(
        "mark",
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("knew", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_mark")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "joined",
        sa.Column("table", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("versions", sa.JSON(), nullable=False),
        sa.Column("others", sa.JSON(), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("table", "key", name=op.f("pk_joined")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_joined_differs", "joined", ["differs"])


def downgrade() -> None:
    """Take the tables down: only for a board that no other laptop has, for marks begin anew."""
    op.drop_table("joined")
    op.drop_table("mark")
