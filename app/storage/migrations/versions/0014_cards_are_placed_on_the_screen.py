"""Cards are put on a mat, and dots on pictures, on the member's own screen."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

HOW = sa.Enum(
    "press",
    "talk",
    "type",
    "point",
    "switch",
    "sign",
    "talker",
    "draw",
    "objects",
    "mat",
    "dots",
    "audio",
    "paper",
    name="how",
    native_enum=False,
    length=40,
)


def upgrade() -> None:
    """Bring the tables forward. What was placed before was never moved."""
    with op.batch_alter_table("placement") as batch:
        batch.add_column(sa.Column("words", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("moves", sa.Integer(), nullable=False, server_default="0"))
        batch.alter_column("choice_id", existing_type=sa.Uuid(), nullable=True)
    with op.batch_alter_table("draft") as batch:
        batch.add_column(sa.Column("placed", sa.JSON(), nullable=False, server_default="[]"))
        batch.add_column(sa.Column("how", HOW, nullable=True))


def downgrade() -> None:
    """Take the tables back. Cards of members' own have no place in them."""
    op.execute("DELETE FROM placement WHERE choice_id IS NULL")
    with op.batch_alter_table("draft") as batch:
        batch.drop_column("how")
        batch.drop_column("placed")
    with op.batch_alter_table("placement") as batch:
        batch.alter_column("choice_id", existing_type=sa.Uuid(), nullable=False)
        batch.drop_column("moves")
        batch.drop_column("words")
