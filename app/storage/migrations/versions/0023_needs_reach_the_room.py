"""Needs reach the room: who may know, who does what by when, and whether it happened."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

HELPED = sa.Enum(
    "on_my_own", "read", "answer", "for_me", name="helped", native_enum=False, length=40
)
MAY_KNOW = sa.Enum("no_one", "helpers", "venue", name="mayknow", native_enum=False, length=40)
HAPPENED = sa.Enum("yes", "partly", "no", name="happened", native_enum=False, length=40)
ACCESS = sa.Enum(
    "usual", "one_switch", "two_switches", name="access", native_enum=False, length=40
)
INDEXES = {
    "ix_meeting_need_said": ["meeting_id", "need_id", "happened", "asked_on", "wanted"],
    "ix_meeting_need_last": ["need_id", "meeting_id", "happened"],
}
OLD_INDEX = "ix_meeting_need_need_id"


def upgrade() -> None:
    """Bring the tables forward.

    Facilitators' lists had every need: helpers still know of each, and so does the venue of
    those whose member agreed to it. What a tick on Today said stays.
    """
    _needs()
    _meeting_needs()
    _members()
    _make_tables()
    _make_exports()


def downgrade() -> None:
    """Take the tables back. What was said of a need that partly happened has no place there."""
    op.drop_table("needs_export_member")
    op.drop_table("needs_export")
    op.drop_table("adjustment")
    op.drop_table("needs_talk")
    with op.batch_alter_table("member") as batch:
        batch.add_column(
            sa.Column(
                "screen_access_method", sa.String(), nullable=False, server_default="mouse"
            )
        )
        for name in (
            "screen_access",
            "screen_choices",
            "screen_one_at_a_time",
            "screen_shows_pictures",
            "screen_scan_ms",
            "screen_hold_ms",
            "screen_ignore_ms",
            "screen_rest_ms",
            "screen_hears_first",
            "unhelpful",
        ):
            batch.drop_column(name)
    with op.batch_alter_table("meeting_need") as batch:
        batch.add_column(sa.Column("met", sa.Boolean(), nullable=True))
        batch.add_column(sa.Column("confirmed", sa.Boolean(), nullable=True))
    op.execute("UPDATE meeting_need SET met = true WHERE ready")
    op.execute(
        "UPDATE meeting_need SET confirmed = (happened = 'yes') WHERE happened IS NOT NULL"
    )
    for index in INDEXES:
        op.drop_index(index, "meeting_need")
    op.create_index(OLD_INDEX, "meeting_need", ["need_id"])
    with op.batch_alter_table("meeting_need") as batch:
        for name in ("owner", "due_on", "ready", "happened", "asked_on", "said_on"):
            batch.drop_column(name)
    with op.batch_alter_table("need") as batch:
        for name in ("note", "helped", "may_know"):
            batch.drop_column(name)


def _needs() -> None:
    with op.batch_alter_table("need") as batch:
        batch.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("helped", HELPED, nullable=True))
        batch.add_column(
            sa.Column("may_know", MAY_KNOW, nullable=False, server_default="helpers")
        )
    op.execute(
        "UPDATE need SET may_know = 'venue' WHERE member_id IN (SELECT member_id FROM consent"
        " WHERE purpose = 'share_needs' AND agreement = 'yes' AND NOT replaced)"
    )


def _meeting_needs() -> None:
    with op.batch_alter_table("meeting_need") as batch:
        batch.add_column(sa.Column("owner", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("due_on", sa.Date(), nullable=True))
        batch.add_column(
            sa.Column("ready", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch.add_column(sa.Column("happened", HAPPENED, nullable=True))
        batch.add_column(sa.Column("asked_on", sa.Date(), nullable=True))
        batch.add_column(sa.Column("said_on", sa.Date(), nullable=True))
    op.execute("UPDATE meeting_need SET ready = true WHERE met")
    op.execute(
        "UPDATE meeting_need SET happened = CASE WHEN confirmed THEN 'yes' ELSE 'no' END"
        " WHERE confirmed IS NOT NULL"
    )
    with op.batch_alter_table("meeting_need") as batch:
        batch.drop_column("met")
        batch.drop_column("confirmed")
    op.drop_index(OLD_INDEX, "meeting_need")
    for name, columns in INDEXES.items():
        op.create_index(name, "meeting_need", columns)


def _members() -> None:
    with op.batch_alter_table("member") as batch:
        for column in (
            sa.Column("unhelpful", sa.String(), nullable=False, server_default=""),
            sa.Column("screen_access", ACCESS, nullable=False, server_default="usual"),
            sa.Column("screen_choices", sa.Integer(), nullable=False, server_default="5"),
            sa.Column(
                "screen_one_at_a_time", sa.Boolean(), nullable=False, server_default=sa.false()
            ),
            sa.Column(
                "screen_shows_pictures", sa.Boolean(), nullable=False, server_default=sa.true()
            ),
            sa.Column("screen_scan_ms", sa.Integer(), nullable=False, server_default="2000"),
            sa.Column("screen_hold_ms", sa.Integer(), nullable=False, server_default="0"),
            sa.Column("screen_ignore_ms", sa.Integer(), nullable=False, server_default="300"),
            sa.Column("screen_rest_ms", sa.Integer(), nullable=False, server_default="300"),
            sa.Column(
                "screen_hears_first", sa.Boolean(), nullable=False, server_default=sa.false()
            ),
        ):
            batch.add_column(column)
    op.execute(
        "UPDATE member SET screen_access = 'one_switch'"
        " WHERE screen_access_method LIKE 'switch%'"
    )
    with op.batch_alter_table("member") as batch:
        batch.drop_column("screen_access_method")


def _make_tables() -> None:
    op.create_table(
        "needs_talk",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("helped", HELPED, nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_needs_talk_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_talk")),
    )
    op.create_index(op.f("ix_needs_talk_member_id"), "needs_talk", ["member_id"])
    op.create_table(
        "adjustment",
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subset", sa.String(length=40), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=False),
        sa.Column("days_before", sa.Integer(), nullable=False),
        sa.Column("venue", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adjustment")),
    )


def _make_exports() -> None:
    op.create_table(
        "needs_export",
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_export")),
    )
    op.create_table(
        "needs_export_member",
        sa.Column("needs_export_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["needs_export_id"],
            ["needs_export.id"],
            name=op.f("fk_needs_export_member_needs_export_id_needs_export"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_needs_export_member_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "needs_export_id", "member_id", name=op.f("pk_needs_export_member")
        ),
    )
    op.create_index(
        op.f("ix_needs_export_member_member_id"), "needs_export_member", ["member_id"]
    )
