"""Typing in what came on paper, from the code to the next code by the keyboard alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.sheet_codes import SIGNS, shown
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, How, Said, Sharing, View, ViewFilter
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import REACHED_FROM, Page, PageName
from app.ui.facilitator.typing_beside import MarkedWords
from app.ui.facilitator.typing_form import SheetForm
from app.ui.facilitator.typing_page import TypingPage
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.views_table import COLUMNS
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.member.feelings import Feelings
from app.ui.member.here import Here
from app.ui.member.question import QuestionScreen
from app.ui.member.stage import Stage
from app.ui.member.topic_visit import TopicVisit
from app.ui.parts.big_button import BigButton
from app.ui.window import Window
from tests.services.scenes import new_member
from tests.services.sheets import asked, printed, ticked
from tests.ui import fit

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]

KEYS = {
    "\n": Qt.Key.Key_Return,
    "\t": Qt.Key.Key_Tab,
    "^": Qt.Key.Key_Escape,
    "↓": Qt.Key.Key_Down,
    "§": Qt.Key.Key_Delete,
    "²": Qt.Key.Key_F2,
}


def press(keys: str) -> None:
    """Press keys one after the other, each where the keyboard then is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if key in KEYS:
            QTest.keyClick(focus, KEYS[key])
        else:
            QTest.keyClicks(focus, key)


@pytest.fixture
def make_page(window: Window, look: Look, services: Services) -> Callable[[], TypingPage]:
    """Return what opens the page on the desk, as a facilitator sees it."""

    def other() -> Page:
        return Page(look, "Another page")

    def make() -> TypingPage:
        makers = dict.fromkeys(PageName, other)
        desk = Desk(
            look,
            "Elmshire",
            services.removals,
            {**makers, PageName.TYPING: lambda: TypingPage(look, services)},
        )
        window.show_screen(desk)
        window.activateWindow()
        desk.open(PageName.TYPING)
        fit.settle()
        assert isinstance(desk.page, TypingPage)
        return desk.page

    return make


@pytest.fixture
def page(make_page: Callable[[], TypingPage]) -> TypingPage:
    """Return the page of the practice board, at its first code."""
    return make_page()


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member with a name that begins as no other does."""
    return new_member(services, "Zuri")


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question with faces that may be answered with no name."""
    return asked(services, no_name=True)[1]


def form(page: TypingPage) -> SheetForm:
    assert page.form is not None
    return page.form


def newest(services: Services, question: Question, member: Member) -> View:
    found = services.views.find(ViewFilter(), 0, 1000)
    (view,) = (
        one for one in found if one.question_id == question.id and one.member_id == member.id
    )
    return view


def test_the_keyboard_is_at_the_code(page: TypingPage) -> None:
    assert QApplication.focusWidget() is page.code
    assert page.told.text() == "Type the code of a sheet, and press Enter."


def test_three_sheets_are_typed_in_by_the_keyboard_alone(
    page: TypingPage, services: Services, question: Question
) -> None:
    people = [new_member(services, name) for name in ("Zuri", "Zola", "Xanthe")]
    codes = printed(services, question, 3)
    press(f"{codes[0]}\n2\tIt is ok\t1\t1\tZuri\n")
    press(f"{shown(codes[1]).lower()}\n1\t\t2\t3\tzo\n")
    press(f"{codes[2]}\n0\t\t\t1\txan\n")
    first, second, third = (newest(services, question, one) for one in people)
    assert (first.quote, first.helped, first.sharing) == (
        "It is ok",
        Helped.ON_MY_OWN,
        Sharing.WITH_NAME,
    )
    assert [one.words for one in first.picked] == ["OK"]
    assert (second.helped, second.sharing) == (Helped.READ, Sharing.FACILITATOR)
    assert third.said is Said.DONT_KNOW
    assert {first.how, second.how, third.how} == {How.PAPER}
    assert page.recent.codes == [codes[2], codes[1], codes[0]]
    assert QApplication.focusWidget() is page.code
    assert page.code.text() == ""


