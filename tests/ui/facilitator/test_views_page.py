"""The page where views are read."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.views import (
    OLDEST_FIRST,
    Concern,
    Helped,
    View,
    ViewFilter,
    ViewSort,
    ViewState,
)
from app.services.all import Services
from app.services.views import PAGE
from app.storage.models import ViewRow
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.views_table import COLUMNS
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.window import Window

# Not every computer has a font for every script; the words are right all the same.
pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> ViewsPage:
    """Return the page of the practice board."""
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.show()
    return page


def ids(views: list[View]) -> list[UUID]:
    return [view.id for view in views]


def words_on(card: QWidget) -> list[str]:
    return [label.words for label in card.findChildren(WrappedWords)]


def find(page: ViewsPage, text: str) -> None:
    page.filters.search.setText(text)
    page.refresh()


def test_typing_narrows_the_views(qtbot: QtBot, page: ViewsPage) -> None:
    with qtbot.waitSignal(page.filters.changed):
        page.filters.search.setText("THREE YEARS")
    assert [view.words for view in page.shown] == ["There is a 3 year wait. THREE YEARS!!!"]
    assert page.count.text() == "1 view"


def test_lists_narrow_the_views(page: ViewsPage, services: Services) -> None:
    topic = services.topics.all()[-1]
    page.filters.topic.setCurrentIndex(page.filters.topic.findText(topic.phrase.words))
    page.filters.state.setCurrentIndex(page.filters.state.findText("Waiting"))
    wanted = ViewFilter(topic_id=topic.id, state=ViewState.WAITING)
    assert page.filters.filter == wanted
    assert ids(page.shown) == ids(services.views.find(wanted, order=OLDEST_FIRST))


def test_another_page_can_ask_for_some_of_the_views(
    page: ViewsPage, services: Services
) -> None:
    wanted = ViewFilter(state=ViewState.WAITING, older_than_days=30)
    page.show_what(wanted)
    assert page.filters.filter == wanted
    assert ids(page.shown) == ids(services.views.find(wanted, order=OLDEST_FIRST))


def test_the_page_shows_some_views_and_then_more(page: ViewsPage, services: Services) -> None:
    count = services.views.count(ViewFilter())
    assert len(page.cards.cards) == PAGE < count
    while page.more.isVisible():
        page.more.click()
    assert len(page.cards.cards) == len(page.table.views.views) == count
    assert not page.more.isVisible()


def test_nothing_found_says_so(page: ViewsPage) -> None:
    find(page, "no such words")
    assert page.cards.cards == []
    assert len(page.cards.rows) == 1


def test_words_are_shown_exactly_in_any_script_beside_their_meaning(page: ViewsPage) -> None:
    find(page, "ڈر")
    words = words_on(page.cards.cards[0])
    assert any("مجھے ڈر لگتا ہے" in line for line in words)
    assert "In English: “I feel afraid.”" in words


def test_a_person_cannot_put_markup_on_the_page(store: Store, page: ViewsPage) -> None:
    with store.sessions.begin() as session:
        row = session.get(ViewRow, page.shown[0].id)
        assert row is not None
        row.words = "<b>bold</b> & <img src=x>"
    page.refresh()
    card = page.cards.cards[0]
    assert "<b>bold</b> & <img src=x>" in card.words.text()
    assert card.words.textFormat() is Qt.TextFormat.PlainText


def test_a_very_long_word_does_not_push_the_card_out_of_sight(
    page: ViewsPage, window: Window
) -> None:
    window.show_screen(page)
    find(page, "ooooooooo")
    assert page.cards.cards
    assert page.cards.cards[0].width() <= page.cards.viewport().width()


def test_an_answer_someone_gave_for_a_member_says_so(store: Store, page: ViewsPage) -> None:
    with store.sessions.begin() as session:
        row = session.get(ViewRow, page.shown[0].id)
        assert row is not None
        row.helped = Helped.FOR_ME
    page.refresh()
    assert "Not their own view" in words_on(page.cards.cards[0])
    assert "Not their own view" not in words_on(page.cards.cards[1])


def test_cards_and_table_choose_the_same_views(page: ViewsPage) -> None:
    page.cards.cards[1].box.click()
    table = page.table.views
    state = Qt.ItemDataRole.CheckStateRole
    assert table.data(table.index(1, 0), state) is Qt.CheckState.Checked
    table.setData(table.index(4, 0), Qt.CheckState.Checked.value, state)
    assert page.cards.cards[4].box.isChecked()
    assert page.chosen == {page.shown[1].id, page.shown[4].id}
    assert page.chosen_count.text() == "2 chosen"


def test_chosen_views_are_answered_together(qtbot: QtBot, page: ViewsPage) -> None:
    assert not page.answer.isEnabled()
    page.cards.cards[2].box.click()
    page.cards.cards[0].box.click()
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.answer.click()
    assert asked.args == [PageName.OUTCOMES, (page.shown[0].id, page.shown[2].id)]


def test_pressing_a_heading_sorts_every_view_not_just_the_page(
    page: ViewsPage, services: Services
) -> None:
    page.table.sortByColumn(list(COLUMNS).index("who"), Qt.SortOrder.DescendingOrder)
    names = [view.member for view in page.shown]
    assert names == sorted(names, reverse=True)
    everyone = {view.member for view in services.views.find(ViewFilter(), 0, 500)}
    assert names[0] == max(everyone)


def test_a_column_nothing_can_be_sorted_by_changes_nothing(page: ViewsPage) -> None:
    before = ids(page.shown)
    page.table.sortByColumn(list(COLUMNS).index("how"), Qt.SortOrder.AscendingOrder)
    assert ids(page.shown) == before
    assert COLUMNS["date"][0] is ViewSort.DATE


def test_a_worry_is_kept_and_shown_on_the_card(page: ViewsPage, services: Services) -> None:
    view = page.shown[0]
    page.cards.cards[0].acted.emit(CardAct.SAFETY, view)
    assert page.safety.isVisible()
    page.safety.levels[Concern.ACT_NOW].click()
    assert services.views.with_ids([view.id])[0].concern is Concern.ACT_NOW
    assert "Act now" in words_on(page.cards.cards[0])
    page.safety.levels[None].click()
    assert services.views.with_ids([view.id])[0].concern is None


def ask_to_remove(page: ViewsPage, services: Services) -> View:
    view = page.shown[0]
    services.views.flag(view.id, Concern.WORRIED)
    page.refresh()
    page.cards.cards[0].acted.emit(CardAct.REMOVE, page.shown[0])
    return view


def agree(page: ViewsPage, first: str, second: str, because: str) -> None:
    form = page.safety.second
    form.first.setEditText(first)
    form.second.setEditText(second)
    form.because.setPlainText(because)
    form.do.click()


def test_a_view_with_a_worry_is_not_removed_by_one_person(
    page: ViewsPage, services: Services
) -> None:
    view = ask_to_remove(page, services)
    assert page.safety.second.isVisible()
    assert not page.safety.steps.isVisible()
    for first, second, because in (("Moira", "", "Twice."), ("Moira", "moira", "Twice.")):
        agree(page, first, second, because)
        assert page.problem.text().startswith("Two people must agree")
    agree(page, "Moira", "Farida", "")
    assert page.problem.isVisible()
    assert services.views.with_ids([view.id])


def test_two_people_remove_it_and_bring_it_back_from_the_list_of_worries(
    page: ViewsPage, services: Services
) -> None:
    view = ask_to_remove(page, services)
    agree(page, "Moira", "Farida", "It was put in twice.")
    assert view.id not in ids(page.shown)
    assert not page.safety.isVisible()
    page.show_what(ViewFilter(state=ViewState.WORRY))
    place = ids(page.shown).index(view.id)
    card = page.cards.cards[place]
    assert "Removed" in words_on(card)
    card.acted.emit(CardAct.REMOVE, page.shown[place])
    agree(page, "Farida", "Moira", "It was not twice.")
    page.show_what(ViewFilter())
    assert view.id in ids(page.shown)
    page.cards.cards[0].acted.emit(CardAct.SAFETY, view)
    page.safety.toggle.click()
    written = words_on(page.safety.log)
    assert "Removed by Moira and Farida:" in written
    assert "Brought back by Farida and Moira:" in written


def test_the_facilitators_of_the_board_can_be_chosen(
    page: ViewsPage, services: Services
) -> None:
    form = page.safety.second
    offered = [form.second.itemText(at) for at in range(form.second.count())]
    assert offered == [one.name for one in services.senders.all()]
    assert (form.first.currentText(), form.second.currentText()) == ("", "")


def test_a_view_its_author_deleted_is_in_the_list_of_worries_until_it_is_passed_on(
    page: ViewsPage, services: Services
) -> None:
    view = next(view for view in page.shown if view.member_id and view.words)
    assert view.member_id is not None
    services.views.flag(view.id, Concern.ACT_NOW)
    services.own_views.delete(view.member_id, view.id)
    page.refresh()
    assert view.id not in ids(page.shown)
    page.show_what(ViewFilter(state=ViewState.WORRY))
    place = ids(page.shown).index(view.id)
    said = words_on(page.cards.cards[place])
    assert "They deleted this. Its words go when it is passed on." in said
    assert any(view.words in one for one in said)
    services.safety.write_down(view.id, "", "the safeguarding lead")
    page.refresh()
    place = ids(page.shown).index(view.id)
    assert not any(view.words in one for one in words_on(page.cards.cards[place]))


def test_a_removed_view_can_be_brought_back(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    makers = dict.fromkeys(PageName, lambda: ViewsPage(look, services))
    desk = Desk(look, "Elmshire", services.removals, makers)
    qtbot.addWidget(desk)
    page = desk.page
    assert isinstance(page, ViewsPage)
    place = next(place for place, view in enumerate(page.shown) if view.concern is None)
    view = page.shown[place]
    page.cards.cards[place].acted.emit(CardAct.REMOVE, view)
    assert view.id not in ids(page.shown)
    desk.notice.undo.click()
    assert page.shown[place].id == view.id


def test_what_was_done_about_a_worry_is_written_down_and_shown(
    page: ViewsPage, services: Services
) -> None:
    view = page.shown[0]
    page.cards.cards[0].acted.emit(CardAct.SAFETY, view)
    log = page.safety.log
    assert not log.isVisible()
    page.safety.toggle.click()
    assert not page.safety.steps.isVisible()
    log.note.setPlainText("Talked with her after the meeting.")
    log.passed_to.setText("the safeguarding lead")
    log.save.click()
    (note,) = services.safety.notes(view.id)
    assert (note.words, note.passed_to) == (
        "Talked with her after the meeting.",
        "the safeguarding lead",
    )
    assert "Passed to the safeguarding lead" in words_on(log)
    assert log.note.toPlainText() == ""
    page.safety.toggle.click()
    assert page.safety.steps.isVisible()
    assert page.safety.toggle.text() == "What was done (1)"


def test_an_empty_note_is_refused_in_one_sentence(page: ViewsPage, services: Services) -> None:
    view = page.shown[0]
    page.cards.cards[0].acted.emit(CardAct.SAFETY, view)
    page.safety.toggle.click()
    page.safety.log.save.click()
    assert page.problem.isVisible()
    assert services.safety.notes(view.id) == []


def test_words_that_may_tell_of_danger_are_pointed_out_until_someone_decided(
    page: ViewsPage, services: Services
) -> None:
    view = replace(page.shown[0], words="He hits me", concern=None)
    page.cards.replace(0, view, set())
    assert "“hits”: is someone in danger?" in words_on(page.cards.cards[0])
    page.cards.replace(0, replace(view, concern=Concern.WORRIED), set())
    assert "is someone in danger?" not in words_on(page.cards.cards[0])
