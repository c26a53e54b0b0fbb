"""How a member uses the screen: dwell, switches, spacing, and buttons of a real size."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

YES_OR_NO = {
    "asked_how": sa.false(),
    "screen_more_space": sa.false(),
    "screen_large_pointer": sa.false(),
    "screen_scan_in_groups": sa.false(),
    "screen_number_keys": sa.true(),
}
NUMBERS = {
    "screen_line_focus": 0,
    "screen_dwell_ms": 1500,
    "screen_scan_first_ms": 1000,
    "screen_scan_loops": 3,
}
WORDS = ("screen_choose_with", "screen_step_with")


def upgrade() -> None:
    """Bring the table forward.

    What was called large was 20 mm on a usual screen, which is called medium now: nobody's
    buttons become smaller, and whoever had the usual ones has the usual ones.
    """
    with op.batch_alter_table("member") as batch:
        for name, so in YES_OR_NO.items():
            batch.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=so))
        for name, usual in NUMBERS.items():
            batch.add_column(
                sa.Column(name, sa.Integer(), nullable=False, server_default=str(usual))
            )
        for name in WORDS:
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.execute(
        "UPDATE member SET screen_button_size = 'medium' WHERE screen_button_size = 'large'"
    )


def downgrade() -> None:
    """Take the table back. What it has no place for becomes usual again."""
    op.execute(
        "UPDATE member SET screen_access = CASE screen_access"
        " WHEN 'step_and_wait' THEN 'one_switch' ELSE 'usual' END"
        " WHERE screen_access IN ('dwell', 'step_and_wait')"
    )
    op.execute(
        "UPDATE member SET screen_theme = 'light'"
        " WHERE screen_theme IN ('white_on_blue', 'computer')"
    )
    op.execute(
        "UPDATE member SET screen_button_size = 'large' WHERE screen_button_size = 'medium'"
    )
    with op.batch_alter_table("member") as batch:
        for name in (*YES_OR_NO, *NUMBERS, *WORDS):
            batch.drop_column(name)
