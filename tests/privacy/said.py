"""Members say things in every way there is, and some change their minds about who may know."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from app.domain.attachments import Attachment, MediaType
from app.domain.drawings import Drawing, Pen, Stroke
from app.domain.letter_log import LetterStep
from app.domain.topics import Question, QuestionKind
from app.domain.views import (
    MOST_DOTS,
    Answer,
    Concern,
    Draft,
    Helped,
    How,
    Placed,
    Said,
    Sharing,
    View,
    ViewFilter,
)
from app.services.all import Services
from tests.services.scenes import answer, new_member

NAMES = (
    "Aurelius",
    "Boadicea",
    "Caractacus",
    "Desdemona",
    "Evangeline",
    "Ferdinand",
    "Guinevere",
    "Hermione",
    "Ignatius",
)
"""Names that nobody on the practice board has."""


@dataclass(frozen=True)
class Spoken:
    """What one member said to one question, and how it ended."""

    member_id: UUID
    member: str
    question: Question
    words: str
    end: str

    @property
    def is_nameless(self) -> bool:
        """Whether it has no name in the end."""
        return self.end.startswith("no name")

    def view(self, services: Services) -> View:
        """The view as the facilitator has it now."""
        found = services.views.find(ViewFilter(text=self.words))
        (view,) = (one for one in found if one.words == self.words)
        return view


def everybody_says(services: Services) -> list[Spoken]:
    """Have a member for each way to end answer a question of every kind."""
    members = [new_member(services, name) for name in NAMES]
    said = []
    for place, question in enumerate(one_of_each_kind(services)):
        # In another order each time, as people come to the screen.
        for member in members[place:] + members[:place]:
            end, act = ENDS[members.index(member)]
            words = f"zq{member.id.hex[:9]}{place}"
            spoken = Spoken(member.id, member.name, question, words, end)
            _tell(services, spoken)
            act(services, spoken)
            said.append(spoken)
    return said


def one_of_each_kind(services: Services) -> list[Question]:
    """A question of every kind that can be answered with no name."""
    found: dict[QuestionKind, Question] = {}
    for topic in services.topics.all():
        for question in topic.questions:
            if question.can_be_asked and not topic.private and question.opened_by is None:
                found.setdefault(question.kind, question)
    like = found[QuestionKind.CHOOSE_MANY]
    for kind in QuestionKind:
        if kind not in found:
            found[kind] = replace(like, id=uuid4(), kind=kind)
    asked = [replace(question, may_be_no_name=True) for question in found.values()]
    for question in asked:
        services.topics.save_question(question)
    return asked


def draft_of(spoken: Spoken) -> Draft:
    """An answer with everything that its kind of question takes, and words of their own."""
    question, words = spoken.question, spoken.words
    shown = question.for_member(spoken.member_id).choices
    helped, how = Helped.ANSWER, How.TALKER
    if question.kind is QuestionKind.PICTURE_MAT:
        places = question.places
        placed = [
            Placed(one.id, place=places[at % len(places)].id, moves=at)
            for at, one in enumerate(shown)
        ]
        placed.append(Placed(words="A card of my own", place=places[0].id, moves=2))
        return Draft(question.id, Answer(words=words, placed=tuple(placed)), helped, how)
    if question.kind is QuestionKind.DOTS:
        dots = (Placed(shown[0].id, dots=MOST_DOTS - 1), Placed(shown[1].id, dots=1))
        return Draft(question.id, Answer(words=words, placed=dots), helped, how)
    made = made_of(question.kind, words)
    if made is not None:
        return Draft(question.id, Answer(words=words, attachment=made), helped, how)
    picked = tuple(one.id for one in shown[:1])
    if question.kind is QuestionKind.CHOOSE_MANY:
        picked = tuple(one.id for one in reversed(shown))
    return Draft(question.id, Answer(Said.ANSWER, picked, words), helped, how)


def made_of(kind: QuestionKind, words: str) -> Attachment | None:
    """A recording or a drawing in which the words can be found."""
    if kind is QuestionKind.MY_VOICE:
        return Attachment(MediaType.MP3, words.encode(), 5_000)
    if kind is QuestionKind.MY_DRAWING:
        drawn = Drawing().with_stroke(Stroke(Pen.RED, ((1, 2), (30, 40))))
        return Attachment(MediaType.PNG, words.encode(), drawing=drawn)
    return None


def _tell(services: Services, spoken: Spoken) -> None:
    """As the screens do it: a draft, then kept for the facilitator alone."""
    draft = draft_of(spoken)
    services.answers.keep_draft(spoken.member_id, replace(draft, answer=Answer(words="zq")))
    services.answers.keep_draft(spoken.member_id, draft)
    services.answers.confirm(spoken.member_id, draft, Sharing.FACILITATOR)


def _share(services: Services, spoken: Spoken, sharing: Sharing) -> None:
    services.answers.confirm(spoken.member_id, draft_of(spoken), sharing)


def _share_later(services: Services, spoken: Spoken, sharing: Sharing) -> None:
    """As on My page, where what was recorded or drawn keeps its name."""
    if sharing is Sharing.NO_NAME and made_of(spoken.question.kind, ""):
        _share(services, spoken, sharing)
        return
    for view in services.own_views.of_member(spoken.member_id):
        if view.answer.words == spoken.words:
            services.own_views.share(spoken.member_id, view.id, sharing)


def _no_name(services: Services, spoken: Spoken) -> None:
    _share(services, spoken, Sharing.NO_NAME)


def _no_name_later(services: Services, spoken: Spoken) -> None:
    _share(services, spoken, Sharing.WITH_NAME)
    _share_later(services, spoken, Sharing.NO_NAME)


def _no_name_after_a_letter(services: Services, spoken: Spoken) -> None:
    _share(services, spoken, Sharing.WITH_NAME)
    services.letters.make(answer(services, [spoken.view(services)]).id)
    _share_later(services, spoken, Sharing.NO_NAME)


def _no_name_after_a_worry(services: Services, spoken: Spoken) -> None:
    view = spoken.view(services)
    services.views.flag(view.id, Concern.WORRIED)
    services.safety.write_down(view.id, "Talked with the day centre.", "the lead", "SA 1")
    _share(services, spoken, Sharing.NO_NAME)


def _no_name_after_it_was_hidden(services: Services, spoken: Spoken) -> None:
    _share(services, spoken, Sharing.WITH_NAME)
    _share_later(services, spoken, Sharing.FACILITATOR)
    _share(services, spoken, Sharing.NO_NAME)


def _with_name(services: Services, spoken: Spoken) -> None:
    _share(services, spoken, Sharing.WITH_NAME)
    outcome = answer(services, [spoken.view(services)])
    services.letters.make(outcome.id)
    made = [one for one in services.letters.made(outcome.id) if one.may_be_printed]
    services.letter_log.record([one.id for one in made], LetterStep.PRINTED)


def _for_the_facilitator(services: Services, spoken: Spoken) -> None:
    services.letters.make(answer(services, [spoken.view(services)]).id)


def _delete(services: Services, spoken: Spoken) -> None:
    _share(services, spoken, Sharing.WITH_NAME)
    services.answers.take_back(spoken.member_id, spoken.question.id)
    _let_go(services, spoken)


def _delete_later(services: Services, spoken: Spoken) -> None:
    services.letters.make(answer(services, [spoken.view(services)]).id)
    (view,) = (
        one
        for one in services.own_views.of_member(spoken.member_id)
        if one.answer.words == spoken.words
    )
    services.own_views.delete(spoken.member_id, view.id)
    _let_go(services, spoken)


def _let_go(services: Services, spoken: Spoken) -> None:
    """Do without the way to bring it back."""
    for one in services.own_deleted.of_member(spoken.member_id):
        services.own_deleted.delete_for_good(spoken.member_id, one.id)


ENDS: tuple[tuple[str, Callable[[Services, Spoken], None]], ...] = (
    ("no name", _no_name),
    ("no name later", _no_name_later),
    ("no name after a letter", _no_name_after_a_letter),
    ("no name after a worry", _no_name_after_a_worry),
    ("no name after two changes", _no_name_after_it_was_hidden),
    ("with name", _with_name),
    ("only the facilitator", _for_the_facilitator),
    ("deleted", _delete),
    ("deleted later", _delete_later),
)
"""What each of the members does in the end, in the order of their names."""
