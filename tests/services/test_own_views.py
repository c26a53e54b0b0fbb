"""What a member said is theirs: to see, to share and to delete, at any time."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.errors.store import Gone
from app.domain.letter import Part
from app.domain.letter_log import LetterStep
from app.domain.own_views import OwnView
from app.domain.topics import Question, QuestionKind
from app.domain.views import (
    Answer,
    Concern,
    Draft,
    Helped,
    Placed,
    Said,
    Sharing,
    View,
    ViewFilter,
    ViewState,
)
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import (
    AttachmentRow,
    LetterRow,
    PlacementRow,
    SignpostRow,
    TakenRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Store
from tests.services.scenes import answer, new_member, say

WORDS = "The bus never stops for me"


@pytest.fixture
def question(services: Services) -> Question:
    """Return a mat that may be answered with no name, of a topic that is being asked about."""
    topic = services.topics.asking()[0]
    mat = next(
        one
        for every in services.topics.all()
        for one in every.questions
        if one.kind is QuestionKind.PICTURE_MAT
    )
    question = replace(mat, may_be_no_name=True)
    services.topics.save(replace(services.topics.topic(mat.topic_id), asking=True))
    services.topics.save_question(question)
    assert topic.asking
    return services.topics.topic(mat.topic_id).questions[
        [one.id for one in services.topics.topic(mat.topic_id).questions].index(mat.id)
    ]


def placed(question: Question) -> Draft:
    """Two cards placed, the last first, and one of their own."""
    cards = (
        Placed(question.choices[-1].id, place=question.places[0].id, moves=4),
        Placed(words="The light", place=question.places[1].id),
        Placed(question.choices[0].id, place=question.places[-1].id),
    )
    return Draft(question.id, Answer(words=WORDS, placed=cards), Helped.READ)


@pytest.fixture
def own(services: Services, member: UUID, question: Question) -> OwnView:
    """Return what they said with their name."""
    services.answers.confirm(member, placed(question), Sharing.WITH_NAME)
    (view,) = services.own_views.of_member(member)
    return view


def listed(services: Services) -> list[View]:
    return services.views.find(ViewFilter(text=WORDS))


def rows(store: Store, kind: type, **by: object) -> list[object]:
    with store.sessions() as session:
        return list(session.scalars(select(kind).filter_by(**by)))


def test_a_member_finds_what_they_said_who_may_see_it_and_whether_it_is_answered(
    services: Services, own: OwnView, question: Question
) -> None:
    assert own.question.phrase.words == question.phrase.words
    assert own.answer.words == WORDS
    assert len(own.answer.placed) == 3
    assert (own.sharing, own.answered, own.printed) == (Sharing.WITH_NAME, False, False)
    assert own.asking
    assert own.offered == list(Sharing)


def test_what_was_skipped_and_what_has_no_name_is_not_among_them(
    services: Services, member: UUID, own: OwnView
) -> None:
    services.answers.skip(member, own.question.id)
    assert services.own_views.of_member(member) == []
    services.answers.confirm(member, placed(own.question), Sharing.NO_NAME)
    assert services.own_views.of_member(member) == []


def test_nobody_elses_are_among_them(services: Services, own: OwnView) -> None:
    stranger = new_member(services, "Bea").id
    assert services.own_views.of_member(stranger) == []
    with pytest.raises(Gone):
        services.own_views.share(stranger, own.id, Sharing.FACILITATOR)
    with pytest.raises(Gone):
        services.own_views.delete(stranger, own.id)
    assert listed(services)[0].sharing is Sharing.WITH_NAME


@pytest.mark.parametrize("sharing", [Sharing.WITH_NAME, Sharing.FACILITATOR])
def test_who_may_see_it_is_changed_in_every_list_at_once(
    services: Services, member: UUID, own: OwnView, sharing: Sharing
) -> None:
    other = next(one for one in Sharing if one not in (sharing, Sharing.NO_NAME))
    services.own_views.share(member, own.id, other)
    services.own_views.share(member, own.id, sharing)
    (view,) = listed(services)
    assert (view.id, view.sharing, view.member) == (own.id, sharing, "Wilf")
    assert services.answers.sharing(member, own.question.id) is sharing


def test_a_view_that_loses_its_name_later_keeps_its_words_and_its_day_and_nothing_else(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    services.own_views.share(member, own.id, Sharing.NO_NAME)
    (view,) = listed(services)
    (row,) = rows(store, ViewRow, id=view.id)
    assert isinstance(row, ViewRow)
    assert (row.member_id, row.given_at, row.helped_by) == (None, None, "")
    assert view.id != own.id
    assert view.helped is Helped.READ
    cards = rows(store, PlacementRow, view_id=view.id)
    assert {(one.choice_id, one.place_id, one.moves) for one in cards} == {  # type: ignore[attr-defined]
        (one.choice, one.place, 0) for one in own.answer.placed
    }
    assert services.own_views.of_member(member) == []
    assert services.answers.given_without_name(member, own.question.id)
    assert rows(store, ViewRow, id=own.id) == []


def test_its_cards_then_lie_in_the_order_that_is_the_same_for_everyone(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    services.own_views.share(member, own.id, Sharing.NO_NAME)
    (view,) = listed(services)
    with store.sessions() as session:
        wanted = select(PlacementRow).filter_by(view_id=view.id).order_by(PlacementRow.position)
        cards = [one.choice_id for one in session.scalars(wanted)]
    assert cards == [own.question.choices[0].id, own.question.choices[-1].id, None]


def test_it_may_lose_its_name_only_where_the_question_allows_it(
    services: Services, member: UUID, own: OwnView
) -> None:
    services.topics.save_question(replace(own.question, may_be_no_name=False))
    (view,) = services.own_views.of_member(member)
    assert view.offered == [Sharing.WITH_NAME, Sharing.FACILITATOR]
    with pytest.raises(ValueError, match="no name"):
        services.own_views.share(member, own.id, Sharing.NO_NAME)


def test_what_has_a_voice_or_a_drawing_keeps_its_name(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    with store.sessions.begin() as session:
        session.add(AttachmentRow(view_id=own.id, media_type="audio/flac", contents=b"me"))
    (view,) = services.own_views.of_member(member)
    assert Sharing.NO_NAME not in view.offered


def test_a_private_topic_with_nobody_to_call_is_not_asked_about_here_either(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    with store.sessions.begin() as session:
        session.get_one(TopicRow, own.topic_id).asking = True
    (view,) = services.own_views.of_member(member)
    assert view.asking
    with store.sessions.begin() as session:
        session.get_one(TopicRow, own.topic_id).private = True
        for post in session.scalars(select(SignpostRow)):
            post.number = ""
    (view,) = services.own_views.of_member(member)
    assert not view.asking


def test_what_is_not_asked_about_any_more_is_still_theirs(
    services: Services, member: UUID, own: OwnView
) -> None:
    services.topics.save(replace(services.topics.topic(own.topic_id), asking=False))
    services.removals.remove(Thing.QUESTION, own.question.id)
    services.removals.remove(Thing.TOPIC, own.topic_id)
    (view,) = services.own_views.of_member(member)
    assert not view.asking
    services.own_views.share(member, own.id, Sharing.FACILITATOR)
    services.own_views.share(member, own.id, Sharing.NO_NAME)
    assert [one.sharing for one in listed(services)] == [Sharing.NO_NAME]


def test_a_choice_that_was_taken_away_is_still_what_they_picked(
    services: Services, member: UUID, own: OwnView
) -> None:
    fewer = replace(own.question, choices=own.question.choices[1:])
    services.topics.save_question(fewer)
    (view,) = services.own_views.of_member(member)
    picked = {one.choice for one in view.answer.placed if one.choice}
    assert picked <= {choice.id for choice in view.question.choices}


def test_deleting_leaves_nothing_behind(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    outcome = answer(services, listed(services))
    services.answers.keep_draft(member, placed(own.question))
    services.own_views.delete(member, own.id)
    assert listed(services) == []
    assert rows(store, PlacementRow, view_id=own.id) == []
    assert rows(store, TakenRow, member_id=member) == []
    assert services.answers.draft(member, own.question.id) is None
    assert services.outcomes.outcome(outcome.id).view_ids == frozenset()


def letters(services: Services, member: UUID) -> list[UUID]:
    return [one.id for one in services.letters.made() if one.member_id == member]


@pytest.mark.parametrize("sharing", [Sharing.FACILITATOR, Sharing.NO_NAME, None])
def test_a_letter_that_nobody_printed_is_withdrawn_with_what_it_tells(
    services: Services, store: Store, member: UUID, own: OwnView, sharing: Sharing | None
) -> None:
    outcome = answer(services, listed(services))
    services.letters.make(outcome.id)
    assert letters(services, member)
    if sharing:
        services.own_views.share(member, own.id, sharing)
    else:
        services.own_views.delete(member, own.id)
    assert rows(store, LetterRow, member_id=member) == []
    linked = services.outcomes.outcome(outcome.id).view_ids
    assert linked == frozenset(view.id for view in listed(services))


def test_so_is_one_that_tells_of_cards_and_whose_outcome_answers_them_no_more(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    cards = replace(placed(own.question), answer=replace(placed(own.question).answer, words=""))
    services.answers.confirm(member, cards, Sharing.WITH_NAME)
    views = services.views.find(ViewFilter(), 0, 500)
    outcome = answer(services, [one for one in views if one.member_id == member])
    services.letters.make(outcome.id)
    services.outcomes.save(replace(outcome, view_ids=frozenset()))
    assert rows(store, LetterRow, member_id=member)
    services.own_views.share(member, own.id, Sharing.NO_NAME)
    assert rows(store, LetterRow, member_id=member) == []


def test_a_letter_that_was_printed_stays_as_it_is_and_tells_nobody_where_a_view_went(
    services: Services, member: UUID, own: OwnView
) -> None:
    outcome = answer(services, listed(services))
    services.letters.make(outcome.id)
    (letter,) = letters(services, member)
    services.letter_log.record([letter], LetterStep.PRINTED)
    (view,) = services.own_views.of_member(member)
    assert view.printed
    services.own_views.share(member, own.id, Sharing.NO_NAME)
    kept, _profile = services.letters.letter(letter)
    assert WORDS in [line.words for line in kept.block(Part.YOU_SAID)]
    assert services.outcomes.outcome(outcome.id).view_ids == frozenset()
    assert [one.words for one in listed(services)] == [WORDS]


def test_saying_something_else_withdraws_a_letter_with_the_old_words(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    services.letters.make(answer(services, listed(services)).id)
    draft = replace(placed(own.question), answer=Answer(words="It stops now"))
    services.answers.confirm(member, draft, Sharing.WITH_NAME)
    assert rows(store, LetterRow, member_id=member) == []


def test_saying_the_same_again_leaves_the_letter(
    services: Services, member: UUID, own: OwnView
) -> None:
    services.letters.make(answer(services, listed(services)).id)
    again = replace(placed(own.question), answer=own.answer)
    services.answers.confirm(member, again, Sharing.WITH_NAME)
    assert len(letters(services, member)) == 1


def test_what_is_deleted_while_it_worries_somebody_is_kept_for_the_safety_card_alone(
    services: Services, member: UUID, own: OwnView
) -> None:
    outcome = answer(services, listed(services))
    services.views.flag(own.id, Concern.ACT_NOW)
    services.own_views.delete(member, own.id)
    assert listed(services) == []
    assert services.own_views.of_member(member) == []
    assert services.answers.draft(member, own.question.id) is None
    assert services.outcomes.outcome(outcome.id).view_ids == frozenset()
    worries = services.views.find(ViewFilter(text=WORDS, state=ViewState.WORRY))
    assert [(one.id, one.taken_back) for one in worries] == [(own.id, True)]
    assert [note.act for note in services.safety.notes(own.id)] == ["taken_back"]


def test_once_it_is_passed_on_its_words_go_and_the_notes_stay(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    services.views.flag(own.id, Concern.ACT_NOW)
    services.own_views.delete(member, own.id)
    services.safety.write_down(own.id, "Called.", "the safeguarding lead", "SA 12")
    (row,) = rows(store, ViewRow, id=own.id)
    assert isinstance(row, ViewRow)
    assert (row.words, row.translation) == ("", "")
    assert rows(store, PlacementRow, view_id=own.id) == []
    assert [note.words for note in services.safety.notes(own.id)] == ["", "Called."]


def test_what_was_passed_on_before_loses_its_words_at_once(
    services: Services, store: Store, member: UUID, own: OwnView
) -> None:
    services.views.flag(own.id, Concern.WORRIED)
    services.safety.write_down(own.id, "", "the safeguarding lead")
    services.own_views.delete(member, own.id)
    (row,) = rows(store, ViewRow, id=own.id)
    assert isinstance(row, ViewRow)
    assert row.words == ""


def test_after_deleting_it_the_question_can_be_answered_anew(
    services: Services, member: UUID, own: OwnView
) -> None:
    services.views.flag(own.id, Concern.WORRIED)
    services.own_views.delete(member, own.id)
    services.answers.confirm(member, placed(own.question), Sharing.WITH_NAME)
    (again,) = services.own_views.of_member(member)
    assert again.id != own.id
    with pytest.raises(Gone):
        services.own_views.delete(member, own.id)


def test_i_do_not_know_is_among_what_they_said(services: Services, member: UUID) -> None:
    question = services.topics.asking()[0].questions[0]
    services.answers.confirm(member, Draft(question.id, Answer(Said.DONT_KNOW)))
    (view,) = services.own_views.of_member(member)
    assert view.answer.said is Said.DONT_KNOW


def test_what_a_facilitator_hid_is_still_their_own(
    services: Services, member: UUID, own: OwnView
) -> None:
    services.removals.remove(Thing.VIEW, own.id)
    assert [one.id for one in services.own_views.of_member(member)] == [own.id]
    services.own_views.delete(member, own.id)
    with pytest.raises(Gone):
        services.removals.bring_back(Thing.VIEW, own.id)


def test_a_second_view_in_the_same_outcome_is_left_alone(
    services: Services, member: UUID, own: OwnView
) -> None:
    other = new_member(services, "Bea").id
    hers = say(services, other, own.question.id, "It smells")
    outcome = answer(services, [*listed(services), hers])
    services.letters.make(outcome.id)
    services.own_views.delete(member, own.id)
    assert len(letters(services, other)) == 1
    assert services.outcomes.outcome(outcome.id).view_ids == {hers.id}
