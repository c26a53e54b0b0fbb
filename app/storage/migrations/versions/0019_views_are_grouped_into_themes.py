"""Views are grouped into themes; meetings are closed as answered, and dots are closed."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Bring the tables forward. No view is in a theme yet, and no meeting is closed."""
    _add_themes()
    op.drop_index("ix_view_question_id", "view")
    # With all that is looked at to count views: their rows need not be read for it.
    counted_by = ["question_id", "given_on", "removed_at", "said", "helped"]
    op.create_index("ix_view_question_given", "view", counted_by)
    op.drop_index("ix_view_given_on", "view")
    op.create_index("ix_view_given", "view", ["given_on", "id", "removed_at", "said"])
    with op.batch_alter_table("meeting") as batch:
        batch.add_column(sa.Column("answered_on", sa.Date(), nullable=True))
    with op.batch_alter_table("question") as batch:
        batch.add_column(sa.Column("dots_closed_at", sa.DateTime(), nullable=True))


def _add_themes() -> None:
    op.create_table(
        "theme",
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topic.id"], name="fk_theme_topic_id_topic", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name="fk_theme_outcome_id_outcome",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_theme"),
    )
    op.create_index("ix_theme_topic_id", "theme", ["topic_id"])
    op.create_table(
        "theme_view",
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.Column("view_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["theme.id"], name="fk_theme_view_theme_id_theme", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["view_id"], ["view.id"], name="fk_theme_view_view_id_view", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("theme_id", "view_id", name="pk_theme_view"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_theme_view_view_id", "theme_view", ["view_id"])


def downgrade() -> None:
    """Take the tables back: all views stand by themselves again."""
    with op.batch_alter_table("question") as batch:
        batch.drop_column("dots_closed_at")
    with op.batch_alter_table("meeting") as batch:
        batch.drop_column("answered_on")
    op.drop_index("ix_view_given", "view")
    op.create_index("ix_view_given_on", "view", ["given_on"])
    op.drop_index("ix_view_question_given", "view")
    op.create_index("ix_view_question_id", "view", ["question_id"])
    op.drop_table("theme_view")
    op.drop_table("theme")
