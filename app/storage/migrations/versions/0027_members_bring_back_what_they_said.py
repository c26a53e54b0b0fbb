"""What a member deletes of their own is kept for them alone, for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def _enum(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, length=40)


SAID = _enum("said", "answer", "dont_know", "skipped")
HELPED = _enum("helped", "on_my_own", "read", "answer", "for_me")
HOW = sa.String(length=40)
MEDIA = _enum("mediatype", "audio/mpeg", "image/png")
SHARING = _enum("sharing", "with_name", "no_name", "facilitator")


def upgrade() -> None:
    """Make the tables. What was deleted before stays deleted."""
    op.create_table(
        "deleted_view",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("said", SAID, nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("placed", sa.JSON(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("helped", HELPED, nullable=True),
        sa.Column("how", HOW, nullable=True),
        sa.Column("sharing", SHARING, nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("deleted_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name="fk_deleted_view_member_id_member",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name="fk_deleted_view_question_id_question",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deleted_view"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_deleted_view_member_id", "deleted_view", ["member_id"])
    op.create_table(
        "deleted_attachment",
        sa.Column("deleted_view_id", sa.Uuid(), nullable=False),
        sa.Column("media_type", MEDIA, nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("strokes", sa.JSON(), nullable=True),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["deleted_view_id"],
            ["deleted_view.id"],
            name="fk_deleted_attachment_deleted_view_id_deleted_view",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("deleted_view_id", name="pk_deleted_attachment"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables away. What members deleted is gone for good then."""
    op.drop_table("deleted_attachment")
    op.drop_table("deleted_view")
