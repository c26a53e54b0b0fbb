"""Everyone's mats laid over each other, and dots that are hidden until all are in."""

from uuid import UUID, uuid4

import pytest

from app.domain.errors.asking import QuestionGone
from app.domain.errors.store import Gone
from app.domain.phrase import Phrase
from app.domain.tallies import HowSaid, MatCell
from app.domain.topics import Choice, Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, Placed, Said, Sharing, ViewFilter
from app.services.all import Services
from app.services.removals import Thing
from app.services.topics import on_screen
from app.storage.models import AttendanceRow, QuestionRow
from app.storage.store import Store
from tests.services.scenes import new_member


def new_question(services: Services, kind: QuestionKind, *, no_name: bool = True) -> Question:
    """A question that nobody has answered: two cards, and three places on a mat."""
    topic = services.topics.all()[0]
    question = Question(uuid4(), topic.id, Phrase("What matters?", "bus"), kind, (), no_name)
    services.topics.save_question(question)
    cards = [Choice(uuid4(), Phrase(words, words)) for words in ("bus", "taxi")]
    services.topics.save_choices(question.id, cards)
    if kind is QuestionKind.PICTURE_MAT:
        faces = [Choice(uuid4(), Phrase(words, words)) for words in ("good", "ok", "bad")]
        services.topics.save_places(question.id, faces)
    topic = services.topics.topic(topic.id)
    return next(one for one in topic.questions if one.id == question.id)


@pytest.fixture
def mat(services: Services) -> Question:
    """Return a picture mat."""
    return new_question(services, QuestionKind.PICTURE_MAT)


@pytest.fixture
def dots(services: Services) -> Question:
    """Return a question answered with dots, of a meeting to which everyone comes."""
    return new_question(services, QuestionKind.DOTS)


def put(
    services: Services,
    question: Question,
    *placed: Placed,
    helped: Helped = Helped.ON_MY_OWN,
    sharing: Sharing = Sharing.WITH_NAME,
    said: Said = Said.ANSWER,
    member_id: UUID | None = None,
) -> UUID:
    member_id = member_id or new_member(services).id
    draft = Draft(question.id, Answer(said, placed=placed), helped)
    services.answers.confirm(member_id, draft, sharing)
    return member_id


def on(question: Question, card: int, place: int) -> Placed:
    return Placed(question.choices[card].id, place=question.places[place].id)


def dotted(question: Question, card: int, dots: int) -> Placed:
    return Placed(question.choices[card].id, dots=dots)


def everyone(services: Services, question: Question) -> list[UUID]:
    """Those who come to the meeting of a question and have not had their turn."""
    page = services.today.page()
    assert page.meeting is not None
    return [turn.member_id for turn in page.turns]


def test_an_empty_mat_has_every_card_on_every_place_with_nobody(
    services: Services, mat: Question
) -> None:
    tally = services.tallies.mat(mat.id)
    assert [row.card for row in tally.rows] == list(mat.choices)
    assert tally.places == mat.places
    assert {cell for row in tally.rows for cell in row.cells} == {MatCell()}
    assert tally.people == HowSaid()


def test_mats_are_laid_over_each_other(services: Services, mat: Question) -> None:
    put(services, mat, on(mat, 0, 0), on(mat, 1, 2))
    put(services, mat, on(mat, 0, 0), on(mat, 1, 1), sharing=Sharing.NO_NAME)
    put(services, mat, on(mat, 0, 2), sharing=Sharing.FACILITATOR)
    bus, taxi = services.tallies.mat(mat.id).rows
    assert [cell.own for cell in bus.cells] == [2, 0, 1]
    assert [cell.own for cell in taxi.cells] == [0, 1, 1]
    assert (bus.people, taxi.people) == (3, 2)


def test_not_knowing_and_what_someone_else_answered_are_told_apart(
    services: Services, mat: Question
) -> None:
    put(services, mat, on(mat, 0, 0))
    put(services, mat, on(mat, 0, 0), helped=Helped.FOR_ME)
    put(services, mat, said=Said.DONT_KNOW)
    put(services, mat, said=Said.SKIPPED)
    tally = services.tallies.mat(mat.id)
    assert tally.rows[0].cells[0] == MatCell(own=1, for_them=1)
    assert tally.people == HowSaid(answered=1, dont_know=1, for_them=1)


def test_a_mat_that_is_changed_or_hidden_counts_as_it_is_now(
    services: Services, mat: Question
) -> None:
    member = put(services, mat, on(mat, 0, 0))
    put(services, mat, on(mat, 0, 1), member_id=member)
    cells = services.tallies.mat(mat.id).rows[0].cells
    assert [cell.own for cell in cells] == [0, 1, 0]
    view = next(one for one in services.views.find(ViewFilter()) if one.member_id == member)
    services.removals.remove(Thing.VIEW, view.id)
    assert services.tallies.mat(mat.id).people == HowSaid()


def test_a_card_that_was_taken_off_the_question_is_still_counted(
    services: Services, mat: Question
) -> None:
    put(services, mat, on(mat, 1, 0))
    services.topics.save_choices(mat.id, mat.choices[:1])
    rows = services.tallies.mat(mat.id).rows
    assert [row.card.phrase.words for row in rows] == ["bus", "taxi"]
    services.topics.save_choices(mat.id, mat.choices[1:])
    assert [row.card.phrase.words for row in services.tallies.mat(mat.id).rows] == ["taxi"]


