"""A board on a server has what its packs are sealed with."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    """Make the table. It stays empty in a folder, where the key file has that."""
    op.create_table(
        "pack_way",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("key_file", sa.String(), nullable=False),
        sa.Column("laptop", sa.Uuid(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_way")),
    )


def downgrade() -> None:
    """Take the table away: no pack goes out or comes in any more."""
    op.drop_table("pack_way")
