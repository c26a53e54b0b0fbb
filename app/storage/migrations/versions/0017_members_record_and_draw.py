"""Members record what they say, and draw it."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

MEDIA_TYPE = sa.Enum("audio/mpeg", "image/png", name="mediatype", native_enum=False, length=40)


def upgrade() -> None:
    """Bring the tables forward. The contents of an attachment stand behind all else."""
    with op.batch_alter_table("view") as batch:
        batch.add_column(
            sa.Column("written_down", sa.String(), nullable=False, server_default="")
        )
    with op.batch_alter_table("attachment", recreate="always") as batch:
        batch.add_column(
            sa.Column("duration_ms", sa.Integer(), nullable=False, server_default="0"),
            insert_before="contents",
        )
        batch.add_column(
            sa.Column("written_on", sa.Date(), nullable=True), insert_before="contents"
        )
        batch.add_column(
            sa.Column("strokes", sa.JSON(), nullable=True), insert_before="contents"
        )
        batch.alter_column("media_type", existing_type=sa.String(), type_=MEDIA_TYPE)
    op.create_table(
        "draft_attachment",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("former", sa.Boolean(), nullable=False),
        sa.Column("attachment_id", sa.Uuid(), nullable=False),
        sa.Column("media_type", MEDIA_TYPE, nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("strokes", sa.JSON(), nullable=True),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id", "question_id"],
            ["draft.member_id", "draft.question_id"],
            name="fk_draft_attachment_member_id_draft",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "member_id", "question_id", "former", name="pk_draft_attachment"
        ),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("draft_attachment")
    with op.batch_alter_table("attachment") as batch:
        batch.alter_column("media_type", existing_type=MEDIA_TYPE, type_=sa.String())
        batch.drop_column("strokes")
        batch.drop_column("written_on")
        batch.drop_column("duration_ms")
    with op.batch_alter_table("view") as batch:
        batch.drop_column("written_down")
