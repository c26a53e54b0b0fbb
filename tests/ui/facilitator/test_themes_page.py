"""Grouping views into themes on the Views page: by mouse, by keys, and undone."""

import json
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, insert

from app.domain.phrase import Phrase
from app.domain.themes import MOST_LETTERS
from app.domain.topics import Question
from app.domain.views import Concern, Helped, Sharing, View
from app.services.all import Services
from app.services.themes import FIRST
from app.storage.models import ThemeRow, ViewRow
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.theme_cards import MIME, CardList
from app.ui.facilitator.theme_column import ThemeColumn
from app.ui.facilitator.theme_drawing import LINES
from app.ui.facilitator.themes import ThemesPart
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.window import Window
from tests.services.scenes import new_member, say
from tests.services.test_themes import many_rows
from tests.ui.facilitator.pictures_desk import look_of

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]

CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def look(services: Services) -> Look:
    """Return the look of an open board, which knows its pictures."""
    return look_of(services)


@pytest.fixture
def question(services: Services, store: Store) -> Question:
    """Return a question of a topic in which nobody said anything yet."""
    with store.sessions.begin() as session:
        session.execute(delete(ThemeRow))
        session.execute(delete(ViewRow))
    return services.topics.all()[-1].questions[-1]


@pytest.fixture
def views(services: Services, question: Question) -> list[View]:
    """Return three views of the topic."""
    for words in ("The bus is late", "It is cold", "The driver shouts"):
        say(services, new_member(services).id, question.id, words)
    return services.themes.ungrouped(question.topic_id)


@pytest.fixture
def page(
    window: Window, look: Look, services: Services, views: list[View], question: Question
) -> ViewsPage:
    """Return the page on show, with two themes in which there is nothing yet."""
    assert views
    for words in ("Buses", "People & talk"):
        services.themes.add(question.topic_id, Phrase(words, "bus"))
    made = ViewsPage(look, services)
    window.show_screen(made)
    made.as_themes.click()
    made.ways.themes.show_topic(question.topic_id)
    return made


@pytest.fixture
def part(page: ViewsPage) -> ThemesPart:
    """Return the themes of the page."""
    return page.ways.themes


def loose(part: ThemesPart) -> CardList:
    return part.board.loose.cards


def column(part: ThemesPart, place: int) -> ThemeColumn:
    return part.board.columns[place]


def ids(cards: CardList) -> list[UUID]:
    return [view.id for view in cards.views]


def click(cards: CardList, row: int) -> None:
    place = cards.visualItemRect(cards.item(row)).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)


def drop(
    cards: CardList, onto: QWidget, mime: QMimeData | None = None, *, ctrl: bool = False
) -> QDropEvent:
    """Let go of what is carried over a widget, as at the end of dragging it."""
    mime = mime or cards.mimeData([])
    keys = CTRL if ctrl else NO_KEY
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, keys
    )
    onto.dropEvent(event)
    return event


def menu_action(menu: QMenu, words: str) -> None:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            for one in inner.actions():
                if one.text() == words:
                    one.trigger()
                    return
        if action.text() == words:
            action.trigger()
            return
    raise AssertionError(words)


def test_views_in_no_theme_come_first_with_their_count(part: ThemesPart) -> None:
    assert part.board.loose.heading.words == "3 views in no theme"
    assert len(loose(part).views) == 3
    assert part.board.lists[0] is loose(part)
    assert [one.people.words for one in part.board.columns] == ["0 people", "0 people"]


def test_a_click_chooses_and_a_press_puts_the_view_in_a_theme(part: ThemesPart) -> None:
    wanted = loose(part).views[1]
    assert not column(part, 0).put.isEnabled()
    click(loose(part), 1)
    assert loose(part).chosen == (wanted.id,)
    column(part, 0).put.click()
    assert ids(column(part, 0).cards) == [wanted.id]
    assert part.board.loose.heading.words == "2 views in no theme"
    assert column(part, 0).people.words == "1 person"


def test_another_click_lets_go_of_a_card(part: ThemesPart) -> None:
    click(loose(part), 0)
    click(loose(part), 0)
    assert loose(part).chosen == ()


def test_keys_alone_choose_a_view_and_put_it_by_the_number_of_a_theme(
    part: ThemesPart,
) -> None:
    cards = loose(part)
    cards.setFocus()
    cards.go_to(0)
    first, second, third = ids(cards)
    QTest.keyClick(cards, Qt.Key.Key_2)
    assert ids(column(part, 1).cards) == [first]
    QTest.keyClick(cards, Qt.Key.Key_Space)
    QTest.keyClick(cards, Qt.Key.Key_Down)
    QTest.keyClick(cards, Qt.Key.Key_Space)
    assert cards.chosen == (second, third)
    QTest.keyClick(cards, Qt.Key.Key_1)
    assert set(ids(column(part, 0).cards)) == {second, third}
    assert part.board.loose.heading.words == "0 views in no theme"


