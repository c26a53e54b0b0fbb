"""Letters are kept as they were printed, go to an address, and say what became of them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

SHEET = sa.Enum("A4", "A3", name="sheet", native_enum=False, length=40)
STATE = sa.Enum(
    "did", "doing", "cannot", "not_known", name="outcomestate", native_enum=False, length=40
)
UNDERSTOOD = sa.Enum(
    "yes", "partly", "no", "not_asked", name="understood", native_enum=False, length=40
)


def upgrade() -> None:
    """Bring the tables forward. Letters made before know what their outcome says now."""
    with op.batch_alter_table("board") as batch:
        batch.add_column(sa.Column("address", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("member") as batch:
        batch.add_column(sa.Column("letter_sheet", SHEET, nullable=False, server_default="A4"))
        batch.add_column(sa.Column("address", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("letter") as batch:
        batch.add_column(sa.Column("state", STATE, nullable=True))
        batch.add_column(sa.Column("due", sa.Date(), nullable=True))
        batch.add_column(sa.Column("follows_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            "fk_letter_follows_id_letter", "letter", ["follows_id"], ["id"], ondelete="SET NULL"
        )
        batch.create_index("ix_letter_follows_id", ["follows_id"])
    op.execute(
        "UPDATE letter SET"
        " state = (SELECT state FROM outcome WHERE outcome.id = letter.outcome_id),"
        " due = (SELECT due FROM promise WHERE promise.outcome_id = letter.outcome_id)"
    )
    with op.batch_alter_table("letter_event") as batch:
        batch.add_column(
            sa.Column("understood", UNDERSTOOD, nullable=False, server_default="not_asked")
        )
        batch.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("on", sa.Date(), nullable=True))
    with op.batch_alter_table("letter_feedback") as batch:
        batch.add_column(
            sa.Column("on_paper", sa.Boolean(), nullable=False, server_default="0")
        )
    op.create_table(
        "letter_paper",
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letter.id"],
            name="fk_letter_paper_letter_id_letter",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("letter_id", name="pk_letter_paper"),
    )


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("letter_paper")
    with op.batch_alter_table("letter_feedback") as batch:
        batch.drop_column("on_paper")
    with op.batch_alter_table("letter_event") as batch:
        for column in ("on", "note", "understood"):
            batch.drop_column(column)
    with op.batch_alter_table("letter") as batch:
        batch.drop_index("ix_letter_follows_id")
        batch.drop_constraint("fk_letter_follows_id_letter", type_="foreignkey")
        for column in ("follows_id", "due", "state"):
            batch.drop_column(column)
    with op.batch_alter_table("member") as batch:
        batch.drop_column("address")
        batch.drop_column("letter_sheet")
    with op.batch_alter_table("board") as batch:
        batch.drop_column("address")
