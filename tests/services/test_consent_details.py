"""Correcting how a member was asked, without touching what they said."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.domain.errors.store import Gone
from app.domain.people import Agreement, Consent, Purpose
from app.services.all import Services
from app.storage.models import ConsentRow
from app.storage.store import Store


@pytest.fixture
def member_id(services: Services) -> UUID:
    """Return someone who has been asked."""
    return services.people.members()[0].id


def test_how_it_was_explained_can_be_corrected(services: Services, member_id: UUID) -> None:
    consent = services.people.consents(member_id)[0]
    corrected = replace(consent, explained_how="with pictures", helped_by="Owen")
    services.people.describe_consent(member_id, corrected)
    assert services.people.consents(member_id)[0] == corrected


def test_a_correction_leaves_the_answer_and_adds_no_row(
    store: Store, services: Services, member_id: UUID
) -> None:
    with store.sessions() as session:
        before = session.query(ConsentRow).count()
    consent = services.people.consents(member_id)[0]
    services.people.describe_consent(member_id, replace(consent, agreement=Agreement.NO))
    with store.sessions() as session:
        assert session.query(ConsentRow).count() == before
    assert services.people.consents(member_id)[0].agreement is consent.agreement


def test_nobody_can_describe_what_was_never_asked(services: Services, member_id: UUID) -> None:
    never = Consent(Purpose.RECORD_VOICE, Agreement.NOT_ASKED, "by phone", "", date(2026, 1, 2))
    with pytest.raises(Gone):
        services.people.describe_consent(member_id, never)