def test_the_number_of_no_theme_does_nothing(part: ThemesPart) -> None:
    loose(part).go_to(0)
    QTest.keyClick(loose(part), Qt.Key.Key_9)
    assert len(loose(part).views) == 3


def test_with_ctrl_a_view_is_in_two_themes(part: ThemesPart) -> None:
    loose(part).go_to(0)
    (first, *_) = ids(loose(part))
    QTest.keyClick(loose(part), Qt.Key.Key_1)
    cards = column(part, 0).cards
    cards.go_to(0)
    QTest.keyClick(cards, Qt.Key.Key_2, CTRL)
    assert ids(column(part, 0).cards) == ids(column(part, 1).cards) == [first]
    QTest.keyClick(cards, Qt.Key.Key_2)
    assert ids(column(part, 0).cards) == []
    assert ids(column(part, 1).cards) == [first]


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_takes_a_view_out_again(part: ThemesPart, key: Qt.Key) -> None:
    loose(part).go_to(0)
    QTest.keyClick(loose(part), Qt.Key.Key_1)
    column(part, 0).cards.go_to(0)
    QTest.keyClick(column(part, 0).cards, key)
    assert column(part, 0).cards.views == []
    assert len(loose(part).views) == 3


def test_the_arrows_go_from_one_theme_to_the_next(part: ThemesPart) -> None:
    loose(part).setFocus()
    QTest.keyClick(loose(part), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is column(part, 0).cards
    QTest.keyClick(column(part, 0).cards, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is loose(part)
    QTest.keyClick(loose(part), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is loose(part)


@pytest.mark.parametrize("by", ["enter", "menu key"])
def test_a_menu_does_everything_without_dragging(part: ThemesPart, by: str) -> None:
    cards = loose(part)
    cards.go_to(2)
    (*_, wanted) = ids(cards)
    if by == "enter":
        QTest.keyClick(cards, Qt.Key.Key_Return)
    else:
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(cards.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    assert part.menu.isVisible()
    menu_action(part.menu, "2  People && talk")
    part.menu.close()
    assert ids(column(part, 1).cards) == [wanted]


def test_a_menu_takes_a_view_out_and_puts_it_in_a_second_theme(part: ThemesPart) -> None:
    loose(part).go_to(0)
    QTest.keyClick(loose(part), Qt.Key.Key_1)
    cards = column(part, 0).cards
    cards.go_to(0)
    cards.asked_for_menu.emit(QPoint())
    also = next(one.menu() for one in part.menu.actions() if "Keep here" in one.text())
    assert isinstance(also, QMenu)
    menu_action(also, "2  People && talk")
    assert len(column(part, 1).cards.views) == len(cards.views) == 1
    cards.asked_for_menu.emit(QPoint())
    menu_action(part.menu, "Take out of the theme")
    part.menu.close()
    assert cards.views == []


def test_a_menu_with_nothing_to_be_about_stays_shut(part: ThemesPart) -> None:
    column(part, 0).cards.asked_for_menu.emit(QPoint())
    assert not part.menu.isVisible()


def test_a_view_is_dragged_into_a_theme_and_out_again(qtbot: QtBot, part: ThemesPart) -> None:
    wanted = loose(part).views[0].id
    click(loose(part), 0)
    drop(loose(part), column(part, 1))
    qtbot.waitUntil(lambda: ids(column(part, 1).cards) == [wanted])
    cards = column(part, 1).cards
    click(cards, 0)
    drop(cards, part.board.loose)
    qtbot.waitUntil(lambda: cards.views == [])
    assert len(loose(part).views) == 3


def test_dragged_from_theme_to_theme_a_view_moves_and_with_ctrl_it_stays_too(
    qtbot: QtBot, part: ThemesPart
) -> None:
    loose(part).go_to(0)
    QTest.keyClick(loose(part), Qt.Key.Key_1)
    one, other = column(part, 0).cards, column(part, 1).cards
    one.go_to(0)
    drop(one, other, ctrl=True)
    qtbot.waitUntil(lambda: len(other.views) == 1)
    assert len(one.views) == 1
    drop(one, other)
    qtbot.waitUntil(lambda: one.views == [])
    assert len(other.views) == 1


@pytest.mark.parametrize(
    "carried",
    [b"", b"{}", b"[1]", b'{"views": ["x"], "theme": ""}', b'{"views": 3, "theme": 4}'],
)
def test_what_is_not_ours_is_not_taken(part: ThemesPart, carried: bytes) -> None:
    mime = QMimeData()
    mime.setData(MIME, carried)
    event = drop(loose(part), column(part, 0), mime)
    assert not event.isAccepted()
    assert len(loose(part).views) == 3


def test_a_view_that_is_dropped_too_late_says_so(
    qtbot: QtBot, page: ViewsPage, part: ThemesPart, services: Services
) -> None:
    mime = QMimeData()
    gone = loose(part).views[0]
    assert gone.member_id is not None
    mime.setData(MIME, json.dumps({"theme": "", "views": [str(gone.id)]}).encode())
    services.answers.take_back(gone.member_id, gone.question_id)
    drop(loose(part), column(part, 0), mime)
    qtbot.waitUntil(page.problem.isVisible)
    assert part.board.loose.heading.words == "2 views in no theme"


def test_every_step_is_undone_and_done_again(part: ThemesPart, services: Services) -> None:
    assert not part.undo.isEnabled()
    click(loose(part), 0)
    column(part, 0).put.click()
    click(loose(part), 0)
    part.new.click()
    assert len(part.board.columns) == 3
    column(part, 2).acts.menu().aboutToShow.emit()
    menu_action(column(part, 2).menu, "1  Buses")
    assert [len(one.cards.views) for one in part.board.columns] == [2, 0]
    for expected in ([1, 0, 1], [1, 0], [0, 0]):
        part.undo.click()
        assert [len(one.cards.views) for one in part.board.columns] == expected
    assert not part.undo.isEnabled()
    for _step in range(3):
        part.redo.click()
    assert [len(one.cards.views) for one in part.board.columns] == [2, 0]
    assert not part.redo.isEnabled()
    assert part.topic_id is not None
    assert services.themes.grouped(part.topic_id).ungrouped == 1


def test_the_keys_for_undo_work_from_the_cards(
    qtbot: QtBot, part: ThemesPart, window: Window
) -> None:
    window.activateWindow()
    loose(part).setFocus()
    loose(part).go_to(0)
    QTest.keyClick(loose(part), Qt.Key.Key_1)
    assert len(loose(part).views) == 2
    QTest.keySequence(loose(part), QKeySequence(QKeySequence.StandardKey.Undo))
    qtbot.waitUntil(lambda: len(loose(part).views) == 3)


def test_a_new_theme_with_the_chosen_views_is_named_where_it_stands(
    page: ViewsPage, part: ThemesPart, services: Services
) -> None:
    assert part.new.text() == "New theme"
    click(loose(part), 0)
    assert part.new.text() == "New theme with these"
    part.new.click()
    made = column(part, 2)
    assert QApplication.focusWidget() is made.name
    QTest.keyClicks(made.name, "Cold")
    page.save_now()
    assert part.topic_id is not None
    kept = services.themes.grouped(part.topic_id).themes[2]
    assert (kept.phrase.words, kept.views) == ("Cold", 1)


def test_a_theme_is_split_into_a_new_one(part: ThemesPart) -> None:
    loose(part).selectAll()
    column(part, 0).put.click()
    click(column(part, 0).cards, 0)
    column(part, 0).menu.aboutToShow.emit()
    menu_action(column(part, 0).menu, "New theme with the chosen views")
    assert [len(one.cards.views) for one in part.board.columns] == [2, 0, 1]
    part.undo.click()
    assert [len(one.cards.views) for one in part.board.columns] == [3, 0]


def test_a_theme_that_is_removed_gives_its_views_back(part: ThemesPart) -> None:
    loose(part).selectAll()
    column(part, 0).put.click()
    column(part, 0).menu.aboutToShow.emit()
    menu_action(column(part, 0).menu, "Remove the theme")
    assert len(part.board.columns) == 1
    assert part.board.loose.heading.words == "3 views in no theme"


def test_an_empty_name_is_explained_and_the_old_one_stays(
    page: ViewsPage, part: ThemesPart, services: Services
) -> None:
    name = column(part, 0).name
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    page.save_now()
    assert page.problem.isVisible()
    assert part.topic_id is not None
    assert services.themes.grouped(part.topic_id).themes[0].phrase.words == "Buses"


def test_a_name_of_five_thousand_letters_is_cut_as_it_is_typed(
    page: ViewsPage, part: ThemesPart, services: Services
) -> None:
    name = column(part, 0).name
    name.selectAll()
    name.insert("a" * 5000)
    name.textEdited.emit(name.text())
    page.save_now()
    assert part.topic_id is not None
    kept = services.themes.grouped(part.topic_id).themes[0].phrase.words
    assert kept == "a" * MOST_LETTERS
    assert column(part, 0).width() == column(part, 1).width()


def test_the_picture_of_a_theme_follows_its_name_until_one_is_chosen(
    page: ViewsPage, part: ThemesPart, services: Services
) -> None:
    part.new.click()
    made = column(part, 2)
    QTest.keyClicks(made.name, "hospital")
    page.save_now()
    assert made.picture.picture == "hospital"
    assert part.topic_id is not None
    kept = services.themes.grouped(part.topic_id).themes[2].phrase
    assert kept == Phrase("hospital", "hospital")
    picker = made.picture.open()
    picker.chosen.emit("bus")
    picker.close()
    page.save_now()
    kept = services.themes.grouped(part.topic_id).themes[2].phrase
    assert kept == Phrase("hospital", "bus")


def test_one_press_goes_to_the_outcome_of_the_theme(
    qtbot: QtBot, page: ViewsPage, part: ThemesPart, services: Services
) -> None:
    assert not column(part, 0).answer.isEnabled()
    loose(part).selectAll()
    column(part, 0).put.click()
    with qtbot.waitSignal(page.asked_for_page) as asked:
        column(part, 0).answer.click()
    assert asked.args is not None
    name, outcome_id = asked.args
    assert name is PageName.OUTCOMES
    kept = services.outcomes.outcome(outcome_id)
    assert kept.view_ids == frozenset(ids(column(part, 0).cards))


def test_quotes_are_exact_and_obey_who_may_see_them(
    services: Services, page: ViewsPage, part: ThemesPart, question: Question
) -> None:
    words = "  teh BUS <b>&amp;</b>   late"
    view = say(
        services, new_member(services, "Wilf").id, question.id, words, Sharing.FACILITATOR
    )
    services.views.flag(view.id, Concern.WORRIED)
    part.refresh()
    row = ids(loose(part)).index(view.id)
    told = loose(part).item(row).data(LINES)
    assert (f"“{words}”", "strong") in told
    assert ("Do not quote: only facilitators may see it", "late") in told
    assert ("Worried", "late") in told
    aloud = loose(part).item(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words in aloud
    assert "Wilf" in aloud


def test_a_view_with_no_name_shows_none_and_people_are_told_truly(
    services: Services, store: Store, part: ThemesPart, question: Question
) -> None:
    rows = many_rows(question, 2)
    rows[1] |= {"helped": Helped.FOR_ME}
    with store.sessions.begin() as session:
        session.execute(insert(ViewRow), rows)
    part.refresh()
    told = [loose(part).item(row).data(LINES) for row in range(5)]
    assert sum(any("No name" in words for words, _ in one) for one in told) == 2
    assert sum(("Someone answered for them", "late") in one for one in told) == 1
    loose(part).selectAll()
    column(part, 0).put.click()
    assert column(part, 0).people.words == "4 people"
    assert column(part, 0).details.words == (
        "5 views · with a name: 3 · with no name: 1 · not counted, as someone else answered: 1"
    )


def test_three_hundred_views_in_a_theme_come_a_page_at_a_time(
    services: Services, store: Store, part: ThemesPart, question: Question
) -> None:
    with store.sessions.begin() as session:
        session.execute(insert(ViewRow), many_rows(question, 297))
    every = services.themes.ungrouped(question.topic_id, most=500)
    services.themes.move([one.id for one in every], None, column(part, 0).theme.id)
    part.refresh()
    assert column(part, 0).people.words == "300 people"
    cards, more = column(part, 0).cards, column(part, 0).more
    assert len(cards.views) == FIRST
    while not more.isHidden():
        more.click()
    assert len(set(ids(cards))) == len(cards.views) == 300


def test_more_views_in_no_theme_are_shown_when_asked_for(
    store: Store, part: ThemesPart, question: Question
) -> None:
    with store.sessions.begin() as session:
        session.execute(insert(ViewRow), many_rows(question, 50))
    part.refresh()
    more = part.board.loose.more
    assert len(loose(part).views) == 30
    more.click()
    assert len(set(ids(loose(part)))) == len(loose(part).views) == 53
    assert more.isHidden()


def test_a_topic_with_no_views_says_so_and_has_no_way_to_go_wrong(
    services: Services, part: ThemesPart
) -> None:
    part.show_topic(services.topics.all()[0].id)
    assert part.board.loose.heading.words == "0 views in no theme"
    assert part.board.columns == []
    assert part.board.none_yet.isVisible()
    part.new.click()
    assert len(part.board.columns) == 1


def test_a_board_without_topics_shows_the_page_all_the_same(
    services: Services, part: ThemesPart
) -> None:
    part.show_topics([], None)
    part.refresh()
    assert not part.isEnabled()
    assert services.topics.all()


def test_the_page_remembers_how_one_looked_and_refreshes_it(
    qtbot: QtBot, look: Look, services: Services, views: list[View]
) -> None:
    makers = dict.fromkeys(PageName, lambda: ViewsPage(look, services))
    desk = Desk(look, "Elmshire", services.removals, makers)
    qtbot.addWidget(desk)
    page = desk.page
    assert isinstance(page, ViewsPage)
    page.as_themes.click()
    assert page.ways.themes.topic_id == views[0].topic_id
    page.as_cards.click()
    assert page.ways.currentWidget() is page.ways.reading