def test_a_sheet_takes_few_keys(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    codes = printed(services, question, 1)
    keys = f"{codes[0]}\n2\t\t1\t1\tz\n"
    assert len(keys) == 16
    press(keys)
    assert newest(services, question, member).how is How.PAPER


def test_a_mat_is_typed_in_card_by_card(
    page: TypingPage, services: Services, member: Member
) -> None:
    _topic, mat = asked(services, QuestionKind.PICTURE_MAT)
    (code,) = printed(services, mat)
    press(code + "\n" + "12" * 9)
    cards = len(mat.choices)
    assert [group.chosen for group in form(page).answer.groups] == [
        [at % 2] for at in range(cards)
    ] or cards > 18
    form(page).whose.field.setFocus()
    press("zuri")
    form(page).sees.setFocus()
    press("1\n")
    draft = services.answers.draft(member.id, mat.id)
    assert draft is not None
    assert [(one.choice, one.place) for one in draft.answer.placed] == [
        (card.id, mat.places[at % 2].id) for at, card in enumerate(mat.choices)
    ]


def test_a_card_can_be_left_without_a_place(
    page: TypingPage, services: Services, member: Member
) -> None:
    _topic, mat = asked(services, QuestionKind.PICTURE_MAT)
    (code,) = printed(services, mat)
    press(f"{code}\n1\t3")
    form(page).whose.field.setFocus()
    press("zuri\n")
    draft = services.answers.draft(member.id, mat.id)
    assert draft is not None
    assert [one.choice for one in draft.answer.placed] == [mat.choices[0].id, mat.choices[2].id]


def test_dots_are_given_by_number_and_never_more_than_three(
    page: TypingPage, services: Services
) -> None:
    _topic, dots = asked(services, QuestionKind.DOTS)
    (code,) = printed(services, dots)
    press(f"{code}\n112")
    group = form(page).answer.groups[0]
    assert group.counts[:3] == [2, 1, 0]
    press("3")
    assert group.counts[:3] == [2, 1, 0], "there are only three"
    press("2")
    assert group.counts[:3] == [2, 0, 0], "one more takes them back"
    press("§")
    assert group.chosen == []


def test_many_can_be_ticked_where_many_may_be_and_else_one(
    page: TypingPage, services: Services
) -> None:
    for kind, wanted in ((QuestionKind.CHOOSE_MANY, [0, 2]), (QuestionKind.CHOOSE_ONE, [2])):
        _topic, asks = asked(services, kind)
        (code,) = printed(services, asks)
        press(f"{code}\n13")
        assert form(page).answer.groups[0].chosen == wanted
        press("3")
        assert 2 not in form(page).answer.groups[0].chosen
        press("^")


def test_own_words_are_kept_exactly_with_their_lines(
    page: TypingPage, services: Services, member: Member
) -> None:
    _topic, asks = asked(services, QuestionKind.OWN_WORDS)
    (code,) = printed(services, asks)
    press(f"{code}\n")
    assert QApplication.focusWidget() is form(page).words
    press("teh  bus 0 s")
    QTest.keyClick(form(page).words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press("is LATE\t\t\t1\tz\n")
    assert newest(services, asks, member).words == "teh  bus 0 s\nis LATE"


def test_own_words_can_be_skipped_and_not_known(page: TypingPage, services: Services) -> None:
    _topic, asks = asked(services, QuestionKind.OWN_WORDS)
    (code,) = printed(services, asks)
    press(f"{code}\n\t0")
    assert form(page).answer.answer.said is Said.DONT_KNOW
    press("S")
    assert form(page).answer.answer.said is Said.SKIPPED


def test_a_tick_takes_back_not_knowing(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n01")
    assert form(page).answer.answer == Answer(choices=(question.choices[0].id,))
    press("s")
    assert form(page).answer.answer == Answer(Said.SKIPPED)


def wrong(code: str) -> str:
    return code[:4] + SIGNS[(SIGNS.index(code[4]) + 1) % len(SIGNS)] + code[5:]


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (wrong, "One letter or number of this code is wrong."),
        (lambda code: code[:4], "You typed 4."),
        (lambda code: f"{code[:3]}O{code[4:]}", "No code has “O” in it."),
        (lambda _code: "222222", "No sheet of this board has this code."),
        (lambda _code: "", "You typed 0."),
    ],
)
def test_a_wrong_code_says_what_is_wrong(
    page: TypingPage,
    services: Services,
    question: Question,
    spoil: Callable[[str], str],
    told: str,
) -> None:
    (code,) = printed(services, question)
    press(f"{spoil(code)}\n")
    assert told in page.problem.text()
    assert page.problem.isVisible()
    assert page.form is None
    assert QApplication.focusWidget() is page.code
    press(f"{code}\n")  # what was typed is chosen, so that typing takes its place
    assert form(page).sheet.code == code


def test_the_code_of_a_question_that_is_gone_says_so(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    services.removals.remove(Thing.QUESTION, question.id)
    press(f"{code}\n")
    assert question.phrase.words in page.problem.text()
    assert page.form is None


def test_a_question_that_goes_while_it_is_typed_in_says_so(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n1")
    services.removals.remove(Thing.QUESTION, question.id)
    press("\n")
    assert "was taken away" in page.problem.text()
    assert page.form is not None


def test_nothing_on_the_sheet_is_refused(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n\n")
    assert "tick or type what is on the sheet" in page.problem.text()
    press("1\n")
    assert page.recent.codes == [code]
    assert not page.problem.isVisible()


def test_no_such_member_is_told_and_the_keyboard_goes_to_the_name(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n1\t\t\t\tXxx\n")
    assert "No member has a name that begins with “Xxx”." in page.problem.text()
    assert QApplication.focusWidget() is form(page).whose.field
    assert page.recent.codes == []


def test_two_people_with_the_same_letters_are_told_apart(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    other = new_member(services, "Zula")
    (code,) = printed(services, question)
    press(f"{code}\n1\t\t\t1\tz\n")
    assert "2 people can be meant: Zula, Zuri." in page.problem.text()
    press("↓↓\n")
    assert newest(services, question, member).how is How.PAPER
    assert page.recent.codes == [code]
    (again,) = printed(services, question)
    press(f"{again}\n1\t\t\t1\tzul\n")
    assert newest(services, question, other).how is How.PAPER


def test_a_whole_name_is_that_person_though_longer_names_begin_so(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    new_member(services, "Zuriel")
    (code,) = printed(services, question)
    press(f"{code}\n1\t\t\t1\tzuri\n")
    assert newest(services, question, member).how is How.PAPER


def test_two_people_of_one_first_name_are_found_by_the_other_name(
    page: TypingPage, services: Services, question: Question
) -> None:
    people = [
        replace(new_member(services, "Zed"), full_name=full) for full in ("Zed Ash", "Zed Oak")
    ]
    for one in people:
        services.people.save(one)
    (code,) = printed(services, question)
    press(f"{code}\n1\t\t\t1\tzed\n")
    assert "Zed Ash, Zed Oak" in page.problem.text()
    press(" o\n")
    assert newest(services, question, people[1]).how is How.PAPER


def test_the_board_sees_no_name_where_there_is_none(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n1\t\t\t1\n")
    assert "Please type whose sheet this is" in page.problem.text()
    assert QApplication.focusWidget() is form(page).whose.field
    form(page).sees.setFocus()
    press("2\n")
    assert page.recent.codes == [code]


def test_with_no_name_the_list_does_not_say_whose_it_is(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n1\t\t\t2\tz\n")
    assert services.answers.given_without_name(member.id, question.id)
    words = [row.accessibleName() for row in page.recent.rows.rows]
    assert words == [f"Open {shown(code)} again, No name"]


def test_the_same_sheet_again_is_noticed(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    keys = f"{code}\n2\tok\t1\t1\tz\n"
    press(keys)
    press(f"{code}\n")
    assert "This was typed in on 23 November 2026." in page.told.text()
    press("^")
    press(keys)
    assert "the same. Nothing has changed." in page.told.text()
    assert newest(services, question, member).how is How.PAPER


def test_another_version_of_a_sheet_is_put_beside_the_first(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n2\tthe bus is late\t1\t1\tz\n")
    press(f"{code}\n3\tthe bus was late\t1\t1\tz\n")
    assert page.two is not None
    assert page.told.text() == "Nothing is kept until you choose."
    rows = {name: (before, now) for name, before, now in page.two.rows}
    assert rows["What they said"] == ("OK", "Bad")
    assert rows["Their own words"] == ("the bus is late", "the bus was late")
    assert rows["Who helped"][0] == rows["Who helped"][1]
    fit.settle()
    assert list(fit.cut_off(page)) == []
    assert newest(services, question, member).words == "the bus is late"
    press("\n")
    assert page.two is not None, "Enter decides nothing"
    press("2")
    assert newest(services, question, member).words == "the bus was late"
    assert QApplication.focusWidget() is page.code


def test_what_is_there_can_stay(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n2\t\t1\t1\tz\n")
    press(f"{code}\n3\t\t1\t1\tz\n1")
    assert [one.words for one in newest(services, question, member).picked] == ["OK"]
    assert "stays" in page.told.text()


def test_the_sheet_can_be_looked_at_again_before_deciding(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n2\t\t1\t1\tz\n")
    press(f"{code}\n3\t\t1\t1\tz\n^")
    assert page.two is None
    assert form(page).isVisible()
    press("2\n")
    assert "the same" in page.told.text()
    assert newest(services, question, member).how is How.PAPER


def test_a_copy_is_another_persons(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    other = new_member(services, "Yara")
    (code,) = printed(services, question)
    press(f"{code}\n2\t\t1\t1\tz\n")
    press(f"{code}\n3\t\t1\t1\tyara\n3")
    assert [one.words for one in newest(services, question, other).picked] == ["Bad"]
    assert [one.words for one in newest(services, question, member).picked] == ["OK"]


def test_what_was_said_on_the_screen_stands_beside_the_sheet(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    own = Draft(question.id, Answer(choices=(question.choices[0].id,)), Helped.ON_MY_OWN)
    services.answers.confirm(member.id, own, Sharing.WITH_NAME)
    (code,) = printed(services, question)
    press(f"{code}\n3\t\t1\t1\tz\n")
    assert page.two is not None
    assert "has said it already" in page.two.accessibleName()
    assert len(page.two.ways) == 2
    press("3")
    assert page.two is not None, "a screen is nobody's copy"
    press("1")
    assert newest(services, question, member).how is How.PRESS


def test_markup_in_somebodys_words_stays_words(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    for words in ("<b>late</b> & late", "<i>late</i> & late"):
        press(f"{code}\n2\t{words}\t1\t1\tz\n")
    assert page.two is not None
    from_rows = [row for row in page.two.rows if row[1].startswith("<b>")]
    assert from_rows == [("Their own words", "<b>late</b> & late", "<i>late</i> & late")]
    texts = [one.text() for one in page.two.findChildren(MarkedWords)]
    assert any("&lt;b&gt;late" in text for text in texts)
    assert not any("<i>late" in text for text in texts)


def test_a_sheet_from_the_list_is_put_right(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n2\tok\t2\t1\tz\n")
    page.recent.rows.rows[0].click()  # type: ignore[attr-defined]
    assert form(page).words.toPlainText() == "ok"
    assert form(page).whose.member == member
    press("1\n")
    view = newest(services, question, member)
    assert [one.words for one in view.picked] == ["Good"]
    assert (view.words, view.helped) == ("ok", Helped.READ)


def test_a_sheet_that_was_typed_in_is_put_right_by_its_code(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    services.paper_answers.keep(code, ticked(question, 2, member.id))
    press(f"{code}\n²1\n")
    assert [one.words for one in newest(services, question, member).picked] == ["Good"]


def test_a_sheet_is_taken_away_and_kept_after_all(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n2\t\t1\t1\tz\n{code}\n²")
    form(page).take_away.click()
    assert services.answers.draft(member.id, question.id) is None
    assert page.recent.codes == []
    assert not form(page).take_away.isVisible()
    press("\n")
    assert newest(services, question, member).how is How.PAPER


def test_ten_thousand_letters_fit_and_are_kept(
    page: TypingPage, services: Services, question: Question, member: Member
) -> None:
    words = "The bus is late. " * 600
    (code,) = printed(services, question)
    press(f"{code}\n1")
    form(page).words.setPlainText(words)
    form(page).sees.setFocus()
    press("1\tz\n")
    assert newest(services, question, member).words == words
    press(f"{code}\n1")
    form(page).words.setPlainText(words.replace("bus", "tram", 1))
    press("\n")
    assert page.two is not None
    fit.settle()
    found = fit.cut_off(page)
    assert [one for one in found if not one.startswith("MarkedWords")] == []


def test_a_sheet_left_with_escape_is_not_kept(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n1^")
    assert page.form is None
    assert services.paper_answers.sheet(code).entered_on is None
    assert QApplication.focusWidget() is page.code


def test_a_question_that_changed_since_says_so_and_shows_what_is_on_the_paper(
    page: TypingPage, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    first, *others = question.choices
    renamed = replace(first, phrase=Phrase("Lovely", "happy"))
    services.topics.save_choices(question.id, [renamed, *others])
    press(f"{code}\n")
    assert form(page).answer.groups[0].options[0].words == first.phrase.words
    told = [one.words for one in form(page).findChildren(WrappedWords)]
    assert any("has changed since this was printed" in words for words in told)


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_all_of_a_sheet_is_on_the_page_and_named(
    page: TypingPage, services: Services, kind: QuestionKind
) -> None:
    _topic, asks = asked(services, kind)
    (code,) = printed(services, asks)
    press(f"{code}\n")
    fit.settle()
    assert page.window().size() == QSize(1366, 768)
    assert list(fit.cut_off(page)) == []
    assert list(fit.unnamed(page)) == []


def test_the_views_page_leads_here_and_back(
    qtbot: QtBot, look: Look, services: Services, page: TypingPage
) -> None:
    views = ViewsPage(look, services)
    qtbot.addWidget(views)
    with qtbot.waitSignal(views.asked_for_page) as went:
        views.type_in.click()
    assert went.args == [PageName.TYPING, None]
    with qtbot.waitSignal(page.asked_for_page) as came:
        page.back.click()
    assert came.args == [PageName.VIEWS, None]
    assert REACHED_FROM[PageName.TYPING] is PageName.VIEWS


def test_a_visit_after_typing_in_shows_the_question_as_answered(
    page: TypingPage, services: Services, stage: Stage, member: Member
) -> None:
    topic, question = asked(services, no_name=True)
    (code,) = printed(services, question)
    press(f"{code}\n2\tok\t2\t1\tz\n")
    assert services.topics.progress(member.id, [topic])[topic.id].answered == 1
    feelings = Feelings(stage, services.visits, member.id)
    visit = TopicVisit(Here(stage, services, member, feelings), topic, [])
    visit.start()
    screen = stage.screen
    for _page in range(20):
        screen = stage.screen
        if screen is None or isinstance(screen, QuestionScreen):
            break
        for button in screen.findChildren(BigButton)[:1]:
            button.click()
        screen.bottom.next.click()
    assert isinstance(screen, QuestionScreen)
    assert screen.title.words == question.phrase.words
    assert set(screen.chosen) == {question.choices[1].id}
    assert screen.next.isEnabled()


def test_the_views_page_says_that_it_came_on_paper(
    page: TypingPage, look: Look, services: Services, question: Question, member: Member
) -> None:
    (code,) = printed(services, question)
    press(f"{code}\n2\tOn the bus\t2\t1\tz\n")
    views = ViewsPage(look, services)
    views.show_what(ViewFilter(text="On the bus"))
    (card,) = views.cards.cards
    told = [label.words for label in card.findChildren(WrappedWords)]
    assert any(one.startswith("Zuri · On paper · Someone helped them read") for one in told)
    model = views.table.views
    column = list(COLUMNS).index("how")
    assert model.data(model.index(0, column)) == "On paper"
    views.deleteLater()
