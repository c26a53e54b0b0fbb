"""Every rule about a whole letter finds what it should, and leaves alone what it should."""

from dataclasses import replace

import pytest

from app.domain.easy_read import ForAPerson, LetterFinding, Level
from app.domain.letter import Letter, Part, Sender, Sentence
from app.easyread.checker import Checker
from app.easyread.letter_rules import LetterChecker, stops_of
from app.easyread.letter_rules_pictures import KnownPictures
from app.easyread.on_paper import OnPaper
from app.wording.catalogue import Catalogue
from tests.easyread.letters import GOOD, USUAL, saying, without

FOUR = ("We met.", "We asked.", "We wrote.", "We waited.")
NONE_KNOWN = KnownPictures()


@pytest.fixture(scope="session")
def letters(words: Catalogue, checker: Checker) -> LetterChecker:
    """Return the checker of whole letters."""
    return LetterChecker(words, checker)


def rules(found: tuple[LetterFinding, ...], level: Level) -> list[tuple[str, str]]:
    """The rules that were not kept, each with its place."""
    return [(one.finding.rule, one.where) for one in found if one.finding.level is level]


def test_a_good_letter_has_nothing_to_look_at(letters: LetterChecker) -> None:
    assert letters.check(GOOD, USUAL) == ()


LONG = 5 * ["We met the bus company to talk of all the buses."]
WORDS = [
    ("ER07", "stop", saying(Part.WE_DID, "We met them. They said no."), "We did"),
    ("ER34", "hint", saying(Part.WE_DID, "You can make a **complaint**."), "We did"),
    ("ER35", "stop", replace(GOOD, word_list=()), "If you are not happy"),
    ("ER35", "stop", saying(Part.WE_DID, "We have a **zorgle**."), "We did"),
    ("ER36", "hint", saying(Part.QUESTIONS, "Come to the session."), "Do you have a question?"),
    ("ER39", "stop", saying(Part.WE_DID, "We met the CQC."), "We did"),
    ("ER43", "stop", replace(GOOD, title="Buses don't come"), "Buses don't come"),
    ("ER50", "stop", saying(Part.WE_DID, *7 * ["We met."]), "We did"),
    ("ER50", "stop", saying(Part.WE_DID, *LONG), "We did"),
    ("ER53", "hint", saying(Part.WE_DID, "Do you like the bus?"), "We did"),
]


@pytest.mark.parametrize(("rule", "level", "letter", "where"), WORDS)
def test_words_are_found_in_their_place(
    letters: LetterChecker, rule: str, level: str, letter: Letter, where: str
) -> None:
    assert (rule, where) in rules(letters.check(letter, USUAL), Level(level))


HELD = [
    ("ER95", replace(GOOD, title="")),
    ("ER95", replace(GOOD, date="")),
    ("ER95", replace(GOOD, sender=Sender("", ""))),
    ("ER95", without(Part.ABOUT)),
    ("ER96", without(Part.QUESTIONS)),
    ("ER96", saying(Part.QUESTIONS, "Phone 01632 960 120.", "You can ask for bigger print.")),
    ("ER96", saying(Part.QUESTIONS, "Email a@b.org", "You can ask for bigger print.")),
    ("ER97", saying(Part.QUESTIONS, "Phone 01632 960 120.", "Text 07700 900 120.")),
]


@pytest.mark.parametrize(("rule", "letter"), HELD)
def test_what_a_letter_must_hold_is_missed(
    letters: LetterChecker, rule: str, letter: Letter
) -> None:
    headings = [block.heading for block in letter.blocks if block.part is Part.QUESTIONS]
    place = letter.title if rule == "ER95" or not headings else headings[0]
    found = [one for one in rules(letters.check(letter, USUAL), Level.STOP) if one[0] == rule]

    assert found == [(rule, place)]


