"""Which tables go from laptop to laptop, and that the rules for them fit together."""

from app.joining.cards import COLUMNS
from app.joining.tables import INSIDE, LEFT_OUT, MAY_BE_FORGOTTEN, SAID, SHARED, TOGETHER
from app.storage.encrypted import FORGOTTEN
from app.storage.models import Base

GO_TO_OTHERS = {
    "adjustment",
    "agenda_item",
    "ask_again",
    "attachment",
    "attendance",
    "better_check",
    "board",
    "call",
    "choice",
    "consent",
    "erased",
    "facilitator",
    "hard_word",
    "info_line",
    "interest",
    "invitation_line",
    "keep_time",
    "kept_longer",
    "left_as_it_is",
    "letter",
    "letter_check",
    "letter_event",
    "letter_feedback",
    "letter_paper",
    "meeting",
    "meeting_need",
    "member",
    "need",
    "needs_export",
    "needs_export_member",
    "needs_talk",
    "opportunity",
    "outcome",
    "outcome_line",
    "outcome_view",
    "picture",
    "picture_set",
    "printed_sheet",
    "promise",
    "put_off",
    "question",
    "read_through",
    "read_through_line",
    "read_through_member",
    "recording",
    "role",
    "safety_flag",
    "safety_note",
    "saying",
    "signpost",
    "supporter",
    "taken",
    "theme",
    "theme_view",
    "topic",
    "topic_signpost",
    "venue",
    "view",
}


def test_somebody_has_decided_of_every_table_whether_it_goes_to_other_laptops() -> None:
    inside = {name for tables in INSIDE.values() for name in tables}
    assert set(Base.metadata.tables) == GO_TO_OTHERS | inside | LEFT_OUT
    assert set(SHARED) == GO_TO_OTHERS


def test_how_people_felt_and_what_is_not_finished_stay_where_they_are() -> None:
    assert {"feeling", "draft", "draft_attachment", "begun"} <= LEFT_OUT


def test_nothing_points_at_a_row_that_has_another_id_on_each_laptop() -> None:
    pointed_at = {other for table in SHARED.values() for _column, other in table.points_at}
    assert not [name for name in pointed_at if SHARED[name].own_id]


def test_what_is_part_of_something_that_may_be_forgotten_may_be_forgotten_too() -> None:
    for table in SHARED.values():
        owners = [SHARED[other] for _column, other in table.owners]
        if any(owner.may_be_forgotten for owner in owners):
            assert table.may_be_forgotten, table.name
        if not table.may_be_forgotten:
            assert {other for _column, other in table.owners} <= {
                other for _column, other in table.keeps
            }, table.name


def test_every_rule_is_about_a_table_that_there_is() -> None:
    assert set(SHARED) >= SAID | MAY_BE_FORGOTTEN | set(TOGETHER)
    assert set(Base.metadata.tables) >= LEFT_OUT
    assert {one["table"] for one in FORGOTTEN} <= MAY_BE_FORGOTTEN


def test_every_column_is_in_one_part_alone_or_in_the_key() -> None:
    for table in SHARED.values():
        columns = [name for part in table.parts.values() for name in part]
        assert sorted([*columns, *table.key]) == sorted([*table.columns, *table.inside]), (
            table.name
        )


def test_every_column_of_a_card_goes_with_its_answer() -> None:
    columns = {column.name for column in Base.metadata.tables["placement"].columns}
    assert {*COLUMNS} == columns - {"id", "view_id"}
