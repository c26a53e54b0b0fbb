"""What a member says helps them, and what it sets in the app in the same moment."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.needs import MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose
from app.domain.phrase import Phrase
from app.domain.profiles import ThemeName
from app.domain.views import Helped
from app.services.all import Services

TODAY = date(2026, 11, 23)
BIGGER, DARK = "sc_bigger_words", "sc_dark"


@pytest.fixture
def kofi(services: Services) -> Member:
    """Return a member whose screen and letters are as they come."""
    return next(one for one in services.people.members() if one.name == "Kofi")


def need(services: Services, member: Member, line_id: str, **changes: object) -> Need:
    """A need from the catalogue, as it is told."""
    line = services.helps.lines()[line_id]
    told = Need(uuid4(), member.id, line.phrase, line.action, line.id, agreed_on=TODAY)
    return replace(told, **changes)  # type: ignore[arg-type]  # fields of a need


def kept(services: Services, member: Member) -> dict[str, Need]:
    return {one.adjustment: one for one in services.helps.needs(member.id)}


def test_what_is_told_is_kept_and_sets_the_screen_and_letters(
    services: Services, kofi: Member
) -> None:
    change = services.own_needs.tell(
        kofi.id, [need(services, kofi, BIGGER, helped=Helped.READ)], Helped.READ
    )
    after = services.people.member(kofi.id)
    assert (change.before, change.after) == (kofi, after)
    assert (after.screen.text_scale, after.letter.points) == (1.25, 18)
    assert kept(services, kofi)[BIGGER].helped is Helped.READ
    assert services.helps.asked_on(kofi.id) == TODAY


def test_nothing_is_kept_where_something_of_it_cannot_be(
    services: Services, kofi: Member
) -> None:
    asked_on = services.helps.asked_on(kofi.id)
    empty = Need(uuid4(), kofi.id, Phrase(" "), "")
    with pytest.raises(WordsMissing):
        services.own_needs.tell(kofi.id, [need(services, kofi, BIGGER), empty])
    assert BIGGER not in kept(services, kofi)
    assert services.people.member(kofi.id) == kofi
    assert services.helps.asked_on(kofi.id) == asked_on


def test_what_was_kept_meanwhile_is_not_lost(services: Services, kofi: Member) -> None:
    services.people.change(kofi.id, lambda one: replace(one, voice=replace(one.voice, wpm=100)))
    after = services.own_needs.tell(kofi.id, [need(services, kofi, BIGGER)]).after
    assert after.voice.wpm == 100
    assert services.people.member(kofi.id).voice.wpm == 100


def test_a_need_that_is_taken_back_takes_what_it_set_with_it(
    services: Services, kofi: Member
) -> None:
    told = [need(services, kofi, BIGGER), need(services, kofi, DARK)]
    services.own_needs.tell(kofi.id, told)
    after = services.own_needs.take_back(told[1].id).after
    assert after.screen.theme is ThemeName.LIGHT
    assert after.screen.text_scale == 1.25
    assert services.people.member(kofi.id) == after
    assert set(kept(services, kofi)) >= {BIGGER}
    assert DARK not in kept(services, kofi)


def test_a_need_that_is_taken_back_by_mistake_is_back_as_it_was(
    services: Services, kofi: Member
) -> None:
    told = [need(services, kofi, DARK), need(services, kofi, "sc_cream")]
    before = services.own_needs.tell(kofi.id, told).after
    needs = services.helps.needs(kofi.id)
    for one in told:
        change = services.own_needs.take_back(one.id)
        assert services.own_needs.bring_back(one.id, change).after == before
    assert services.helps.needs(kofi.id) == needs


def test_needs_are_asked_about_again_from_their_day_on_and_then_in_a_year(
    services: Services, kofi: Member
) -> None:
    one = need(services, kofi, BIGGER, review_on=TODAY)
    later = need(services, kofi, DARK, review_on=date(2026, 11, 24))
    services.helps.save_all([later, one])
    assert [due.adjustment for due in services.own_needs.due(kofi.id)] == [BIGGER]
    services.own_needs.still_right(one.id)
    assert services.own_needs.due(kofi.id) == []
    assert kept(services, kofi)[BIGGER].review_on == date(2027, 11, 23)


def test_what_waited_longest_is_asked_about_first(services: Services, kofi: Member) -> None:
    days = {BIGGER: date(2026, 11, 2), DARK: date(2026, 11, 1)}
    services.helps.save_all(
        [need(services, kofi, line, review_on=day) for line, day in days.items()]
    )
    assert [due.adjustment for due in services.own_needs.due(kofi.id)] == [DARK, BIGGER]


def test_how_much_it_matters_and_who_may_know_can_be_changed(
    services: Services, kofi: Member
) -> None:
    no = Consent(Purpose.SHARE_NEEDS, Agreement.NO)
    services.people.record_consents(kofi.id, [no], TODAY)
    one = need(services, kofi, BIGGER)
    services.helps.save(one)
    changed = replace(one, strength=Strength.MUST_HAVE, may_know=MayKnow.VENUE)
    services.own_needs.change(changed)
    assert kept(services, kofi)[BIGGER] == changed
    consents = {one.purpose: one.agreement for one in services.people.consents(kofi.id)}
    assert consents[Purpose.SHARE_NEEDS] is Agreement.YES


def test_keeping_it_among_the_helpers_agrees_to_nothing_else(
    services: Services, kofi: Member
) -> None:
    no = Consent(Purpose.SHARE_NEEDS, Agreement.NO)
    services.people.record_consents(kofi.id, [no], TODAY)
    one = need(services, kofi, BIGGER)
    services.helps.save(one)
    services.own_needs.change(replace(one, may_know=MayKnow.NO_ONE))
    consents = {one.purpose: one.agreement for one in services.people.consents(kofi.id)}
    assert consents[Purpose.SHARE_NEEDS] is Agreement.NO


@pytest.mark.parametrize(
    "do",
    [
        lambda services: services.own_needs.take_back,
        lambda services: services.own_needs.still_right,
    ],
)
def test_a_need_that_never_was_is_gone(
    services: Services, do: Callable[[Services], Callable[[UUID], object]]
) -> None:
    with pytest.raises(Gone):
        do(services)(uuid4())


def test_a_member_who_never_was_is_gone(services: Services) -> None:
    with pytest.raises(Gone):
        services.own_needs.tell(uuid4(), [])
    with pytest.raises(Gone):
        services.people.change(uuid4(), lambda member: member)


def test_letting_the_venue_know_one_thing_after_a_no_lets_it_know_nothing_else(
    services: Services, kofi: Member
) -> None:
    old = need(services, kofi, BIGGER, may_know=MayKnow.VENUE)
    services.own_needs.tell(kofi.id, [old])
    no = Consent(Purpose.SHARE_NEEDS, Agreement.NO)
    services.people.record_consents(kofi.id, [no], TODAY)
    services.own_needs.tell(kofi.id, [need(services, kofi, DARK, may_know=MayKnow.VENUE)])
    knows = {line: one.may_know for line, one in kept(services, kofi).items()}
    assert (knows[BIGGER], knows[DARK]) == (MayKnow.HELPERS, MayKnow.VENUE)
    services.people.record_consents(kofi.id, [no], TODAY)
    services.own_needs.change(replace(old, may_know=MayKnow.VENUE))
    knows = {line: one.may_know for line, one in kept(services, kofi).items()}
    assert (knows[BIGGER], knows[DARK]) == (MayKnow.VENUE, MayKnow.HELPERS)


def test_what_is_gone_is_neither_changed_nor_taken_back_once_more(
    services: Services, kofi: Member
) -> None:
    told = need(services, kofi, BIGGER)
    services.own_needs.tell(kofi.id, [told])
    services.own_needs.take_back(told.id)
    for act in (services.own_needs.take_back, services.own_needs.still_right):
        with pytest.raises(Gone):
            act(told.id)
    with pytest.raises(Gone):
        services.own_needs.change(replace(told, may_know=MayKnow.VENUE))


def test_what_was_chosen_since_then_outlasts_that_another_need_goes(
    services: Services, kofi: Member
) -> None:
    bigger, dark = need(services, kofi, BIGGER), need(services, kofi, DARK)
    services.own_needs.tell(kofi.id, [bigger, dark])
    told = services.people.member(kofi.id)
    cream = replace(told, screen=replace(told.screen, theme=ThemeName.CREAM))
    services.people.save(cream)
    services.own_needs.take_back(bigger.id)
    now = services.people.member(kofi.id)
    assert (now.screen.theme, now.screen.text_scale) == (ThemeName.CREAM, 1.0)
    services.own_needs.take_back(dark.id)
    assert services.people.member(kofi.id).screen.theme is ThemeName.CREAM


def test_a_need_that_goes_leaves_what_one_that_stays_asks_for(
    services: Services, kofi: Member
) -> None:
    none, some = need(services, kofi, "sc_no_pictures"), need(services, kofi, "co_pictures")
    services.own_needs.tell(kofi.id, [none, some])
    assert services.people.member(kofi.id).screen.shows_pictures
    services.own_needs.take_back(some.id)
    assert not services.people.member(kofi.id).screen.shows_pictures
