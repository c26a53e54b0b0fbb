"""A view with a worry is removed by two people, and not lost when its author deletes it."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

ACT = sa.Enum(
    "note",
    "said_before",
    "taken_back",
    "mark_off",
    "removed",
    "brought_back",
    name="safetyact",
    native_enum=False,
    length=40,
)


def upgrade() -> None:
    """Bring the tables forward. What was written down before is a note by nobody named."""
    with op.batch_alter_table("safety_note") as batch:
        batch.add_column(sa.Column("act", ACT, nullable=False, server_default="note"))
        batch.add_column(sa.Column("by", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("second", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("view") as batch:
        batch.add_column(
            sa.Column("taken_back", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    """Take the tables back."""
    with op.batch_alter_table("view") as batch:
        batch.drop_column("taken_back")
    with op.batch_alter_table("safety_note") as batch:
        batch.drop_column("second")
        batch.drop_column("by")
        batch.drop_column("act")
