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
from uuid import UUID

import pytest
from sqlalchemy.orm import configure_mappers

from app.domain.needs import Happened, MayKnow, Need
from app.domain.needs_export import ExportKind
from app.domain.people import Agreement, Consent, Member, Purpose
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import Base, NeedRow
from tests.conftest import TODAY
from tests.services.sharing import member_who_shares, needs, says

APP = Path(__file__).parents[2] / "app"
CONDITIONS = {"IS_KEPT", "FOR_HELPERS", "FOR_VENUE", "FOR_OUTSIDE"}
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
    """A member who lets everybody know, and what helps them."""

    member: Member
    needs: tuple[Need, ...]
    meeting_id: UUID


@dataclass(frozen=True)
class WayOut:
    """One list, page or file that needs are in. ``names``: it says whose they are."""

    called: str
    audience: Audience
    gives: Callable[[Services, Planted], object]
    names: bool = True


WAYS_OUT = (
    WayOut("what helps", Audience.KEPT, lambda its, who: its.helps.needs(who.member.id)),
    WayOut(
        "their six steps",
        Audience.KEPT,
        lambda its, who: [one.needs for one in its.needs_steps.all()],
        names=False,
    ),
    WayOut("the to-do list", Audience.HELPERS, lambda its, who: its.room.to_do(who.meeting_id)),
    WayOut("Today", Audience.HELPERS, lambda its, _who: its.today.page().room),
    WayOut(
        "what is asked again",
        Audience.HELPERS,
        lambda its, who: its.did_it_happen.to_ask(who.member.id),
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
    member = member_who_shares(services, NAME)
    for purpose in (Purpose.KEEP_NEEDS, Purpose.SHARE_NEEDS):
        says(services, member, purpose, Agreement.YES)
    made = [needs(services, member, WORDS, note=NOTE), needs(services, member, f"{WORDS} Two")]
    wide = [replace(one, may_know=MayKnow.VENUE, agreed_on=BEFORE_ALL_MEETINGS) for one in made]
    for need in wide:
        services.helps.save(need)
    current = services.meetings.current()
    assert current is not None
    return Planted(member, tuple(wide), current.id)


def text_of(given: object) -> str:
    """Everything that stands in what a service gave."""
    return given.decode("utf-8-sig", "ignore") if isinstance(given, bytes) else repr(given)


def told_of(way: WayOut, services: Services, planted: Planted) -> list[str]:
    """What of the member is found in a way out."""
    text = text_of(way.gives(services, planted)).lower()
    marks = ["zqdrum", "zqsong"]
    if way.names:
        marks += [NAME.lower(), str(planted.member.id), *(str(one.id) for one in planted.needs)]
    return [mark for mark in marks if mark in text]


@pytest.mark.parametrize("way", WAYS_OUT, ids=lambda way: way.called)
def test_what_helps_is_in_every_way_out_while_everybody_may_know(
    services: Services, planted: Planted, way: WayOut
) -> None:
    assert {"zqdrum", "zqsong"} <= set(told_of(way, services, planted))


@pytest.mark.parametrize("way", WAYS_OUT, ids=lambda way: way.called)
@pytest.mark.parametrize("taken_back", TAKEN_BACK)
def test_what_is_taken_back_is_gone_at_once_from_whom_it_is_taken_back(
    services: Services, planted: Planted, taken_back: str, way: WayOut
) -> None:
    take_back, closed = TAKEN_BACK[taken_back]
    take_back(services, planted)
    if way.audience in closed:
        assert told_of(way, services, planted) == []
    else:
        assert "zqdrum" in told_of(way, services, planted)


def every_answer(services: Services, planted: Planted) -> Iterator[tuple[str, str]]:
    """What every service gives to every question about the board, a meeting or a member."""
    known: dict[str, Any] = {
        "member_id": planted.member.id,
        "meeting_id": planted.meeting_id,
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
            except LookupError:
                continue
            yield f"{field.name}.{name}", text_of(given).lower()


def finding(services: Services, planted: Planted) -> set[str]:
    answers = every_answer(services, planted)
    return {name for name, text in answers if "zqdrum" in text or "zqsong" in text}


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
    }
    for name in ("no to keeping it", "the needs are removed"):
        take_back, _closed = TAKEN_BACK[name]
        take_back(services, planted)
        assert finding(services, planted) == set()
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
    assert services.did_it_happen.score().no == before.no + len(planted.needs)
    take_back, _closed = TAKEN_BACK[taken_back]
    take_back(services, planted)
    assert services.did_it_happen.score() == before


def test_a_yes_said_again_brings_it_back_as_it_was(
    services: Services, planted: Planted
) -> None:
    csv = next(way for way in WAYS_OUT if way.called == "CSV")
    for purpose in (Purpose.KEEP_NEEDS, Purpose.SHARE_OUTSIDE):
        _says_no(purpose)(services, planted)
        assert told_of(csv, services, planted) == []
        says(services, planted.member, purpose, Agreement.YES)
        assert told_of(csv, services, planted)


MAY_READ = {
    "services/did_it_happen.py:say": "asks only whether it is there",
    "services/needs_import.py:_taken_back": "so that a file does not bring it back",
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
    assert found == {*MAY_READ, "services/needs_told.py:_said"}


def test_needs_are_reached_through_no_other_table() -> None:
    configure_mappers()
    to_needs = [
        f"{mapper.class_.__name__}.{relation.key}"
        for mapper in Base.registry.mappers
        for relation in mapper.relationships
        if relation.mapper.class_ is NeedRow
    ]
    assert to_needs == []
