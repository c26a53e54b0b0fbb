"""Questions open from answers, things are told in other words, and topics are put off."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

COMPANY = sa.Enum(
    "someone", "woman", "man", "no_one", name="company", native_enum=False, length=40
)


def upgrade() -> None:
    """Bring the tables forward. Every question there is asked of everyone, as before."""
    with op.batch_alter_table("question") as batch:
        batch.add_column(sa.Column("opened_by_id", sa.Uuid(), nullable=True))
        batch.add_column(
            sa.Column("about_person", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch.create_foreign_key(
            "fk_question_opened_by_id_choice",
            "choice",
            ["opened_by_id"],
            ["id"],
            ondelete="SET NULL",
        )
    with op.batch_alter_table("info_line") as batch:
        batch.add_column(
            sa.Column("is_again", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.create_table(
        "put_off",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column("company", COMPANY, nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_put_off_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
            name=op.f("fk_put_off_topic_id_topic"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("member_id", "topic_id", name=op.f("pk_put_off")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the tables back. What was told in other words is hidden in them."""
    op.drop_table("put_off")
    op.execute("UPDATE info_line SET removed_at = CURRENT_TIMESTAMP WHERE is_again")
    with op.batch_alter_table("info_line") as batch:
        batch.drop_column("is_again")
    with op.batch_alter_table("question") as batch:
        batch.drop_constraint("fk_question_opened_by_id_choice", type_="foreignkey")
        batch.drop_column("about_person")
        batch.drop_column("opened_by_id")
