"""Whoever takes back what helps them is, from that moment, in no list and no file.

A new way in which needs leave a service is one line more in ``WAYS_OUT``.
"""

import ast
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.orm import configure_mappers

from app.domain.errors.store import Gone
from app.domain.meetings import Meeting
from app.domain.needs import Adjustment, Happened, MayKnow, Need
from app.domain.needs_export import ExportKind
from app.domain.people import Agreement, Consent, Member, Purpose, Supporter
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import Base, NeedRow
from tests.conftest import TODAY
from tests.services.sharing import member_who_shares, needs, says

APP = Path(__file__).parents[2] / "app"
CONDITIONS = {"IS_KEPT", "FOR_HELPERS", "FOR_VENUE", "FOR_OUTSIDE", "was_needed"}
"""``was_needed`` has FOR_HELPERS in it."""
WORDS, NOTE, NAME = "I need my zqdrum.", "zqsong, and not too loud", "Zqwilf"
BEFORE_ALL_MEETINGS = date(2026, 1, 1)


class Audience(Enum):
    """Who sees what a way out gives."""

    KEPT = auto()
    """The facilitator, who keeps it, and the member."""
    HELPERS = auto()
    VENUE = auto()
    OUTSIDE = auto()


@dataclass(frozen=True)
class Planted:
    """A member who lets everybody know, and what helps them: the last failed at a meeting."""

    member: Member
    supporter: Supporter
    needs: tuple[Need, ...]
    meeting: Meeting


@dataclass(frozen=True)
class WayOut:
    """One list, page or file that needs are in. ``names``: it says whose they are.

    ``marks`` are what of the planted needs is in it.
    """

    called: str
    audience: Audience
    gives: Callable[[Services, Planted], object]
    names: bool = True
    marks: frozenset[str] = frozenset({"zqdrum", "zqsong"})


DRUM, RAMP = frozenset({"zqdrum"}), frozenset({"zqramp"})

WAYS_OUT = (
    WayOut("what helps", Audience.KEPT, lambda its, who: its.helps.needs(who.member.id)),
    WayOut("to ask again", Audience.KEPT, lambda its, who: its.own_needs.due(who.member.id)),
    WayOut("reviews due", Audience.KEPT, lambda its, _who: its.needs_lists.reviews_due()),
    WayOut(
        "their six steps",
        Audience.KEPT,
        lambda its, _who: [one.needs for one in its.needs_steps.all()],
        names=False,
    ),
    WayOut("the to-do list", Audience.HELPERS, lambda its, who: its.room.to_do(who.meeting.id)),
    WayOut("Today", Audience.HELPERS, lambda its, _who: its.today.page().room),
    WayOut(
        "what is asked about",
        Audience.HELPERS,
        lambda its, who: its.did_it_happen.to_ask(who.member.id),
    ),
    WayOut(
        "the last time",
        Audience.HELPERS,
        lambda its, who: its.did_it_happen.last_time(who.member.id),
    ),
    WayOut("never met", Audience.HELPERS, lambda its, _who: its.needs_lists.never_met()),
    WayOut(
        "by venue",
        Audience.HELPERS,
        lambda its, _who: its.needs_lists.by_venue(),
        names=False,
        marks=DRUM,
    ),
    WayOut(
        "who needs what",
        Audience.HELPERS,
        lambda its, who: its.room_papers.who_needs_what(who.meeting),
        names=False,
        marks=DRUM,
    ),
    WayOut(
        "the supporter's card",
        Audience.HELPERS,
        lambda its, who: its.supporter_card.for_supporter(who.supporter),
        names=False,
        marks=DRUM,
    ),
    WayOut(
        "the About me card",
        Audience.HELPERS,
        lambda its, who: its.about_me.card(who.member.id),
        names=False,
        marks=DRUM,
    ),
    WayOut(
        "the venue sheet",
        Audience.VENUE,
        lambda its, who: its.room_papers.venue_sheet(who.meeting),
        names=False,
        marks=RAMP,
    ),
    WayOut("all that is shared", Audience.OUTSIDE, lambda its, _who: its.needs_export.shared()),
    WayOut(
        "CSV", Audience.OUTSIDE, lambda its, _who: its.needs_export.contents(ExportKind.CSV)
    ),
    WayOut(
        "FHIR", Audience.OUTSIDE, lambda its, _who: its.needs_export.contents(ExportKind.FHIR)
    ),
)
"""Every way in which needs leave the services."""


def _no_one(services: Services, planted: Planted) -> None:
    for need in planted.needs:
        services.helps.save(replace(need, may_know=MayKnow.NO_ONE))


def _says_no(purpose: Purpose) -> Callable[[Services, Planted], None]:
    def say(services: Services, planted: Planted) -> None:
        no = Consent(purpose, Agreement.NO)
        services.people.record_consents(planted.member.id, [no], TODAY)

    return say


def _no_longer_asked(services: Services, planted: Planted) -> None:
    open_again = Consent(Purpose.SHARE_OUTSIDE, Agreement.NOT_ASKED)
    services.people.record_consents(planted.member.id, [open_again], TODAY)


