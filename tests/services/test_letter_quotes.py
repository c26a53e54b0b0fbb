"""What a member's own letter tells of what they said."""

from dataclasses import replace

import pytest

from app.domain.letter import Layout, Letter, LetterProfile, Part, Sentence
from app.domain.people import Member
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, Placed, Sharing, ViewFilter
from app.services.all import Services
from app.services.printing import Printing
from app.services.view_values import OWN_CARD
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import page_words, pages_of
from tests.services.scenes import answer, new_member, open_question, say


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


def question_of(services: Services, kind: QuestionKind) -> Question:
    topics = services.topics.all()
    return next(one for topic in topics for one in topic.questions if one.kind is kind)


def mat_of(question: Question) -> Answer:
    places = question.places
    cards = [
        Placed(one.id, place=places[at % len(places)].id)
        for at, one in enumerate(question.choices)
    ]
    return Answer(placed=(*cards, Placed(words="The dark stairs", place=places[-1].id)))


def said_in(
    services: Services, member: Member, question: Question, said: Answer, sharing: Sharing
) -> tuple[Sentence, ...]:
    return letter_about(services, member, question, said, sharing).block(Part.YOU_SAID)


def letter_about(
    services: Services, member: Member, question: Question, said: Answer, sharing: Sharing
) -> Letter:
    services.answers.confirm(member.id, Draft(question.id, said), sharing)
    views = services.views.find(ViewFilter(), 0, 500)
    found = [one for one in views if one.member_id == member.id]
    written = services.letters.preview(answer(services, found).id)
    assert written is not None
    return written


def test_a_mat_tells_where_each_card_was_put_with_its_picture(
    services: Services, member: Member
) -> None:
    mat = question_of(services, QuestionKind.PICTURE_MAT)
    lead, *cards = said_in(services, member, mat, mat_of(mat), Sharing.WITH_NAME)
    assert (lead.words, lead.picture) == ("This is where you put the cards.", "picture_mat")
    assert not lead.quoted
    expected = [
        (f"{one.phrase.words}. {mat.places[at % len(mat.places)].phrase.words}")
        for at, one in enumerate(mat.choices)
    ]
    last = mat.places[-1].phrase.words
    assert [one.words for one in cards] == [*expected, f"The dark stairs. {last}"]
    assert [one.picture for one in cards[:-1]] == [one.phrase.picture for one in mat.choices]
    assert cards[-1].picture == OWN_CARD
    assert all(one.quoted for one in cards)


def test_dots_tell_what_they_were_given_to_and_how_many(
    services: Services, member: Member
) -> None:
    asked = question_of(services, QuestionKind.DOTS)
    first, second, *_others = asked.choices
    dots = Answer(placed=(Placed(first.id, dots=2), Placed(second.id, dots=1)))
    lead, *cards = said_in(services, member, asked, dots, Sharing.WITH_NAME)
    assert lead.words == "This is where you put your dots."
    assert [one.words for one in cards] == [
        f"{first.phrase.words}. 2 dots",
        f"{second.phrase.words}. 1 dot",
    ]


def test_words_come_before_the_cards(services: Services, member: Member) -> None:
    mat = question_of(services, QuestionKind.PICTURE_MAT)
    said = replace(mat_of(mat), words="i do not like the noise")
    first, lead, *_cards = said_in(services, member, mat, said, Sharing.WITH_NAME)
    assert (first.words, first.quoted) == ("i do not like the noise", True)
    assert lead.words == "This is where you put the cards."


def test_what_only_the_facilitator_may_see_is_not_in_the_letter(
    services: Services, member: Member
) -> None:
    mat = question_of(services, QuestionKind.PICTURE_MAT)
    assert said_in(services, member, mat, mat_of(mat), Sharing.FACILITATOR) == ()


def test_a_card_longer_than_a_quote_is_left_out(services: Services, member: Member) -> None:
    mat = question_of(services, QuestionKind.PICTURE_MAT)
    long = Placed(words="word " * 31, place=mat.places[0].id)
    short = Placed(words="Stairs", place=mat.places[0].id)
    said = said_in(services, member, mat, Answer(placed=(long, short)), Sharing.WITH_NAME)
    assert len(said) == 2


def test_what_someone_told_for_a_member_is_told_apart(
    services: Services, member: Member
) -> None:
    first = open_question(services)
    other = next(
        one for one in services.topics.topic(first.topic_id).questions if one.id != first.id
    )
    views = [
        say(services, member.id, first.id, "It is late"),
        say(services, member.id, other.id, "She does not like it", helped=Helped.FOR_ME),
    ]
    written = services.letters.preview(answer(services, views).id)
    assert written is not None
    own, lead, theirs = written.block(Part.YOU_SAID)
    assert own.words == "It is late"
    assert (lead.words, lead.quoted) == ("Someone told us this for you.", False)
    assert (theirs.words, theirs.quoted) == ("She does not like it", True)


def test_a_card_of_the_boards_own_makes_nobody_read_the_letter_first(
    services: Services, member: Member
) -> None:
    mat = question_of(services, QuestionKind.PICTURE_MAT)
    about_somebody = replace(
        mat, choices=(replace(mat.choices[0], phrase=replace(mat.phrase, words="My nurse")),)
    )
    services.topics.save_question(about_somebody)
    services.topics.save(replace(services.topics.topic(mat.topic_id), private=False))
    asked = services.topics.topic(mat.topic_id).questions
    (mat,) = (one for one in asked if one.id == mat.id)
    card = Placed(mat.choices[0].id, place=mat.places[0].id)
    for words, must_read in (("", False), ("my nurse", True)):
        said = Answer(words=words, placed=(card,))
        services.answers.confirm(member.id, Draft(mat.id, said), Sharing.WITH_NAME)
        views = services.views.find(ViewFilter(), 0, 500)
        mine = [one for one in views if one.member_id == member.id]
        outcome = answer(services, mine)
        services.letters.make_for(outcome.id, member.id)
        (letter,) = (
            one for one in services.letters.made(outcome.id) if one.member_id == member.id
        )
        assert bool(letter.reasons) is must_read


@pytest.mark.parametrize("layout", [Layout.PICTURE_LEFT, Layout.SYMBOLS_ABOVE])
def test_cards_are_printed_as_pictures_with_words_for_every_reader(
    services: Services, member: Member, layout: Layout
) -> None:
    likes = replace(member, letter=LetterProfile(layout=layout))
    services.people.save(likes)
    mat = question_of(services, QuestionKind.PICTURE_MAT)
    written = letter_about(services, likes, mat, mat_of(mat), Sharing.WITH_NAME)
    pdf = Printing(services.letters, services.album).drawn(written, likes.letter)
    assert faults(pdf) == []
    words = " ".join(page_words(pages_of(pdf)))
    assert "The dark stairs" in words
    assert mat.choices[0].phrase.words in words
