"""The screens that ask questions, and that read the answers back, with plenty to show."""

from dataclasses import replace
from functools import partial
from uuid import uuid4

from app.audit.screens_pieces import FACES, WORDS_300, Make, frame, question
from app.domain.phrase import Phrase
from app.domain.topics import Choice, QuestionKind
from app.domain.views import Answer, Placed, Said
from app.ui.look import Look
from app.ui.member.asking import asking_screen
from app.ui.member.dots import DotsScreen
from app.ui.member.mat import MatScreen, Step
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.practice import practice_question
from app.ui.member.question import QuestionScreen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Screen


def ask(look: Look, kind: QuestionKind, choices: int) -> Screen:
    """A question, the last of its choices picked."""
    asked = question(kind, choices)
    return QuestionScreen(look, asked, Answer(choices=(asked.choices[-1].id,)), frame())


def own_words(look: Look, writes: Writes) -> Screen:
    """The box to type in."""
    is_asked = writes is Writes.ANSWER
    title = question(QuestionKind.OWN_WORDS).phrase if is_asked else look("question.more_title")
    answer = Answer(words="The bus never stops for me.")
    return OwnWordsScreen(look, title, answer, frame(), writes)


def told_again(look: Look, kind: QuestionKind, choices: int) -> Screen:
    """A question that can be told again in other words."""
    again = Phrase("How could your yearly check at the doctor be better?", "doctor")
    asked = question(kind, choices)
    return asking_screen(look, asked, None, replace(frame(), other_words=again))


def practice(look: Look, kind: QuestionKind) -> Screen:
    """A question to try."""
    asked = practice_question(look, kind)
    return asking_screen(look, asked, None, frame())


def said(look: Look, choices: int, words: str = "", kind: Said = Said.ANSWER) -> Screen:
    """What was said, read back."""
    asked = question(QuestionKind.CHOOSE_MANY, choices)
    answer = Answer(kind, tuple(choice.id for choice in asked.choices), words)
    screen = SaidScreen(look, asked, answer, frame())
    next(iter(screen.choices.values())).click()
    return screen


def mat(
    look: Look, places: int, choices: int = 6, *, over: bool = False, sorting: bool = True
) -> Screen:
    """Cards to sort, half of them placed, and one of the member's own; or all to look over."""
    asked = question(QuestionKind.PICTURE_MAT, choices)
    labels = (*FACES, ("I am not sure at all", "maybe"), ("Does not matter", "ok"))[:places]
    asked = replace(asked, places=tuple(Choice(uuid4(), Phrase(*one)) for one in labels))
    placed = [
        Placed(choice.id, place=asked.places[at % places].id)
        for at, choice in enumerate(asked.choices)
        if over or at % 2
    ]
    placed.append(Placed(words="The light over the chair", place=asked.places[0].id))
    placed.append(Placed(words=WORDS_300, place=asked.places[0].id))
    screen = MatScreen(look, asked, Answer(placed=tuple(placed)), frame())
    if over:
        screen.go_to(Step.LOOKING)
    elif sorting:
        screen.go_to(Step.SORTING)
    return screen


def dots(look: Look, choices: int) -> Screen:
    """Pictures to put dots on, with two dots given to one."""
    asked = question(QuestionKind.DOTS, choices)
    answer = Answer(placed=(Placed(asked.choices[0].id, dots=2),))
    return DotsScreen(look, asked, answer, frame())


QUESTIONS: dict[str, Make] = {
    "faces": lambda look: ask(look, QuestionKind.FACES, 3),
    "yes or no": lambda look: ask(look, QuestionKind.YES_NO, 2),
    "choose one": lambda look: ask(look, QuestionKind.CHOOSE_ONE, 5),
    "choose many": lambda look: ask(look, QuestionKind.CHOOSE_MANY, 6),
    "mat with 3 places": lambda look: mat(look, 3),
    "mat with 5 places": lambda look: mat(look, 5),
    "mat that asks": lambda look: mat(look, 3, sorting=False),
    "mat to look over": lambda look: mat(look, 3, over=True),
    "dots": lambda look: dots(look, 5),
    "choose one, told again": lambda look: told_again(look, QuestionKind.CHOOSE_ONE, 5),
    "dots, told again": lambda look: told_again(look, QuestionKind.DOTS, 5),
    "own words, told again": lambda look: told_again(look, QuestionKind.OWN_WORDS, 0),
    "own words": lambda look: own_words(look, Writes.ANSWER),
    "say more": lambda look: own_words(look, Writes.MORE),
    **{f"to try: {kind}": partial(practice, kind=kind) for kind in QuestionKind},
    "said one": lambda look: said(look, 1),
    "said five": lambda look: said(look, 5),
    "said five and more": lambda look: said(look, 5, "And a chair to sit on."),
    "said 300 words": lambda look: said(look, 0, WORDS_300),
    "said one and 300 words": lambda look: said(look, 1, WORDS_300),
    "said not known": lambda look: said(look, 0, "Ask my sister.", Said.DONT_KNOW),
}
