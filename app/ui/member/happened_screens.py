"""The screens that ask a member whether what they need happened."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.dates import date_words
from app.domain.happened import AskedNeed
from app.domain.needs import Happened
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.words_label import WordsLabel

PICTURE, PICTURE_LARGE = 132, 84


class Unsaid(StrEnum):
    """What else a member can press: neither is an answer."""

    DONT_KNOW = "dont_know"
    LATER = "later"


Told = Happened | Unsaid
"""What a member can press when they are asked whether something happened."""


class HappenedScreen(PickScreen):
    """Did this happen? What it is about stands under the question, whatever the text size."""

    def add_title(self, *, picture: bool = True, subtitle: Phrase | None = None) -> None:
        """Show the question and, beside its picture, what the member needs.

        The day of the meeting is only read aloud where the text leaves no room for it.
        """
        need = subtitle or self.title
        is_large = self.look.is_crowded
        side = PICTURE_LARGE if is_large else PICTURE
        line = QHBoxLayout()
        line.setSpacing(24)
        if picture and self.look.picture_of(need):
            line.addWidget(PictureLabel(self.look.pictures, need.picture, side))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        question = self.look("happened.mine") if is_large else self.title
        words.addWidget(WordsLabel(question.words, "subtitle"))
        words.addWidget(WordsLabel(need.words, "label" if is_large else "title"))
        words.addStretch()
        line.addLayout(words, stretch=1)
        self.body.addLayout(line)


def happened_screen(
    look: Look,
    asked: AskedNeed,
    told: Told | None,
    frame: Frame,
    *,
    later: bool = True,
) -> HappenedScreen:
    """One need of a member, and whether it happened. With ``later`` it can be put off."""
    pills = {Unsaid.DONT_KNOW: look("question.dont_know")}
    if later:
        pills[Unsaid.LATER] = look("happened.later")
    picking = Picking(
        {one: look(f"happened.{one}") for one in Happened},
        pills=pills,
        chosen=(told,) if told else (),
        subtitle=need_phrase(asked),
    )
    return HappenedScreen(look, _question(look, asked), picking, frame)


def more_screen(look: Look, *, more: bool | None, frame: Frame) -> PickScreen:
    """Does a member want to tell about more?"""
    cards = {answer: look(f"happened.more_{word}") for word, answer in YES_NO.items()}
    chosen = () if more is None else (more,)
    return PickScreen(look, look("happened.more"), Picking(cards, chosen=chosen), frame)


YES_NO = {"yes": True, "no": False}


def thanks_screen(look: Look, failed: Sequence[AskedNeed], frame: Frame) -> Screen:
    """What becomes of what a member said. There is one in each case: a no costs no more."""
    if not failed:
        thanks = look("happened.thanks")
        return CoverScreen(look, thanks, [look("happened.thanks_why")], frame)
    rows = [look("happened.top"), *map(need_phrase, failed)]
    return RowsScreen(look, look("happened.sorry"), rows, frame)


def needs_screen(
    look: Look, needs: Sequence[AskedNeed], chosen: UUID | None, frame: Frame
) -> PickScreen | RowsScreen:
    """The needs of a member's last meeting, each with what they said of it."""
    if not needs:
        return RowsScreen(look, look("happened.mine"), [look("happened.nothing")], frame)
    cards = {one.need.id: need_phrase(one) for one in needs}
    picking = Picking(
        cards,
        chosen=(chosen if chosen in cards else needs[0].need.id,),
        subtitle=look("happened.mine_pick"),
        notes={one.need.id: said_words(look, one) for one in needs},
    )
    return PickScreen(look, look("happened.mine"), picking, frame)


def need_phrase(asked: AskedNeed) -> Phrase:
    """What a member needs. What is read of it is never kept as sound."""
    return replace(asked.need.phrase, private=True)


def said_words(look: Look, asked: AskedNeed) -> str:
    """What a member said of a need, or "" where they said nothing of it."""
    if not asked.has_spoken:
        return ""
    return look(f"happened.said_{asked.said or 'not_known'}").words


def _question(look: Look, asked: AskedNeed) -> Phrase:
    if asked.is_today:
        return look("happened.title_today")
    return look("happened.title", date=date_words(asked.meeting_on))
