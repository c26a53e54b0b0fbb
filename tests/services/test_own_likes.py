"""How a member likes to use this, kept at once."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.likes import WAYS, Like
from app.domain.needs import Need
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.profiles import Access, ScreenProfile, ThemeName
from app.services.all import Services

LARGEST = WAYS[Like.WORDS][-1]


@pytest.fixture
def kofi(services: Services) -> Member:
    return next(one for one in services.people.members() if one.name == "Kofi")


def test_what_is_liked_is_kept_and_nothing_else_is(services: Services, kofi: Member) -> None:
    def change(member: Member) -> Member:
        return replace(LARGEST.on(member), name="Somebody else")

    kept = services.own_likes.change(kofi.id, change)
    assert kept == replace(kofi, screen=replace(kofi.screen, text_scale=2.0))
    assert services.own_likes.of(kofi.id) == kept


def test_somebody_who_is_gone_likes_nothing(services: Services) -> None:
    with pytest.raises(Gone):
        services.own_likes.change(uuid4(), LARGEST.on)


def test_that_somebody_was_asked_is_kept(services: Services) -> None:
    howard = next(one for one in services.people.members() if one.name == "Howard")
    assert not howard.asked_how
    assert services.own_likes.asked(howard.id).asked_how
    assert services.people.member(howard.id).asked_how


def test_as_new_comes_with_what_helps_them(services: Services, kofi: Member) -> None:
    dark = Need(uuid4(), kofi.id, Phrase("I need a dark screen."), "", "sc_dark")
    services.helps.tell([dark], None)
    services.own_likes.change(kofi.id, LARGEST.on)
    new = services.own_likes.as_new(services.own_likes.of(kofi.id))
    assert new.screen == ScreenProfile(theme=ThemeName.DARK)
    assert services.people.member(kofi.id).screen.text_scale == 2.0


def test_the_practice_board_shows_the_ways_there_are(services: Services) -> None:
    by_name = {one.name: one.screen for one in services.people.members()}
    assert (by_name["Winston"].access, by_name["Winston"].large_pointer) == (
        Access.DWELL,
        True,
    )
    assert by_name["Winston"].presses.dwell_ms == 1500
    assert (by_name["Imran"].access, by_name["Imran"].scan_ms) == (Access.STEP_AND_WAIT, 3000)
    ania = by_name["Ania"]
    assert (ania.theme, ania.more_space, ania.line_focus) == (ThemeName.WHITE_ON_BLUE, True, 3)


def test_one_person_of_the_practice_board_was_never_asked(services: Services) -> None:
    never = [one.name for one in services.people.members() if not one.asked_how]
    assert never == ["Howard"]
