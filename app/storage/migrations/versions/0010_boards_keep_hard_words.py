"""A board adds hard words, and changes or switches off ours."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

KIND = sa.Enum(
    "replace", "explain", "avoid", "acronym", name="wordkind", native_enum=False, length=40
)


def upgrade() -> None:
    """Bring the tables forward. Every word that is there stays, as one of the board's own."""
    with op.batch_alter_table("hard_word") as batch:
        batch.add_column(sa.Column("key", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("plain", sa.String(), nullable=True))
        batch.add_column(sa.Column("kind", KIND, nullable=True))
        batch.add_column(sa.Column("known", sa.Boolean(), nullable=True))
        batch.add_column(sa.Column("off", sa.Boolean(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("rung", sa.Integer(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("rung_on", sa.Date(), nullable=True))
        batch.add_column(
            sa.Column("added_at", sa.DateTime(), nullable=False, server_default="2026-01-01")
        )
        batch.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        batch.add_column(sa.Column("removed_at", sa.DateTime(), nullable=True))
        batch.alter_column("meaning", existing_type=sa.String(), nullable=True)
    _name_the_words()
    with op.batch_alter_table("hard_word") as batch:
        for name in ("key", "off", "rung", "added_at", "version"):
            batch.alter_column(name, server_default=None)
        batch.drop_constraint("uq_hard_word_term", type_="unique")
        batch.create_unique_constraint("uq_hard_word_key", ["key"])


def downgrade() -> None:
    """Take the tables back. What was removed goes; a meaning that is not there is empty."""
    op.execute("DELETE FROM hard_word WHERE removed_at IS NOT NULL")
    op.execute("UPDATE hard_word SET meaning = '' WHERE meaning IS NULL")
    with op.batch_alter_table("hard_word") as batch:
        batch.drop_constraint("uq_hard_word_key", type_="unique")
        batch.create_unique_constraint("uq_hard_word_term", ["term"])
        batch.alter_column("meaning", existing_type=sa.String(), nullable=False)
        for name in (
            *("key", "plain", "kind", "known", "off"),
            *("rung", "rung_on", "added_at", "version", "removed_at"),
        ):
            batch.drop_column(name)


def _name_the_words() -> None:
    """Give each word its key. Of words that differ in case alone, later ones are counted."""
    link = op.get_bind()
    taken: set[str] = set()
    for row in link.execute(sa.text("SELECT id, term FROM hard_word ORDER BY term")).all():
        term = " ".join(row.term.split())
        count = 2
        while term.casefold() in taken:
            term = f"{' '.join(row.term.split())} {count}"
            count += 1
        taken.add(term.casefold())
        link.execute(
            sa.text("UPDATE hard_word SET key = :key, term = :term WHERE id = :id"),
            {"key": term.casefold(), "term": term, "id": row.id},
        )
