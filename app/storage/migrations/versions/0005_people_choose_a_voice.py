"""People choose a voice, the board its usual one, and how much is read is one choice."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

READING = sa.Enum(
    "everything", "when_pressed", "never", name="reading", native_enum=False, length=40
)


def upgrade() -> None:
    """Bring the tables forward. Everyone is read to as before, in the voice there was."""
    with op.batch_alter_table("board") as batch:
        batch.add_column(sa.Column("voice", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("member") as batch:
        batch.add_column(
            sa.Column("voice_reading", READING, nullable=False, server_default="when_pressed")
        )
        batch.add_column(sa.Column("voice_id", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE member SET voice_reading = 'everything' WHERE voice_automatic")
    op.execute("UPDATE member SET voice_reading = 'never' WHERE NOT voice_on")
    with op.batch_alter_table("member") as batch:
        batch.drop_column("voice_on")
        batch.drop_column("voice_automatic")


def downgrade() -> None:
    """Take the tables back."""
    with op.batch_alter_table("member") as batch:
        batch.add_column(
            sa.Column("voice_on", sa.Boolean(), nullable=False, server_default="1")
        )
        batch.add_column(
            sa.Column("voice_automatic", sa.Boolean(), nullable=False, server_default="0")
        )
    op.execute("UPDATE member SET voice_automatic = true WHERE voice_reading = 'everything'")
    op.execute("UPDATE member SET voice_on = false WHERE voice_reading = 'never'")
    with op.batch_alter_table("member") as batch:
        batch.drop_column("voice_id")
        batch.drop_column("voice_reading")
    with op.batch_alter_table("board") as batch:
        batch.drop_column("voice")