def test_each_thing_that_is_missing_can_be_told_from_the_others(letters: LetterChecker) -> None:
    found = letters.check(replace(GOOD, date="", sender=Sender("", "")), USUAL)

    assert [one.finding.text for one in found] == ["who it is from", "the date"]


def test_a_phone_and_a_number_to_text_are_2_ways_to_ask(letters: LetterChecker) -> None:
    ways = ("Phone 01632 960 120.", "Text 07700 900 120.", "You can ask for bigger print.")

    assert letters.check(saying(Part.QUESTIONS, *ways), USUAL) == ()


PICTURES = [
    ("ER80", "stop", saying(Part.WE_DID, "We met.", picture=""), NONE_KNOWN),
    ("ER82", "hint", saying(Part.WE_DID, *FOUR), NONE_KNOWN),
    ("ER85", "stop", saying(Part.WE_DID, "We met.", picture="you_said"), NONE_KNOWN),
    (
        "ER86",
        "hint",
        saying(Part.WE_DID, Sentence("We met.", "photo")),
        KnownPictures(members=frozenset({"photo"})),
    ),
    (
        "ER89",
        "stop",
        saying(Part.WE_DID, "We met.", picture="own"),
        KnownPictures(wordless=frozenset({"own"})),
    ),
]


@pytest.mark.parametrize(("rule", "level", "letter", "known"), PICTURES)
def test_pictures_are_looked_at_unless_the_reader_wants_none(
    letters: LetterChecker, rule: str, level: str, letter: Letter, known: KnownPictures
) -> None:
    seen = letters.check(letter, USUAL, known)
    unseen = letters.check(letter, replace(USUAL, picture_mm=None), known)

    assert rules(seen, Level(level)) == [(rule, "We did")]
    assert unseen == ()


@pytest.mark.parametrize(
    "letter",
    [
        saying(Part.WE_DID, *(Sentence(one, "bus") for one in FOUR[:3]), "We waited."),
        saying(Part.WE_DID, *FOUR[:3]),
        saying(Part.YOU_SAID, *(Sentence(f"I said {n}", quoted=True) for n in range(8))),
        saying(
            Part.QUESTIONS,
            "Phone 01632 960 120.",
            "Text 07700 900 120.",
            "You can ask for bigger print.",
            "You can ask Moira Tennant.",
        ),
        saying(Part.WE_DID, Sentence("We met.", "bus"), picture=""),
    ],
    ids=["own picture", "three", "quotes", "ways to ask", "picture of the line"],
)
def test_enough_pictures_are_left_alone(letters: LetterChecker, letter: Letter) -> None:
    assert letters.check(letter, USUAL) == ()


def test_a_photo_of_a_member_who_writes_is_left_alone(letters: LetterChecker) -> None:
    letter = replace(GOOD, sender=Sender("Precious", "Board member", "photo"))

    assert letters.check(letter, USUAL, KnownPictures(frozenset({"photo"}))) == ()


PAPER = [
    ("ER02", "stop", replace(USUAL, points=12, leading=18)),
    ("ER02", "hint", replace(USUAL, points=15, leading=23)),
    ("ER03", "stop", replace(USUAL, leading=20)),
    ("ER03", "hint", replace(USUAL, leading=22)),
    ("ER03", "hint", replace(USUAL, points=24, leading=32)),
    ("ER21", "hint", replace(USUAL, pages=5)),
    ("ER21", "stop", replace(USUAL, pages=7)),
    ("ER24", "hint", replace(USUAL, longest_line=61)),
    ("ER24", "stop", replace(USUAL, longest_line=71)),
    ("ER83", "stop", replace(USUAL, picture_mm=29)),
    ("ER88", "stop", replace(USUAL, dpi={"photo": 120.4})),
]


@pytest.mark.parametrize(("rule", "level", "measures"), PAPER)
def test_what_a_ruler_finds(
    letters: LetterChecker, rule: str, level: str, measures: OnPaper
) -> None:
    assert rules(letters.check(GOOD, measures), Level(level)) == [(rule, GOOD.title)]


