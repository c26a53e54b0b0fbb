"""It is kept which members read the text of an outcome, and the text as it was then."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

KIND = sa.Enum(
    "you_said", "we_did", "because", "next", name="linekind", native_enum=False, length=40
)
INDEXES = (
    ("read_through", "outcome_id"),
    ("read_through", "facilitator_id"),
    ("read_through_member", "member_id"),
    ("read_through_line", "read_through_id"),
)


def upgrade() -> None:
    """Bring the tables forward."""
    op.create_table(
        "read_through",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("facilitator_id", sa.Uuid(), nullable=True),
        sa.Column("changed", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name="fk_read_through_outcome_id_outcome",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["facilitator_id"],
            ["facilitator.id"],
            name="fk_read_through_facilitator_id_facilitator",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_read_through"),
    )
    op.create_table(
        "read_through_member",
        sa.Column("read_through_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["read_through_id"],
            ["read_through.id"],
            name="fk_read_through_member_read_through_id_read_through",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name="fk_read_through_member_member_id_member",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("read_through_id", "member_id", name="pk_read_through_member"),
    )
    op.create_table(
        "read_through_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("read_through_id", sa.Uuid(), nullable=False),
        sa.Column("kind", KIND, nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["read_through_id"],
            ["read_through.id"],
            name="fk_read_through_line_read_through_id_read_through",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_read_through_line"),
    )
    for table, column in INDEXES:
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    """Take the tables back."""
    for table, column in INDEXES:
        op.drop_index(f"ix_{table}_{column}", table)
    op.drop_table("read_through_line")
    op.drop_table("read_through_member")
    op.drop_table("read_through")
