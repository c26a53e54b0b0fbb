"""Texts of the kind boards write, and how right the checker is about them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.domain.easy_read import Level
from app.easyread.checker import Checker

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Marked:
    """A sentence with what a person says is in it: its hard words, and the rules it breaks."""

    words: str
    good: bool
    hard: tuple[str, ...]
    stops: frozenset[str]


@dataclass(frozen=True)
class Score:
    """Of 100: how many of those that are there are found, and of those found are right."""

    found: float
    right: float


def sentences() -> list[Marked]:
    """The 200 marked sentences."""
    listed = tomllib.loads((HERE / "board_sentences.toml").read_text(encoding="utf-8"))
    return [
        Marked(one["words"], one["good"], tuple(one["hard"]), frozenset(one["stops"]))
        for one in listed["sentence"]
    ]


def stops_score(checker: Checker) -> Score:
    """How right the stops are, rule by rule and sentence by sentence."""
    there = found = right = 0
    for one in sentences():
        said = {hit.rule for hit in checker.check(one.words) if hit.level is Level.STOP}
        there += len(one.stops)
        found += len(said)
        right += len(said & one.stops)
    return Score(100 * right / there, 100 * right / found)


def hard_words_score(checker: Checker) -> Score:
    """How right the hits of the list of hard words are."""
    there = found = right = 0
    for one in sentences():
        wanted = [word.lower() for word in one.hard]
        said = [hit.text.lower() for hit in checker.check(one.words) if hit.of_list]
        there += len(wanted)
        found += len(said)
        for hit in said:
            match = next((word for word in wanted if word in hit), None)
            if match is not None:
                wanted.remove(match)
                right += 1
    return Score(100 * right / there, 100 * right / found)
