"""What the app itself says to members, and what the practice board does, has no stops."""

import json
import re

import pytest

from app.easyread.checker import Checker, open_stops
from app.wording.adjustments import read_adjustments
from app.wording.catalogue import EASYREAD, Catalogue

BOARD = json.loads((EASYREAD / "practice_board.json").read_text(encoding="utf-8"))
PLACES = [place["name"] for place in BOARD["venues"]]
WRITTEN = (
    [
        words
        for outcome in BOARD["outcomes"]
        for part in ("you_said", "we_did", "why_not", "what_next")
        for words in outcome[part]
    ]
    + [
        words
        for topic in BOARD["topics"]
        for words in (
            topic["title"],
            topic.get("content_notice") or "",
            *(line["words"] for line in topic["info"]),
            *(question["text"] for question in topic["questions"]),
            *(option["label"] for one in topic["questions"] for option in one["options"]),
        )
    ]
    + [item["label"] for meeting in BOARD["meetings"] for item in meeting["agenda"]]
    + [line["words"] for one in BOARD["meetings"] for line in one.get("invitation", ())]
)


NO_SENTENCES = ("opening.", "letters.signs_")
"""What has gaps, and tests of its own; and the signs that somebody can write."""


def stops(checker: Checker, words: str) -> list[tuple[str, str]]:
    """The rules that a text breaks, each with where."""
    return [(one.rule, one.text) for one in open_stops(checker.check(words))]


def test_the_catalogue_has_no_stops(checker: Checker, words: Catalogue) -> None:
    said = {
        name: re.sub(r"[{}]", "", one.words)
        for name, one in words.of_members.items()
        if not name.startswith(NO_SENTENCES)
    }

    assert {name: found for name, one in said.items() if (found := stops(checker, one))} == {}


def test_the_adjustments_have_no_stops(checker: Checker) -> None:
    lines = [one.phrase.words for one in read_adjustments().values()]

    assert [(line, found) for line in lines if (found := stops(checker, line))] == []


def test_what_the_practice_board_writes_has_no_stops(words: Catalogue) -> None:
    checker = Checker(words, words.listed_words, PLACES)

    assert [(line, found) for line in WRITTEN if (found := stops(checker, line))] == []


@pytest.mark.parametrize("part", ["plain", "meaning"])
def test_the_easy_words_we_offer_have_no_stops(
    checker: Checker, words: Catalogue, part: str
) -> None:
    offered = [
        getattr(one, part)
        for one in words.listed_words
        if part == "meaning" or one.kind != "acronym"
    ]

    assert [(line, found) for line in offered if (found := stops(checker, line))] == []
