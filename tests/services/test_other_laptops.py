"""Packs go out and come in whole, and people choose between what laptops changed apart."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.domain.errors import AppError
from app.domain.errors.files import CannotWriteFile
from app.domain.errors.packs import PackChanged, PackOfAnotherBoard, PackTooNew, PackTooOld
from app.domain.errors.store import Gone
from app.domain.laptops import Counts, Thing, WholeAnswer
from app.domain.topics import QuestionKind
from app.domain.views import Said
from app.joining.pack_file import Pack, PackKeys, look_at_header, write_pack
from app.services.other_laptops import OtherLaptops
from app.storage.models import QuestionRow
from app.storage.models.base import now
from app.storage.upgrade import newest_revision
from tests.conftest import TODAY
from tests.joining.conftest import MakeLaptops, first_board, laptops
from tests.joining.laptops import MEMBERS, QUESTIONS, TOPICS, Laptop

__all__ = ["first_board", "laptops"]


def at(laptop: Laptop) -> OtherLaptops:
    """What there is at one laptop to deal with the others."""
    return OtherLaptops(laptop.store, lambda: laptop.id, lambda: TODAY)


def both_join(one: Laptop, other: Laptop, folder: Path) -> None:
    """Let two laptops join each other's packs."""
    for here, there in ((one, other), (other, one)):
        at(there).pack(folder / "on the stick.pack")
        at(here).join([folder / "on the stick.pack"])


