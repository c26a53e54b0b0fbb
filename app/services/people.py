"""Keeping the people of a board: who they are and what they agreed to."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.begun import Form
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.people import Agreement, Consent, Member, Purpose, Supporter
from app.services.begun import put_away
from app.services.values import consent_value, member_value
from app.storage.models import ConsentRow, MemberRow, SupporterRow
from app.storage.store import Sessions

ABOUT_NEEDS = (Form.NEEDS, Form.ABOUT_ME)
"""What is begun of what helps somebody, and goes when they say that we may not keep it."""


class People:
    """Members and supporters, and what is kept about them."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def members(self) -> list[Member]:
        """Everyone who has their say, by name."""
        wanted = select(MemberRow).where(MemberRow.removed_at.is_(None))
        with self._sessions() as session:
            rows = session.scalars(wanted.order_by(MemberRow.name, MemberRow.full_name))
            return [member_value(row) for row in rows]

    def member(self, member_id: UUID) -> Member:
        """One member. Raises Gone."""
        with self._sessions() as session:
            row = session.get(MemberRow, member_id)
            if row is None:
                raise Gone
            return member_value(row)

    def save(self, member: Member) -> None:
        """Keep a member, new or changed. Raises WordsMissing without a name."""
        if not member.name.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            row = session.get(MemberRow, member.id)
            if row is None:
                row = MemberRow(id=member.id)
                session.add(row)
            _write(row, member)

    def change(self, member_id: UUID, change: Callable[[Member], Member]) -> Member:
        """Change a member as they are kept now, and return them. Raises Gone.

        So nothing that was kept meanwhile is lost to somebody who looked at them before.
        """
        with self._sessions.begin() as session:
            row = session.get(MemberRow, member_id)
            if row is None:
                raise Gone
            member = change(member_value(row))
            _write(row, member)
            return member

    def supporters(self) -> list[Supporter]:
        """Everyone who helps a member, by name."""
        wanted = select(SupporterRow).where(SupporterRow.removed_at.is_(None))
        with self._sessions() as session:
            rows = session.scalars(wanted.order_by(SupporterRow.name))
            return [Supporter(row.id, row.name, row.relationship) for row in rows]

    def save_supporter(self, supporter: Supporter) -> None:
        """Keep a supporter, new or changed. Raises WordsMissing without a name."""
        if not supporter.name.strip():
            raise WordsMissing
        with self._sessions.begin() as session:
            session.merge(
                SupporterRow(
                    id=supporter.id, name=supporter.name, relationship=supporter.relationship
                )
            )

    def consents(self, member_id: UUID) -> list[Consent]:
        """What a member last said for each purpose that they were asked about."""
        wanted = select(ConsentRow).filter_by(member_id=member_id, replaced=False)
        with self._sessions() as session:
            rows = session.scalars(wanted).all()
            return sorted(map(consent_value, rows), key=_place_of_purpose)

    def record_consents(self, member_id: UUID, consents: Sequence[Consent], on: date) -> None:
        """Keep new answers about consent. The old ones stay, marked as replaced."""
        with self._sessions.begin() as session:
            for consent in consents:
                old = select(ConsentRow).filter_by(
                    member_id=member_id, purpose=consent.purpose, replaced=False
                )
                for row in session.scalars(old):
                    row.replaced = True
                session.add(
                    ConsentRow(
                        id=uuid4(),
                        member_id=member_id,
                        purpose=consent.purpose,
                        agreement=consent.agreement,
                        explained_how=consent.explained_how,
                        helped_by=consent.helped_by,
                        agreed_on=consent.agreed_on or on,
                        review_on=consent.review_on,
                    )
                )
                if (consent.purpose, consent.agreement) == (Purpose.KEEP_NEEDS, Agreement.NO):
                    for form in ABOUT_NEEDS:
                        put_away(session, form, member_id)

    def describe_consent(self, member_id: UUID, consent: Consent) -> None:
        """Correct how and when a member was asked; what they said stays. Raises Gone."""
        current = select(ConsentRow).filter_by(
            member_id=member_id, purpose=consent.purpose, replaced=False
        )
        with self._sessions.begin() as session:
            row = session.scalars(current).first()
            if row is None:
                raise Gone
            row.explained_how, row.helped_by = consent.explained_how, consent.helped_by
            row.agreed_on = consent.agreed_on or row.agreed_on


def _write(row: MemberRow, member: Member) -> None:
    for field in fields(member):
        setattr(row, field.name, getattr(member, field.name))


def _place_of_purpose(consent: Consent) -> int:
    return list(Purpose).index(consent.purpose)
