"""Feelings, breaks and wishes to talk are in nothing but the call list."""

import ast
from pathlib import Path

from app.domain.outcomes import OutcomeState
from app.domain.views import Moment, Mood, ViewFilter
from app.services.all import Services
from tests.services.scenes import answer, new_member, open_question, say

APP = Path(__file__).parents[2] / "app"
KNOW_OF_IT = {
    "services/calls.py",
    "services/own_sources.py",  # a member's own copy of all that is kept about them
    "services/visits.py",
    "services/practice/calls.py",
    "storage/models/__init__.py",
}
NOTE = "We had peppermint tea together"


def test_no_other_part_of_the_app_can_read_them() -> None:
    readers = set()
    for file in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.ImportFrom) else []
            wide = isinstance(node, ast.Attribute) and node.attr in ("CallRow", "FeelingRow")
            if wide or {"CallRow", "FeelingRow"} & set(names):
                readers.add(file.relative_to(APP).as_posix())
    assert readers == KNOW_OF_IT


def test_the_services_that_read_them_are_used_at_the_desk_and_in_a_visit_only() -> None:
    users = set()
    for file in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "app.services.calls":
                users.add(file.relative_to(APP).as_posix())
    assert users == {
        "services/all.py",
        "ui/facilitator/calls.py",
        "ui/facilitator/board_feelings.py",
    }


def test_a_letter_says_nothing_of_how_its_reader_felt(services: Services) -> None:
    member = new_member(services)
    services.visits.feel(member.id, Moment.START, Mood.GOOD)
    services.visits.feel(member.id, Moment.END, Mood.WORRIED)
    services.visits.rest(member.id)
    services.visits.ask_to_talk(member.id)
    for call in services.calls.to_do():
        services.calls.tick(call.ids, NOTE)
    view = say(services, member.id, open_question(services).id, "The bus is late")
    outcome = answer(services, [view], state=OutcomeState.DID)
    letter = services.letters.preview(outcome.id)
    assert letter is not None
    written = repr(letter).casefold()
    for word in (NOTE.casefold(), "worried", "break", "talk to someone"):
        assert word not in written
    assert NOTE not in repr(services.views.find(ViewFilter(), 0, 500))
