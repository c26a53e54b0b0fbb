"""What helps a person: who may know it, when to ask again, and what it sets in the app."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.needs import MayKnow
from app.domain.people import Agreement, Purpose
from app.domain.views import Helped
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.fields import Pick, Value
from app.ui.facilitator.line_marks import Shape
from app.ui.facilitator.page import HelpsOf, Page, PageName
from app.ui.facilitator.people import MemberForm, PeoplePage
from app.ui.facilitator.people_need_row import NeedRow
from app.ui.look import Look
from app.ui.voices_here import VoicesHere
from app.ui.window import Window
from tests.services import needs
from tests.services.scenes import new_member
from tests.ui.facilitator.helping import write
from tests.ui.fit import named, settle, stops

TOLD = "Set for them at once, and told in these words: {}"
BIGGER = TOLD.format("Your words are bigger now. Your next letters have bigger words.")
SMALLER = TOLD.format("Your words are smaller now. Your next letters have smaller words.")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(window: Window, look: Look, services: Services, voices: VoicesHere) -> Desk:
    """Return the desk, open at what helps somebody new."""
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.PEOPLE: lambda: PeoplePage(look, services, voices),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.PEOPLE, HelpsOf(new_member(services).id))
    return desk


@pytest.fixture
def page(desk: Desk) -> PeoplePage:
    """Return the page."""
    assert isinstance(desk.page, PeoplePage)
    return desk.page


@pytest.fixture
def form(page: PeoplePage) -> MemberForm:
    """Return the form of somebody new, at what helps them."""
    assert page.form
    assert page.form.member.name == "Wilf"
    return page.form


def add(form: MemberForm, words: str) -> UUID:
    """Write down a need, and return its id."""
    before = set(form.needs.rows)
    form.needs.new.setText(words)
    form.needs.add.click()
    (new,) = form.needs.rows.keys() - before
    return new


def pick(field: "Pick[Value]", value: Value) -> None:
    field.pick(value)
    field.activated.emit(field.currentIndex())


def row(form: MemberForm) -> NeedRow:
    return next(iter(form.needs.rows.values()))


def test_another_page_can_ask_for_what_helps_a_person(form: MemberForm) -> None:
    assert form.currentWidget() is form.needs


def test_all_that_was_agreed_about_a_need_is_kept(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    add(form, "I need a taxi to get there.")
    pick(row(form).may_know, MayKnow.VENUE)
    write(row(form).note, "With a ramp.")
    write(row(form).review.field, "3 March 2027")
    page.save_now()
    (need,) = services.helps.needs(form.member.id)
    assert (need.may_know, need.note) == (MayKnow.VENUE, "With a ramp.")
    assert need.review_on is not None
    assert need.review_on.isoformat() == "2027-03-03"


def test_a_new_need_is_asked_about_again_within_a_year(
    services: Services, form: MemberForm
) -> None:
    add(form, "I need a taxi to get there.")
    (need,) = services.helps.needs(form.member.id)
    assert need.agreed_on is not None
    assert need.review_on is not None
    assert timedelta(days=364) < need.review_on - need.agreed_on < timedelta(days=367)


def test_a_need_that_no_one_may_know_leaves_the_meeting(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    add(form, "I need a fan.")
    (need,) = services.helps.needs(form.member.id)
    assert needs.line_of(services, need).people == ("Wilf",)
    pick(row(form).may_know, MayKnow.NO_ONE)
    page.save_now()
    lines = services.room.to_do(needs.current(services).id)
    assert not any(need.id in line.need_ids for line in lines)


def test_a_review_that_is_due_is_marked_with_a_shape_and_words(
    services: Services, form: MemberForm
) -> None:
    add(form, "I need a fan.")
    assert row(form).marks.marks == []
    (need,) = services.helps.needs(form.member.id)
    services.helps.save(replace(need, review_on=needs.TODAY, helped=Helped.READ))
    form.refresh()
    due, helped = row(form).marks.marks
    assert (due.shape, due.words) == (Shape.LATE, "Time to ask again")
    assert helped.words == "Said: Someone helped them read"


def test_needs_that_do_not_go_together_are_pointed_out(form: MemberForm) -> None:
    add(form, "I need bigger words.")
    assert form.needs.odds.isHidden()
    add(form, "I need much bigger words.")
    assert form.needs.odds.words.startswith("“I need bigger words.” and “I need much bigger")
    assert not form.needs.odds.isHidden()


def test_a_need_sets_the_app_at_once_and_the_page_says_so(
    services: Services, form: MemberForm
) -> None:
    add(form, "I need bigger words.")
    assert form.needs.said.words.text() == BIGGER
    assert services.people.member(form.member.id).letter.points == 18
    assert (form.likes.points.value, form.likes.screen_likes.scale.value) == (18, 1.25)


def test_a_need_that_sets_nothing_says_nothing(form: MemberForm) -> None:
    add(form, "I need a fan.")
    assert form.needs.said.isHidden()


def test_a_need_that_goes_puts_back_what_it_set_until_it_is_undone(
    desk: Desk, services: Services, form: MemberForm
) -> None:
    add(form, "I need bigger words.")
    row(form).bin.click()
    assert form.likes.points.value == form.member.letter.points != 18
    assert form.needs.said.words.text() == SMALLER
    desk.notice.undo.click()
    assert form.likes.points.value == 18
    assert services.people.member(form.member.id).letter.points == 18
    assert form.needs.said.words.text() == BIGGER


def test_a_form_never_writes_over_what_a_need_set(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    write(form.about.fields["likes"], "brass bands")
    add(form, "I need bigger words.")
    write(form.about.fields["talks"], "With signs")
    page.save_now()
    kept = services.people.member(form.member.id)
    assert (kept.likes, kept.talks, kept.letter.points) == ("brass bands", "With signs", 18)
    pick(form.likes.points, 24)
    page.save_now()
    kept = services.people.member(form.member.id)
    assert (kept.letter.points, kept.screen.text_scale) == (24, 1.25)


def test_the_tab_that_is_open_stays_open_when_likes_are_shown_anew(
    desk: Desk, form: MemberForm
) -> None:
    add(form, "I need bigger words.")
    row(form).bin.click()
    form.setCurrentWidget(form.likes)
    desk.notice.undo.click()
    assert form.currentWidget() is form.likes
    assert [form.tabText(place) for place in range(form.count())][2] == "Letters, screen, voice"


def refuse(form: MemberForm) -> None:
    """Say no to keeping needs on the tab for that, and come back."""
    form.setCurrentWidget(form.consents)
    pick(form.consents.rows[Purpose.KEEP_NEEDS].agreement, Agreement.NO)
    form.setCurrentWidget(form.needs)


def test_a_no_to_keeping_needs_is_said_plainly_and_shows_none(
    services: Services, form: MemberForm
) -> None:
    add(form, "I need a fan.")
    refuse(form)
    assert form.needs.rows == {}
    assert form.needs.refused.isVisible()
    assert not form.needs.new.isVisible()
    assert not form.needs.add.isVisible()
    assert not form.needs.empty.isVisible()
    assert form.needs.refused.kept.text().startswith("1 need from before is still kept")
    assert services.room.to_do(needs.current(services).id)


def test_nothing_can_be_added_after_a_no(
    services: Services, page: PeoplePage, form: MemberForm
) -> None:
    needs.says_no(services, form.member.id)
    form.needs.new.setText("I need a fan.")
    form.needs.add.click()
    assert page.problem.isVisible()
    needs.says_yes(services, form.member.id)
    assert services.helps.needs(form.member.id) == []
    assert form.needs.new.text() == "I need a fan."


def test_what_was_kept_is_deleted_for_good_with_two_presses(
    services: Services, form: MemberForm
) -> None:
    add(form, "I need a fan.")
    refuse(form)
    refused = form.needs.refused
    refused.delete.click()
    refused.do_not.click()
    refused.delete.click()
    assert services.helps.how_many_hidden(form.member.id) == 1
    refused.delete.click()
    assert services.helps.how_many_hidden(form.member.id) == 0
    assert refused.kept.text() == "Nothing is kept."
    assert not refused.delete.isVisible()


def test_the_way_to_agree_again_is_one_press(form: MemberForm) -> None:
    refuse(form)
    form.needs.refused.consents.click()
    assert form.currentWidget() is form.consents
    pick(form.consents.rows[Purpose.KEEP_NEEDS].agreement, Agreement.YES)
    form.setCurrentWidget(form.needs)
    assert form.needs.new.isVisible()


def test_forty_needs_are_shown_a_dozen_at_a_time(services: Services, form: MemberForm) -> None:
    for line in list(services.helps.catalogue())[:40]:
        needs.need_of(services, "Wilf", line)
    form.refresh()
    assert len(form.needs.rows) == 12
    assert form.needs.more.text() == "Show 28 more"
    form.needs.more.click()
    assert form.focusWidget() is list(form.needs.rows.values())[12].note
    for _press in range(2):
        form.needs.more.click()
    assert len(form.needs.rows) == 40


def test_a_need_fits_a_small_window_and_everything_has_a_name(
    qtbot: QtBot, window: Window, services: Services, form: MemberForm
) -> None:
    window.resize(1280, 720)
    add(form, "I need a fan.")
    add(form, "I need the papers 2 weeks before the meeting.")
    settle()

    def too_wide() -> list[QScrollArea]:
        return [
            area
            for area in form.needs.findChildren(QScrollArea)
            if (inside := area.widget()) and inside.width() > area.viewport().width()
        ]

    qtbot.waitUntil(lambda: not too_wide())
    assert all(named(stop) for stop in stops(form.needs))
