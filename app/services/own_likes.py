"""How a member likes to use this, in their own hands: kept at once, and put back."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from app.domain.adjusting import as_new
from app.domain.people import Member
from app.services.helps import Helps
from app.services.people import People
from app.storage.store import Sessions


class OwnLikes:
    """A member's own hands on their screen and their voice, which follow them anywhere."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def of(self, member_id: UUID) -> Member:
        """The member as they are kept now. Raises Gone."""
        return People(self._sessions).member(member_id)

    def change(self, member_id: UUID, change: Callable[[Member], Member]) -> Member:
        """Keep what they like differently now: their screen and their voice. Raises Gone."""

        def liked(member: Member) -> Member:
            wished = change(member)
            return replace(member, screen=wished.screen, voice=wished.voice)

        return People(self._sessions).change(member_id, liked)

    def as_new(self, member: Member) -> Member:
        """The member as somebody new who has their needs. Nothing is kept."""
        needs = Helps(self._sessions).needs(member.id)
        return as_new(member, [need.adjustment for need in needs])

    def asked(self, member_id: UUID) -> Member:
        """Keep that they were asked how they like to use this. Raises Gone."""
        return People(self._sessions).change(
            member_id, lambda member: replace(member, asked_how=True)
        )