def _needs_go(services: Services, planted: Planted) -> None:
    for need in planted.needs:
        services.removals.remove(Thing.NEED, need.id)


def _member_goes(services: Services, planted: Planted) -> None:
    services.removals.remove(Thing.MEMBER, planted.member.id)


TAKEN_BACK: dict[str, tuple[Callable[[Services, Planted], None], set[Audience]]] = {
    "nobody may know": (_no_one, {Audience.HELPERS, Audience.VENUE, Audience.OUTSIDE}),
    "no to keeping it": (_says_no(Purpose.KEEP_NEEDS), set(Audience)),
    "no to the venue": (_says_no(Purpose.SHARE_NEEDS), {Audience.VENUE}),
    "no to outside": (_says_no(Purpose.SHARE_OUTSIDE), {Audience.OUTSIDE}),
    "outside is open again": (_no_longer_asked, {Audience.OUTSIDE}),
    "the needs are removed": (_needs_go, set(Audience)),
    "the member is removed": (_member_goes, set(Audience)),
}
"""Each way to take it back, and whom it is taken back from."""


@pytest.fixture
def planted(services: Services) -> Planted:
    """Return someone whose needs everybody may know, also the council."""
    supporter = Supporter(uuid4(), "Zqbex")
    services.people.save_supporter(supporter)
    member = replace(member_who_shares(services, NAME), supporter_id=supporter.id)
    services.people.save(member)
    for purpose in (Purpose.KEEP_NEEDS, Purpose.SHARE_NEEDS):
        says(services, member, purpose, Agreement.YES)
    ramp = Adjustment(
        str(uuid4()), "the_room", Phrase("I need a zqramp.", "ramp"), "", venue="A zqramp."
    )
    services.helps.save_line(ramp)
    made = [
        needs(services, member, "", ramp.id),
        needs(services, member, WORDS, note=NOTE),
        needs(services, member, f"{WORDS} Two", note=NOTE),
    ]
    known = {"may_know": MayKnow.VENUE, "agreed_on": BEFORE_ALL_MEETINGS, "review_on": TODAY}
    wide = tuple(replace(one, **known) for one in made)  # type: ignore[arg-type]  # of a need
    services.helps.save_all(wide)
    failed = next(
        one
        for one in services.did_it_happen.to_ask(member.id)
        if one.need.phrase.words == wide[-1].phrase.words
    )
    services.did_it_happen.say(failed, Happened.NO)
    current = services.meetings.current()
    assert current is not None
    return Planted(member, supporter, wide, current)


def text_of(given: object) -> str:
    """Everything that stands in what a service gave."""
    return given.decode("utf-8-sig", "ignore") if isinstance(given, bytes) else repr(given)


def told_of(way: WayOut, services: Services, planted: Planted) -> set[str]:
    """What of the member is found in a way out; a page that is gone has nothing in it."""
    try:
        text = text_of(way.gives(services, planted)).lower()
    except Gone:
        return set()
    marks = {"zqdrum", "zqsong", "zqramp"}
    if way.names:
        marks |= {NAME.lower(), str(planted.member.id), *(str(one.id) for one in planted.needs)}
    return {mark for mark in marks if mark in text}


@pytest.mark.parametrize("way", WAYS_OUT, ids=lambda way: way.called)
def test_what_helps_is_in_every_way_out_while_everybody_may_know(
    services: Services, planted: Planted, way: WayOut
) -> None:
    assert way.marks <= told_of(way, services, planted)


@pytest.mark.parametrize("way", WAYS_OUT, ids=lambda way: way.called)
@pytest.mark.parametrize("taken_back", TAKEN_BACK)
def test_what_is_taken_back_is_gone_at_once_from_whom_it_is_taken_back(
    services: Services, planted: Planted, taken_back: str, way: WayOut
) -> None:
    take_back, closed = TAKEN_BACK[taken_back]
    take_back(services, planted)
    if way.audience in closed:
        assert told_of(way, services, planted) == set()
    else:
        assert way.marks <= told_of(way, services, planted)


def test_the_venue_sheet_has_no_name_and_nothing_of_anybodys_own(
    services: Services, planted: Planted
) -> None:
    text = text_of(services.room_papers.venue_sheet(planted.meeting)).lower()
    assert not [mark for mark in (NAME.lower(), "zqdrum", "zqsong", "zqbex") if mark in text]


def every_answer(services: Services, planted: Planted) -> Iterator[tuple[str, str]]:
    """What every service gives to every question about the board, a meeting or a member."""
    known: dict[str, Any] = {
        "member_id": planted.member.id,
        "meeting_id": planted.meeting.id,
        "meeting": planted.meeting,
        "supporter": planted.supporter,
        "today": TODAY,
    }
    for field in fields(Services):
        service = getattr(services, field.name)
        for name, method in inspect.getmembers(service, inspect.ismethod):
            signature = inspect.signature(method)
            wanted = [
                one.name
                for one in signature.parameters.values()
                if one.default is inspect.Parameter.empty
            ]
            asks = signature.return_annotation not in (None, inspect.Signature.empty)
            if name.startswith("_") or not asks or not set(wanted) <= set(known):
                continue
            try:
                given = method(**{one: known[one] for one in wanted})
            except (LookupError, Gone):
                continue
            yield f"{field.name}.{name}", text_of(given).lower()


