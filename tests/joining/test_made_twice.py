"""A recording or a drawing that was made again at two laptops: both are kept, in sight."""

from sqlalchemy import select

from app.domain.attachments import MediaType
from app.domain.laptops import Made
from app.services.other_laptops import OtherLaptops
from app.services.views import Views
from app.storage.models import ViewRow
from app.wording.catalogue import Catalogue
from app.wording.laptops import answer_in_words
from tests.joining.conftest import MakeLaptops
from tests.joining.laptops import MEMBERS, Laptop


def recorded_apart(laptops: MakeLaptops, count: int = 2) -> list[Laptop]:
    """Laptops at which one answer was recorded again, each time with other words."""
    found = laptops(count)
    found[0].record(MEMBERS[0], b"the first time")
    for other in found[1:]:
        other.joins(found[0])
    for number, laptop in enumerate(found):
        laptop.record(MEMBERS[0], f"again at {number}".encode())
    return found


def test_both_recordings_can_be_heard_at_both_laptops(laptops: MakeLaptops) -> None:
    one, other = recorded_apart(laptops)
    one.joins(other)
    other.joins(one)
    for laptop in (one, other):
        assert laptop.recordings == {b"again at 0", b"again at 1"}
    assert one.everything == other.everything
    assert one.joins(other).is_nothing
    assert other.joins(one).is_nothing


def test_packs_that_cross_on_the_way_come_to_the_same(laptops: MakeLaptops) -> None:
    found = recorded_apart(laptops, 3)
    everybody_joins_all(found)
    for laptop in found:
        assert laptop.recordings == {b"again at 0", b"again at 1", b"again at 2"}
    everybody_joins_all(found)  # what each split by itself is the same from here on
    for laptop in found:
        assert laptop.everything == found[0].everything
        assert laptop.recordings == {b"again at 0", b"again at 1", b"again at 2"}
    assert everybody_joins_all(found) == 0


def everybody_joins_all(found: list[Laptop]) -> int:
    """Each laptop joins the packs that all made before, in an order of its own.

    Gives back how many of them brought something.
    """
    packs = [laptop.pack() for laptop in found]
    came = [
        laptop.join(pack)
        for number, laptop in enumerate(found)
        for pack in (*packs[number:], *packs[:number])
    ]
    return sum(not one.is_nothing for one in came)


def test_they_are_told_in_plain_words_as_two_answers(
    laptops: MakeLaptops, words: Catalogue
) -> None:
    one, other = recorded_apart(laptops)
    one.joins(other)
    ours = OtherLaptops(one.store, lambda: one.id)
    (twice,) = ours.said_twice()
    assert [answer.made for answer in twice.said] == [Made(MediaType.MP3, 9000)] * 2
    assert {answer_in_words(words, answer) for answer in twice.said} == {"Recording, 9 seconds"}
    assert ours.differences() == []


def test_what_was_written_down_stays_with_what_it_was_written_of(
    laptops: MakeLaptops,
) -> None:
    one, other = recorded_apart(laptops)
    with one.store.sessions() as session:
        view = session.scalars(select(ViewRow.id)).one()
    Views(one.store.sessions).write_down(view, "I said so")
    one.joins(other)
    other.joins(one)
    for laptop in (one, other):
        assert laptop.written_down == {b"again at 0": "I said so", b"again at 1": ""}
