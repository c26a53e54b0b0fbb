"""The About me card says what a member wants known, in their own format, on one page."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pikepdf
import pytest

from app.domain.calls import Reason
from app.domain.errors.letters import NobodyComes, NoMeetingYet, NoSupporters
from app.domain.errors.store import Gone
from app.domain.letter import LETTER_SIZES, Layout, LetterProfile, Paper
from app.domain.needs import MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose, Supporter
from app.domain.phrase import Phrase
from app.domain.pictures import PictureChoice
from app.domain.room_prints import PrintKind, Wish
from app.services.all import Services
from app.services.printing import Printing
from app.services.removals import Thing
from app.services.room_printing import RoomPrinting
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import page_words, pages_of
from tests.services.scenes import new_member
from tests.services.test_album import CREDIT, DRAWING, bring, zipped

TODAY = date(2026, 11, 23)
LONG = "I point to pictures in my book, and I need you to look at what I point to. " * 12
OWN = "People who shout at me."
LONG_NAME = "Maria-Fernanda de Albuquerque Cavalcanti"


@pytest.fixture
def printing(services: Services) -> RoomPrinting:
    """Return what makes the PDFs."""
    return RoomPrinting(services, Printing(services.letters, services.album))


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member who has told everything there is on a card."""
    supporter = Supporter(uuid4(), "Pat Dunn", "sister")
    services.people.save_supporter(supporter)
    member = replace(
        new_member(services),
        said_as="Will-f",
        pronouns="he/him",
        talks="I point to pictures.",
        unhelpful=OWN,
        supporter_id=supporter.id,
        note="Do not mention his brother.",
    )
    services.people.save(member)
    return member


def tell(services: Services, member: Member, count: int, must: int = 0) -> list[Need]:
    """Keep so many needs of a member, the last of them ones they must have."""
    lines = list(services.helps.catalogue().values())[:count]
    needs = [
        Need(
            uuid4(),
            member.id,
            line.phrase,
            line.action,
            line.id,
            Strength.MUST_HAVE if at >= count - must else Strength.HELPS,
        )
        for at, line in enumerate(lines)
    ]
    services.helps.save_all(needs)
    return needs


def words_of(printing: RoomPrinting, member: Member) -> str:
    """All words on the card of a member, which is one page."""
    (page,) = page_words(pages_of(printing.made(Wish(PrintKind.ABOUT_ME, whose=member.id)).pdf))
    return page


