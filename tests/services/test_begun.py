"""What is begun in a form: on the disk before it is kept, and gone when it is."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.begun import Form
from app.domain.errors.store import Gone
from app.domain.sheets import Decision, Keep, State, Typed
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Concern, Draft, Helped, Placed, Sharing, View
from app.services.all import Services
from app.storage.models import BegunRow
from app.storage.store import Store
from tests.services.scenes import new_member, open_question, say
from tests.services.sheets import asked, printed, ticked
from tests.services.test_no_name import every_row, mentioning

NOTE = {"words": "Talked with her", "passed_to": "", "reference": ""}


@pytest.fixture
def view(services: Services) -> View:
    """Return something that worries."""
    whose = new_member(services).id
    return say(services, whose, open_question(services).id, "He hits me")


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered on paper with no name."""
    return asked(services, no_name=True)[1]


def begun(services: Services, view_id: UUID) -> object:
    return services.begun.typed(Form.NOTE, view_id)


def test_the_later_of_two_things_typed_is_what_is_begun(services: Services, view: View) -> None:
    services.begun.keep(Form.NOTE, view.id, {"words": "Talked"})
    services.begun.keep(Form.NOTE, view.id, NOTE)
    assert begun(services, view.id) == NOTE


def test_a_form_that_is_emptied_has_nothing_begun(services: Services, view: View) -> None:
    services.begun.keep(Form.NOTE, view.id, NOTE)
    services.begun.keep(Form.NOTE, view.id, dict.fromkeys(NOTE, ""))
    assert begun(services, view.id) == {}


def test_what_is_begun_about_nothing_is_refused(services: Services) -> None:
    with pytest.raises(Gone):
        services.begun.keep(Form.NOTE, uuid4(), NOTE)


def test_a_note_that_is_written_down_is_not_begun_any_more(
    services: Services, view: View
) -> None:
    services.begun.keep(Form.NOTE, view.id, NOTE)
    services.safety.write_down(view.id, "Talked with her")
    assert begun(services, view.id) == {}


def test_a_note_stays_begun_when_the_view_loses_its_name(services: Services) -> None:
    whose = new_member(services).id
    _topic, question = asked(services, QuestionKind.OWN_WORDS, no_name=True)
    view = say(services, whose, question.id, "He hits me")
    services.views.flag(view.id, Concern.WORRIED)
    services.begun.keep(Form.NOTE, view.id, NOTE)
    draft = Draft(question.id, Answer(words=view.words))
    loose = services.answers.confirm(whose, draft, Sharing.NO_NAME)
    assert loose is not None
    assert loose != view.id
    assert begun(services, loose) == NOTE


def test_what_two_people_began_goes_when_they_agree(services: Services, view: View) -> None:
    services.views.flag(view.id, Concern.WORRIED)
    services.begun.keep(Form.TWO_PEOPLE, view.id, {"because": "Twice"})
    services.safety.remove(view.id, "Moira", "Sam", "It is here twice.")
    assert services.begun.typed(Form.TWO_PEOPLE, view.id) == {}


def test_a_sheet_is_there_again_as_it_was_typed(services: Services, question: Question) -> None:
    (code,) = printed(services, question)
    typed = ticked(question, 1, new_member(services).id, words="The bus is late")
    assert services.begun_sheets.typed(code) is None
    services.begun_sheets.keep(code, typed)
    assert services.begun_sheets.typed(code) == typed
    services.begun_sheets.keep(code, Typed(Answer()))
    assert services.begun_sheets.typed(code) is None


@pytest.mark.parametrize("kind", [QuestionKind.PICTURE_MAT, QuestionKind.DOTS])
def test_cards_and_dots_of_a_sheet_are_there_again(
    services: Services, kind: QuestionKind
) -> None:
    _topic, question = asked(services, kind)
    (code,) = printed(services, question)
    place = question.places[0].id if question.places else None
    dots = 0 if place else 2
    answer = Answer(placed=(Placed(question.choices[0].id, place=place, dots=dots),))
    services.begun_sheets.keep(code, Typed(answer, Helped.READ))
    assert services.begun_sheets.typed(code) == Typed(answer, Helped.READ)


def test_a_sheet_that_is_kept_is_not_begun_any_more(
    services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    typed = ticked(question, 1, new_member(services).id)
    services.begun_sheets.keep(code, typed)
    assert services.paper_answers.keep(code, typed).state is State.KEPT
    assert services.begun_sheets.typed(code) is None


def test_a_sheet_stays_begun_until_it_is_decided_which_answer_is_kept(
    services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    whose = new_member(services).id
    services.paper_answers.keep(code, ticked(question, 0, whose))
    other = ticked(question, 1, whose)
    services.begun_sheets.keep(code, other)
    clash = services.paper_answers.keep(code, other)
    assert clash.state is State.CLASH
    assert services.begun_sheets.typed(code) == other
    assert clash.before is not None
    services.paper_answers.keep(code, other, "", [Decision(Keep.BEFORE, clash.before)])
    assert services.begun_sheets.typed(code) is None


def test_no_row_tells_whose_a_sheet_with_no_name_is(
    services: Services, store: Store, question: Question
) -> None:
    (code,) = printed(services, question)
    whose = new_member(services).id
    services.begun_sheets.keep(code, ticked(question, 1, whose, Sharing.WITH_NAME, "Secret"))
    services.begun_sheets.keep(code, ticked(question, 1, whose, Sharing.NO_NAME, "Secret"))
    with store.sessions() as session:
        row = session.scalars(select(BegunRow)).one()
        assert row.member_id is None
        assert str(whose) not in str(row.typed)
    rows = [row for row in every_row(store) if row[0] == "begun"]
    assert mentioning(rows, whose) == []


def test_what_is_begun_for_somebody_goes_with_them(
    services: Services, store: Store, question: Question
) -> None:
    whose = new_member(services).id
    (code,) = printed(services, question)
    services.begun_sheets.keep(code, ticked(question, 1, whose))
    services.begun.keep(Form.ABOUT_ME, whose, {"words": "Noise"})
    services.erasing.erase(whose)
    with store.sessions() as session:
        assert session.scalars(select(BegunRow)).all() == []


def test_what_is_begun_about_a_worry_is_not_in_anybodys_copy(
    services: Services, view: View
) -> None:
    assert view.member_id
    services.begun.keep(Form.NOTE, view.id, {"words": "zq a worry"})
    services.begun.keep(Form.ABOUT_ME, view.member_id, {"words": "Noise"})
    (row,) = services.own_copies.of(view.member_id).rows("begun")
    assert "Noise" in str(row["typed"])