def test_too_many_pages_of_one_letter_are_not_those_of_another(letters: LetterChecker) -> None:
    (one,) = letters.check(GOOD, replace(USUAL, pages=7))
    (more,) = letters.check(GOOD, replace(USUAL, pages=8))

    assert (one.sentence, one.finding.text) == ("This letter is about buses.", "7 pages")
    assert more.finding.text == "8 pages"


@pytest.mark.parametrize(
    "measures",
    [
        replace(USUAL, points=14, leading=21),
        replace(USUAL, points=24, leading=32.4),
        replace(USUAL, longest_line=60),
        replace(USUAL, pages=None),
        replace(USUAL, dpi={"photo": 200}),
        replace(USUAL, picture_mm=30),
        replace(USUAL, picture_mm=None, dpi={"photo": 9}),
    ],
    ids=["14", "24", "line", "no pages", "sharp", "30 mm", "no pictures"],
)
def test_good_measures_are_left_alone(letters: LetterChecker, measures: OnPaper) -> None:
    assert letters.check(GOOD, measures) == ()


def test_a_picture_that_is_not_sharp_is_told_with_its_words(letters: LetterChecker) -> None:
    letter = saying(Part.WE_DID, Sentence("We met.", "photo"))
    (found,) = letters.check(letter, replace(USUAL, dpi={"photo": 120.4}))

    assert (found.where, found.sentence) == ("We did", "We met.")
    assert "120.4" in found.finding.reason


def test_a_hard_word_that_the_word_list_explains_is_hard_no_more(
    letters: LetterChecker,
) -> None:
    explained = saying(Part.WE_DID, "We made a complaint.")
    blocks = tuple(one for one in explained.blocks if one.part is not Part.NOT_HAPPY)
    alone = replace(explained, blocks=blocks, word_list=())

    assert letters.check(explained, USUAL) == ()
    assert rules(letters.check(alone, USUAL), Level.HINT) == [("ER33", "We did")]


def test_the_words_of_a_topic_are_found_once_and_in_the_topic(letters: LetterChecker) -> None:
    about = saying(Part.ABOUT, "This letter is about the CQC.")
    letter = replace(about, title="News about the CQC")
    (found,) = letters.check(letter, USUAL, NONE_KNOWN, "The CQC")

    assert (found.where, found.sentence, found.finding.text) == ("The CQC", "The CQC", "CQC")
    assert found.sentence[found.finding.start : found.finding.end] == "CQC"


def test_a_letter_in_another_language_is_checked_for_signs_only(letters: LetterChecker) -> None:
    fixed = replace(GOOD.fixed, language="cy-GB")
    letter = replace(saying(Part.WE_DID, "Mae'r session & meeting yma. Da."), fixed=fixed)

    assert rules(letters.check(letter, USUAL), Level.STOP) == [("ER52", "We did")]


def test_what_must_change_comes_first_and_what_was_left_is_no_stop(
    letters: LetterChecker,
) -> None:
    found = letters.check(saying(Part.WE_DID, *FOUR, "We met the CQC."), USUAL)

    assert [one.finding.level for one in found] == [Level.STOP, Level.HINT]
    assert stops_of([replace(one, because="We know it.") for one in found]) == []


def test_what_was_looked_at_before_is_found_again(letters: LetterChecker) -> None:
    letter = saying(Part.WE_DID, "We met the CQC.")

    assert letters.check(letter, USUAL) == letters.check(replace(letter, reader="Mo"), USUAL)


@pytest.mark.parametrize("one", list(ForAPerson))
def test_what_only_a_person_can_say_is_asked_in_words(
    words: Catalogue, one: ForAPerson
) -> None:
    asked = words(f"judge.{one.name.lower()}").words

    assert asked.endswith("?")
    assert len(asked.split()) <= 15
