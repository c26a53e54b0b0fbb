"""Whom to check on is kept apart, questions are asked again, topics choose who to call."""

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

REASON = sa.Enum(
    "talk", "worried", "worse", "break", name="reason", native_enum=False, length=40
)
SAID = sa.Enum("answer", "dont_know", "skipped", name="said", native_enum=False, length=40)
HELPED = sa.Enum(
    "on_my_own", "read", "answer", "for_me", name="helped", native_enum=False, length=40
)
CALL = sa.table(
    "call",
    sa.column("id", sa.Uuid()),
    sa.column("member_id", sa.Uuid()),
    sa.column("reason", sa.String()),
    sa.column("at", sa.DateTime()),
    sa.column("done_at", sa.DateTime()),
    sa.column("how", sa.String()),
)
FEELING = sa.table(
    "feeling",
    sa.column("id", sa.Uuid()),
    sa.column("member_id", sa.Uuid()),
    sa.column("moment", sa.String()),
    sa.column("mood", sa.String()),
    sa.column("felt_at", sa.DateTime()),
    sa.column("wants_to_talk", sa.Boolean()),
    sa.column("talked", sa.Boolean()),
)


def upgrade() -> None:
    """Bring the tables forward. Whoever waits to talk to someone goes on waiting."""
    _make_tables()
    _bring_who_wants_to_talk()
    with op.batch_alter_table("feeling") as batch:
        batch.drop_column("talked")
        batch.drop_column("wants_to_talk")
    with op.batch_alter_table("board") as batch:
        batch.add_column(
            sa.Column("feelings_days", sa.Integer(), nullable=False, server_default="30")
        )
    with op.batch_alter_table("question") as batch:
        for name in ("other_words", "turned_round"):
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("topic_signpost") as batch:
        batch.add_column(
            sa.Column("position", sa.Integer(), nullable=False, server_default="0")
        )
    op.create_index("ix_view_helped", "view", ["helped"])


def downgrade() -> None:
    """Take the tables back. Breaks, and what was asked again, have no place in them."""
    op.drop_index("ix_view_helped", "view")
    with op.batch_alter_table("topic_signpost") as batch:
        batch.drop_column("position")
    with op.batch_alter_table("question") as batch:
        batch.drop_column("turned_round")
        batch.drop_column("other_words")
    with op.batch_alter_table("board") as batch:
        batch.drop_column("feelings_days")
    with op.batch_alter_table("feeling") as batch:
        for name in ("wants_to_talk", "talked"):
            batch.add_column(
                sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
            )
    _take_back_who_wants_to_talk()
    op.drop_table("ask_again")
    op.drop_table("call")


def _make_tables() -> None:
    op.create_table(
        "call",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("reason", REASON, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_call_member_id_member", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_call"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_call_at", "call", ["at"])
    op.create_index("ix_call_member_id", "call", ["member_id"])
    op.create_table(
        "ask_again",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("said", SAID, nullable=True),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("helped", HELPED, nullable=True),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name="fk_ask_again_member_id_member",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name="fk_ask_again_question_id_question",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("member_id", "question_id", name="pk_ask_again"),
        sqlite_with_rowid=False,
    )


def _bring_who_wants_to_talk() -> None:
    """A wish to talk stood beside a feeling; from now on it is a call of its own.

    The moment it was asked at was not kept: those who wait still must not be forgotten by the
    day their feeling is, and count as having asked now.
    """
    asked = sa.select(FEELING).where(FEELING.c.wants_to_talk)
    moment = datetime.now(UTC).replace(tzinfo=None)
    rows = [
        {
            "id": uuid4(),
            "member_id": row.member_id,
            "reason": "talk",
            "at": row.felt_at if row.talked else moment,
            "done_at": row.felt_at if row.talked else None,
            "how": "",
        }
        for row in op.get_bind().execute(asked).all()
    ]
    if rows:
        op.bulk_insert(CALL, rows)


def _take_back_who_wants_to_talk() -> None:
    asked = sa.select(CALL).where(CALL.c.reason == "talk", CALL.c.done_at.is_(None))
    rows = [
        {
            "id": uuid4(),
            "member_id": row.member_id,
            "moment": "end",
            "mood": "not_saying",
            "felt_at": row.at,
            "wants_to_talk": True,
            "talked": False,
        }
        for row in op.get_bind().execute(asked).all()
    ]
    if rows:
        op.bulk_insert(FEELING, rows)
