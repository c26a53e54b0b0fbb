"""What a member has begun to tell us and has not saved: on the disk as they pick and type."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from app.domain.begun import Form
from app.services.begun import Begun
from app.ui.member.soon import Soon
from app.ui.member.stage import Stage


class BegunHere(QObject):
    """One form of one member. What they began is there again whenever they come back to it."""

    def __init__(self, stage: Stage, begun: Begun, form: Form, member_id: UUID) -> None:
        super().__init__()
        self._stage = stage
        self._begun = begun
        self._form = form
        self._member_id = member_id
        self._typed: Mapping[str, Any] | None = None  # what is not on the disk yet
        self._soon = Soon(self.keep)

    def change(self, typed: Mapping[str, Any]) -> None:
        """Keep this soon, in place of what was begun before."""
        self._typed = typed
        self._soon.start()

    def keep(self) -> None:
        """Keep what is not on the disk yet; where it cannot be kept, say so."""
        self._soon.stop()
        typed = self._typed
        if typed is not None and self._stage.attempt(
            lambda: self._begun.keep(self._form, self._member_id, typed)
        ):
            self._typed = None

    def typed(self) -> Mapping[str, Any]:
        """What was begun, or nothing."""
        if self._typed is not None:
            return self._typed
        return self._begun.typed(self._form, self._member_id)

    def is_saved(self) -> None:
        """Keep no more of it: it is saved for good, and what was begun is gone."""
        self._soon.stop()
        self._typed = None

    def put_away(self) -> None:
        """Forget what was begun: it is not wanted."""
        self.is_saved()
        self._stage.attempt(lambda: self._begun.put_away(self._form, self._member_id))
