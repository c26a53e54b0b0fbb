"""Sheets that are printed to be answered on paper have a code each."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

KIND = sa.Enum("answer", "cards", name="sheetkind", native_enum=False, length=40)


def upgrade() -> None:
    """Bring the tables forward."""
    op.create_table(
        "printed_sheet",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", KIND, nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("offered", sa.JSON(), nullable=False),
        sa.Column("printed_on", sa.Date(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=True),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("view_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name="fk_printed_sheet_question_id_question",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["view_id"], ["view.id"], name="fk_printed_sheet_view_id_view", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_printed_sheet"),
        sa.UniqueConstraint("code", name="uq_printed_sheet_code"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_printed_sheet_question_id", "printed_sheet", ["question_id"])
    op.create_index("ix_printed_sheet_view_id", "printed_sheet", ["view_id"])


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("printed_sheet")
