"""Invitations to a meeting, for everyone and as each member likes their letters."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors.writing import PlanStopsToAnswer
from app.domain.letter import Layout, Letter, LetterProfile, Part
from app.domain.meetings import InvitationLine, Meeting
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.printing import Printing
from tests.letters.matterhorn.judge import faults


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return the next meeting of the practice board."""
    meeting = services.meetings.current()
    assert meeting is not None
    return meeting


def words_of(letter: Letter, part: Part) -> list[str]:
    return [sentence.words for sentence in letter.block(part)]


def liking(services: Services, layout: Layout) -> Member:
    member = services.people.members()[0]
    return replace(member, letter=LetterProfile(layout=layout))


def test_it_says_when_and_where_with_each_part_of_the_address_on_a_line(
    services: Services, meeting: Meeting
) -> None:
    letter = services.invitations.for_everyone(meeting)
    assert words_of(letter, Part.WHEN) == [
        "The meeting is on Tuesday 12 January 2027.",
        "It starts at 10:30am.",
        "It ends at 1:30pm.",
    ]
    assert words_of(letter, Part.WHERE)[:4] == [
        "We meet at Elmbury Library, Maple Room.",
        "3 Pretend Square",
        "Elmbury",
        "ZZ99 3VZ",
    ]
    assert "There is a Changing Places toilet." in words_of(letter, Part.WHERE)


def test_without_a_place_it_says_so_honestly(services: Services, meeting: Meeting) -> None:
    nowhere = replace(meeting, venue=None)
    assert words_of(services.invitations.for_everyone(nowhere), Part.WHERE) == [
        "We will tell you where we meet."
    ]
    online = replace(nowhere, online_link="elmshire.example/join")
    assert words_of(services.invitations.for_everyone(online), Part.WHERE) == [
        "You can join from home.",
        "The link is elmshire.example/join",
    ]


def test_it_has_the_agenda_with_times_and_pictures(
    services: Services, meeting: Meeting
) -> None:
    agenda = services.invitations.for_everyone(meeting).block(Part.AGENDA)
    assert agenda[0].words == "10:30am Tea and say hello"
    assert [one.picture for one in agenda] == [one.phrase.picture for one in meeting.agenda]


def test_what_is_good_to_know_is_kept_in_its_order_and_stands_in_it(
    services: Services, meeting: Meeting
) -> None:
    lines = [InvitationLine(uuid4(), Phrase(words, "bus")) for words in ("Two.", "One.")]
    services.meetings.save_invitation(meeting.id, lines)
    kept = services.meetings.meeting(meeting.id)
    assert kept.invitation == tuple(lines)
    assert words_of(services.invitations.for_everyone(kept), Part.TO_KNOW) == ["Two.", "One."]


def test_a_line_that_was_left_out_comes_back_as_the_same_line(
    services: Services, meeting: Meeting
) -> None:
    services.meetings.save_invitation(meeting.id, meeting.invitation[1:])
    assert services.meetings.meeting(meeting.id).invitation == meeting.invitation[1:]
    services.meetings.save_invitation(meeting.id, meeting.invitation)
    assert services.meetings.meeting(meeting.id).invitation == meeting.invitation


def test_nobody_is_invited_while_something_must_change(
    services: Services, meeting: Meeting
) -> None:
    line = InvitationLine(uuid4(), Phrase("Lunch is free, e.g. soup."))
    changed = replace(meeting, invitation=(line,))
    with pytest.raises(PlanStopsToAnswer) as raised:
        services.invitations.for_everyone(changed)
    assert "soup" in str(raised.value.blanks["line"])
    with pytest.raises(PlanStopsToAnswer):
        services.invitations.for_member(changed, services.people.members()[0])
    assert services.invitations.draft(changed).block(Part.TO_KNOW)


def test_a_very_long_line_is_told_by_its_beginning(
    services: Services, meeting: Meeting
) -> None:
    line = InvitationLine(uuid4(), Phrase(" ".join(["bus"] * 300)))
    with pytest.raises(PlanStopsToAnswer) as raised:
        services.invitations.need_no_stops(replace(meeting, invitation=(line,)))
    assert len(str(raised.value.blanks["line"])) <= 81


def test_a_hard_word_that_is_kept_is_explained_at_the_end(
    services: Services, meeting: Meeting
) -> None:
    line = InvitationLine(uuid4(), Phrase("An **advocate** will be there."))
    letter = services.invitations.for_everyone(replace(meeting, invitation=(line,)))
    assert [word.term for word in letter.word_list] == ["advocate"]


def test_a_member_is_invited_by_name_with_the_pictures_they_like(
    services: Services, meeting: Meeting
) -> None:
    member = liking(services, Layout.STRIP)
    letter = services.invitations.for_member(meeting, member)
    assert letter.reader == member.name
    assert [one.words for one in letter.strip][1:3] == ["Tuesday 12 January 2027", "10:30am"]
    plain = services.invitations.for_member(meeting, liking(services, Layout.NO_PICTURES))
    assert plain.strip == ()


@pytest.mark.parametrize("layout", Layout)
def test_it_prints_in_every_layout_without_a_fault(
    services: Services, meeting: Meeting, layout: Layout
) -> None:
    member = liking(services, layout)
    letter = services.invitations.for_member(meeting, member)
    printing = Printing(services.letters, services.album)
    assert faults(printing.drawn(letter, member.letter)) == []
