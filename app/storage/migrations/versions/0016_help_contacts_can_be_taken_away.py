"""Someone to call can be taken away, and brought back."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Bring the tables forward. Everyone there is stays."""
    with op.batch_alter_table("signpost") as batch:
        batch.add_column(sa.Column("removed_at", sa.DateTime(), nullable=True))


def downgrade() -> None:
    """Take the tables back: who was taken away is there again."""
    with op.batch_alter_table("signpost") as batch:
        batch.drop_column("removed_at")
