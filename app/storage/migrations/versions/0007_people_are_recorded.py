"""A person's voice can be recorded for what members are read."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Bring the tables forward. Nothing is recorded yet."""
    op.create_table(
        "recording",
        sa.Column("info_line_id", sa.Uuid(), nullable=True),
        sa.Column("question_id", sa.Uuid(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        # Last, for SQLite reads through the whole sound to find what stands behind it.
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "(info_line_id IS NULL) <> (question_id IS NULL)", name="for_one_line"
        ),
        sa.ForeignKeyConstraint(
            ["info_line_id"],
            ["info_line.id"],
            name=op.f("fk_recording_info_line_id_info_line"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name=op.f("fk_recording_question_id_question"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
    )
    op.create_index(op.f("ix_recording_info_line_id"), "recording", ["info_line_id"])
    op.create_index(op.f("ix_recording_question_id"), "recording", ["question_id"])


def downgrade() -> None:
    """Take the table back."""
    op.drop_table("recording")
