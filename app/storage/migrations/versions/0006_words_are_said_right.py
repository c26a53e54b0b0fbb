"""The board says how words are said, beside the names of its people."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Bring the tables forward. The list begins empty."""
    op.create_table(
        "saying",
        sa.Column("written", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saying")),
    )


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("saying")
