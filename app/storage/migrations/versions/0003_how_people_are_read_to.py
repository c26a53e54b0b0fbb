"""People say how they like to be read to: pauses, lit words, and what may cut in."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring the tables forward. Everyone is read to as before."""
    with op.batch_alter_table("member") as batch:
        batch.add_column(
            sa.Column("voice_pause_ms", sa.Integer(), nullable=False, server_default="600")
        )
        batch.add_column(
            sa.Column("voice_lights_words", sa.Boolean(), nullable=False, server_default="1")
        )
        batch.add_column(
            sa.Column("voice_finishes", sa.Boolean(), nullable=False, server_default="0")
        )


def downgrade() -> None:
    """Take the tables back."""
    with op.batch_alter_table("member") as batch:
        for column in ("voice_finishes", "voice_lights_words", "voice_pause_ms"):
            batch.drop_column(column)
