"""Initials, short forms, addresses and marks are said as people say them."""

import pytest

from app.speech.spoken import spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The NHS.", "The N H S."),
        ("(GP)", "(G P)"),
        ("2 GPs", "2 G P's"),
        ("the GP's room", "the G P's room"),
        ("DLA is money", "D L eh is money"),
        ("LD, CQC", "L D, C Q C"),
        ("N.H.S. staff", "N H S staff"),
        ("A&E", "eh and E"),
        ("my PIP", "my pip"),
        ("CAMHS", "cams"),
        ("I sign BSL.", "I sign British Sign Language."),
        ("ZZ99 3VZ", "Z Z 9 9, 3 V Z"),
        ("room B12", "room B 12"),
        ("A4 paper", "eh 4 paper"),
        ("E06", "E oh 6"),
    ],
)
def test_initials(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mr Smith and Mrs. Jones", "Mister Smith and Missis Jones"),
        ("Ms Brown", "Miz Brown"),
        ("Dr Yusuf, Elm Dr", "Doctor Yusuf, Elm Drive"),
        ("St Mary's, High St. Then go", "Saint Mary's, High Street. Then go"),
        ("5 Church Rd, Elmbury", "5 Church Road, Elmbury"),
        ("Visit St. Mary's", "Visit Saint Mary's"),
        ("e.g. tea, i.e. this", "for example tea, that is this"),
        ("tea, etc. We ate.", "tea, and so on. We ate."),
        ("tea etc. and cake", "tea and so on and cake"),
        ("approx. 5", "about 5"),
        ("he/she and/or they", "he or she and or they"),
        ("this & that", "this and that"),
        ("No. 5", "Number 5"),
        ("Tel: 999", "phone: 9 9 9"),
    ],
)
def test_short_forms(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "See www.example.org.uk/help.",
            "See w w w dot example dot org dot u k slash help.",
        ),
        ("https://www.nhs.uk/a-b/?q=1", "w w w dot n h s dot u k slash a dash b"),
        ("(example.com)", "(example dot com)"),
        ("hello@elmshirespeaks.example", "hello at elmshirespeaks dot example"),
        ("a.b_c@x.org.uk!", "a dot b underscore c at x dot org dot u k!"),
    ],
)
def test_addresses(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("✓ done", "tick done"),
        ("done✔\ufe0f", "done tick"),
        ("✗", "cross"),
        ("A → B", "A to B"),
        ("→ Go", " Go"),
        ("• one", " one"),
        ("**complaint**", "complaint"),
        ("_so_ snake_case", "so snake case"),
        ("name: ____", "name: "),
        ("no!!! yes?!", "no! yes?"),
        ("wait.....", "wait..."),
        ("book(s), box(es)", "books, boxes"),
        ("hello :)", "hello "),
        ("[[slnc 9]]", "[slnc 9]"),
    ],
)
def test_marks(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    "text",
    [
        "STOP now. The bus was FULL. WHY?",
        "IT IS ME AND US",
        "OK, a nice send off",
        "Makaton",
        "Dr or St",
        "No. I said no.",
        "end.Then go",
        "board.db",
        "wait... and wait…",
        "\u201cgood\u201d (yes)",
        "/home/user/board",
        "HMM",
        "egg and pie",
        "\U0001f600",
    ],
)
def test_ordinary_words_stay(text: str) -> None:
    assert spoken(text).text == text
