"""Hard words on members' screens: pressed for a meaning, and never in a member's own words."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.domain.easy_read import ListedWord
from app.domain.letter import Block, Part, Sentence
from app.domain.phrase import Phrase
from app.domain.topics import Choice, InfoLine, Question, QuestionKind, Topic
from app.easyread.hard import HardWords
from app.ui.look import Look
from app.ui.member.about import AboutScreen
from app.ui.member.my_page import letter_screen
from app.ui.member.question import QuestionScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.topic_screens import notice_screen
from app.ui.parts.bar_button import BarButton
from app.ui.theme import Sizes
from app.ui.window import Window
from tests.ui.fit import faults, settle
from tests.ui.pressing import press

MANY = ("The chair", "Co-producing it", "More stakeholders")
OFFER = ListedWord("Elmshire offer", "what we do", "What Elmshire does for you.", picture="bus")


def explained(screen: Screen) -> list[str]:
    """The words of the pills that explain something."""
    pills = [one for one in screen.findChildren(BarButton) if one.property("kind") == "pill"]
    asks = [one.phrase.words for one in pills if one.phrase.words.startswith("What does")]
    return [words.split("“")[1].split("”")[0] for words in asks]


def question(words: str, *choices: str) -> Question:
    """A question with these choices."""
    made = tuple(Choice(uuid4(), Phrase(one, "bus")) for one in choices)
    return Question(uuid4(), uuid4(), Phrase(words, "bus"), QuestionKind.CHOOSE_ONE, made)


def test_a_word_of_the_board_is_explained_with_its_picture_and_leads_back(
    stage: Stage, look: Look
) -> None:
    stage.look = replace(look, explains=HardWords([OFFER]).standing_in)
    lines = [Phrase("We tell you about the Elmshire offers.", "letter")]

    def make() -> Screen:
        return RowsScreen(stage.look, look("know.title"), lines, explain=lines)

    stage.show(make, stage.again, stage.again)
    settle()
    assert isinstance(stage.screen, RowsScreen)
    (pill,) = [
        one for one in stage.screen.findChildren(BarButton) if "offer" in one.phrase.words
    ]
    assert pill.phrase.picture == "bus"
    pill.click()
    settle()
    assert stage.screen.title == Phrase("Elmshire offer", "bus")
    assert [one.words for one in stage.screen.reading()][1] == OFFER.meaning
    stage.screen.next.click()
    settle()
    assert stage.screen.title == look("know.title")


def test_the_words_of_a_question_and_its_choices_are_explained(
    qtbot: QtBot, look: Look
) -> None:
    asked = question("Do you want an advocate?", "Yes, advocacy", "Co-producing it", "No")
    screen = QuestionScreen(look, asked, None)
    qtbot.addWidget(screen)

    assert explained(screen) == ["advocate", "advocacy", "co-production"]


def test_what_is_told_about_a_topic_is_explained(qtbot: QtBot, look: Look) -> None:
    lines = (InfoLine(uuid4(), Phrase("The chairs meet the stakeholders.", "meeting")),)
    topic = Topic(uuid4(), Phrase("Meetings", "meeting"), info=lines)
    screen = AboutScreen(look, topic)
    qtbot.addWidget(screen)

    assert explained(screen) == ["chair", "stakeholder"]


def test_the_notice_before_a_private_topic_is_explained(qtbot: QtBot, look: Look) -> None:
    topic = Topic(uuid4(), Phrase("Abuse", "abuse"), notice="This is about exploitation.")
    screen = notice_screen(look, topic, Frame())
    qtbot.addWidget(screen)

    assert "exploitation" in explained(screen)


def test_a_members_own_words_in_a_letter_are_never_marked(qtbot: QtBot, look: Look) -> None:
    block = Block(
        Part.YOU_SAID,
        "You said",
        "you_said",
        (
            Sentence("My advocate is great", "", quoted=True),
            Sentence("We told your **stakeholders**.", ""),
        ),
    )
    screen = letter_screen(look, block, Frame())
    qtbot.addWidget(screen)

    assert explained(screen) == ["stakeholder"]


def test_many_hard_words_are_explained_together_and_lead_back(stage: Stage, look: Look) -> None:
    asked = question("Do you want an advocate?", *MANY)
    stage.show(lambda: QuestionScreen(look, asked, None), stage.again, stage.again)
    settle()
    press("What do the hard words mean?")
    screen = stage.screen
    assert isinstance(screen, RowsScreen)
    told = [phrase.words for phrase in screen.reading()[1:]]
    while screen.list.turn(1):
        told += [row.phrase.words for row in screen.list.shown]
    assert told[0] == "Advocate. A person on your side who helps you speak up."
    assert [one.split(".")[0] for one in told] == [
        "Advocate",
        "Chair",
        "Co-production",
        "Stakeholder",
    ]
    screen.next.click()
    settle()
    assert stage.screen is not None
    assert stage.screen.title == asked.phrase


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("many", [0, 1, 2, 3])
def test_a_question_with_hard_words_fits(
    window: Window, look: Look, scale: float, many: int
) -> None:
    look = replace(look, sizes=Sizes(scale))
    window.wear(look.style_sheet)
    asked = question("Do you want an advocate?", *MANY[:many], "No", "Yes")
    screen = QuestionScreen(look, asked, None)
    window.show_screen(screen)
    settle()

    assert faults(screen, QSize(1366, 768)) == []