def test_what_comes_in_is_counted_in_things_that_people_know(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    office, hall = laptops(2)
    for words in ("Later buses", "Cheaper buses", "More buses"):
        hall.say(MEMBERS[0], QUESTIONS[0], words)
    hall.rename(TOPICS[0], "Buses")
    at(hall).pack(tmp_path / "hall.pack")
    brought = at(office).join([tmp_path / "hall.pack"])
    assert dict(brought.counts) == {Thing.VIEWS: Counts(3), Thing.PLANS: Counts(changed=1)}
    assert at(office).join([tmp_path / "hall.pack"]).is_nothing


def test_packs_of_several_laptops_are_joined_at_once(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    office, *halls = laptops(3)
    files = [tmp_path / f"{number}.pack" for number in range(2)]
    for number, hall in enumerate(halls):
        hall.say(MEMBERS[number], QUESTIONS[number], f"From hall {number}")
        at(hall).pack(files[number])
    assert at(office).join(files).counts[Thing.VIEWS] == Counts(2)


def test_one_bad_pack_among_several_lets_none_in(laptops: MakeLaptops, tmp_path: Path) -> None:
    office, hall = laptops(2)
    hall.rename(TOPICS[0], "Buses")
    good, bad = tmp_path / "good.pack", tmp_path / "bad.pack"
    at(hall).pack(good)
    bad.write_bytes(good.read_bytes()[:-1])
    before = office.everything
    with pytest.raises(AppError):
        at(office).join([good, bad])
    assert office.everything == before


def test_a_pack_says_of_itself_only_what_anybody_may_know(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    one, _other = laptops(2)
    file = tmp_path / "one.pack"
    at(one).pack(file)
    header = look_at_header(file)
    assert (header.laptop, header.made_on) == (one.id.hex, "2026-11-23")
    assert header.revision == newest_revision()
    assert json.loads(header.key_file)["slots"]
    assert b"Topic 0" not in file.read_bytes()
    assert one.store.pack_key not in file.read_bytes()


def changed_in_places(whole: bytes) -> list[bytes]:
    """A pack with one byte changed, in many places, the first and the last of them all."""
    places = {*range(140), len(whole) - 1, *Random(7).sample(range(len(whole)), 60)}  # noqa: S311
    return [
        whole[:place] + bytes([whole[place] ^ 0x40]) + whole[place + 1 :]
        for place in sorted(places)
    ]


def cut_in_places(whole: bytes) -> list[bytes]:
    """A pack of which the end is missing: a little, all, and much between."""
    return [whole[: len(whole) * part // 20] for part in range(20)] + [whole[:-1], whole[:-33]]


@pytest.mark.parametrize("spoilt", [changed_in_places, cut_in_places])
def test_a_spoilt_pack_is_refused_and_nothing_at_all_is_changed(
    laptops: MakeLaptops, tmp_path: Path, spoilt: Callable[[bytes], list[bytes]]
) -> None:
    office, hall = laptops(2)
    hall.rename(TOPICS[0], "Buses")
    file, bad = tmp_path / "good.pack", tmp_path / "bad.pack"
    at(hall).pack(file)
    before = office.everything, office.to_be_chosen, office.store.files.store.read_bytes()
    for wrong in spoilt(file.read_bytes()):
        bad.write_bytes(wrong)
        with pytest.raises(AppError):
            at(office).join([bad])
    after = office.everything, office.to_be_chosen, office.store.files.store.read_bytes()
    assert after == before


@pytest.mark.parametrize(("revision", "problem"), [("0001", PackTooOld), ("9999", PackTooNew)])
def test_a_pack_of_another_app_is_refused_though_it_is_signed(
    laptops: MakeLaptops, tmp_path: Path, revision: str, problem: type[AppError]
) -> None:
    office, hall = laptops(2)
    file = tmp_path / "hall.pack"
    at(hall).pack(file)
    keys = PackKeys(hall.store.pack_key)
    pack = Pack(file, keys, newest_revision())
    write_pack(file, keys, replace(pack.header, revision=revision), [*pack.parts()])
    before = office.everything
    with pytest.raises(problem):
        at(office).join([file])
    assert office.everything == before


def test_a_pack_of_another_board_is_refused(laptops: MakeLaptops, tmp_path: Path) -> None:
    office, hall = laptops(2)
    file = tmp_path / "hall.pack"
    at(hall).pack(file)
    header = look_at_header(file)
    others = PackKeys(bytes(32))
    write_pack(file, others, replace(header, board=others.board), [{"marks": {}}])
    with pytest.raises(PackOfAnotherBoard):
        at(office).join([file])


def test_a_signed_pack_whose_parts_make_no_sense_changes_nothing(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    office, hall = laptops(2)
    file = tmp_path / "hall.pack"
    at(hall).pack(file)
    keys = PackKeys(hall.store.pack_key)
    header, before = look_at_header(file), office.everything
    for parts in ([], [{"table": "topic", "rows": []}], [{"marks": {}}, {"table": "nothing"}]):
        write_pack(file, keys, header, parts)
        with pytest.raises(PackChanged):
            at(office).join([file])
    assert office.everything == before


def test_a_pack_that_cannot_be_saved_leaves_nothing_behind(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    (one,) = laptops(1)
    with pytest.raises(CannotWriteFile):
        at(one).pack(tmp_path / "no such folder" / "one.pack")
    (tmp_path / "taken.pack").mkdir()
    with pytest.raises(CannotWriteFile):
        at(one).pack(tmp_path / "taken.pack")
    assert {file.name for file in tmp_path.iterdir()} == {"taken.pack", "laptop 0"}


def test_what_two_laptops_changed_is_shown_in_words_and_chosen_for_all(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    one, other = laptops(2)
    one.rename(TOPICS[0], "One says")
    other.rename(TOPICS[0], "Other says")
    both_join(one, other, tmp_path)
    (here,) = at(one).differences()
    assert (here.table, here.part, here.was_removed) == ("topic", "words", False)
    assert {side.words for side in here.sides} == {"One says", "Other says"}
    assert here.sides[-1].words == here.name == one.words_of("topic", TOPICS[0])
    (there,) = at(other).differences()
    assert there == here
    at(other).choose(there, there.sides[0].mark)
    assert other.words_of("topic", TOPICS[0]) == here.sides[0].words
    assert at(other).differences() == []
    both_join(one, other, tmp_path)
    assert one.words_of("topic", TOPICS[0]) == here.sides[0].words
    assert at(one).differences() == []
    with pytest.raises(Gone):
        at(one).choose(here, here.sides[0].mark)


@pytest.mark.parametrize("place", [0, -1], ids=["it goes", "it stays"])
def test_what_was_put_away_while_it_was_changed_is_asked_about(
    laptops: MakeLaptops, tmp_path: Path, place: int
) -> None:
    one, other = laptops(2)
    one.put_away(TOPICS[0])
    other.rename(TOPICS[0], "New words")
    both_join(one, other, tmp_path)
    (about,) = at(one).differences()
    assert about.was_removed
    assert about.name == "New words"
    assert one.words_of("topic", TOPICS[0], "removed_at") is None
    at(one).choose(about, about.sides[place].mark)
    both_join(one, other, tmp_path)
    for laptop in (one, other):
        assert (laptop.words_of("topic", TOPICS[0], "removed_at") is None) == bool(place)
        assert at(laptop).differences() == []


def test_what_was_deleted_there_and_changed_here_stays_and_is_told(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    one, other = laptops(2)
    one.delete(TOPICS[2])
    other.rename(TOPICS[2], "Still wanted")
    at(other).pack(tmp_path / "other.pack")
    assert at(one).join([tmp_path / "other.pack"]).kept == ["Still wanted"]


def test_who_answered_at_two_laptops_is_told_with_both_answers(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    one, other = laptops(2)
    one.say(MEMBERS[0], QUESTIONS[0], "Yes")
    other.say(MEMBERS[0], QUESTIONS[0], "No")
    both_join(one, other, tmp_path)
    (twice,) = at(one).said_twice()
    assert (twice.member, twice.question) == ("Member 0", "Is it good?")
    assert {one.words for one in twice.said} == {"No", "Yes"}


def test_nobody_is_told_dots_that_are_hidden_until_all_are_in(
    laptops: MakeLaptops, tmp_path: Path
) -> None:
    one, other = laptops(2)
    with one.store.sessions.begin() as session:
        session.get_one(QuestionRow, QUESTIONS[0]).kind = QuestionKind.DOTS
    one.lay_cards(MEMBERS[0], QUESTIONS[0], ["Buses"])
    other.join(one.pack())
    one.lay_cards(MEMBERS[0], QUESTIONS[0], ["Trains"])
    other.lay_cards(MEMBERS[0], QUESTIONS[0], ["Trams"])
    both_join(one, other, tmp_path)
    (difference,) = at(one).differences()
    hidden = WholeAnswer(Said.ANSWER, dots_hidden=True)
    assert [side.answer for side in difference.sides] == [hidden, hidden]
    with one.store.sessions.begin() as session:
        session.get_one(QuestionRow, QUESTIONS[0]).dots_closed_at = now()
    (difference,) = at(one).differences()
    told = {
        card.words for side in difference.sides if side.answer for card in side.answer.cards
    }
    assert told == {"Trains", "Trams"}
