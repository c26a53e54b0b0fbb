"""Typing in what came on paper: kept as the screen keeps it, and never over something else."""

from dataclasses import replace
from datetime import date
from itertools import product
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.errors.answering import FlaggedViewStays
from app.domain.errors.asking import AnsweredWithNoName
from app.domain.errors.sheets import (
    CodeMistyped,
    NothingOnSheet,
    SheetNotOurs,
    SheetQuestionGone,
    WhoseSheet,
)
from app.domain.phrase import Phrase
from app.domain.sheet_codes import SIGNS
from app.domain.sheets import Clash, Decision, Keep, SheetKind, State, Typed
from app.domain.topics import Question, QuestionKind
from app.domain.views import (
    Answer,
    Concern,
    Draft,
    Helped,
    How,
    Placed,
    Said,
    Sharing,
    View,
    ViewFilter,
)
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ChangeRow, PrintedSheetRow, TakenRow, ViewRow
from app.storage.store import Store
from tests.services.scenes import new_member
from tests.services.sheets import asked, printed, ticked


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question with faces that may be answered with no name."""
    return asked(services, no_name=True)[1]


@pytest.fixture
def code(services: Services, question: Question) -> str:
    """Return the code of a sheet of it."""
    return printed(services, question)[0]


def views_of(services: Services, question: Question) -> list[View]:
    found = services.views.find(ViewFilter(), 0, 1000)
    return [view for view in found if view.question_id == question.id]


def rows_of(store: Store, question: Question) -> list[ViewRow]:
    with store.sessions() as session:
        return [*session.scalars(select(ViewRow).filter_by(question_id=question.id))]


def sheet_row(store: Store, code: str) -> PrintedSheetRow:
    with store.sessions() as session:
        return session.scalars(select(PrintedSheetRow).filter_by(code=code)).one()


def test_a_sheet_with_a_name_becomes_a_view_given_on_paper(
    services: Services, store: Store, question: Question, code: str
) -> None:
    member = new_member(services)
    typed = ticked(question, 1, member.id, words="It was  ok, but LATE")
    outcome = services.paper_answers.keep(code, typed, "Moira")
    assert outcome.state is State.KEPT
    (view,) = (one for one in views_of(services, question) if one.member_id == member.id)
    assert (view.how, view.helped, view.sharing) == (
        How.PAPER,
        Helped.READ,
        Sharing.WITH_NAME,
    )
    assert view.words == "It was  ok, but LATE"
    assert [one.words for one in view.picked] == [question.choices[1].phrase.words]
    row = sheet_row(store, code)
    assert (row.view_id, row.entered_by) == (view.id, "Moira")
    assert row.entered_on == date(2026, 11, 23)


def test_the_members_own_screen_knows_that_it_was_answered(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    typed = ticked(question, 2, member.id, words="Bad")
    services.paper_answers.keep(code, typed)
    topic = services.topics.topic(question.topic_id)
    assert services.topics.progress(member.id, [topic])[topic.id].answered == 1
    draft = services.answers.draft(member.id, question.id)
    assert draft is not None
    assert draft.answer == typed.answer
    assert services.answers.sharing(member.id, question.id) is Sharing.WITH_NAME


def test_what_a_member_then_says_on_the_screen_was_said_on_the_screen(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    services.paper_answers.keep(code, ticked(question, 2, member.id))
    draft = services.answers.draft(member.id, question.id)
    assert draft is not None
    services.answers.confirm(member.id, draft, Sharing.WITH_NAME)
    (view,) = (one for one in views_of(services, question) if one.member_id == member.id)
    assert view.how is How.PRESS


def test_a_sheet_with_no_name_keeps_the_day_and_nothing_of_whose_it_is(
    services: Services, store: Store, question: Question, code: str
) -> None:
    member = new_member(services)
    before = {row.id for row in rows_of(store, question)}
    typed = ticked(question, 0, member.id, Sharing.NO_NAME)
    assert services.paper_answers.keep(code, typed, "Moira").state is State.KEPT
    (row,) = (one for one in rows_of(store, question) if one.id not in before)
    assert (row.member_id, row.given_at, row.how) == (None, None, How.PAPER)
    sheet = sheet_row(store, code)
    assert (sheet.view_id, sheet.entered_by) == (row.id, "")
    assert isinstance(sheet.entered_on, date)
    assert services.answers.given_without_name(member.id, question.id)


def test_a_sheet_without_any_name_leaves_no_trace_of_anybody(
    services: Services, store: Store, question: Question, code: str
) -> None:
    with store.sessions() as session:
        taken = len(session.scalars(select(TakenRow.member_id)).all())
    typed = ticked(question, 0, None, Sharing.NO_NAME)
    assert services.paper_answers.keep(code, typed).state is State.KEPT
    with store.sessions() as session:
        assert len(session.scalars(select(TakenRow.member_id)).all()) == taken


def test_the_history_does_not_tell_when_a_sheet_was_typed_in(
    services: Services, store: Store, question: Question
) -> None:
    with store.sessions() as session:
        before = len(session.scalars(select(ChangeRow.id)).all())
    (code,) = printed(services, question)
    services.paper_answers.keep(code, ticked(question, 0, None, Sharing.NO_NAME))
    with store.sessions() as session:
        assert len(session.scalars(select(ChangeRow.id)).all()) == before


def test_a_card_on_a_mat_and_dots_are_kept_as_the_screen_keeps_them(
    services: Services,
) -> None:
    member = new_member(services)
    _topic, mat = asked(services, QuestionKind.PICTURE_MAT)
    placed = tuple(
        Placed(card.id, place=mat.places[at % len(mat.places)].id)
        for at, card in enumerate(mat.choices)
    )
    _topic, dots = asked(services, QuestionKind.DOTS)
    dotted = (Placed(dots.choices[0].id, dots=2), Placed(dots.choices[1].id, dots=1))
    for question, cards in ((mat, placed), (dots, dotted)):
        (code,) = printed(services, question)
        typed = Typed(Answer(placed=cards), None, Sharing.WITH_NAME, member.id)
        assert services.paper_answers.keep(code, typed).state is State.KEPT
        draft = services.answers.draft(member.id, question.id)
        assert draft is not None
        assert draft.answer.placed == cards
        assert services.paper_answers.keep(code, typed).state is State.SAME


@pytest.mark.parametrize("said", [Said.DONT_KNOW, Said.SKIPPED])
def test_not_knowing_and_skipping_are_kept_apart(
    services: Services, store: Store, question: Question, code: str, said: Said
) -> None:
    member = new_member(services)
    typed = Typed(Answer(said), None, Sharing.WITH_NAME, member.id)
    assert services.paper_answers.keep(code, typed).state is State.KEPT
    (row,) = (one for one in rows_of(store, question) if one.member_id == member.id)
    assert row.said is said
    assert services.paper_answers.keep(code, typed).state is State.SAME


def test_an_answer_that_somebody_else_gave_is_kept_as_that(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    typed = replace(ticked(question, 0, member.id), helped=Helped.FOR_ME)
    services.paper_answers.keep(code, typed)
    (view,) = (one for one in views_of(services, question) if one.member_id == member.id)
    assert view.helped is Helped.FOR_ME


def test_the_same_again_changes_nothing(
    services: Services, store: Store, question: Question, code: str
) -> None:
    member = new_member(services)
    typed = ticked(question, 1, member.id)
    services.paper_answers.keep(code, typed, "Moira")
    before = len(rows_of(store, question))
    outcome = services.paper_answers.keep(code, typed, "Dev")
    assert outcome.state is State.SAME
    assert len(rows_of(store, question)) == before
    assert sheet_row(store, code).entered_by == "Moira"


CHANGES = ("answer", "words", "helped", "sharing", "member")


@pytest.mark.parametrize("change", CHANGES)
def test_two_who_type_the_same_sheet_differently_are_noticed(
    services: Services, question: Question, code: str, change: str
) -> None:
    member, other = new_member(services), new_member(services, "Xenia")
    first = ticked(question, 1, member.id, words="late")
    second = {
        "answer": ticked(question, 0, member.id, words="late"),
        "words": ticked(question, 1, member.id, words="late."),
        "helped": replace(first, helped=Helped.ON_MY_OWN),
        "sharing": replace(first, sharing=Sharing.FACILITATOR),
        "member": replace(first, member_id=other.id),
    }[change]
    services.paper_answers.keep(code, first, "Moira")
    outcome = services.paper_answers.keep(code, second, "Dev")
    assert outcome.state is State.CLASH
    assert outcome.before is not None
    assert outcome.before.clash is Clash.SHEET
    assert outcome.before.typed.says_the_same(first)
    assert outcome.before.entered_by == "Moira"
    assert services.paper_answers.keep(code, first).state is State.SAME, "nothing was kept"

    left = Decision(Keep.BEFORE, outcome.before)
    assert services.paper_answers.keep(code, second, decisions=[left]).state is State.LEFT
    assert services.paper_answers.keep(code, first).state is State.SAME
    now = Decision(Keep.NOW, outcome.before)
    assert services.paper_answers.keep(code, second, decisions=[now]).state is State.KEPT
    assert services.paper_answers.keep(code, second).state is State.SAME


def test_a_decision_about_something_else_decides_nothing(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    services.paper_answers.keep(code, ticked(question, 0, member.id))
    clash = services.paper_answers.keep(code, ticked(question, 1, member.id)).before
    assert clash is not None
    chosen = [Decision(Keep.NOW, clash)]
    services.paper_answers.keep(code, ticked(question, 2, member.id), decisions=chosen)
    again = services.paper_answers.keep(code, ticked(question, 1, member.id), decisions=chosen)
    assert again.state is State.CLASH


def test_a_copied_sheet_can_be_two_peoples(
    services: Services, question: Question, code: str
) -> None:
    one, other = new_member(services), new_member(services, "Xenia")
    services.paper_answers.keep(code, ticked(question, 0, one.id))
    typed = ticked(question, 1, other.id)
    before = services.paper_answers.keep(code, typed).before
    assert before is not None
    both = [Decision(Keep.BOTH, before)]
    assert services.paper_answers.keep(code, typed, decisions=both).state is State.KEPT
    authors = {view.member_id for view in views_of(services, question)}
    assert {one.id, other.id} <= authors


def test_an_answer_on_the_screen_is_never_silently_overwritten(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    own = Draft(question.id, Answer(choices=(question.choices[0].id,)), Helped.READ)
    services.answers.confirm(member.id, own, Sharing.WITH_NAME)
    typed = ticked(question, 1, member.id)
    outcome = services.paper_answers.keep(code, typed)
    assert outcome.state is State.CLASH
    assert outcome.before is not None
    assert (outcome.before.clash, outcome.before.how) == (Clash.SCREEN, How.PRESS)
    assert services.answers.draft(member.id, question.id) == own

    stays = [Decision(Keep.BEFORE, outcome.before)]
    assert services.paper_answers.keep(code, typed, decisions=stays).state is State.LEFT
    assert services.answers.draft(member.id, question.id) == own
    assert services.paper_answers.sheet(code).entered_on is not None


def test_the_sheet_takes_the_place_of_the_screen_where_somebody_decides_so(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    own = Draft(question.id, Answer(choices=(question.choices[0].id,)))
    services.answers.confirm(member.id, own, Sharing.WITH_NAME)
    typed = ticked(question, 1, member.id)
    before = services.paper_answers.keep(code, typed).before
    assert before is not None
    now = [Decision(Keep.NOW, before)]
    assert services.paper_answers.keep(code, typed, decisions=now).state is State.KEPT
    mine = [one for one in views_of(services, question) if one.member_id == member.id]
    assert [one.how for one in mine] == [How.PAPER]


def test_what_the_screen_says_just_so_needs_no_decision(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    typed = ticked(question, 1, member.id)
    own = Draft(question.id, typed.answer, typed.helped)
    services.answers.confirm(member.id, own, Sharing.WITH_NAME)
    assert services.paper_answers.keep(code, typed).state is State.SAME
    (mine,) = (one for one in views_of(services, question) if one.member_id == member.id)
    assert mine.how is How.PRESS


def test_an_answer_that_was_begun_on_the_screen_is_not_lost(
    services: Services, question: Question, code: str
) -> None:
    member = new_member(services)
    begun = Draft(question.id, Answer(choices=(question.choices[2].id,)))
    services.answers.keep_draft(member.id, begun)
    typed = ticked(question, 2, member.id)
    before = services.paper_answers.keep(code, typed).before
    assert before is not None
    assert before.clash is Clash.BEGUN
    left = [Decision(Keep.BEFORE, before)]
    assert services.paper_answers.keep(code, typed, decisions=left).state is State.LEFT
    assert services.answers.draft(member.id, question.id) == begun
    assert services.paper_answers.sheet(code).entered_on is None


def test_two_sheets_of_one_member_are_noticed(services: Services, question: Question) -> None:
    member = new_member(services)
    one, other = printed(services, question, 2)
    services.paper_answers.keep(one, ticked(question, 0, member.id))
    outcome = services.paper_answers.keep(other, ticked(question, 1, member.id))
    assert outcome.before is not None
    assert outcome.before.clash is Clash.OTHER_SHEET
    now = [Decision(Keep.NOW, outcome.before)]
    typed = ticked(question, 1, member.id)
    assert services.paper_answers.keep(other, typed, decisions=now).state is State.KEPT
    mine = [view for view in views_of(services, question) if view.member_id == member.id]
    assert len(mine) == 1


def test_who_answered_with_no_name_already_is_not_counted_twice(
    services: Services, store: Store, question: Question
) -> None:
    member = new_member(services)
    one, other = printed(services, question, 2)
    services.paper_answers.keep(one, ticked(question, 0, member.id, Sharing.NO_NAME))
    before = len(rows_of(store, question))
    for sharing in Sharing:
        with pytest.raises(AnsweredWithNoName):
            services.paper_answers.keep(other, ticked(question, 0, member.id, sharing))
    assert len(rows_of(store, question)) == before


def test_a_sheet_typed_in_under_the_wrong_name_is_put_right(
    services: Services, store: Store, question: Question, code: str
) -> None:
    wrong, right = new_member(services), new_member(services, "Xenia")
    services.paper_answers.keep(code, ticked(question, 0, wrong.id))
    before = services.paper_answers.typed_before(code)
    assert before is not None
    now = [Decision(Keep.NOW, before)]
    services.paper_answers.keep(code, ticked(question, 0, right.id), decisions=now)
    topic = services.topics.topic(question.topic_id)
    progress = [
        services.topics.progress(one.id, [topic])[topic.id].answered for one in (wrong, right)
    ]
    assert progress == [0, 1]
    assert [row.member_id for row in rows_of(store, question)].count(right.id) == 1
    assert wrong.id not in {row.member_id for row in rows_of(store, question)}


NAMES = ("nobody", "wilf", "xenia")
SHARED = ("with_name", "no_name", "facilitator")
CASES = [case for case in product(NAMES, SHARED) if case != ("nobody", "with_name")]


@pytest.mark.parametrize(("first", "then"), list(product(CASES, CASES)))
def test_whatever_was_typed_in_can_be_put_right_and_there_is_one_view_of_it(
    services: Services,
    store: Store,
    question: Question,
    code: str,
    first: tuple[str, str],
    then: tuple[str, str],
) -> None:
    people: dict[str, UUID | None] = {
        "nobody": None,
        "wilf": new_member(services).id,
        "xenia": new_member(services, "Xenia").id,
    }
    many = len(rows_of(store, question))
    typed = [
        ticked(question, at, people[who], Sharing(shared), words=f"word {at}")
        for at, (who, shared) in enumerate((first, then))
    ]
    assert services.paper_answers.keep(code, typed[0], "Moira").state is State.KEPT
    before = services.paper_answers.typed_before(code)
    assert before is not None
    now = [Decision(Keep.NOW, before)]
    assert services.paper_answers.keep(code, typed[1], "Moira", now).state is State.KEPT
    assert len(rows_of(store, question)) == many + 1
    (row,) = (one for one in rows_of(store, question) if one.words == "word 1")
    is_loose = then[0] == "nobody" or then[1] == "no_name"
    assert row.member_id == (None if is_loose else people[then[0]])
    assert (row.given_at is None) is is_loose
    assert sheet_row(store, code).view_id == row.id
    assert sheet_row(store, code).entered_by == ("" if is_loose else "Moira")
    assert services.paper_answers.keep(code, typed[1]).state is State.SAME


def test_what_was_typed_in_can_be_taken_away_and_the_member_can_answer(
    services: Services, store: Store, question: Question, code: str
) -> None:
    member = new_member(services)
    before = len(rows_of(store, question))
    for sharing in Sharing:
        services.paper_answers.keep(code, ticked(question, 0, member.id, sharing))
        services.paper_answers.take_away(code, member.id)
        assert len(rows_of(store, question)) == before
        topic = services.topics.topic(question.topic_id)
        assert services.topics.progress(member.id, [topic])[topic.id].answered == 0
        assert services.paper_answers.sheet(code).entered_on is None


def test_taking_a_sheet_away_leaves_what_a_member_said_elsewhere(
    services: Services, question: Question
) -> None:
    member = new_member(services)
    own = Draft(question.id, Answer(choices=(question.choices[0].id,)), Helped.ON_MY_OWN)
    services.answers.confirm(member.id, own, Sharing.WITH_NAME)
    (code,) = printed(services, question)
    services.paper_answers.keep(code, ticked(question, 0, None, Sharing.NO_NAME))
    services.paper_answers.take_away(code, member.id)
    assert services.answers.draft(member.id, question.id) == own
    topic = services.topics.topic(question.topic_id)
    assert services.topics.progress(member.id, [topic])[topic.id].answered == 1


def test_a_view_that_somebody_worries_about_is_not_taken_away(
    services: Services, store: Store, question: Question, code: str
) -> None:
    services.paper_answers.keep(code, ticked(question, 0, None, Sharing.NO_NAME))
    view_id = sheet_row(store, code).view_id
    assert view_id is not None
    services.views.flag(view_id, Concern.WORRIED)
    with pytest.raises(FlaggedViewStays):
        services.paper_answers.take_away(code)
    assert sheet_row(store, code).view_id == view_id


def test_a_view_that_was_hidden_comes_back_when_it_is_typed_in_the_same(
    services: Services, store: Store, question: Question, code: str
) -> None:
    typed = ticked(question, 0, None, Sharing.NO_NAME)
    services.paper_answers.keep(code, typed)
    view_id = sheet_row(store, code).view_id
    assert view_id is not None
    services.removals.remove(Thing.VIEW, view_id)
    assert services.paper_answers.keep(code, typed).state is State.KEPT
    assert view_id in {view.id for view in views_of(services, question)}


def test_cards_are_typed_in_for_each_person_who_used_them(
    services: Services, question: Question
) -> None:
    cards = services.answer_sheets.cards(question.id, 6)
    services.answer_sheets.keep_cards(cards)
    people = [new_member(services, name) for name in ("Wilf", "Xenia")]
    for member in people:
        typed = ticked(question, 0, member.id)
        assert services.paper_answers.keep(cards.code, typed).state is State.KEPT
    authors = {view.member_id for view in views_of(services, question)}
    assert {one.id for one in people} <= authors
    assert services.paper_answers.sheet(cards.code).kind is SheetKind.CARDS


def test_a_sheet_says_what_it_offers_as_it_was_printed(
    services: Services, question: Question, code: str
) -> None:
    assert services.paper_answers.sheet(code).as_printed
    first, *others = question.choices
    changed = replace(first, phrase=Phrase("Lovely", "happy"))
    services.topics.save_choices(question.id, [*others, changed])
    sheet = services.paper_answers.sheet(code)
    assert not sheet.as_printed
    assert [one.phrase.words for one in sheet.choices] == [
        one.phrase.words for one in question.choices
    ]
    services.topics.save_choices(question.id, others)
    typed = ticked(question, 0, None, Sharing.NO_NAME)
    assert services.paper_answers.keep(code, typed).state is State.KEPT


@pytest.mark.parametrize("gone", [Thing.QUESTION, Thing.TOPIC])
def test_the_sheet_of_a_question_that_is_gone_is_not_kept(
    services: Services, question: Question, code: str, gone: Thing
) -> None:
    row_id = question.id if gone is Thing.QUESTION else question.topic_id
    services.removals.remove(gone, row_id)
    with pytest.raises(SheetQuestionGone) as problem:
        services.paper_answers.sheet(code)
    assert problem.value.blanks["question"] == question.phrase.words
    with pytest.raises(SheetQuestionGone):
        services.paper_answers.keep(code, ticked(question, 0, None, Sharing.NO_NAME))


def test_one_wrong_letter_is_noticed_and_another_boards_sheet_is_told_apart(
    services: Services, code: str
) -> None:
    wrong = SIGNS[(SIGNS.index(code[2]) + 1) % len(SIGNS)]
    with pytest.raises(CodeMistyped):
        services.paper_answers.sheet(code[:2] + wrong + code[3:])
    with pytest.raises(SheetNotOurs):
        services.paper_answers.sheet("222222" if code != "222222" else "333333")


def test_a_sheet_with_nothing_on_it_or_no_name_to_show_is_refused(
    services: Services, question: Question, code: str
) -> None:
    with pytest.raises(NothingOnSheet):
        services.paper_answers.keep(code, Typed(Answer(words="  \n ")))
    with pytest.raises(WhoseSheet):
        services.paper_answers.keep(code, ticked(question, 0, None))
    assert services.paper_answers.sheet(code).entered_on is None


def test_a_sheet_of_nobody_is_kept_for_facilitators_where_a_name_is_asked(
    services: Services, store: Store
) -> None:
    _topic, named = asked(services, no_name=False)
    (code,) = printed(services, named)
    services.paper_answers.keep(code, ticked(named, 0, None, Sharing.FACILITATOR))
    view_id = sheet_row(store, code).view_id
    (row,) = (one for one in rows_of(store, named) if one.id == view_id)
    assert (row.member_id, row.sharing) == (None, Sharing.FACILITATOR)
    assert view_id in {view.id for view in views_of(services, named)}


def test_ten_thousand_letters_are_kept_as_they_are(
    services: Services, question: Question, code: str
) -> None:
    words = "Thé  bus\n\t“late” ❤ <b>&amp;</b> " * 320
    member = new_member(services)
    services.paper_answers.keep(code, ticked(question, 0, member.id, words=words))
    (mine,) = (one for one in views_of(services, question) if one.member_id == member.id)
    assert mine.words == words


def test_a_member_who_is_nobody_changes_nothing(
    services: Services, store: Store, question: Question, code: str
) -> None:
    before = len(rows_of(store, question))
    with pytest.raises(Exception, match=r"FOREIGN KEY|ChangedMeanwhile"):
        services.paper_answers.keep(code, ticked(question, 0, uuid4()))
    assert len(rows_of(store, question)) == before
    assert services.paper_answers.sheet(code).entered_on is None
