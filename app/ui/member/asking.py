"""The right screen for each way to answer."""

from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer
from app.ui.look import Look
from app.ui.member.dots import DotsScreen
from app.ui.member.draw import DrawScreen
from app.ui.member.making import MakingScreen
from app.ui.member.mat import MatScreen
from app.ui.member.own_words import OwnWordsScreen
from app.ui.member.question import QuestionScreen
from app.ui.member.screen import Frame
from app.ui.member.talk import TalkScreen

AskingScreen = QuestionScreen | OwnWordsScreen | MatScreen | DotsScreen | MakingScreen
"""A screen that asks: it sends ``answered`` whenever the answer changes."""


def asking_screen(
    look: Look, question: Question, answer: Answer | None, frame: Frame
) -> AskingScreen:
    """Ask a question in the way it is answered, with what was said to it before."""
    if question.kind is QuestionKind.OWN_WORDS:
        return OwnWordsScreen(look, question.phrase, answer, frame)
    if question.kind is QuestionKind.PICTURE_MAT:
        return MatScreen(look, question, answer, frame)
    if question.kind is QuestionKind.DOTS:
        return DotsScreen(look, question, answer, frame)
    if question.kind is QuestionKind.MY_VOICE:
        return TalkScreen(look, question, answer, frame)
    if question.kind is QuestionKind.MY_DRAWING:
        return DrawScreen(look, question, answer, frame)
    return QuestionScreen(look, question, answer, frame)
