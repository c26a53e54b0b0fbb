"""The board says how the names of its people are said."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Bring the tables forward. The voice says every name as it did before."""
    with op.batch_alter_table("member") as batch:
        batch.add_column(sa.Column("said_as", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the tables back."""
    with op.batch_alter_table("member") as batch:
        batch.drop_column("said_as")