def finding(services: Services, planted: Planted) -> set[str]:
    answers = every_answer(services, planted)
    return {name for name, text in answers if "zqdrum" in text or "zqsong" in text}


STILL_GIVE = {
    "no to keeping it": {"own_copies.of"},
    "the needs are removed": {"own_copies.of", "taken_away.all"},
}
"""A member's own copy has all that is kept about them; what was removed can be brought back."""


def test_nothing_that_can_be_asked_of_any_service_gives_what_was_taken_back(
    services: Services, planted: Planted
) -> None:
    assert finding(services, planted) >= {
        "helps.needs",
        "room.to_do",
        "today.page",
        "did_it_happen.to_ask",
        "needs_export.shared",
        "needs_steps.all",
        "needs_steps.of",
        "needs_lists.never_met",
        "needs_lists.reviews_due",
        "own_needs.due",
        "room_papers.who_needs_what",
        "supporter_card.for_supporter",
    }
    for name, still in STILL_GIVE.items():
        take_back, _closed = TAKEN_BACK[name]
        take_back(services, planted)
        assert finding(services, planted) == still
        says(services, planted.member, Purpose.KEEP_NEEDS, Agreement.YES)


@pytest.mark.parametrize(
    "taken_back",
    ["nobody may know", "no to keeping it", "the needs are removed", "the member is removed"],
)
def test_the_score_counts_no_longer_what_was_taken_back(
    services: Services, planted: Planted, taken_back: str
) -> None:
    before = services.did_it_happen.score()
    for asked in services.did_it_happen.to_ask(planted.member.id):
        services.did_it_happen.say(asked, Happened.NO)
    assert services.did_it_happen.score().no == before.no + len(planted.needs) - 1
    take_back, _closed = TAKEN_BACK[taken_back]
    take_back(services, planted)
    after = services.did_it_happen.score()
    assert (after.yes, after.partly) == (before.yes, before.partly)
    assert after.no == before.no - 1  # the fixture has them say one no


def test_a_yes_said_again_brings_it_back_as_it_was(
    services: Services, planted: Planted
) -> None:
    csv = next(way for way in WAYS_OUT if way.called == "CSV")
    for purpose in (Purpose.KEEP_NEEDS, Purpose.SHARE_OUTSIDE):
        _says_no(purpose)(services, planted)
        assert told_of(csv, services, planted) == set()
        says(services, planted.member, purpose, Agreement.YES)
        assert told_of(csv, services, planted)


MAY_READ = {
    "services/due_people.py:due_people": "only counts what is due to go",
    "services/failed_before.py:failed_before": "gives ids of needs that its callers may tell",
    "services/helps.py:add": "the need that was kept just now",
    "services/helps.py:delete_for_good": "deletes them",
    "services/helps.py:how_many_hidden": "only counts what is hidden, to have it deleted",
    "services/needs_import.py:_taken_back": "so that a file does not bring it back",
    "services/needs_import.py:bring_in": "the needs that came in just now",
    "services/needs_lists.py:not_asked": "finds only those who have none",
    "services/needs_set.py:need_went": "what the need itself had set in the app",
    "services/needs_shared.py:lets_venue_know": "only keeps a venue from knowing more",
    "services/needs_told.py:_said": "is a part of the conditions",
    "services/own_needs.py:_need": "one need that the member is changing",
    "services/removals.py:_mark": "takes it away or brings it back",
}
"""What reads needs without a condition, and why it may."""


def reads_needs(function: ast.FunctionDef) -> bool:
    """Whether a function asks the store for needs, or joins them to something."""
    made = {id(one.func) for one in ast.walk(function) if isinstance(one, ast.Call)}
    return any(
        isinstance(inner, ast.Name) and inner.id == "NeedRow" and id(inner) not in made
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        for given in call.args
        for inner in ast.walk(given)
    )


def test_no_service_reads_needs_without_asking_who_may_be_told() -> None:
    found = set()
    for file in sorted(APP.rglob("*.py")):
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef) or not reads_needs(function):
                continue
            named = {one.id for one in ast.walk(function) if isinstance(one, ast.Name)}
            if not named & CONDITIONS:
                found.add(f"{file.relative_to(APP).as_posix()}:{function.name}")
    assert found == set(MAY_READ)


def test_needs_are_reached_through_no_other_table() -> None:
    configure_mappers()
    to_needs = [
        f"{mapper.class_.__name__}.{relation.key}"
        for mapper in Base.registry.mappers
        for relation in mapper.relationships
        if relation.mapper.class_ is NeedRow
    ]
    assert to_needs == []
