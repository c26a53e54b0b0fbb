"""What was done when someone may be in danger is written down, and never changed."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Bring the tables forward."""
    op.create_table(
        "safety_note",
        sa.Column("view_id", sa.Uuid(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("passed_to", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["view_id"], ["view.id"], name="fk_safety_note_view_id_view", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_safety_note"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_safety_note_view_id", "safety_note", ["view_id"])


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("safety_note")
