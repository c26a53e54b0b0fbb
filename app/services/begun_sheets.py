"""Keeping what is typed in from a sheet of paper before it is kept for good."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.begun import Form
from app.domain.sheets import Typed
from app.domain.views import Answer, Draft, Helped, Said, Sharing
from app.services.begun import begun, keep_begun, put_away
from app.services.kept_answers import columns_of, placed_card
from app.services.sheet_rows import sheet_row
from app.storage.store import Sessions

NOBODY = Typed(Answer())
"""A sheet on which nothing is typed."""


class BegunSheets:
    """What is begun of each sheet, by its code. Whose it is is never kept of one with no name.

    Each method raises what ``PaperAnswers.sheet`` raises.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def keep(self, code: str, typed: Typed) -> None:
        """Keep what is typed of a sheet now."""
        with self._sessions.begin() as session:
            row = sheet_row(session, code)
            whose = None if typed.sharing is Sharing.NO_NAME else typed.member_id
            if typed == NOBODY:
                put_away(session, Form.SHEET, row.id)
                return
            draft = Draft(row.question_id, typed.answer, typed.helped)
            kept = {
                **columns_of(draft),
                "sharing": typed.sharing,
                "whose": str(whose) if whose else "",
            }
            keep_begun(session, Form.SHEET, row.id, kept, whose)

    def typed(self, code: str) -> Typed | None:
        """What was begun of a sheet, if anything was."""
        with self._sessions() as session:
            row = sheet_row(session, code)
            kept = begun(session, Form.SHEET, row.id)
            return _typed(kept) if kept else None


def _typed(kept: Mapping[str, Any]) -> Typed:
    answer = Answer(
        Said(kept["said"]),
        tuple(map(UUID, kept["choices"])),
        kept["words"],
        tuple(placed_card(**one) for one in kept["placed"]),
    )
    helped = Helped(kept["helped"]) if kept["helped"] else None
    whose = UUID(kept["whose"]) if kept["whose"] else None
    return Typed(answer, helped, Sharing(kept["sharing"]), whose)
