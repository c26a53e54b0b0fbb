"""Every rule finds what it should, and leaves alone what it should."""

import pytest

from app.domain.easy_read import Kind, Level
from app.easyread.checker import Checker

LONG = "We wrote to the bus company in May and asked them to run a bus on Sundays too."
CAUGHT = [
    ("ER05", "stop", "Take the trans\u00adport home.", "\u00ad"),
    ("ER10", "stop", "This is VERY new.", "VERY"),
    ("ER10", "stop", "IMPORTANT news.", "IMPORTANT"),
    ("ER10", "stop", "CHANGES TO BUSES", "CHANGES TO BUSES"),
    ("ER25", "hint", "For more, see page 7.", "see page"),
    ("ER30", "stop", LONG, LONG),
    ("ER30", "hint", "We will ask the bus company to run a bus every Sunday now.", ""),
    ("ER31", "hint", "We asked because you said it and we agree.", ""),
    ("ER32", "hint", "The plan was written by us.", "was written"),
    ("ER33", "hint", "Our stakeholders met.", "stakeholders"),
    ("ER33", "hint", "It was a convivial day.", "convivial"),
    ("ER35", "stop", "We have a **zorgle** for you.", "**zorgle**"),
    ("ER34", "hint", "You have an **advocate**. Phone us.", "**advocate**"),
    ("ER36", "hint", "Come to the meeting. The session is on Monday.", "session"),
    ("ER37", "hint", "Let us touch base on Monday.", "touch base"),
    ("ER38", "hint", "Come via the back door.", "via"),
    ("ER39", "stop", "The CQC came.", "CQC"),
    ("ER39", "stop", "Ask HR about it.", "HR"),
    ("ER40", "hint", "They will phone you.", "They"),
    ("ER41", "stop", "You cannot come if you do not phone.", "cannot come if you do not"),
    ("ER41", "hint", "Do not use the back door.", "not"),
    ("ER42", "hint", "It would have helped.", "would have"),
    ("ER43", "stop", "We don’t know.", "don’t"),
    ("ER43", "stop", "Bring a snack, e.g. an apple.", "e.g."),
    ("ER44", "hint", "We did it in order to help.", "in order to"),
    ("ER45", "judge", "You are so clever.", "clever"),
    ("ER47", "hint", "The finalisation is done.", "finalisation"),
    ("ER48", "hint", "We will phone you soon.", "soon"),
    ("ER49", "hint", "Bring a pen, a bag, a hat, and a coat.", ""),
    ("ER49", "stop", "\n".join("- a pen" for _ in range(7)), ""),
    ("ER50", "stop", "We met. " * 7, ""),
    ("ER52", "stop", "Bring a pen; we have paper.", ";"),
    ("ER52", "stop", "Bring tea & cake.", "&"),
    ("ER52", "stop", "Bring tea (or milk) too.", "(or milk)"),
    ("ER52", "stop", "Bring tea ((or milk", "(("),
    ("ER60", "hint", "There are three buses.", "three"),
    ("ER61", "stop", "Read part IV of it.", "IV"),
    ("ER62", "stop", "25% of you said yes.", "25%"),
    ("ER62", "hint", "It costs 12,500 hours.", "12,500"),
    ("ER63", "stop", "Come on 12/01/27 then.", "12/01/27"),
    ("ER63", "stop", "Come on the 12th then.", "12th"),
    ("ER63", "stop", "Come on Monday 12 January 2027.", "Monday 12 January 2027"),
    ("ER63", "stop", "Come on Monday 31 February 2027.", "Monday 31 February 2027"),
    ("ER63", "hint", "Come on 12 January 2027.", "12 January 2027"),
    ("ER64", "stop", "Come at 14:30 please.", "14:30"),
    ("ER65", "hint", "It costs £2.00 to come.", "£2.00"),
    ("ER66", "hint", "Phone 01614960000 now.", "01614960000"),
    ("ER67", "hint", "Drink 500 ml of it.", "500 ml"),
    ("ER68", "hint", "We are in Mill Rd now.", "Rd"),
]
LEFT_ALONE = [
    ("ER10", "The NHS and your GP know BSL."),
    ("ER10", "You can ask the NHS GP BSL PIP."),
    ("ER25", "We will see you on Monday."),
    ("ER30", "We asked for a bus on Sundays."),
    ("ER31", "We asked and they said yes."),
    ("ER32", "It is called the hub and you are needed."),
    ("ER33", "The council will help you find a bus."),
    ("ER33", "We met at Willow Court with Precious."),
    ("ER33", "She said “we must utilise it” to us."),
    ("ER43", "She said “e.g. a cake” to us."),
    ("ER52", "She said “tea & cake (or milk)” to us."),
    ("ER62", "She said “50% of us” to us."),
    ("ER63", "She said “come on 12/01/27” to us."),
    ("ER62", "Phone 0161 4960000."),
    ("ER33", "The walk takes 30 minutes."),
    ("ER33", "Elmshire is our home. ELMSHIRE"),
    ("ER34", "You have an **advocate**. An advocate is a person on your side."),
    ("ER36", "Come to the meeting. The meeting is on Monday."),
    ("ER39", "Ask your GP for a PIP form. It is OK."),
    ("ER40", "This is what we did."),
    ("ER41", "No, I am not happy."),
    ("ER42", "A bus is a good thing for a human being."),
    ("ER43", "Sam’s bus goes to the bus station."),
    ("ER48", "Come on Tuesday 12 January 2027."),
    ("ER52", "Come at 10:30am or 2:30pm. See www.elmshire.org/bus or a@b.org."),
    ("ER53", "Is the bus good?"),
    ("ER60", "One of us will come."),
    ("ER61", "I like it. My CV is done."),
    ("ER62", "It was in 2026. About 1 in 4 of us came."),
    ("ER63", "Come on Tuesday 12 January 2027 or in May."),
    ("ER64", "Come at 10:30 in the morning."),
    ("ER65", "It costs £2 or £2.50."),
    ("ER66", "Phone 0161 496 0000."),
    ("ER68", "We met at St Mary church hall."),
]


@pytest.mark.parametrize(("rule", "level", "text", "found"), CAUGHT)
def test_a_rule_finds_what_is_wrong(
    checker: Checker, rule: str, level: str, text: str, found: str
) -> None:
    hits = [one for one in checker.check(text) if one.rule == rule and one.level == level]

    assert any(found in ("", hit.text) for hit in hits)


@pytest.mark.parametrize(("rule", "text"), LEFT_ALONE)
def test_a_rule_leaves_good_words_alone(checker: Checker, rule: str, text: str) -> None:
    assert [one for one in checker.check(text) if one.rule == rule] == []


def test_a_question_in_a_letter_is_pointed_out(checker: Checker) -> None:
    rules = {one.rule for one in checker.check("Is the bus good?", Kind.LETTER)}

    assert "ER53" in rules


def test_a_question_may_have_8_words(checker: Checker) -> None:
    long = "What would make the bus to town better for you?"

    hits = [one for one in checker.check(long, Kind.QUESTION) if one.rule == "ER30"]

    assert [one.level for one in hits] == [Level.HINT]


def test_other_languages_are_checked_for_signs_only(checker: Checker) -> None:
    rules = {
        one.rule for one in checker.check("Il engagement (vite) le 12/01/27", language="fr")
    }

    assert rules == {"ER52", "ER63"}
