"""The sentences that the easy read checker is measured by are labelled without slips."""

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FILE = Path(__file__).parents[2] / "benchmarks" / "board_texts" / "board_sentences.toml"
STOPS = {"ER10", "ER30", "ER39", "ER41", "ER43", "ER52", "ER61", "ER62", "ER63", "ER64"}
WHOLE_DATE = re.compile(r"(\w+day) (\d{1,2} [A-Z][a-z]+ \d{4})")


@dataclass(frozen=True)
class Labelled:
    """One sentence of the file, and what was marked in it by hand."""

    words: str
    good: bool
    hard: list[str]
    stops: list[str]

    def day_is_wrong(self) -> bool:
        """Whether a date in full stands beside a weekday that it does not fall on."""
        return any(
            f"{datetime.strptime(date, '%d %B %Y'):%A}" != weekday
            for weekday, date in WHOLE_DATE.findall(self.words)
        )


with FILE.open("rb") as opened:
    SENTENCES = [Labelled(**one) for one in tomllib.load(opened)["sentence"]]


def test_there_are_a_hundred_of_each() -> None:
    assert [one.good for one in SENTENCES].count(True) == 100
    assert [one.good for one in SENTENCES].count(False) == 100


def test_no_sentence_is_there_twice() -> None:
    assert len({one.words.casefold() for one in SENTENCES}) == len(SENTENCES)


def test_every_stop_is_met_more_than_once() -> None:
    met = [stop for one in SENTENCES for stop in one.stops]

    assert set(met) == STOPS
    assert min(met.count(stop) for stop in STOPS) > 1


def test_only_a_bad_sentence_is_marked() -> None:
    for one in SENTENCES:
        assert bool(one.hard or one.stops) is not one.good, one


def test_what_is_marked_hard_stands_in_its_sentence_as_whole_words() -> None:
    for one in SENTENCES:
        assert len(set(one.hard)) == len(one.hard), one
        for words in one.hard:
            assert re.search(rf"(?<!\w){re.escape(words)}(?!\w)", one.words), (words, one)


def test_what_stops_a_sentence_is_a_rule_and_named_once() -> None:
    for one in SENTENCES:
        assert set(one.stops) <= STOPS, one
        assert one.stops == sorted(set(one.stops)), one


def test_a_sentence_is_called_long_just_when_it_is() -> None:
    for one in SENTENCES:
        assert ("ER30" in one.stops) is (len(one.words.split()) > 15), one


def test_a_date_beside_the_wrong_day_is_marked() -> None:
    assert any(one.day_is_wrong() for one in SENTENCES)
    for one in SENTENCES:
        assert "ER63" in one.stops or not one.day_is_wrong(), one
