"""What laptops know of an answer takes in its cards, so that answers are never mixed."""

import json
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

SAID = (
    "question_id",
    "member_id",
    "said",
    "words",
    "language",
    "translation",
    "how",
    "helped",
    "helped_by",
    "given_on",
    "given_at",
)
CARD = ("position", "choice_id", "words", "place_id", "dots", "moves")


def upgrade() -> None:
    """Note the cards of each answer that is as it was when it was last looked at.

    Those that were changed since are found to be so, as they would have been. No board on a
    server is older than this.
    """
    if op.get_bind().dialect.name != "sqlite":
        return
    run = op.get_bind().exec_driver_sql
    for view, shown, others, *said in run(_every_view()).all():
        cards = _cards(view)
        known = _known_cards(view)
        told = json.loads(shown)
        if told.get("together") == _digest(view, said) and known == {one[0] for one in cards}:
            plain = sorted((one[1:] for one in cards), key=json.dumps)
            told["together"] = _digest(view, [*said, plain])
        kept = [_with_cards(one, cards) for one in json.loads(others)]
        run(
            'UPDATE joined SET shown = ?, others = ? WHERE "table" = ? AND "key" = ?',
            (_text(told), _text(kept), "view", view),
        )
    run("""DELETE FROM joined WHERE "table" = 'placement'""")


def downgrade() -> None:
    """Take the marks away: only for a board that no other laptop has, for they begin anew."""
    for table in ("joined", "mark"):
        op.execute(sa.delete(sa.table(table)))


def _every_view() -> str:
    columns = ", ".join(f"view.{name}" for name in SAID)
    return (
        f"SELECT view.id, joined.shown, joined.others, {columns} FROM view JOIN joined"  # noqa: S608 - our own names
        """ ON joined."table" = 'view' AND joined."key" = view.id"""
    )


def _cards(view: str) -> list[list[Any]]:
    columns = ", ".join(("id", *CARD))
    asked = f"SELECT {columns} FROM placement WHERE view_id = ?"  # noqa: S608 - our own names
    return [list(row) for row in op.get_bind().exec_driver_sql(asked, (view,))]


def _known_cards(view: str) -> set[str]:
    asked = """SELECT placement.id FROM placement JOIN joined
        ON joined."table" = 'placement' AND joined."key" = placement.id
        WHERE placement.view_id = ? AND joined.versions != '{}'"""
    return {row[0] for row in op.get_bind().exec_driver_sql(asked, (view,))}


def _with_cards(other: list[Any], cards: list[list[Any]]) -> list[Any]:
    """What was said beside what is shown: which of the cards were its own was not known."""
    part, mark, value = other
    if part != "together":
        return other
    return [part, mark, [*value, sorted((one[1:] for one in cards), key=json.dumps)]]


def _digest(view: str, said: list[Any]) -> str:
    salt = blake2b(view.encode(), digest_size=32).digest()
    return blake2b(_text(said).encode(), digest_size=8, key=salt).hexdigest()


def _text(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
