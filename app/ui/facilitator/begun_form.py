"""What is typed in a form that a press keeps: it is on the disk before that press."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from app.domain.begun import Form
from app.services.begun import Begun
from app.ui.facilitator.page import Page


class BegunForm:
    """What is begun in one form of a page, for each thing it is about.

    It is saved as one types, as everything at the desk is, and is there again when somebody
    comes back to the form: after another page, the lock, or a crash.
    """

    def __init__(self, page: Page, begun: Begun, form: Form) -> None:
        self._page = page
        self._begun = begun
        self._form = form
        self._typed: dict[UUID, Mapping[str, Any]] = {}  # while the disk would not take it

    def save_soon(self, about: UUID, typed: Mapping[str, Any]) -> None:
        """Save what is in the form now, once the typing pauses."""
        self._typed[about] = typed
        self._page.save_soon(self._name(about), partial(self._save, about))

    def typed(self, about: UUID) -> Mapping[str, Any]:
        """What was begun about a thing, or nothing."""
        return self._typed.get(about) or self._begun.typed(self._form, about)

    def is_kept(self, about: UUID) -> None:
        """Save no more of it: a press has kept it for good, and what was begun is gone."""
        self._typed.pop(about, None)
        self._page.save_no_more(self._name(about))

    def _save(self, about: UUID) -> None:
        self._begun.keep(self._form, about, self._typed[about])
        del self._typed[about]

    def _name(self, about: UUID) -> str:
        return f"{self._form} {about}"
