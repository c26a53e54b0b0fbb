"""The papers of a meeting say what is to be got ready, and no more than may be told."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pikepdf
import pytest

from app.domain.happened import AskedNeed
from app.domain.meetings import Meeting
from app.domain.needs import Adjustment, Happened, MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose, Supporter
from app.domain.phrase import Phrase
from app.domain.room_paper import RoomPaper
from app.domain.room_prints import PrintKind, Wish
from app.domain.venue_pictures import OF_PLACES, picture_of_place
from app.services.all import Services
from app.services.printing import Printing
from app.services.removals import Thing
from app.services.room_printing import RoomPrinting
from app.services.who_needs_what import MOST_NAMES
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import page_words, pages_of
from tests.services.scenes import new_member

HEALTH = (
    "autism",
    "autistic",
    r"blind\b",
    "cancer",
    "deaf",
    "dementia",
    "diabetes",
    "epilepsy",
    "seizure",
    "medicine",
    "anxiety",
    "anxious",
    "panic",
    "trauma",
    "depress",
    "diagnos",
    "disab",
    "illness",
    "mental",
    "catheter",
    "pain",
)
GREETING = "Nobody asked for anything at your place this time."


@pytest.fixture
def meeting(services: Services) -> Meeting:
    """Return the meeting that is being got ready."""
    current = services.meetings.current()
    assert current is not None
    return current


@pytest.fixture
def printing(services: Services) -> RoomPrinting:
    """Return what makes the PDFs."""
    return RoomPrinting(services, Printing(services.letters, services.album))


def need_of(services: Services, member: Member, line: str, **changes: object) -> Need:
    """Keep a need of a member, from a line of the catalogue, which the venue may know."""
    found = services.helps.catalogue()[line]
    need = Need(uuid4(), member.id, found.phrase, found.action, line, may_know=MayKnow.VENUE)
    need = replace(need, **changes)  # type: ignore[arg-type]  # they are its fields
    services.helps.save(need)
    return need


def rows_of(paper: RoomPaper) -> dict[str, str]:
    """The rows of a paper: what each is about, and what stands beside it."""
    return {row.head.words: row.cells[0] for part in paper.parts for row in part.rows}


def text_of(printing: RoomPrinting, wish: Wish) -> str:
    """All words that are printed."""
    return " ".join(page_words(pages_of(printing.made(wish).pdf)))


def names_of(services: Services) -> set[str]:
    """Every name by which a member of the board may be known."""
    members = services.people.members()
    return {part for one in members for part in (one.name, *one.full_name.split())}


def test_when_very_many_need_the_same_the_first_are_named_and_the_others_counted(
    services: Services, meeting: Meeting
) -> None:
    for at in range(MOST_NAMES + 3):
        need_of(services, new_member(services, f"Wilf {at:02}"), "ph_switch")
    rows = rows_of(services.room_papers.who_needs_what(meeting))
    who = rows[services.helps.catalogue()["ph_switch"].action]
    assert who.endswith(f"Wilf {MOST_NAMES - 2:02}, and 4 more")


def test_a_line_that_the_board_changed_says_what_is_done_now(
    services: Services, meeting: Meeting
) -> None:
    phrase = Phrase("I need a mat.", "mat")
    line = Adjustment(str(uuid4()), "the_room", phrase, "Bring the old mat.")
    services.helps.save_line(line)
    need_of(services, new_member(services), line.id)
    services.helps.save_line(replace(line, action="Bring the new mat."))
    rows = rows_of(services.room_papers.who_needs_what(meeting))
    assert rows["I need a mat."] == "Bring the new mat."
    assert rows["Bring the new mat."] == "Wilf"


@pytest.mark.parametrize("form", ["easy read", "plain"])
def test_a_venue_sheet_has_no_name_no_need_and_nothing_about_health(
    services: Services, printing: RoomPrinting, meeting: Meeting, form: str
) -> None:
    catalogue = services.helps.catalogue()
    for member in services.people.members():
        yes = Consent(Purpose.SHARE_NEEDS, Agreement.YES)
        services.people.record_consents(member.id, [yes], date(2026, 11, 20))
    first, *_ = services.people.members()
    for line in catalogue.values():
        need_of(services, first, line.id, note="My epilepsy is worse.")
    own = Phrase("I have epilepsy and autism. I need a mat.", "mat")
    told = Need(uuid4(), first.id, own, "Ask about the epilepsy.", may_know=MayKnow.VENUE)
    services.helps.save(told)
    wish = Wish(PrintKind.VENUE, meeting.id, pictures=form == "easy read")
    text = text_of(printing, wish)
    said = text.casefold()
    contact = services.boards.board().contact_name
    words = set(text.replace(contact, "").replace(",", " ").replace(".", " ").split())
    assert not words & names_of(services)
    assert "i need" not in said
    assert [word for word in HEALTH if re.search(rf"\b{word}", said)] == []
    assert all(one.phrase.words.casefold() not in said for one in catalogue.values())
    asked = {line.venue for line in catalogue.values() if line.venue}
    assert set(rows_of(services.room_papers.venue_sheet(meeting))) == asked


def test_no_picture_on_a_venue_sheet_tells_why_it_is_asked_for(
    services: Services, meeting: Meeting
) -> None:
    lines = [one for one in services.helps.catalogue().values() if one.venue]
    pictures: dict[str, set[str]] = {}
    for line in lines:
        pictures.setdefault(line.venue, set()).add(picture_of_place(line))
    assert {text: found for text, found in pictures.items() if len(found) != 1} == {}
    assert set().union(*pictures.values()) <= OF_PLACES
    assert not OF_PLACES & {"faith", "pain", "tired", "allergy", "guide_dog", "interpreter"}
    wilf = new_member(services)
    own = Adjustment(
        str(uuid4()), "the_room", Phrase("I need a mat.", "epilepsy"), "", venue="A soft floor."
    )
    services.helps.save_line(own)
    need_of(services, wilf, own.id)
    need_of(services, wilf, "em_faith_time")
    (part,) = services.room_papers.venue_sheet(meeting).parts
    rows = [row.head for row in part.rows]
    shown = {head.words: head.picture for head in rows}
    assert shown["A soft floor."] == "accessible_room"
    assert shown["A second room that is quiet."] == "quiet_room"


def test_what_most_people_need_is_asked_for_first_and_counted_once_a_person(
    services: Services, meeting: Meeting
) -> None:
    for member in services.people.members():
        services.removals.remove(Thing.MEMBER, member.id)
    people = [new_member(services, name) for name in ("Wilf", "Ada", "Bo")]
    need_of(services, people[0], "gt_parking")
    for member in people[1:]:
        need_of(services, member, "tr_comfy_chair")
    need_of(services, people[1], "tr_comfy_chair")
    assert list(rows_of(services.room_papers.venue_sheet(meeting)).items()) == [
        ("A firm chair with arms.", "2 people"),
        ("A Blue Badge space kept near the door.", "1 person"),
    ]


def test_a_venue_that_is_asked_for_nothing_is_told_so(
    services: Services, printing: RoomPrinting, meeting: Meeting
) -> None:
    for member in services.people.members():
        services.removals.remove(Thing.MEMBER, member.id)
    text = text_of(printing, Wish(PrintKind.VENUE, meeting.id))
    assert GREETING in text
    assert "Tuesday 12 January 2027" in text
    assert "Moira Tennant" in text


def _no_one(services: Services, need: Need) -> None:
    services.helps.save(replace(need, may_know=MayKnow.NO_ONE))


def _helpers_only(services: Services, need: Need) -> None:
    services.helps.save(replace(need, may_know=MayKnow.HELPERS))


def _keeps_no_needs(services: Services, need: Need) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(need.member_id, [no], date(2026, 11, 23))


def _shares_no_needs(services: Services, need: Need) -> None:
    no = Consent(Purpose.SHARE_NEEDS, Agreement.NO)
    services.people.record_consents(need.member_id, [no], date(2026, 11, 23))


def _leaves(services: Services, need: Need) -> None:
    services.removals.remove(Thing.MEMBER, need.member_id)


def _stays_away(services: Services, need: Need) -> None:
    meeting = services.meetings.current()
    assert meeting is not None
    services.room.comes(meeting.id, need.member_id, comes=False)


def _not_today(services: Services, need: Need) -> None:
    meeting = services.meetings.current()
    assert meeting is not None
    services.visits.want_today(meeting.id, need.id, wanted=False)


TakeBack = Callable[[Services, Need], None]
EVERYWHERE = (_no_one, _keeps_no_needs, _leaves)
AT_THE_MEETING = (*EVERYWHERE, _stays_away, _not_today)


@pytest.fixture
def hoist(services: Services) -> Need:
    """Return a need that nobody else of the board has, with a supporter to read of it."""
    supporter = Supporter(uuid4(), "Pat Dunn")
    services.people.save_supporter(supporter)
    member = replace(new_member(services), supporter_id=supporter.id)
    services.people.save(member)
    return need_of(services, member, "tr_hoist")


@pytest.mark.parametrize("take_back", [*AT_THE_MEETING, _helpers_only, _shares_no_needs])
def test_what_is_taken_back_is_gone_from_the_venue_sheet(
    services: Services, meeting: Meeting, hoist: Need, take_back: TakeBack
) -> None:
    asked = "Space for a hoist, and a person who is trained to use it."
    assert asked in rows_of(services.room_papers.venue_sheet(meeting))
    take_back(services, hoist)
    assert asked not in rows_of(services.room_papers.venue_sheet(meeting))


@pytest.mark.parametrize("take_back", AT_THE_MEETING)
def test_what_is_taken_back_is_gone_from_who_needs_what(
    services: Services, meeting: Meeting, hoist: Need, take_back: TakeBack
) -> None:
    assert hoist.phrase.words in services.room_papers.who_needs_what(meeting).texts
    take_back(services, hoist)
    after = services.room_papers.who_needs_what(meeting).texts
    assert hoist.phrase.words not in after
    assert hoist.action not in after


@pytest.mark.parametrize("take_back", EVERYWHERE)
def test_what_is_taken_back_is_gone_from_the_supporters_card(
    services: Services, hoist: Need, take_back: TakeBack
) -> None:
    (pat,) = (one for one in services.supporter_card.supporters() if one.name == "Pat Dunn")
    assert hoist.phrase.words in repr(services.supporter_card.for_supporter(pat))
    take_back(services, hoist)
    assert hoist.phrase.words not in repr(services.supporter_card.for_supporter(pat))


def test_who_needs_what_has_what_is_most_important_first_and_what_to_do(
    services: Services, meeting: Meeting
) -> None:
    wilf = replace(new_member(services), talks="I point.")
    services.people.save(wilf)
    need_of(services, wilf, "dm_breaks", may_know=MayKnow.HELPERS)
    must = need_of(services, wilf, "gt_taxi", strength=Strength.MUST_HAVE)
    paper = services.room_papers.who_needs_what(meeting)
    part = next(one for one in paper.parts if one.heading.words == "Wilf")
    assert part.lines == ("How Wilf talks: I point.",)
    assert part.rows[0].head.words == f"**Must have.** {must.phrase.words}"
    assert part.rows[0].cells == (must.action,)
    by_line = rows_of(paper)[must.action]
    assert "Wilf (must have)" in by_line.split(", ")


def test_who_needs_what_tells_what_failed_what_cannot_be_and_what_is_at_odds(
    services: Services, meeting: Meeting
) -> None:
    wilf = new_member(services)
    front = need_of(services, wilf, "tr_seat_front")
    need_of(services, wilf, "tr_seat_door")
    before = services.meetings.all()[-1]
    assert before.on < meeting.on
    asked = AskedNeed(front, before.id, before.on)
    services.did_it_happen.say(asked, Happened.NO)
    line = next(one for one in services.room.to_do(meeting.id) if front.id in one.need_ids)
    services.room.could_not(meeting.id, line.need_ids, "The seats are fixed.")
    paper = services.room_papers.who_needs_what(meeting)
    (part,) = (one for one in paper.parts if one.heading.words == "Wilf")
    odds = part.lines[-1]
    assert odds.startswith("Ask Wilf. These do not go together: “I need")
    assert "“I need to sit at the front.”" in odds
    assert "“I need a seat near the door.”" in odds
    cells = {row.head.words: row.cells[0] for row in part.rows}
    assert cells[front.phrase.words] == f"{front.action} Last time this did not happen."
    to_do = f"{front.action} We cannot do it: The seats are fixed."
    assert to_do in [row.head.words for row in paper.parts[-1].rows]
    services.did_it_happen.say(asked, Happened.PARTLY)
    again = repr(services.room_papers.who_needs_what(meeting))
    assert f"{front.action} Last time this happened only partly." in again


def test_who_needs_what_tells_everyone_to_keep_it_safe_on_every_page(
    services: Services, printing: RoomPrinting, meeting: Meeting
) -> None:
    made = printing.made(Wish(PrintKind.WHO_NEEDS, meeting.id, pictures=False))
    pages = page_words(pages_of(made.pdf))
    assert len(pages) > 1
    assert all("Keep this safe; shred it after the meeting." in words for words in pages)


def test_those_of_whom_nothing_may_be_told_are_to_be_asked(
    services: Services, meeting: Meeting
) -> None:
    new_member(services, "Wilf")
    assert "We have nothing to tell here. Ask Wilf what helps." in (
        services.room_papers.who_needs_what(meeting).texts
    )


def test_a_supporters_card_has_first_names_of_their_own_members_only(
    services: Services,
) -> None:
    members = services.people.members()
    for supporter in services.supporter_card.supporters():
        said = repr(services.supporter_card.for_supporter(supporter))
        for one in members:
            is_theirs = one.supporter_id == supporter.id
            assert (f"What helps {one.name}'" in said) is is_theirs
            surname = one.full_name.split()[-1]
            assert surname in supporter.name or surname not in said


def has_pictures(pdf: bytes) -> bool:
    """Whether a PDF brings any drawing along."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return any(
            "/XObject" in page.resources and page.resources.XObject for page in opened.pages
        )


