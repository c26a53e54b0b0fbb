"""What stands under a view on its card: what may not agree, and what was asked again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.asking_again import AskedAgain, Suggestion
from app.domain.dates import short_date
from app.domain.views import Helped, Said, View
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.view_words import said_in_view
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look


class AgainAct(StrEnum):
    """What can be done about asking again."""

    ASK = "ask"
    DO_NOT = "do_not"
    WRITE = "write"


@dataclass(frozen=True)
class Beside:
    """What there is to tell beside some views, each by the id of its view."""

    suggested: Mapping[UUID, Suggestion] = field(default_factory=dict)
    asked: Mapping[UUID, AskedAgain] = field(default_factory=dict)

    def about(self, view_id: UUID) -> tuple[Suggestion | None, AskedAgain | None]:
        """What there is to tell about one view."""
        return self.suggested.get(view_id), self.asked.get(view_id)


class Aside(Panel):
    """One thing told about a view. Nothing here changes it, or how it is counted."""

    acted = Signal(object, object)  # an AgainAct, and the Suggestion or AskedAgain

    def __init__(self) -> None:
        super().__init__(kind="said")
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(4)

    def side_by_side(self, *sides: tuple[str, str]) -> None:
        """Add things that were said, each under its heading, beside one another."""
        row = QHBoxLayout()
        row.setSpacing(18)
        for title, said in sides:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(WrappedWords(title, "quiet"))
            column.addWidget(WrappedWords(said, "strong"))
            column.addStretch()
            row.addLayout(column, stretch=1)
        self.body.addLayout(row)

    def press(self, words: str, name: str, act: AgainAct, about: object) -> QPushButton:
        """A button that does something about what is told."""
        made = button(words, partial(self.acted.emit, act, about))
        made.setAccessibleName(name)
        return made


def asides(look: Look, view: View, beside: Beside) -> list[Aside]:
    """Everything there is to tell under one view."""
    suggestion, asked = beside.about(view.id)
    told = [disagreement(look, view)] if view.disagrees else []
    if suggestion is not None:
        told.append(suggested(look, suggestion))
    if asked is not None:
        told.append(waits(look, asked) if asked.said is None else both(look, view, asked))
    return told


def disagreement(look: Look, view: View) -> Aside:
    """The picture and the words of a view side by side."""
    aside = Aside()
    aside.body.addWidget(WrappedWords(look("asking.disagree").words, "strong"))
    picked = ", ".join(phrase.words for phrase in view.picked)
    quoted = look("views.quoted", words=view.words).words
    aside.side_by_side(
        (look("asking.picked").words, picked), (look("asking.in_words").words, quoted)
    )
    aside.body.addWidget(WrappedWords(look("asking.ask_them").words))
    aside.body.addWidget(WrappedWords(look("asking.english_only").words, "quiet"))
    return aside


def suggested(look: Look, one: Suggestion) -> Aside:
    """A pattern in what somebody answered, and the question that they could be asked again."""
    aside = Aside()
    found = look(f"asking.{one.pattern}", name=one.member, count=one.count).words
    aside.body.addWidget(WrappedWords(found, "strong"))
    aside.body.addWidget(WrappedWords(look(f"asking.{one.way or 'to_write'}").words))
    question = (one.proposed or one.question.phrase).words
    aside.body.addWidget(WrappedWords(look("asking.proposed", question=question).words))
    name = look("asking.ask_name", name=one.member, question=question).words
    if one.way is None:
        words = look("asking.go_plan").words
        made = aside.press(words, words, AgainAct.WRITE, one)
        made.setAccessibleDescription(question)
    else:
        made = aside.press(look("asking.ask").words, name, AgainAct.ASK, one)
    aside.body.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
    return aside


def waits(look: Look, asked: AskedAgain) -> Aside:
    """That somebody is asked again at their next visit, and the way not to."""
    aside = Aside()
    words = look("asking.waiting", name=asked.member, question=asked.asked).words
    aside.body.addWidget(WrappedWords(words))
    name = look("asking.not_after_all_name", name=asked.member, question=asked.asked).words
    press = aside.press(look("asking.not_after_all").words, name, AgainAct.DO_NOT, asked)
    aside.body.addWidget(press, alignment=Qt.AlignmentFlag.AlignLeft)
    return aside


def both(look: Look, view: View, asked: AskedAgain) -> Aside:
    """What was said first and what was said when it was asked again; neither is corrected."""
    aside = Aside()
    first = look("asking.first_asked", question=view.question.words).words
    on = short_date(asked.given_on) if asked.given_on else ""
    again = look("asking.asked_again", date=on, question=asked.asked).words
    aside.side_by_side((first, said_in_view(look, view)), (again, said_again(look, asked)))
    aside.body.addWidget(WrappedWords(look("asking.both").words))
    return aside


def said_again(look: Look, asked: AskedAgain) -> str:
    """What was said when it was asked again, their own words quoted."""
    if asked.said is Said.SKIPPED:
        return look("asking.skipped").words
    parts = [phrase.words for phrase in asked.picked]
    if asked.said is Said.DONT_KNOW:
        parts = [look("views.dont_know").words]
    picked = ", ".join(parts)
    quoted = look("views.quoted", words=asked.words).words if asked.words else ""
    said = ": ".join(part for part in (picked, quoted) if part)
    if asked.helped is Helped.FOR_ME:
        return look("asking.by_another", said=said).words
    return said
