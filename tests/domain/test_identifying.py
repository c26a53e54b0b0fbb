"""Pointing out what may tell who somebody is."""

import pytest

from app.domain.identifying import Clue, Told, pointed_out
from app.domain.known_names import KnownNames

BOARD = KnownNames(
    [
        "Will",
        "May",
        "Samantha Jones",
        "Jo",
        "Al",
        "Gurpreet Kaur",
        "محمد",
        "ਗੁਰਪ੍ਰੀਤ",
        "Zoë",
        "Bernadette",
        "C. J.",
        "Joan Green (her mum)",
        "Willem van Dyke",
    ]
)
LONG = 100_000


def found(text: str) -> list[str]:
    return [one.words for one in pointed_out(text, BOARD)]


def clues(text: str) -> list[tuple[Clue, str]]:
    return [(one.clue, one.words) for one in pointed_out(text, BOARD)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("samantha jones came", "samantha jones"),
        ("I sat with SAMANTHA.", "SAMANTHA"),
        ("Ask Ms Jones", "Jones"),
        ("it is sammy's bag", "sammy"),
        ("Bernie told me", "Bernie"),
        ("zoe did it", "zoe"),
        ("jo is nice", "jo"),
        ("(Al)", "Al"),
        ("C. J. shouts", "C. J"),
        ("گاڑی محمّد کی ہے", "محمّد"),
        ("ਗੁਰਪ੍ਰੀਤ ਨੇ ਕਿਹਾ", "ਗੁਰਪ੍ਰੀਤ"),
        ("van Dyke was late", "Dyke"),
    ],
)
def test_someone_the_board_knows_is_found_however_they_are_named(text: str, name: str) -> None:
    assert clues(text) == [(Clue.NAME, name)]


@pytest.mark.parametrize(
    "text",
    [
        "with will",
        "Will said no.",
        "I like Will",
        "will's bag",
        "may shouted at me",
        "Go on, May!",
    ],
)
def test_a_name_that_is_an_everyday_word_is_found_where_it_is_a_name(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Will you come?",
        "I will go in May.",
        "may i go",
        "The bus in May 2026 was 3 May late.",
        "I WILL GO",
        "a green bus",
        "my mum came in a van",
        "the annual sample of jokes",
        "محمدی",
        "ਗੁਰਪ੍ਰੀਤਾ",
        "",
        "C",
    ],
)
def test_everyday_words_and_longer_words_are_nobodys_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my brother Dev hits me", "Dev"),
        ("Nurse Okoro was kind", "Okoro"),
        ("my support worker called Priya", "Priya"),
        ("my name is tomas", "tomas"),
    ],
)
def test_someone_the_board_does_not_know_is_found_when_named_plainly(
    text: str, name: str
) -> None:
    assert clues(text) == [(Clue.NAME, name)]


@pytest.mark.parametrize("text", ["My mum helps.", "my brother I like", "MY SISTER HITS ME"])
def test_who_is_only_called_by_what_they_are_is_not_named(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("clue", "text", "piece"),
    [
        (Clue.NUMBER, "ring 07700 . 900 . 120", ""),
        (Clue.NUMBER, "ring 07700.900 120.", "07700.900 120"),
        (Clue.NUMBER, "+44 (0)7700 900120", "+44 (0)7700 900120"),
        (Clue.NUMBER, "(01632) 960120", "(01632) 960120"),
        (Clue.NUMBER, "my number is 960120", "960120"),
        (Clue.NUMBER, "٠٧٧٠٠٩٠٠١٢٠", "٠٧٧٠٠٩٠٠١٢٠"),
        (Clue.NUMBER, "943-476-5919", "943-476-5919"),
        (Clue.NUMBER, "QQ 12 34 56 C", "QQ 12 34 56 C"),
        (Clue.EMAIL, "write to a.b@board.org.uk now", "a.b@board.org.uk"),
        (Clue.POSTCODE, "in el1 2ab", "el1 2ab"),
        (Clue.ADDRESS, "at 12 high street", "12 high street"),
        (Clue.ADDRESS, "at 4b St Mary's Close", "4b St Mary's Close"),
        (Clue.ADDRESS, "I live in flat 3", "flat 3"),
        (Clue.BIRTH, "12/03/1984", "12/03/1984"),
        (Clue.BIRTH, "3 March 1984", "3 March 1984"),
        (Clue.BIRTH, "my birthday is 3rd March", "birthday is 3rd March"),
        (Clue.BIRTH, "born in 1980", "born in 1980"),
    ],
)
def test_what_leads_to_a_person_is_found(clue: Clue, text: str, piece: str) -> None:
    assert clues(text) == ([(clue, piece)] if piece else [])


@pytest.mark.parametrize(
    "text",
    [
        "It cost £1,200.50 for 12 people",
        "The number 12 bus at 10.30-11.30",
        "09.30-11.30",
        "on 23.11.2026 and 2026-11-23",
        "2019 2020 2021",
        "4 buses down the road, 2 people in the way",
        "the 2nd of the M5 1st",
    ],
)
def test_prices_times_and_days_lead_to_nobody(text: str) -> None:
    assert found(text) == []


def test_each_piece_stands_in_the_text_just_as_it_is_given() -> None:
    text = "Jo rang 07700 900120. My brother Dev lives at 12 High Street, EL1 2AB."
    told = pointed_out(text, BOARD)
    assert [one.clue for one in told] == ["name", "number", "name", "address", "postcode"]
    assert all(text[one.start :].startswith(one.words) for one in told)


def test_what_is_found_twice_in_one_place_is_told_once() -> None:
    assert pointed_out("Mr Jones", BOARD) == (Told(Clue.NAME, "Jones", 3),)


@pytest.mark.parametrize(
    "piece",
    ["a", "1", "1 ", "A1 ", "a@", "12 Mill ", "born 1 ", "my mum ", "ਗੁ", "\u0301", "Jo"],
)
def test_a_text_without_end_is_looked_through_too(piece: str) -> None:
    text = piece * (LONG // len(piece))
    assert all(text[one.start :].startswith(one.words) for one in pointed_out(text, BOARD))