def test_a_card_says_who_somebody_is_and_what_helps_them(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    needs = tell(services, member, 3)
    words = words_of(printing, member)
    told = [need.phrase.words for need in needs]
    for said in (
        "Call me Wilf",
        "Say it like this. Will-f",
        "For me, say he/him.",
        "I point to pictures.",
        *told,
        OWN,
        "Pat Dunn, sister",
        "01632 960 120",
        "November 2026",
    ):
        assert said in words
    assert member.note not in words
    assert "brother" not in words


def test_what_is_most_important_is_read_first(services: Services, member: Member) -> None:
    *_others, must = tell(services, member, 4, must=1)
    card = services.about_me.card(member.id)
    assert [part.heading.words for part in card.inside] == [
        "What I must have",
        "What helps me",
        "What does not help me",
    ]
    assert [line.words for line in card.inside[0].lines] == [must.phrase.words]
    assert card.must == 1


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("many", [0, 1, 40])
def test_every_card_is_one_tagged_page_in_its_owners_size(
    services: Services,
    printing: RoomPrinting,
    member: Member,
    layout: Layout,
    points: int,
    many: int,
) -> None:
    services.people.save(replace(member, letter=LetterProfile(points, layout=layout)))
    tell(services, member, many, must=many // 5)
    made = printing.made(Wish(PrintKind.ABOUT_ME, whose=member.id))
    assert faults(made.pdf) == []
    (words,) = page_words(pages_of(made.pdf))
    left_out = made.cards[0].left_out
    assert (f"And {left_out} more. Ask me." in words) is (left_out > 0)
    assert left_out < max(1, many)
    assert min(sizes_of(made.pdf)) >= points
    assert "01632 960 120" in words
    assert OWN.split()[0] in words


def sizes_of(pdf: bytes) -> set[float]:
    """The sizes of print on the page: ours is written in its true size."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        drawn = pikepdf.parse_content_stream(opened.pages[0])
        return {float(one.operands[1]) for one in drawn if str(one.operator) == "Tf"}


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_a_card_with_far_too_much_on_it_is_still_one_page_that_has_the_most_important(
    services: Services, printing: RoomPrinting, member: Member, points: int
) -> None:
    much = replace(
        member, name=LONG_NAME, talks=LONG, unhelpful=LONG, letter=LetterProfile(points)
    )
    services.people.save(much)
    tell(services, member, 40)
    own = Need(uuid4(), member.id, Phrase(LONG), "", strength=Strength.MUST_HAVE)
    services.helps.save(own)
    made = printing.made(Wish(PrintKind.ABOUT_ME, whose=member.id))
    assert faults(made.pdf) == []
    (words,) = page_words(pages_of(made.pdf))
    assert "Cavalcanti" in words
    assert "What I must have" in words
    assert "I point to" in words
    assert "…" in words
    assert "Ask me." in words


def test_somebody_who_told_nothing_has_a_card_that_says_to_ask_them(
    services: Services, printing: RoomPrinting
) -> None:
    nobody = new_member(services)
    assert "Ask me what helps." in words_of(printing, nobody)


def _no_one(services: Services, need: Need) -> None:
    services.helps.save(replace(need, may_know=MayKnow.NO_ONE))


def _keeps_no_needs(services: Services, need: Need) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(need.member_id, [no], TODAY)


def _goes(services: Services, need: Need) -> None:
    services.removals.remove(Thing.NEED, need.id)


@pytest.mark.parametrize("take_back", [_no_one, _keeps_no_needs, _goes])
def test_what_is_taken_back_is_gone_from_the_card(
    services: Services,
    printing: RoomPrinting,
    member: Member,
    take_back: Callable[[Services, Need], None],
) -> None:
    (need,) = tell(services, member, 1)
    assert need.phrase.words in words_of(printing, member)
    take_back(services, need)
    assert need.phrase.words not in words_of(printing, member)


def test_who_said_no_to_keeping_needs_has_nothing_unhelpful_on_the_card_until_they_say_it_again(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    (need,) = tell(services, member, 1)
    _keeps_no_needs(services, need)
    assert OWN not in words_of(printing, member)
    services.about_me.say_unhelpful(member.id, "Loud music.")
    assert services.helps.may_keep(member.id)
    assert "Loud music." in words_of(printing, member)


def test_nothing_said_any_more_takes_the_part_away_and_agrees_to_nothing(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    (need,) = tell(services, member, 1)
    _keeps_no_needs(services, need)
    services.about_me.say_unhelpful(member.id, "  ")
    assert not services.helps.may_keep(member.id)
    assert services.about_me.unhelpful(member.id) == ""
    assert "What does not help me" not in words_of(printing, member)


def test_someone_who_left_has_no_card(services: Services, member: Member) -> None:
    services.removals.remove(Thing.MEMBER, member.id)
    with pytest.raises(Gone):
        services.about_me.card(member.id)
    with pytest.raises(Gone):
        services.about_me.say_unhelpful(member.id, OWN)


def test_a_supporter_who_left_is_not_on_the_card(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    assert member.supporter_id is not None
    services.removals.remove(Thing.SUPPORTER, member.supporter_id)
    assert "Pat Dunn" not in words_of(printing, member)


def test_small_print_folds_and_the_largest_does_not(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    tell(services, member, 5)
    for points, folds in ((16, True), (20, True), (28, False)):
        letter = LetterProfile(points, Paper.CREAM)
        services.people.save(replace(member, letter=letter))
        (made,) = printing.made(Wish(PrintKind.ABOUT_ME, whose=member.id)).cards
        assert (made.folds, made.paper) == (folds, Paper.CREAM)


def test_everyone_who_comes_has_a_page_in_one_tagged_file(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    meeting = services.meetings.current()
    assert meeting is not None
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    services.room.comes(meeting.id, kofi.id, comes=False)
    made = printing.made(Wish(PrintKind.ABOUT_ME, meeting.id))
    pages = page_words(pages_of(made.pdf))
    names = [one.name for one in services.people.members() if one.id != kofi.id]
    assert [card.name for card in made.cards] == names
    assert all(f"Call me {name}" in words for name, words in zip(names, pages, strict=True))
    assert member.name in names
    assert faults(made.pdf) == []


def test_what_cannot_be_printed_says_what_to_do(
    services: Services, printing: RoomPrinting
) -> None:
    meeting = services.meetings.current()
    assert meeting is not None
    for supporter in services.people.supporters():
        services.removals.remove(Thing.SUPPORTER, supporter.id)
    for one in services.people.members():
        services.removals.remove(Thing.MEMBER, one.id)
    with pytest.raises(NobodyComes):
        printing.made(Wish(PrintKind.ABOUT_ME, meeting.id))
    with pytest.raises(NoSupporters):
        printing.made(Wish(PrintKind.SUPPORTER))
    for kind in (PrintKind.VENUE, PrintKind.WHO_NEEDS, PrintKind.ABOUT_ME):
        with pytest.raises(NoMeetingYet):
            printing.made(Wish(kind))


def test_who_asks_for_their_card_is_on_the_call_list_once(
    services: Services, member: Member
) -> None:
    for _time in range(2):
        services.visits.ask_for(member.id, Reason.CARD)
    (call,) = (one for one in services.calls.to_do() if one.reason is Reason.CARD)
    assert call.member_id == member.id
    services.calls.tick(call.ids)
    services.visits.ask_for(member.id, Reason.CARD)
    assert [one.reason for one in services.calls.to_do()].count(Reason.CARD) == 1


def test_own_words_stay_as_they_were_said(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    services.about_me.say_unhelpful(member.id, "**Shouting** <b>at</b> me & 2 > 1.")
    services.helps.save(Need(uuid4(), member.id, Phrase("I need **my** cup."), ""))
    words = words_of(printing, member)
    assert "**Shouting** <b>at</b> me & 2 > 1." in words
    assert "I need **my** cup." in words


def test_what_is_said_in_another_script_is_on_the_card(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    services.people.save(replace(member, unhelpful="شور", talks="ਮੈਂ ਪੰਜਾਬੀ ਬੋਲਦੀ ਹਾਂ"))
    made = printing.made(Wish(PrintKind.ABOUT_ME, whose=member.id))
    assert faults(made.pdf) == []
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        spoken = {str(one.Lang) for one in opened.objects if is_spoken(one)}
    assert {"ur", "pa"} <= spoken


def is_spoken(one: pikepdf.Object) -> bool:
    """Whether a part of a PDF has a language of its own."""
    return isinstance(one, pikepdf.Dictionary) and "/Lang" in one


def test_a_phone_number_is_never_shortened(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    number = "+44 (0) 1632 960 120"
    services.boards.save(replace(services.boards.board(), phone=number))
    services.people.save(replace(member, letter=LetterProfile(28), talks=LONG, unhelpful=LONG))
    assert number in words_of(printing, member)


def test_a_card_with_many_that_must_be_has_as_many_of_them_as_it_can(
    services: Services, printing: RoomPrinting, member: Member
) -> None:
    tell(services, member, 40, must=40)
    (made,) = printing.made(Wish(PrintKind.ABOUT_ME, whose=member.id)).cards
    assert 40 - made.left_out >= 10


def test_the_card_has_the_pictures_its_owner_likes_and_says_who_made_them(
    services: Services, printing: RoomPrinting, member: Member, tmp_path: Path
) -> None:
    bring(services, zipped(tmp_path / "symbols.zip", dislike=DRAWING))
    tell(services, member, 2)
    assert CREDIT.line not in words_of(printing, member)
    symbols = replace(member.screen, pictures=PictureChoice.SYMBOLS)
    services.people.save(replace(member, screen=symbols))
    assert CREDIT.line in words_of(printing, member)
    plain = replace(member.letter, layout=Layout.NO_PICTURES)
    services.people.save(replace(member, screen=symbols, letter=plain))
    assert CREDIT.line not in words_of(printing, member)
