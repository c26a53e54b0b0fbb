"""The fixed sentences: every one is there, is easy to read, and has its picture."""

import ast
import re
from pathlib import Path

import pytest

from app.pictures.library import Library
from app.wording.catalogue import Catalogue

APP = Path(__file__).parents[2] / "app"
FOR_STAFF = ("setup.", "problem.", "letter.", "invite.")
SHORT_FORM = re.compile(r"\b(\w+n't|\w+'(re|ll|ve|d)|it's)\b")
CLOCK_24 = re.compile(r"\b(1[3-9]|2[0-3])[:.]\d\d\b")


CATALOGUE = Catalogue()
OF_MEMBERS = CATALOGUE.of_members
LIBRARY = Library()


@pytest.mark.parametrize("name", OF_MEMBERS)
def test_a_members_sentence_keeps_the_easy_read_rules(name: str) -> None:
    words = OF_MEMBERS[name].words

    for sentence in re.split(r"(?<=[.?!])\s+", words):
        assert len(sentence.split()) <= 15, sentence
    assert not SHORT_FORM.search(words)
    assert not CLOCK_24.search(words)
    assert ";" not in words
    assert "%" not in words


@pytest.mark.parametrize("name", OF_MEMBERS)
def test_a_members_sentence_has_a_picture_that_is_drawn(name: str) -> None:
    picture = OF_MEMBERS[name].picture

    if not picture:
        assert name.startswith(FOR_STAFF)
        return
    assert LIBRARY.file(picture), picture


def names_asked_for() -> set[str]:
    """Every whole name in the code; those built with a blank are tested by their screens."""
    sections = {name.split(".")[0] for name in CATALOGUE.phrases}
    asked = set()
    for file in APP.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        parts = {
            id(part)
            for one in ast.walk(tree)
            if isinstance(one, ast.JoinedStr)
            for part in one.values
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in parts
            ):
                section, dot, name = node.value.partition(".")
                if dot and section in sections and re.fullmatch(r"[a-z_]{3,}", name):
                    asked.add(node.value)
    return asked


def test_every_name_the_code_asks_for_is_in_the_catalogue() -> None:
    assert sorted(names_asked_for() - CATALOGUE.phrases.keys()) == []


def test_a_blank_is_filled_in_what_is_shown_and_in_what_is_said() -> None:
    phrase = Catalogue()("move.step", step=2, steps=6)

    assert phrase.words == "Step 2 of 6"
    assert phrase.aloud == "Step 2 of 6"


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        Catalogue()("no.such_sentence")
