"""What the easy read checker finds may be left as it is, with a reason that is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

LEVEL = sa.Enum("stop", "hint", "judge", name="level", native_enum=False, length=40)


def upgrade() -> None:
    """Bring the tables forward."""
    op.create_table(
        "left_as_it_is",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sentence", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("level", LEVEL, nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_left_as_it_is"),
        sa.UniqueConstraint("sentence", "rule", "found", name="uq_left_as_it_is_sentence"),
    )


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("left_as_it_is")
