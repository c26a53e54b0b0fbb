"""Five laptops do whatever people may do, and packs come late, twice, out of order or never."""

from random import Random

from tests.conftest import Rounds
from tests.joining.conftest import MakeLaptops, first_board, laptops
from tests.joining.histories import History

__all__ = ["first_board", "laptops"]


def test_all_laptops_end_the_same_and_nothing_is_lost(
    laptops: MakeLaptops, rounds: Rounds
) -> None:
    for seed in range(rounds(2, 60)):
        history = History(laptops(5), Random(seed))  # noqa: S311 - nothing secret
        history.live(rounds(25, 60))
        history.come_together()
        first, *others = history.laptops
        for other in others:
            assert other.everything == first.everything, seed
            assert other.to_be_chosen == first.to_be_chosen, seed
        kept = first.all_words
        assert [words for words in history.must_be_there if words not in kept] == [], seed
        for view, given in history.answers.items():
            cards = tuple(first.cards_of(view))
            assert cards in given or (cards == () and first.is_gone(view)), seed
        assert all(first.join(pack).is_nothing for pack in history.packs), seed
