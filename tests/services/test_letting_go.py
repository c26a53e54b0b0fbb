"""Recordings and drawings go 6 months after they were written down; the words stay."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.attachments import Attachment, MediaType
from app.domain.letter import Part
from app.domain.views import Answer, Draft, Said, Sharing, View, ViewFilter
from app.services.all import Services
from tests.conftest import TODAY
from tests.services.scenes import At, answer, new_member, open_question

LATER = TODAY + timedelta(days=183)


@pytest.fixture
def view(services: Services) -> View:
    """Return a recording that nobody has written down."""
    member = new_member(services)
    made = Attachment(MediaType.MP3, b"a voice", 5_000)
    question = open_question(services)
    services.answers.confirm(
        member.id, Draft(question.id, Answer(attachment=made)), Sharing.WITH_NAME
    )
    return found(services)


def found(services: Services) -> View:
    (view,) = services.views.find(ViewFilter(text="Wilf"))
    return view


def count(at: At, day: date) -> int:
    return at(day).views.count_done_with()


def test_what_nobody_wrote_down_never_goes(at: At, view: View) -> None:
    assert count(at, TODAY + timedelta(days=5_000)) == 0


def test_what_was_written_down_may_go_after_six_months(
    at: At, services: Services, view: View
) -> None:
    services.views.write_down(view.id, "The bus is late.")
    assert count(at, LATER - timedelta(days=1)) == 0
    assert count(at, LATER) == 1
    services.views.write_down(view.id, "")
    assert count(at, LATER) == 0


def test_with_no_name_it_may_go_just_as_soon(at: At, services: Services, view: View) -> None:
    services.topics.save_question(replace(open_question(services), may_be_no_name=True))
    services.views.write_down(view.id, "The bus is late.")
    assert view.member_id
    draft = services.answers.draft(view.member_id, view.question_id)
    assert draft
    services.answers.confirm(view.member_id, draft, Sharing.NO_NAME)
    assert count(at, LATER) == 1


def test_the_words_stay_when_it_goes_and_so_does_the_place_in_the_letter(
    at: At, services: Services, view: View
) -> None:
    services.views.write_down(view.id, "The bus is late.")
    later = at(LATER)
    later.views.let_go()
    left = found(later)
    assert (left.kept, left.written_down) == (None, "The bus is late.")
    assert count(at, LATER) == 0
    (made,) = later.letters.make(answer(later, [left]).id)
    letter, _profile = later.letters.letter(made.id)
    first, *_ = letter.block(Part.YOU_SAID)
    assert (first.words, first.quoted) == ("The bus is late.", True)


def test_what_was_written_down_of_it_is_not_what_a_new_recording_says(
    at: At, services: Services, view: View
) -> None:
    services.views.write_down(view.id, "The bus is late.")
    later = at(LATER)
    later.views.let_go()
    assert view.member_id
    made = Attachment(MediaType.MP3, b"another voice", 5_000)
    again = Draft(view.question_id, Answer(attachment=made))
    later.answers.confirm(view.member_id, again, Sharing.WITH_NAME)
    assert found(later).written_down == ""


def test_nor_is_it_what_they_say_who_do_not_know_any_more(
    at: At, services: Services, view: View
) -> None:
    services.views.write_down(view.id, "The bus is late.")
    later = at(LATER)
    later.views.let_go()
    assert view.member_id
    unsure = Draft(view.question_id, Answer(Said.DONT_KNOW))
    later.answers.confirm(view.member_id, unsure, Sharing.WITH_NAME)
    assert found(later).written_down == ""


def test_more_words_beside_it_leave_what_was_written_down(
    at: At, services: Services, view: View
) -> None:
    services.views.write_down(view.id, "The bus is late.")
    later = at(LATER)
    later.views.let_go()
    assert view.member_id
    more = Draft(view.question_id, Answer(words="Every day."))
    later.answers.confirm(view.member_id, more, Sharing.WITH_NAME)
    left = found(later)
    assert (left.words, left.written_down) == ("Every day.", "The bus is late.")
