"""The board's score of what helps, as its members see it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.domain.happened import NeedsScore
from app.domain.needs import Happened
from app.domain.profiles import ThemeName
from app.services.all import Services, make_services
from app.services.removals import Thing
from app.storage.store import Store
from app.ui.facilitator.happened_bar import PARTS, HappenedBar
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_score import MOST_NAMED, HelpsScore, ScorePanel
from app.ui.look import Look
from app.ui.window import Window
from tests import makers
from tests.ui.fit import settle
from tests.ui.reading import all_words


@pytest.fixture
def part(window: Window, look: Look, services: Services) -> HelpsScore:
    """Return the score, on show on its page."""
    page = HelpsPage(look, services, None)  # type: ignore[arg-type]  # nothing is printed
    window.show_screen(page)
    titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
    page.tabs.setCurrentIndex(titles.index("Did it happen?"))
    settle()
    found = page.tabs.part(page.tabs.currentIndex())
    assert isinstance(found, HelpsScore)
    return found


def panels(part: HelpsScore) -> list[ScorePanel]:
    return [row for row in part.meetings.rows if isinstance(row, ScorePanel)]


def test_it_tells_in_words_and_bars_what_members_said_the_newest_first(
    part: HelpsScore, services: Services
) -> None:
    in_all, newest, *_others = panels(part)
    score = services.did_it_happen.by_meeting()[0].score
    assert f"yes to {score.yes} of {score.asked} things" in newest.sentence.text()
    assert "Tuesday 10 November 2026: Elmshire Board meeting" in all_words()
    bar = newest.findChild(HappenedBar)
    assert bar is not None
    assert bar.shares == {name: getattr(score, name) for name in PARTS if getattr(score, name)}
    assert f"No: {score.no}" in bar.accessibleName()
    assert f"Not asked: {score.not_asked}" in bar.accessibleName()
    whole = services.did_it_happen.score()
    assert f"yes to {whole.yes} of {whole.asked} things" in in_all.sentence.text()


def test_a_meeting_nobody_spoke_of_says_so(part: HelpsScore) -> None:
    assert panels(part)[-1].sentence.text() == "Nobody has said yet whether it happened."


def test_who_was_not_asked_is_named(part: HelpsScore, services: Services) -> None:
    assert part.who is not None
    assert len(part.who.list.rows) == 3
    shown = all_words()
    assert "Martin" in shown
    martin = next(one for one in services.people.members() if one.name == "Martin")
    services.did_it_happen.enough(services.did_it_happen.to_ask(martin.id))
    part.refresh()
    settle()
    assert "Martin" not in all_words()


def test_it_says_that_nobody_can_say_it_for_a_member(part: HelpsScore) -> None:
    assert part.only_members.isVisible()
    assert part.only_members.text().startswith("Only members say whether it happened.")


def test_a_score_changes_when_a_member_changes_their_mind(
    part: HelpsScore, services: Services
) -> None:
    dilys = next(one for one in services.people.members() if one.name == "Dilys")
    before = services.did_it_happen.by_meeting()[0].score
    loop = next(
        one for one in services.did_it_happen.last_time(dilys.id) if one.said is Happened.NO
    )
    services.did_it_happen.say(loop, Happened.YES)
    part.refresh()
    assert (
        f"yes to {before.yes + 1} of {before.asked} things" in panels(part)[1].sentence.text()
    )


def test_a_board_without_a_meeting_is_told_what_it_will_see(
    qtbot: QtBot, look: Look, store: Store
) -> None:
    services = make_services(store.sessions, look.words, lambda: date(2020, 1, 1))
    part = HelpsScore(look, services.did_it_happen)
    qtbot.addWidget(part)
    assert part.who is None
    assert len(part.meetings.rows) == 1


def test_of_very_many_people_only_some_are_named(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    need = services.helps.needs(services.people.members()[0].id)[0]
    for number in range(MOST_NAMED):
        member = makers.member(f"Sam {number}")
        services.people.save(member)
        services.helps.save(replace(need, id=makers.member().id, member_id=member.id))
    part = HelpsScore(look, services.did_it_happen)
    qtbot.addWidget(part)
    assert part.who is not None
    assert len(part.who.list.rows) == MOST_NAMED + 1


def test_everyone_asked_is_told_too(qtbot: QtBot, look: Look, services: Services) -> None:
    newest = services.did_it_happen.by_meeting()[0]
    for one in services.did_it_happen.not_asked(newest.meeting_id):
        services.removals.remove(Thing.MEMBER, one.member_id)
    part = HelpsScore(look, services.did_it_happen)
    qtbot.addWidget(part)
    assert part.who is not None
    assert part.who.list.rows == []


@pytest.mark.parametrize("theme", ThemeName)
def test_the_parts_of_a_bar_can_be_told_apart_without_colours(
    qtbot: QtBot, look: Look, theme: ThemeName
) -> None:
    looks = []
    for name in PARTS:
        bar = HappenedBar(replace(look, theme_name=theme), NeedsScore(**{name: 1}))
        qtbot.addWidget(bar)
        bar.resize(90, bar.height())
        image = bar.grab().toImage()
        grey = [
            QColor(image.pixel(x, y)).lightness() > 110
            for x in range(10, 40)
            for y in range(8, 22)
        ]
        looks.append(tuple(grey))
    marks = [sum(one) / len(one) for one in looks]
    assert len(set(looks)) >= 4, marks
