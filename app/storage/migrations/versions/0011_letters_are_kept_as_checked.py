"""What the checker found in a letter, and which checker it was, is kept beside the letter."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Bring the tables forward."""
    op.create_table(
        "letter_check",
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("checked_at", sa.DateTime(), nullable=False),
        sa.Column("checker", sa.Integer(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letter.id"],
            name="fk_letter_check_letter_id_letter",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", name="pk_letter_check"),
    )


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("letter_check")
