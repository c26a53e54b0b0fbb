"""Sheets that tests print, and ways to type them in."""

from uuid import UUID

from app.domain.sheet_codes import read_code
from app.domain.sheets import Typed, WantedSheets
from app.domain.topics import Question, QuestionKind, Topic
from app.domain.views import Answer, Helped, Sharing
from app.services.all import Services


def asked(
    services: Services, kind: QuestionKind = QuestionKind.FACES, *, no_name: bool | None = None
) -> tuple[Topic, Question]:
    """A question of this kind that can be put on paper, and its topic."""
    return next(
        (topic, question)
        for topic in services.topics.all()
        for question in topic.questions
        if question.kind is kind
        and question.can_be_asked
        and question.opened_by is None
        and topic.may_open
        and (no_name is None or question.may_be_no_name is no_name)
    )


def printed(services: Services, question: Question, copies: int = 1) -> list[str]:
    """The codes of some sheets of a question, as they are kept."""
    wanted = WantedSheets(question.topic_id, (question.id,), copies)
    document = services.answer_sheets.sheets(wanted)
    services.answer_sheets.keep_sheets(document)
    return [read_code(sheet.code) for sheet in document.sheets]


def ticked(
    question: Question,
    place: int = 0,
    member_id: UUID | None = None,
    sharing: Sharing = Sharing.WITH_NAME,
    words: str = "",
) -> Typed:
    """A sheet with one choice ticked."""
    answer = Answer(choices=(question.choices[place].id,), words=words)
    return Typed(answer, Helped.READ, sharing, member_id)
