"""Pictures come in sets, and people say which kind they like to see first."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KINDS = sa.Enum("drawing", "symbol", "photo", name="picturekind", native_enum=False, length=40)
CHOICES = sa.Enum(
    "as_board",
    "drawings",
    "symbols",
    "photos",
    name="picturechoice",
    native_enum=False,
    length=40,
)


def upgrade() -> None:
    """Bring the tables forward. Pictures that are there belong to no set."""
    op.create_table(
        "picture_set",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", KINDS, nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture_set")),
    )
    with op.batch_alter_table("board") as batch:
        batch.add_column(
            sa.Column("pictures", CHOICES, nullable=False, server_default="drawings")
        )
    with op.batch_alter_table("member") as batch:
        batch.add_column(
            sa.Column("screen_pictures", CHOICES, nullable=False, server_default="as_board")
        )
    with op.batch_alter_table("picture") as batch:
        batch.add_column(sa.Column("set_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("group", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("keywords", sa.JSON(), nullable=False, server_default="[]"))
        batch.add_column(
            sa.Column("stands_for", sa.String(), nullable=False, server_default="")
        )
        batch.create_index(batch.f("ix_picture_set_id"), ["set_id"])
        batch.create_index(batch.f("ix_picture_stands_for"), ["stands_for"])
        batch.create_foreign_key(
            batch.f("fk_picture_set_id_picture_set"),
            "picture_set",
            ["set_id"],
            ["id"],
            ondelete="CASCADE",
        )


def downgrade() -> None:
    """Take the tables back."""
    with op.batch_alter_table("picture") as batch:
        batch.drop_constraint(batch.f("fk_picture_set_id_picture_set"), type_="foreignkey")
        batch.drop_index(batch.f("ix_picture_stands_for"))
        batch.drop_index(batch.f("ix_picture_set_id"))
        for column in ("stands_for", "keywords", "group", "set_id"):
            batch.drop_column(column)
    with op.batch_alter_table("member") as batch:
        batch.drop_column("screen_pictures")
    with op.batch_alter_table("board") as batch:
        batch.drop_column("pictures")
    op.drop_table("picture_set")
