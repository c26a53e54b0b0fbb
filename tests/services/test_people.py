"""Members and supporters, and what is kept about them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.letter import Layout, LetterProfile, Paper
from app.domain.needs import Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose, Role, Supporter
from app.domain.phrase import Phrase
from app.domain.profiles import (
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
    VoiceProfile,
)
from app.services.all import Services
from app.storage.models import ConsentRow
from app.storage.store import Store
from tests.services.scenes import new_member


def whole_member(supporter_id: UUID | None) -> Member:
    """A member with every detail filled in, none of them the usual one."""
    return Member(
        id=uuid4(),
        name="Ŵyn",
        face="avatar_02",
        full_name="Ŵyn ap Rhys",
        role=Role.CO_CHAIR,
        pronouns="they/them",
        likes="ਚਾਹ and 🐈",
        talks="I point.",
        note="Sits by the door.",
        supporter_id=supporter_id,
        letter=LetterProfile(
            28,
            Paper.YELLOW,
            Layout.NO_PICTURES,
            audio=True,
            delivery="hand",
            explained_by="Bex",
        ),
        screen=ScreenProfile(
            ThemeName.DARK,
            ButtonSize.EXTRA_LARGE,
            1.75,
            Access.ONE_SWITCH,
            hold_ms=700,
            ignore_ms=900,
            rest_ms=1100,
            hears_first=True,
        ),
        voice=VoiceProfile(
            Reading.EVERYTHING,
            wpm=110,
            pause_ms=300,
            lights_words=False,
            finishes=True,
            voice="gmw/en+f2",
        ),
    )


def need_of(member_id: UUID) -> Need:
    return Need(
        id=uuid4(),
        member_id=member_id,
        phrase=Phrase("I want the window open", "window"),
        action="Open a window",
        adjustment="own",
        strength=Strength.MUST_HAVE,
        agreed_on=date(2026, 11, 1),
        review_on=date(2027, 11, 1),
    )


def test_a_member_is_kept_whole(services: Services) -> None:
    member = whole_member(services.people.supporters()[0].id)
    services.people.save(member)
    assert services.people.member(member.id) == member
    assert member in services.people.members()


def test_a_changed_member_takes_the_place_of_the_one_before(services: Services) -> None:
    before = services.people.members()
    changed = replace(whole_member(None), id=before[0].id)
    services.people.save(changed)
    assert services.people.member(changed.id) == changed
    assert len(services.people.members()) == len(before)


def test_members_come_by_name(services: Services) -> None:
    names = [member.name for member in services.people.members()]
    assert names == sorted(names)


def test_a_member_who_is_not_there_is_gone(services: Services) -> None:
    with pytest.raises(Gone):
        services.people.member(uuid4())


def test_supporters_are_kept_and_changed(services: Services) -> None:
    supporter = Supporter(uuid4(), "Aled", "brother")
    for _ in range(2):
        services.people.save_supporter(supporter)
    assert services.people.supporters().count(supporter) == 1
    services.people.save_supporter(replace(supporter, relationship="friend"))
    assert replace(supporter, relationship="friend") in services.people.supporters()
    assert supporter not in services.people.supporters()


def test_a_need_is_kept_whole_and_changed(services: Services) -> None:
    need = need_of(new_member(services).id)
    services.helps.save(need)
    assert services.helps.needs(need.member_id) == [need]
    changed = replace(need, strength=Strength.NOT_SURE, review_on=None)
    services.helps.save(changed)
    assert services.helps.needs(need.member_id) == [changed]


SAVINGS: list[Callable[[Services], None]] = [
    lambda services: services.people.save(replace(whole_member(None), name=" ")),
    lambda services: services.people.save_supporter(Supporter(uuid4(), "")),
    lambda services: services.helps.save(
        replace(need_of(services.people.members()[0].id), phrase=Phrase("  "))
    ),
]


@pytest.mark.parametrize("save", SAVINGS)
def test_nobody_and_nothing_is_kept_without_words(
    services: Services, save: Callable[[Services], None]
) -> None:
    with pytest.raises(WordsMissing):
        save(services)


def test_a_new_answer_about_consent_replaces_the_old_which_is_kept(
    services: Services, store: Store
) -> None:
    member_id = new_member(services).id
    asked = date(2026, 11, 23)
    yes = Consent(Purpose.PHOTO, Agreement.YES, "easy read page", "Bex")
    other = Consent(Purpose.KEEP_VIEWS, Agreement.YES)
    services.people.record_consents(member_id, [yes, other], asked)
    no = Consent(Purpose.PHOTO, Agreement.NO, agreed_on=date(2026, 11, 24))
    services.people.record_consents(member_id, [no], asked)
    assert services.people.consents(member_id) == [replace(other, agreed_on=asked), no]
    with store.sessions() as session:
        rows = session.query(ConsentRow).filter_by(member_id=member_id, purpose="photo")
        kept = {(row.agreement, row.replaced) for row in rows}
    assert kept == {(Agreement.YES, True), (Agreement.NO, False)}