KINDS = [one for one in PrintKind if one is not PrintKind.ABOUT_ME]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["easy read", "plain"])
def test_every_paper_is_tagged_as_the_standard_asks(
    printing: RoomPrinting, meeting: Meeting, kind: PrintKind, form: str
) -> None:
    wish = Wish(kind, meeting.id, pictures=form == "easy read")
    assert faults(printing.made(wish).pdf) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_plain_form_has_no_pictures_and_fewer_pages(
    printing: RoomPrinting, meeting: Meeting, kind: PrintKind
) -> None:
    easy = printing.made(Wish(kind, meeting.id, pictures=True)).pdf
    plain = printing.made(Wish(kind, meeting.id, pictures=False)).pdf
    assert len(pages_of(plain)) < len(pages_of(easy))
    assert has_pictures(easy)
    assert not has_pictures(plain)


def test_a_long_need_in_own_words_is_shortened_and_marked(
    services: Services, printing: RoomPrinting, meeting: Meeting
) -> None:
    wilf = new_member(services)
    own = Phrase("I need a big chair. " * 100)
    services.helps.save(Need(uuid4(), wilf.id, own, ""))
    text = text_of(printing, Wish(PrintKind.WHO_NEEDS, meeting.id, pictures=False))
    assert "…" in text
    assert "Ask Wilf how." in text


def test_each_supporters_card_begins_a_page_of_its_own(
    services: Services, printing: RoomPrinting
) -> None:
    supporters = services.supporter_card.supporters()
    pages = page_words(pages_of(printing.made(Wish(PrintKind.SUPPORTER)).pdf))
    firsts = [words for words in pages if "Dear " in words]
    assert len(firsts) == len(supporters)
    assert all(one.name in words for one, words in zip(supporters, firsts, strict=True))
