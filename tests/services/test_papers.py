"""Papers beside the letters: for everyone, for a wall, and for envelopes."""

from dataclasses import replace

import pytest

from app.domain.envelope import in_round
from app.domain.errors.answering import NothingToAnswer
from app.domain.errors.letters import NotForEveryone
from app.domain.letter import Letter, LetterProfile, Sheet
from app.domain.meetings import Meeting
from app.domain.outcomes import LineKind, Outcome
from app.services.all import Services
from app.services.printing import Printing
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import page_words, pages_of
from tests.services.scenes import answer, new_member, open_question, say


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return the first meeting of the practice board, of which something came."""
    return services.meetings.all()[-1]


def words_of(letter: Letter) -> str:
    return " ".join(one.words for block in letter.blocks for one in block.sentences)


def outcomes_of(services: Services, meeting: Meeting) -> list[Outcome]:
    topics = {topic.id for topic in services.topics.of_meeting(meeting.id)}
    return [one for one in services.outcomes.all() if one.topic_id in topics]


def test_a_summary_tells_all_that_came_of_a_meeting_topic_by_topic(
    services: Services, meeting: Meeting
) -> None:
    summary = services.papers.summary(meeting)
    told = [one for one in outcomes_of(services, meeting) if not one.private]
    chapters = [block.chapter for block in summary.blocks if block.chapter]
    assert len(chapters) == len(told) > 1
    topics = [topic.phrase.words for topic in services.topics.of_meeting(meeting.id)]
    assert chapters == sorted(chapters, key=topics.index)
    for outcome in told:
        for line in outcome.of_kind(LineKind.WE_DID):
            assert line.words in words_of(summary)


def test_a_summary_is_for_everyone_and_asks_nothing_back(
    services: Services, meeting: Meeting
) -> None:
    summary = services.papers.summary(meeting)
    assert (summary.reader, summary.faces) == ("", ())
    assert not any(one.quoted for block in summary.blocks for one in block.sentences)


def test_what_is_private_is_on_no_paper_for_everyone(services: Services) -> None:
    private = [one for one in services.outcomes.all() if one.private]
    assert private
    for meeting in services.meetings.all():
        if any(not one.private for one in outcomes_of(services, meeting)):
            told = words_of(services.papers.summary(meeting))
            assert not any(line.phrase.words in told for one in private for line in one.lines)
    with pytest.raises(NotForEveryone):
        services.papers.poster(private[0].id)


def test_a_members_own_words_are_on_no_paper_for_everyone(services: Services) -> None:
    member, question = new_member(services), open_question(services)
    outcome = answer(services, [say(services, member.id, question.id, "My own secret words")])
    assert "secret" not in words_of(services.papers.poster(outcome.id))


def test_a_meeting_of_which_nothing_came_has_no_summary(services: Services) -> None:
    empty = next(one for one in services.meetings.all() if not outcomes_of(services, one))
    with pytest.raises(NothingToAnswer):
        services.papers.summary(empty)


def test_papers_for_everyone_can_be_read_by_ear(services: Services, meeting: Meeting) -> None:
    printing = Printing(services.letters, services.album)
    summary = services.papers.summary(meeting)
    pdf = printing.drawn(summary, LetterProfile())
    assert faults(pdf) == []
    printed = " ".join(page_words(pages_of(pdf)))
    assert all(block.chapter in printed for block in summary.blocks)
    outcome = next(one for one in outcomes_of(services, meeting) if not one.private)
    poster = printing.poster(services.papers.poster(outcome.id), Sheet.A3)
    assert faults(poster) == []
    assert len(pages_of(poster)) == 1


def test_letters_are_put_in_the_order_of_the_round(services: Services) -> None:
    letters = services.letters.made()
    ordered = services.papers.in_round(letters)
    addresses = {one.id: one.address for one in services.people.members()}
    rounds = [in_round(addresses[one.member_id]) for one in ordered]
    assert rounds == sorted(rounds)
    assert {one.id for one in ordered} == {one.id for one in letters}


def test_one_street_is_walked_house_by_house_and_no_address_comes_last() -> None:
    streets = ["9 B Road\nZZ9 9AA", "", "10 A Road\nZZ99 1AA", "2 A Road\nzz991aa"]
    assert sorted(streets, key=in_round) == [
        "9 B Road\nZZ9 9AA",
        "2 A Road\nzz991aa",
        "10 A Road\nZZ99 1AA",
        "",
    ]


def test_an_envelope_tells_who_and_where_and_where_it_comes_back_to(
    services: Services,
) -> None:
    letters = services.letters.made()
    posting = services.papers.envelopes(letters)
    assert len(posting.envelopes) == len({one.member_id for one in letters})
    sandra = next(one for one in posting.envelopes if one.to[0] == "Sandra Whitlock")
    assert len(sandra.to) == 4
    assert "Elm House" in sandra.back_to
    assert posting.without == ()


def test_who_has_no_address_is_named_and_the_others_get_their_page(services: Services) -> None:
    letters = services.letters.made()
    reader = services.people.member(letters[0].member_id)
    services.people.save(replace(reader, address=" \n "))
    posting = services.papers.envelopes(letters)
    assert posting.without == (reader.full_name,)
    assert reader.full_name not in [one.to[0] for one in posting.envelopes]
    pdf = Printing(services.letters, services.album).envelopes(
        posting.envelopes, "Address", "en-GB"
    )
    assert len(pages_of(pdf)) == len(posting.envelopes)
    assert faults(pdf) == []