def test_cards_that_members_wrote_are_told_with_whether_they_may_be_quoted(
    services: Services, mat: Question
) -> None:
    good = mat.places[0]
    put(services, mat, Placed(words="my dog", place=good.id))
    put(services, mat, Placed(words="a secret", place=good.id), sharing=Sharing.FACILITATOR)
    cards = services.tallies.mat(mat.id).own_cards
    assert [(one.words, one.place, one.may_be_quoted) for one in cards] == [
        ("a secret", good.phrase, False),
        ("my dog", good.phrase, True),
    ]


def test_a_question_that_never_was_has_no_mats(services: Services) -> None:
    with pytest.raises(QuestionGone):
        services.tallies.mat(uuid4())
    with pytest.raises(QuestionGone):
        services.tallies.dots(uuid4())
    with pytest.raises(QuestionGone):
        services.tallies.close_dots(uuid4())


def test_one_members_mat_is_what_they_left(services: Services, mat: Question) -> None:
    member = put(
        services, mat, on(mat, 0, 2), on(mat, 1, 0), Placed(words="dog", place=mat.places[0].id)
    )
    view = next(one for one in services.views.find(ViewFilter()) if one.member_id == member)
    own = services.tallies.own_mat(view.id)
    assert own.member == "Wilf"
    assert own.places == (
        (mat.places[0].phrase, (mat.choices[1].phrase, Phrase("dog", "my_view"))),
        (mat.places[1].phrase, ()),
        (mat.places[2].phrase, (mat.choices[0].phrase,)),
    )
    services.removals.remove(Thing.VIEW, view.id)
    with pytest.raises(Gone):
        services.tallies.own_mat(view.id)


def test_a_mat_with_no_name_shows_none(services: Services, mat: Question) -> None:
    put(services, mat, on(mat, 0, 2), sharing=Sharing.NO_NAME)
    view = next(one for one in services.views.find(ViewFilter()) if one.question_id == mat.id)
    assert services.tallies.own_mat(view.id).member == ""


def test_dots_are_hidden_until_everyone_who_comes_has_answered(
    services: Services, dots: Question
) -> None:
    people = everyone(services, dots)
    for number, member in enumerate(people):
        tally = services.tallies.dots(dots.id)
        assert tally.is_hidden
        assert tally.rows == ()
        assert (tally.given, tally.coming) == (number, len(people))
        put(services, dots, dotted(dots, 0, 2), dotted(dots, 1, 1), member_id=member)
    tally = services.tallies.dots(dots.id)
    assert not tally.is_hidden
    assert tally.closed_at is None
    assert [(row.dots, row.people) for row in tally.rows] == [
        (2 * len(people), len(people)),
        (len(people), len(people)),
    ]


def test_skipping_and_having_no_name_count_as_a_turn(
    services: Services, dots: Question
) -> None:
    first, second, *_ = everyone(services, dots)
    put(services, dots, said=Said.SKIPPED, member_id=first)
    put(services, dots, dotted(dots, 0, 1), member_id=second, sharing=Sharing.NO_NAME)
    assert services.tallies.dots(dots.id).given == 2


def test_who_said_sorry_is_not_waited_for(
    services: Services, store: Store, dots: Question
) -> None:
    coming = services.tallies.dots(dots.id).coming
    (member, *_) = everyone(services, dots)
    meeting = services.topics.topic(dots.topic_id).meeting_id
    with store.sessions.begin() as session:
        session.add(AttendanceRow(meeting_id=meeting, member_id=member, came=False))
    assert services.tallies.dots(dots.id).coming == coming - 1


def test_one_press_closes_the_dots_and_keeps_its_time(
    services: Services, store: Store, dots: Question
) -> None:
    put(services, dots, dotted(dots, 1, 3))
    put(services, dots, dotted(dots, 1, 1), helped=Helped.FOR_ME)
    services.tallies.close_dots(dots.id)
    tally = services.tallies.dots(dots.id)
    assert not tally.is_hidden
    assert tally.closed_at is not None
    assert [(row.dots, row.people, row.for_them) for row in tally.rows] == [
        (0, 0, 0),
        (3, 1, 1),
    ]
    services.tallies.close_dots(dots.id)
    assert services.tallies.dots(dots.id).closed_at == tally.closed_at
    with store.sessions() as session:
        assert session.get_one(QuestionRow, dots.id).dots_closed_at == tally.closed_at


def test_nobody_gives_dots_once_they_are_seen(services: Services, dots: Question) -> None:
    topic = services.topics.topic(dots.topic_id)
    assert dots.id in {one.id for one in on_screen(topic)}
    services.tallies.close_dots(dots.id)
    topic = services.topics.topic(dots.topic_id)
    assert dots.id not in {one.id for one in on_screen(topic)}


def test_until_then_no_list_of_views_shows_them_either(
    services: Services, dots: Question, mat: Question
) -> None:
    member = put(services, dots, dotted(dots, 0, 3))
    put(services, mat, on(mat, 0, 0), member_id=member)

    def hidden() -> dict[UUID, bool]:
        found = services.views.find(ViewFilter(topic_id=dots.topic_id), 0, 500)
        return {one.question_id: one.dots_hidden for one in found if one.member_id == member}

    assert hidden() == {dots.id: True, mat.id: False}
    services.tallies.close_dots(dots.id)
    assert hidden() == {dots.id: False, mat.id: False}
