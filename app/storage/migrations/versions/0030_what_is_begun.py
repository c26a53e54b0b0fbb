"""What is typed or picked in a form is on the disk before it is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"

ABOUT = ("member", "view", "printed_sheet", "outcome", "letter")
FORM = sa.Enum(
    *("note", "two_people", "sheet", "read_by", "read_with", "needs", "about_me", "again"),
    name="form",
    native_enum=False,
    length=40,
)
COLUMNS = ("member_id", "view_id", "sheet_id", "outcome_id", "letter_id")


def upgrade() -> None:
    """Make the table. It has no row numbers: they would tell in which order things came."""
    op.create_table(
        "begun",
        sa.Column("form", FORM, nullable=False),
        sa.Column("about", sa.Uuid(), nullable=False),
        *(sa.Column(column, sa.Uuid(), nullable=True) for column in COLUMNS),
        sa.Column("typed", sa.JSON(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [f"{table}.id"],
                name=op.f(f"fk_begun_{column}_{table}"),
                ondelete="CASCADE",
            )
            for column, table in zip(COLUMNS, ABOUT, strict=True)
        ),
        sa.PrimaryKeyConstraint("form", "about", name=op.f("pk_begun")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take the table away, with what was begun."""
    op.drop_table("begun")
