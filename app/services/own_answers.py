"""What counts as a member's own answer: never what was answered for them (handbook 4.3)."""

from sqlalchemy import select, tuple_

from app.domain.views import Helped
from app.storage.models import TakenRow, ViewRow

IS_OWN = ViewRow.helped != Helped.FOR_ME
"""A view that is a member's own."""

ANSWERED_THEMSELVES = tuple_(TakenRow.member_id, TakenRow.question_id).not_in(
    select(ViewRow.member_id, ViewRow.question_id).where(
        ViewRow.helped == Helped.FOR_ME, ViewRow.member_id.is_not(None)
    )
)
"""A question that a member has answered, and nobody for them as far as anyone can know: a view
with no name does not say whose it is."""
