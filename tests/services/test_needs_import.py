"""Needs come in from a file: first it is told what would change, then all of it does."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.domain.errors.needs import (
    NeedsFileEmpty,
    NeedsFileNotRead,
    NeedsFileTooBig,
    NeedsWithoutColumns,
)
from app.domain.needs import MayKnow, Need, Strength
from app.domain.needs_export import ExportKind
from app.domain.needs_import import Change, Problem, Trouble
from app.domain.people import Agreement, Member, Purpose
from app.domain.phrase import Phrase
from app.domain.views import Helped
from app.services.all import Services
from app.services.needs_import import NeedsImport
from app.services.removals import Thing
from app.storage.models import NeedRow
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from app.wording.needs_file import LONGEST, MOST_BYTES, MOST_ROWS
from tests.services.sharing import AGREED, REVIEW, member_who_shares, needs, says

HEAD = "member,member_id,line,words,note,strength,agreed_on,review_on,may_know,helped\n"


@pytest.fixture
def wilf(services: Services) -> Member:
    """Return a new member, who has said nothing of what helps."""
    return member_who_shares(services)


def file_of(*rows: str) -> bytes:
    return (HEAD + "\n".join(rows)).encode()


def everything(services: Services) -> list[Need]:
    return [
        one for member in services.people.members() for one in services.helps.needs(member.id)
    ]


def without_happened(contents: bytes) -> list[str]:
    """The lines of a file but for what members said, which no file can say for them."""
    return [line.rpartition(",")[0] for line in contents.decode("utf-8-sig").splitlines()]


def test_no_file_lets_a_venue_know_for_a_member(services: Services) -> None:
    for name, purpose, who in (
        ("Asked", Purpose.SHARE_NEEDS, MayKnow.VENUE),
        ("Nobody", Purpose.PHOTO, MayKnow.HELPERS),
    ):
        member = member_who_shares(services, name)
        says(services, member, purpose, Agreement.YES)
        contents = file_of(f",{member.id},,I need my drum.,,,,,venue,")
        services.needs_import.bring_in(contents)
        assert [one.may_know for one in services.helps.needs(member.id)] == [who]


def test_a_file_says_first_what_it_would_do_and_then_does_it(
    services: Services, wilf: Member
) -> None:
    known = needs(services, wilf, "I need a bell.")
    says(services, wilf, Purpose.SHARE_NEEDS, Agreement.YES)
    contents = file_of(
        f'{wilf.full_name},,gt_taxi,,"Not at night, please",must_have,2026-11-01,2027-11-01,,',
        f",{wilf.id},,i need  a BELL.,,helps,,,,",
        f",{wilf.id},,I need my drum.,,,,,venue,read",
    )
    before = everything(services)
    told = services.needs_import.look_at(contents)
    assert everything(services) == before
    assert [one.change for one in told.incoming] == [Change.NEW, Change.CHANGED, Change.NEW]
    assert told.people == 1
    assert not told.problems

    done = services.needs_import.bring_in(contents)
    assert done.count(Change.NEW) == 2
    kept = {one.phrase.words: one for one in services.helps.needs(wilf.id)}
    line = services.helps.lines()["gt_taxi"]
    taxi = kept[line.phrase.words]
    assert taxi.adjustment == "gt_taxi"
    assert taxi.action == line.action
    assert taxi.note == "Not at night, please"
    assert taxi.strength is Strength.MUST_HAVE
    assert (taxi.agreed_on, taxi.review_on) == (date(2026, 11, 1), date(2027, 11, 1))
    assert kept["I need a bell."] == replace(known, strength=Strength.HELPS)
    assert kept["I need my drum."].may_know is MayKnow.VENUE
    assert kept["I need my drum."].helped is Helped.READ


def test_what_goes_out_comes_in_again_as_it_was(
    services: Services, store: Store, wilf: Member
) -> None:
    needs(services, wilf, '=1+1\n\n"Quotes", ; and\ttabs\r\n', note="'@home  twice ")
    needs(services, wilf, "\U0001f941 drum \u202e!", note="-2")
    out = services.needs_export.contents(ExportKind.CSV)
    with store.sessions.begin() as session:
        session.query(NeedRow).delete()
    assert services.needs_export.how_many() == 0
    done = services.needs_import.bring_in(out)
    assert not done.problems
    again = services.needs_export.contents(ExportKind.CSV)
    assert sorted(without_happened(again)) == sorted(without_happened(out))


def test_bringing_in_our_own_file_changes_nothing(services: Services, wilf: Member) -> None:
    needs(services, wilf, "I need a bell.", note="A small one")
    before = everything(services)
    done = services.needs_import.bring_in(services.needs_export.contents(ExportKind.CSV))
    assert done.count(Change.SAME) == len(done.incoming)
    assert done.to_keep == []
    assert everything(services) == before


def test_own_words_that_are_those_of_a_line_are_known_again(
    services: Services, wilf: Member
) -> None:
    line = services.helps.lines()["gt_taxi"]
    needs(services, wilf, line.phrase.words)
    done = services.needs_import.bring_in(services.needs_export.contents(ExportKind.CSV))
    assert done.count(Change.NEW) == 0


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_file_that_a_spreadsheet_saved_again_is_read(
    services: Services, wilf: Member, separator: str
) -> None:
    head = ["Member", "Words", "Strength", "Agreed_on", "Mine"]
    cells = [wilf.full_name.upper(), "I need a bell.", "Must Have", "2/11/2026", "x"]
    text = f"\ufeff{separator.join(head)}\r\n{separator.join(cells)}\r\n{separator * 4}\r\n"
    services.needs_import.bring_in(text.encode())
    (need,) = services.helps.needs(wilf.id)
    assert need.phrase == Phrase("I need a bell.", "help")
    assert need.strength is Strength.MUST_HAVE
    assert need.agreed_on == AGREED


def test_what_a_row_does_not_say_stays(services: Services, wilf: Member) -> None:
    need = needs(services, wilf, "I need a bell.", note="A small one")
    services.helps.save(replace(need, may_know=MayKnow.NO_ONE))
    services.needs_import.bring_in(file_of(f",{wilf.id},,I need a bell.,,,,2027-01-01,venue,"))
    (kept,) = services.helps.needs(wilf.id)
    assert kept == replace(need, may_know=MayKnow.NO_ONE, review_on=date(2027, 1, 1))


@pytest.mark.parametrize(
    ("contents", "error"),
    [
        (b"", NeedsWithoutColumns),
        (b"\xff\xfe\x00m\x00e", NeedsFileNotRead),
        ("member,words\nJosé,Ein Kissen für mich\n".encode("latin-1"), NeedsFileNotRead),
        (b"member,words\nWilf,\0\n", NeedsFileNotRead),
        (b'member,words\nWilf,"never shut\n', NeedsFileNotRead),
        (b"PK\x03\x04\x14\x00\x06\x00", NeedsFileNotRead),
        (b"\x89PNG\r\n\x1a\n", NeedsFileNotRead),
        (b"%PDF-1.7 and so on", NeedsWithoutColumns),
        (b"name,what\nWilf,a bell\n", NeedsWithoutColumns),
        (b"member,words,words\nWilf,a,b\n", NeedsWithoutColumns),
        (b"words,note\na bell,mine\n", NeedsWithoutColumns),
        (HEAD.encode(), NeedsFileEmpty),
        (HEAD.encode() + b",,,,\n\n,,,\n", NeedsFileEmpty),
        (b"member,words\n" + b"x" * 5_000_000, NeedsFileTooBig),
        (b"member,words\n" + b"a,b\n" * (MOST_ROWS + 1), NeedsFileTooBig),
        (b"member,words\nWilf," + b"x" * 200_000, NeedsFileNotRead),
    ],
)
def test_a_file_that_cannot_be_used_is_told_in_one_sentence_and_changes_nothing(
    services: Services, words: Catalogue, contents: bytes, error: type[AppError]
) -> None:
    before = everything(services)
    with pytest.raises(error) as told:
        services.needs_import.bring_in(contents)
    assert words.of_error(told.value).words
    assert everything(services) == before


WILF = "Wilf Abernathy-Quist"


@pytest.mark.parametrize(
    ("row", "trouble", "said"),
    [
        (",,gt_taxi,,,,,,,", Trouble.NO_MEMBER, ""),
        ("Nobody Here,,gt_taxi,,,,,,,", Trouble.UNKNOWN_MEMBER, "Nobody Here"),
        (",not an id,gt_taxi,,,,,,,", Trouble.UNKNOWN_MEMBER, "not an id"),
        (f"{WILF},,,,,,,,,", Trouble.NO_WORDS, ""),
        (f"{WILF},,no_such_line,,,,,,,", Trouble.NO_WORDS, ""),
        (f"{WILF},,gt_taxi,,,very much,,,,", Trouble.STRENGTH, "very much"),
        (f"{WILF},,gt_taxi,,,,,,everyone,", Trouble.MAY_KNOW, "everyone"),
        (f"{WILF},,gt_taxi,,,,,,,a bit", Trouble.HELPED, "a bit"),
        (f"{WILF},,gt_taxi,,,,31/02/2026,,,", Trouble.DATE, "31/02/2026"),
        (f"{WILF},,gt_taxi,,,,,soon,,", Trouble.DATE, "soon"),
        (f"{WILF},,gt_taxi,,,,2026-11-24,,,", Trouble.TO_COME, WILF),
        (f"{WILF},,gt_taxi,,,,2026-11-02,2026-11-01,,", Trouble.REVIEW_FIRST, WILF),
        (f"{WILF},,gt_taxi,,,,,2026-01-01,,", Trouble.REVIEW_FIRST, WILF),
        (f"{WILF},,gt_taxi,,{'x' * (LONGEST + 1)},,,,,", Trouble.TOO_LONG, ""),
        (f"{WILF},,gt_taxi,,a note, with a comma,,,,,read", Trouble.TOO_WIDE, ""),
    ],
)
def test_a_row_that_is_wrong_is_told_and_the_others_come_in(
    services: Services, wilf: Member, row: str, trouble: Trouble, said: str
) -> None:
    taxi = needs(services, wilf, "", "gt_taxi")
    services.helps.save(replace(taxi, review_on=REVIEW))
    good = f"{WILF},,,I need a bell.,,,,,,"
    done = services.needs_import.bring_in(file_of(row, good))
    assert done.problems == (Problem(2, trouble, said),)
    kept = services.helps.needs(wilf.id)
    assert taxi in kept
    assert [one.phrase.words for one in kept if one.id != taxi.id] == ["I need a bell."]


def test_the_number_of_a_row_is_its_line_in_the_file(services: Services, wilf: Member) -> None:
    done = services.needs_import.look_at(
        file_of(f'{WILF},,,"two\nlines",,,,,,', "", "Nobody,,gt_taxi,,,,,,,")
    )
    assert [one.row for one in done.incoming] == [2]
    assert [one.row for one in done.problems] == [5]


def test_the_same_need_twice_comes_in_once(services: Services, wilf: Member) -> None:
    row = f"{WILF},,,I need a bell.,,,,,,"
    done = services.needs_import.bring_in(file_of(row, row))
    assert done.problems == (Problem(3, Trouble.TWICE, WILF),)
    assert len(services.helps.needs(wilf.id)) == 1


def test_a_name_that_two_people_have_is_not_guessed(services: Services, wilf: Member) -> None:
    other = member_who_shares(services)
    row = f"{WILF},,,I need a bell.,,,,,,"
    assert services.needs_import.bring_in(file_of(row)).problems == (
        Problem(2, Trouble.WHICH_MEMBER, WILF),
    )
    services.needs_import.bring_in(file_of(f"{WILF},{other.id},,I need a bell.,,,,,,"))
    assert services.helps.needs(wilf.id) == []
    assert len(services.helps.needs(other.id)) == 1


def test_nothing_comes_in_for_someone_who_left(services: Services, wilf: Member) -> None:
    services.removals.remove(Thing.MEMBER, wilf.id)
    done = services.needs_import.bring_in(file_of(f"{WILF},,gt_taxi,,,,,,,"))
    assert done.problems == (Problem(2, Trouble.MEMBER_LEFT, WILF),)
    services.removals.bring_back(Thing.MEMBER, wilf.id)
    assert services.helps.needs(wilf.id) == []


def test_nothing_comes_in_for_someone_who_said_no_to_keeping_it(
    services: Services, wilf: Member
) -> None:
    says(services, wilf, Purpose.KEEP_NEEDS, Agreement.NO)
    done = services.needs_import.bring_in(file_of(f"{WILF},,gt_taxi,,,,,,,"))
    assert done.problems == (Problem(2, Trouble.SAID_NO, WILF),)
    says(services, wilf, Purpose.KEEP_NEEDS, Agreement.YES)
    assert services.helps.needs(wilf.id) == []


def test_what_was_taken_away_does_not_come_back_by_a_file(
    services: Services, wilf: Member
) -> None:
    needs(services, wilf, "I need a bell.")
    out = services.needs_export.contents(ExportKind.CSV)
    services.removals.remove(Thing.NEED, services.helps.needs(wilf.id)[0].id)
    done = services.needs_import.bring_in(out)
    assert [one.trouble for one in done.problems] == [Trouble.TAKEN_BACK]
    assert services.helps.needs(wilf.id) == []


def test_every_trouble_has_a_sentence_with_its_row(words: Catalogue) -> None:
    for trouble in Trouble:
        sentence = words(f"share.trouble_{trouble}", row=1234, said="Wilf", most=LONGEST)
        assert "1234" in sentence.words


cells = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [WILF, "gt_taxi", "2026-11-01", "must_have", '"', "\r", ",", "=1", "no_one"]
    ),
)


@settings(
    max_examples=60,
)
@given(
    st.one_of(
        st.binary(max_size=300),
        st.text(max_size=200).map(str.encode),
        st.lists(st.lists(cells, max_size=12).map(",".join), max_size=5).map(
            lambda rows: (HEAD + "\n".join(rows)).encode()
        ),
    )
)
def test_no_file_whatever_is_in_it_does_more_than_tell_what_is_wrong(
    services: Services, words: Catalogue, contents: bytes
) -> None:
    importer: NeedsImport = services.needs_import
    try:
        told = importer.look_at(contents)
    except AppError as error:
        words.of_error(error)
        return
    assert told.incoming or told.problems
    assert importer.bring_in(contents).problems == told.problems


def test_the_limit_is_under_five_megabytes() -> None:
    assert MOST_BYTES < 5_000_000


def test_what_comes_in_sets_the_screen_and_the_letters_at_once(
    services: Services, wilf: Member
) -> None:
    services.needs_import.bring_in(file_of(f",{wilf.id},sc_bigger_words,,,,,,,"))
    now = services.people.member(wilf.id)
    assert (now.screen.text_scale, now.letter.points) == (1.25, 18)
    usual = replace(now, screen=replace(now.screen, text_scale=1.0))
    services.people.save(usual)
    services.needs_import.bring_in(file_of(f",{wilf.id},sc_bigger_words,,louder,,,,,"))
    assert services.people.member(wilf.id) == usual  # what they chose since then stays
