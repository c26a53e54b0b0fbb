"""What the app that is killed works on, and how what is kept there is told in one line each."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from app.domain.begun import Form
from app.domain.outcomes import LineKind
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question, QuestionKind, Topic
from app.domain.views import OLDEST_FIRST, Placed, Said, Sharing, View, ViewFilter
from app.services.all import Services

MEMBERS = ("Kofi", "Callum", "Precious")
TAXI = "I need a taxi to get there."
CARDS = ("The pond", "The path", "The seats", "The gate")
PLACES = ("Good", "OK", "Bad")
ASKED = {
    QuestionKind.CHOOSE_ONE: "Which part is best?",
    QuestionKind.CHOOSE_MANY: "Which parts do you use?",
    QuestionKind.PICTURE_MAT: "How is each part?",
    QuestionKind.DOTS: "What should come first?",
    QuestionKind.OWN_WORDS: "What else about the park?",
}
KINDS = {words: kind for kind, words in ASKED.items()}


def park(services: Services) -> Topic:
    """The topic that is asked about now."""
    return next(one for one in services.topics.asking() if one.phrase.words == "The park")


def ask_anew(services: Services) -> None:
    """Ask everybody about a new park: the former is not asked about any more."""
    for topic in services.topics.asking():
        services.topics.save(replace(topic, asking=False))
    topic = Topic(uuid4(), Phrase("The park", "park"), asking=True)
    services.topics.save(topic)
    for kind, words in ASKED.items():
        question = Question(uuid4(), topic.id, Phrase(words, "park"), kind, may_be_no_name=True)
        services.topics.save_question(question)
        if kind is not QuestionKind.OWN_WORDS:
            services.topics.save_choices(question.id, _choices(CARDS))
        if kind is QuestionKind.PICTURE_MAT:
            services.topics.save_places(question.id, _choices(PLACES))


def _choices(words: Sequence[str]) -> list[Choice]:
    return [Choice(uuid4(), Phrase(one, "park")) for one in words]


def planned(services: Services) -> Topic:
    """The topic that is open at the desk."""
    meeting = services.meetings.current()
    if meeting is None:
        raise LookupError
    return services.topics.of_meeting(meeting.id)[0]


def worrying(services: Services) -> View:
    """The view about which a note is typed at the desk: always the same."""
    return services.views.find(ViewFilter(), 0, 1, OLDEST_FIRST)[0]


def member(services: Services, name: str) -> Member:
    """The member of this name."""
    return next(one for one in services.people.members() if one.name == name)


def told(picks: Sequence[str], words: str, placed: Mapping[str, str], sharing: Sharing) -> str:
    """An answer that is kept, in one line."""
    return json.dumps([sorted(picks), words, dict(sorted(placed.items())), sharing.value])


def kept(services: Services) -> dict[str, str]:
    """Everything the app may change, as it is kept now."""
    found: dict[str, str] = {}
    topic = park(services)
    for name in MEMBERS:
        whose = member(services, name).id
        found |= _said(services, topic, name, whose)
        needs = [one.phrase.words for one in services.helps.needs(whose)]
        found[f"need {name}"] = str(needs.count(TAXI))
    outcome = services.outcomes.all()[0]
    lines = outcome.of_kind(LineKind.WE_DID)
    found["outcome"] = lines[0].words if lines else ""
    found["line"] = planned(services).info[0].phrase.words
    note = services.begun.typed(Form.NOTE, worrying(services).id)
    found["note"] = note.get("words", "")
    found["person"] = services.people.members()[0].likes
    return found


def _said(services: Services, topic: Topic, name: str, whose: UUID) -> dict[str, str]:
    found = {}
    for question in topic.questions:
        names = {one.id: one.phrase.words for one in (*question.choices, *question.places)}
        draft = services.answers.draft(whose, question.id)
        found[f"typed {name} {question.phrase.words}"] = draft.answer.words if draft else ""
        loose = services.answers.given_without_name(whose, question.id)
        found[f"loose {name} {question.phrase.words}"] = str(loose)
        found[f"said {name} {question.phrase.words}"] = ""
    for own in services.own_views.of_member(whose):
        if own.topic_id == topic.id and own.answer.said is Said.ANSWER:
            names = {one.id: one.phrase.words for one in own.question.choices}
            names |= {one.id: one.phrase.words for one in own.question.places}
            picks = [names[one] for one in own.answer.choices]
            placed = {_card(one, names): _place(one, names) for one in own.answer.placed}
            line = told(picks, own.answer.words, placed, own.sharing)
            found[f"said {name} {own.question.phrase.words}"] = line
    return found


def _card(one: Placed, names: Mapping[UUID, str]) -> str:
    return names[one.choice] if one.choice else one.words


def _place(one: Placed, names: Mapping[UUID, str]) -> str:
    return names[one.place] if one.place else str(one.dots)
