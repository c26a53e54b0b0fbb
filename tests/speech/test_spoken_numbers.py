"""Money, phone numbers, ranges and sums are said as people say them."""

import pytest

from app.speech.spoken import spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("£2", "2 pounds"),
        ("It is £2.50.", "It is 2 pounds 50."),
        ("(£1)", "(1 pound)"),
        ("£1.05", "1 pound and 5 pence"),
        ("50p, or 1p", "50 pence, or 1 penny"),
        ("£1,250 gone", "1,250 pounds gone"),
        ("£0.50", "50 pence"),
        ("£2.00", "2 pounds"),
        ("£1m", "1 million pounds"),
        ("£2.5 million", "2.5 million pounds"),
        ("£10k", "10 thousand pounds"),
        ("a £5 note", "a 5 pound note"),
        ("£9/week", "9 pounds a week"),
        ("£5-£10", "5 pounds to 10 pounds"),
        ("£5-10", "5 pounds to 10 pounds"),
        ("£5 to £10", "5 pounds to 10 pounds"),
        ("€1.50 or $5", "1 euro 50 or 5 dollars"),
    ],
)
def test_money(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Phone 01632 960 120.", "Phone oh 1 6 3 2, 9 6 oh, 1 2 oh."),
        ("01632\u00a0960\u00a0120", "oh 1 6 3 2,\u00a09 6 oh,\u00a01 2 oh"),
        ("07700 900123", "oh 7 7 oh oh, 9 oh oh, 1 2 3"),
        ("07700900123", "oh 7 7 oh oh, 9 oh oh, 1 2 3"),
        ("01632-960-120", "oh 1 6 3 2, 9 6 oh, 1 2 oh"),
        ("(01632) 960120", "oh 1 6 3 2, 9 6 oh, 1 2 oh"),
        ("+44 1632 960120", "plus 4 4, 1 6 3 2, 9 6 oh, 1 2 oh"),
        ("0800 1111", "oh 8 oh oh, 1 1 1 1"),
        ("call 999.", "call 9 9 9."),
        ("Call 111 and choose", "Call 1 1 1 and choose"),
        ("101. I have a card", "1 oh 1. I have a card"),
        ("on 116 123", "on 1 1 6, 1 2 3"),
        ("Text SHOUT to 85258.", "Text SHOUT to 8 5 2 5 8."),
        ("943 476 5919", "9 4 3, 4 7 6, 5 9 1 9"),
        ("Account 12345678", "Account 1 2 3 4, 5 6 7 8"),
        ("007", "oh oh 7"),
    ],
)
def test_phone_numbers(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1/2", "half"),
        ("1 1/2 hours", "1 and a half hours"),
        ("1½ or ½", "1 and a half or half"),
        ("3/4 full", "3 quarters full"),
        ("10/10!", "10 out of 10!"),
        ("24/7 or 50/50", "24 7 or 50 50"),
        ("x2", "times 2"),
        ("3x a day", "3 times a day"),
        ("2 x 3", "2 times 3"),
        ("5-10 people", "5 to 10 people"),
        ("5\u201310", "5 to 10"),
        ("5-10%", "5 to 10 per cent"),
        ("31%.", "31 per cent."),
        ("10 mins", "10 minutes"),
        ("5kg", "5 kilograms"),
        ("They won 3-2", "They won 3 2"),
        ("1:1 support", "1 to 1 support"),
        ("18+", "18 plus"),
        ("2 + 2", "2 plus 2"),
        ("5 < 6 and 6>5", "5 is less than 6 and 6 is more than 5"),
        ("#5", "number 5"),
        ("~10", "about 10"),
    ],
)
def test_numbers(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    "text",
    [
        "2,500 people",
        "150",
        "111 people",
        "page 101",
        "1st 2nd 3rd 21st",
        "1 in 4",
        "1,000,000",
        "2.6 miles",
        "3.2.1",
        "5-10-15",
        "a 16-year-old",
        "Covid-19",
        "1-to-1",
        "1080p",
        "A £ sign",
    ],
)
def test_ordinary_numbers_stay(text: str) -> None:
    assert spoken(text).text == text
