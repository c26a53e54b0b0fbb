"""Times, dates and years are said as people say them."""

import pytest

from app.speech.spoken import spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10:30", "half past 10"),
        ("Come at 10:30.", "Come at half past 10."),
        ("(9:15)", "(quarter past 9)"),
        ("9:45, or later", "quarter to 10, or later"),
        ("12:05", "5 past 12"),
        ("12:52", "8 minutes to 1"),
        ("1:01", "1 minute past 1"),
        ("11:00", "11 o'clock"),
        ("10.30am", "half past 10 in the morning"),
        ("10:30 am", "half past 10 in the morning"),
        ("10:30\u00a0am", "half past 10\u00a0in the morning"),
        ("2pm", "2 o'clock in the afternoon"),
        ("7 PM today", "7 o'clock in the evening today"),
        ("9pm", "9 o'clock at night"),
        ("12pm or 12am", "12 o'clock midday or 12 o'clock midnight"),
        ("12:30am", "half past 12 at night"),
        ("10:30 in the morning", "half past 10 in the morning"),
        ("10:30am in the morning", "half past 10 in the morning"),
        ("14:00", "2 o'clock in the afternoon"),
        ("00:15", "quarter past 12 at night"),
        ("at 10.30", "at half past 10"),
        ("10 a.m. is early", "10 o'clock in the morning is early"),
        ("Come at 4 p.m. Then rest.", "Come at 4 o'clock in the afternoon. Then rest."),
        ("10:30 to 12:30", "half past 10 to half past 12"),
        ("10:30-12:30.", "half past 10 until half past 12."),
        ("10:30 \u2013 12:30", "half past 10 until half past 12"),
        ("10am-1pm", "10 o'clock in the morning until 1 o'clock in the afternoon"),
        ("10-11am", "10 o'clock until 11 o'clock in the morning"),
        ("2:45 to 3:30", "quarter to 3 until half past 3"),
        ("from 10.30-12.30", "from half past 10 until half past 12"),
        ("Item 5 - 10:30", "Item 5 - half past 10"),
    ],
)
def test_times(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tuesday 12 January 2027", "Tuesday the 12th of January twenty twenty-seven"),
        ("Tuesday 12\u00a0January", "Tuesday the 12th of\u00a0January"),
        ("on the 12 January", "on the 12th of January"),
        ("12th January", "the 12th of January"),
        ("the 12th of January", "the 12th of January"),
        ("1 May, 2 May, 3 May, 11 May", None),
        ("12/01/2027", "the 12th of January twenty twenty-seven"),
        ("(12/1/27).", "(the 12th of January twenty twenty-seven)."),
        ("2027-01-12", "the 12th of January twenty twenty-seven"),
        ("12 Jan", "the 12th of January"),
        ("On 12 Jan. We met.", "On the 12th of January. We met."),
        ("Mon 3 Feb", "Monday the 3rd of February"),
        ("6 Jan - Fri 8 Jan", "the 6th of January to Friday the 8th of January"),
        ("Mon: swim", "Monday: swim"),
        ("Mon 3rd", "Monday 3rd"),
        ("Sat 10:30", "Saturday half past 10"),
        ("Mon-Fri", "Monday to Friday"),
        ("Monday \u2013 Friday", "Monday to Friday"),
        ("Mon to Fri", "Monday to Friday"),
        ("Mon, Wed and Fri.", "Monday, Wednesday and Friday."),
        ("Sat/Sun", "Saturday or Sunday"),
        ("every Mon", "every Monday"),
        ("Thurs is good", "Thursday is good"),
        ("on Fri", "on Friday"),
        ("Jan-Mar", "January to March"),
        ("in Sept", "in September"),
        ("Jan 2027", "January twenty twenty-seven"),
        ("January 12, 2027", "January the 12th, twenty twenty-seven"),
        ("12-14 May", "the 12th to the 14th of May"),
        ("12 and 13 May", "the 12th and the 13th of May"),
    ],
)
def test_dates(text: str, said: str | None) -> None:
    wanted = said or "the 1st of May, the 2nd of May, the 3rd of May, the 11th of May"
    assert spoken(text).text == wanted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in 2027.", "in twenty twenty-seven."),
        ("since 1999", "since nineteen ninety-nine"),
        ("in 2000", "in 2 thousand"),
        ("in 2005", "in 2 thousand and 5"),
        ("in 1905", "in nineteen oh 5"),
        ("in 1900", "in nineteen hundred"),
        ("by 2010", "by twenty ten"),
        ("2026/27", "twenty twenty-six to twenty-seven"),
        ("1939-1945", "nineteen thirty-nine to nineteen forty-five"),
        ("the 1990s", "the nineteen nineties"),
    ],
)
def test_years(text: str, said: str) -> None:
    assert spoken(text).text == said


@pytest.mark.parametrize(
    "text",
    [
        "10:30:15",
        "It costs 10.30",
        "I am 10. I am well.",
        "10 amps",
        "14pm",
        "25:00",
        "Mon is my friend. I like Mon.",
        "I Sat down. The Sun is out. We Wed.",
        "You May go. March on, Jan. Dec too.",
        "Will 5 may come?",
        "2 march on",
        "31/02/2027",
        "40 May",
        "2027 people",
        "8 o'clock",
    ],
)
def test_what_only_looks_like_a_time_or_date_stays(text: str) -> None:
    assert spoken(text).text == text
