"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Bring the tables forward."""
    op.create_table(
        "board",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("short_name", sa.String(), nullable=False),
        sa.Column("contact_name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("complaints_name", sa.String(), nullable=False),
        sa.Column("complaints_phone", sa.String(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_board")),
    )
    op.create_table(
        "change",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("table", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_at"), ["at"], unique=False)

    op.create_table(
        "facilitator",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("job", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("photo", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facilitator")),
    )
    op.create_table(
        "hard_word",
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("meaning", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hard_word")),
        sa.UniqueConstraint("term", name=op.f("uq_hard_word_term")),
    )
    op.create_table(
        "opportunity",
        sa.Column("when", sa.String(), nullable=False),
        sa.Column("where", sa.String(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opportunity")),
    )
    op.create_table(
        "picture",
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
    )
    op.create_table(
        "signpost",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signpost")),
    )
    op.create_table(
        "supporter",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("relationship", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supporter")),
    )
    op.create_table(
        "venue",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("step_free", sa.Boolean(), nullable=False),
        sa.Column("hearing_loop", sa.Boolean(), nullable=False),
        sa.Column("changing_places", sa.Boolean(), nullable=False),
        sa.Column("quiet_room", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue")),
    )
    op.create_table(
        "meeting",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=True),
        sa.Column("online_link", sa.String(), nullable=False),
        sa.Column("papers_sent", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["venue_id"],
            ["venue.id"],
            name=op.f("fk_meeting_venue_id_venue"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_on"), ["on"], unique=False)

    op.create_table(
        "member",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("face", sa.String(), nullable=False),
        sa.Column("full_name", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "member",
                "co_chair",
                "family_carer",
                "professional",
                name="role",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("pronouns", sa.String(), nullable=False),
        sa.Column("likes", sa.String(), nullable=False),
        sa.Column("talks", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("supporter_id", sa.Uuid(), nullable=True),
        sa.Column("letter_points", sa.Integer(), nullable=False),
        sa.Column(
            "letter_paper",
            sa.Enum(
                "white",
                "cream",
                "yellow",
                "pale_blue",
                "pale_green",
                name="paper",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "letter_layout",
            sa.Enum(
                "picture_left",
                "symbols_above",
                "no_pictures",
                name="layout",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("letter_audio", sa.Boolean(), nullable=False),
        sa.Column("letter_delivery", sa.String(), nullable=False),
        sa.Column("letter_explained_by", sa.String(), nullable=False),
        sa.Column(
            "screen_theme",
            sa.Enum(
                "light",
                "cream",
                "dark",
                "black_on_yellow",
                "yellow_on_black",
                name="themename",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "screen_button_size",
            sa.Enum(
                "medium",
                "large",
                "extra_large",
                name="buttonsize",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("screen_text_scale", sa.Double(), nullable=False),
        sa.Column("screen_access_method", sa.String(), nullable=False),
        sa.Column("voice_on", sa.Boolean(), nullable=False),
        sa.Column("voice_automatic", sa.Boolean(), nullable=False),
        sa.Column("voice_wpm", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["supporter_id"],
            ["supporter.id"],
            name=op.f("fk_member_supporter_id_supporter"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
    )
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_member_supporter_id"), ["supporter_id"], unique=False
        )

    op.create_table(
        "attendance",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_attendance_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_attendance_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sa.UniqueConstraint("meeting_id", "member_id", name=op.f("uq_attendance_meeting_id")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_attendance_member_id"), ["member_id"], unique=False
        )

    op.create_table(
        "consent",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column(
            "purpose",
            sa.Enum(
                "keep_views",
                "keep_needs",
                "use_name",
                "photo",
                "share_needs",
                "record_voice",
                name="purpose",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "agreement",
            sa.Enum("yes", "no", "not_asked", name="agreement", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("explained_how", sa.String(), nullable=False),
        sa.Column("helped_by", sa.String(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_consent_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_member_id"), ["member_id"], unique=False)

    op.create_table(
        "feeling",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column(
            "moment",
            sa.Enum("start", "end", name="moment", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column(
            "mood",
            sa.Enum(
                "good",
                "ok",
                "bad",
                "worried",
                "not_saying",
                name="mood",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("wants_to_talk", sa.Boolean(), nullable=False),
        sa.Column("talked", sa.Boolean(), nullable=False),
        sa.Column("felt_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_feeling_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feeling")),
    )
    with op.batch_alter_table("feeling", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feeling_felt_at"), ["felt_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_feeling_member_id"), ["member_id"], unique=False)

    op.create_table(
        "interest",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_interest_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interest")),
        sa.UniqueConstraint("member_id", "words", name=op.f("uq_interest_member_id")),
    )
    op.create_table(
        "need",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("adjustment", sa.String(), nullable=False),
        sa.Column(
            "strength",
            sa.Enum(
                "must_have", "helps", "not_sure", name="strength", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_need_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need")),
    )
    with op.batch_alter_table("need", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_need_member_id"), ["member_id"], unique=False)

    op.create_table(
        "role",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_role_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role")),
        sa.UniqueConstraint("member_id", "words", name=op.f("uq_role_member_id")),
    )
    op.create_table(
        "topic",
        sa.Column("meeting_id", sa.Uuid(), nullable=True),
        sa.Column("asking", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("notice", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_topic_meeting_id_meeting"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
    )
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_topic_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "agenda_item",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_agenda_item_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
            name=op.f("fk_agenda_item_topic_id_topic"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
    )
    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_agenda_item_meeting_id"), ["meeting_id"], unique=False
        )

    op.create_table(
        "info_line",
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
            name=op.f("fk_info_line_topic_id_topic"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_info_line")),
    )
    with op.batch_alter_table("info_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_info_line_topic_id"), ["topic_id"], unique=False)

    op.create_table(
        "meeting_need",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("need_id", sa.Uuid(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=True),
        sa.Column("could_not_because", sa.String(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_meeting_need_meeting_id_meeting"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["need_id"],
            ["need.id"],
            name=op.f("fk_meeting_need_need_id_need"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_need")),
        sa.UniqueConstraint("meeting_id", "need_id", name=op.f("uq_meeting_need_meeting_id")),
    )
    with op.batch_alter_table("meeting_need", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_need_need_id"), ["need_id"], unique=False)

    op.create_table(
        "outcome",
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "did",
                "doing",
                "cannot",
                "not_known",
                name="outcomestate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
            name=op.f("fk_outcome_topic_id_topic"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
    )
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outcome_topic_id"), ["topic_id"], unique=False)

    op.create_table(
        "question",
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "faces",
                "yes_no",
                "choose_one",
                "choose_many",
                "own_words",
                "picture_mat",
                "dots",
                name="questionkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("may_be_no_name", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
            name=op.f("fk_question_topic_id_topic"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_topic_id"), ["topic_id"], unique=False)

    op.create_table(
        "topic_signpost",
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column("signpost_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signpost_id"],
            ["signpost.id"],
            name=op.f("fk_topic_signpost_signpost_id_signpost"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["topic_id"],
            ["topic.id"],
            name=op.f("fk_topic_signpost_topic_id_topic"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("topic_id", "signpost_id", name=op.f("pk_topic_signpost")),
    )
    op.create_table(
        "better_check",
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("ask_on", sa.Date(), nullable=False),
        sa.Column("better", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_better_check_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_better_check_outcome_id_outcome"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_better_check")),
        sa.UniqueConstraint("outcome_id", "member_id", name=op.f("uq_better_check_outcome_id")),
    )
    with op.batch_alter_table("better_check", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_better_check_member_id"), ["member_id"], unique=False
        )

    op.create_table(
        "choice",
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("is_place", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name=op.f("fk_choice_question_id_question"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_choice")),
    )
    with op.batch_alter_table("choice", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_choice_question_id"), ["question_id"], unique=False
        )

    op.create_table(
        "draft",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column(
            "said",
            sa.Enum(
                "answer", "dont_know", "skipped", name="said", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column(
            "helped",
            sa.Enum(
                "on_my_own",
                "read",
                "answer",
                "for_me",
                name="helped",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_draft_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name=op.f("fk_draft_question_id_question"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("member_id", "question_id", name=op.f("pk_draft")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "letter",
        sa.Column("outcome_id", sa.Uuid(), nullable=True),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("contents", sa.JSON(), nullable=False),
        sa.Column("profile", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("read_by_a_person", sa.Boolean(), nullable=False),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_letter_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_letter_outcome_id_outcome"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letter_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_letter_outcome_id"), ["outcome_id"], unique=False)

    op.create_table(
        "outcome_line",
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "you_said",
                "we_did",
                "because",
                "next",
                name="linekind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("picture", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_outcome_line_outcome_id_outcome"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome_line")),
    )
    with op.batch_alter_table("outcome_line", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outcome_line_outcome_id"), ["outcome_id"], unique=False
        )

    op.create_table(
        "promise",
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("kept_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_promise_outcome_id_outcome"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
        sa.UniqueConstraint("outcome_id", name=op.f("uq_promise_outcome_id")),
    )
    with op.batch_alter_table("promise", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_promise_due"), ["due"], unique=False)

    op.create_table(
        "taken",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_taken_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name=op.f("fk_taken_question_id_question"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("member_id", "question_id", name=op.f("pk_taken")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "view",
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=True),
        sa.Column(
            "said",
            sa.Enum(
                "answer", "dont_know", "skipped", name="said", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("translation", sa.String(), nullable=False),
        sa.Column(
            "how",
            sa.Enum(
                "press",
                "talk",
                "type",
                "point",
                "switch",
                "sign",
                "talker",
                "draw",
                "objects",
                "mat",
                "dots",
                "audio",
                "paper",
                name="how",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "helped",
            sa.Enum(
                "on_my_own",
                "read",
                "answer",
                "for_me",
                name="helped",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("helped_by", sa.String(), nullable=False),
        sa.Column(
            "sharing",
            sa.Enum(
                "with_name",
                "no_name",
                "facilitator",
                name="sharing",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
            name=op.f("fk_view_member_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["question.id"],
            name=op.f("fk_view_question_id_question"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_view")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("view", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_view_given_on"), ["given_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_view_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_view_question_id"), ["question_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_view_sharing"), ["sharing"], unique=False)

    op.create_table(
        "attachment",
        sa.Column("view_id", sa.Uuid(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("contents", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["view_id"],
            ["view.id"],
            name=op.f("fk_attachment_view_id_view"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_view_id"), ["view_id"], unique=False)

    op.create_table(
        "letter_event",
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letter.id"],
            name=op.f("fk_letter_event_letter_id_letter"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_event")),
    )
    with op.batch_alter_table("letter_event", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_letter_event_letter_id"), ["letter_id"], unique=False
        )

    op.create_table(
        "letter_feedback",
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("easy", sa.String(), nullable=False),
        sa.Column("happy", sa.String(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["letter_id"],
            ["letter.id"],
            name=op.f("fk_letter_feedback_letter_id_letter"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_feedback")),
        sa.UniqueConstraint("letter_id", name=op.f("uq_letter_feedback_letter_id")),
    )
    op.create_table(
        "outcome_view",
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("view_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_outcome_view_outcome_id_outcome"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["view_id"],
            ["view.id"],
            name=op.f("fk_outcome_view_view_id_view"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("outcome_id", "view_id", name=op.f("pk_outcome_view")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("outcome_view", schema=None) as batch_op:
        batch_op.create_index("ix_outcome_view_view_id", ["view_id"], unique=False)

    op.create_table(
        "placement",
        sa.Column("view_id", sa.Uuid(), nullable=False),
        sa.Column("choice_id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=True),
        sa.Column("dots", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["choice_id"],
            ["choice.id"],
            name=op.f("fk_placement_choice_id_choice"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["choice.id"],
            name=op.f("fk_placement_place_id_choice"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["view_id"], ["view.id"], name=op.f("fk_placement_view_id_view"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_placement_view_id"), ["view_id"], unique=False)

    op.create_table(
        "safety_flag",
        sa.Column("view_id", sa.Uuid(), nullable=False),
        sa.Column(
            "concern",
            sa.Enum("worried", "act_now", name="concern", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("passed_to", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("raised_at", sa.DateTime(), nullable=False),
        sa.Column("passed_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["view_id"],
            ["view.id"],
            name=op.f("fk_safety_flag_view_id_view"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_flag")),
        sa.UniqueConstraint("view_id", name=op.f("uq_safety_flag_view_id")),
    )


def downgrade() -> None:
    """Take the tables back."""
    op.drop_table("safety_flag")
    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_placement_view_id"))

    op.drop_table("placement")
    with op.batch_alter_table("outcome_view", schema=None) as batch_op:
        batch_op.drop_index("ix_outcome_view_view_id")

    op.drop_table("outcome_view")
    op.drop_table("letter_feedback")
    with op.batch_alter_table("letter_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letter_event_letter_id"))

    op.drop_table("letter_event")
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attachment_view_id"))

    op.drop_table("attachment")
    with op.batch_alter_table("view", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_view_sharing"))
        batch_op.drop_index(batch_op.f("ix_view_question_id"))
        batch_op.drop_index(batch_op.f("ix_view_member_id"))
        batch_op.drop_index(batch_op.f("ix_view_given_on"))

    op.drop_table("view")
    op.drop_table("taken")
    with op.batch_alter_table("promise", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_promise_due"))

    op.drop_table("promise")
    with op.batch_alter_table("outcome_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outcome_line_outcome_id"))

    op.drop_table("outcome_line")
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_letter_outcome_id"))
        batch_op.drop_index(batch_op.f("ix_letter_member_id"))

    op.drop_table("letter")
    op.drop_table("draft")
    with op.batch_alter_table("choice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_choice_question_id"))

    op.drop_table("choice")
    with op.batch_alter_table("better_check", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_better_check_member_id"))

    op.drop_table("better_check")
    op.drop_table("topic_signpost")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_topic_id"))

    op.drop_table("question")
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outcome_topic_id"))

    op.drop_table("outcome")
    with op.batch_alter_table("meeting_need", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_need_need_id"))

    op.drop_table("meeting_need")
    with op.batch_alter_table("info_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_info_line_topic_id"))

    op.drop_table("info_line")
    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agenda_item_meeting_id"))

    op.drop_table("agenda_item")
    with op.batch_alter_table("topic", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_topic_meeting_id"))

    op.drop_table("topic")
    op.drop_table("role")
    with op.batch_alter_table("need", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_need_member_id"))

    op.drop_table("need")
    op.drop_table("interest")
    with op.batch_alter_table("feeling", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_feeling_member_id"))
        batch_op.drop_index(batch_op.f("ix_feeling_felt_at"))

    op.drop_table("feeling")
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_member_id"))

    op.drop_table("consent")
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_member_id"))

    op.drop_table("attendance")
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_member_supporter_id"))

    op.drop_table("member")
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_on"))

    op.drop_table("meeting")
    op.drop_table("venue")
    op.drop_table("supporter")
    op.drop_table("signpost")
    op.drop_table("picture")
    op.drop_table("opportunity")
    op.drop_table("hard_word")
    op.drop_table("facilitator")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_change_at"))

    op.drop_table("change")
    op.drop_table("board")
