"""The clock of a laptop may be wrong, and put right: saving goes on, and nothing is lost."""

from datetime import date, timedelta

from app.domain.views import Answer, Draft, Sharing
from app.services.all import Services
from app.services.answers import Answers
from app.storage.store import Store
from tests.conftest import TODAY
from tests.services.scenes import new_member, open_question


def answers_on(store: Store, day: date) -> Answers:
    """What keeps answers on a day."""
    return Answers(store.sessions, lambda: day)


def test_an_answer_is_changed_deleted_and_brought_back_on_an_earlier_day(
    store: Store, services: Services
) -> None:
    member, question = new_member(services), open_question(services)
    for days, words in ((0, "First"), (-400, "Changed")):
        answers = answers_on(store, TODAY + timedelta(days=days))
        answers.confirm(member.id, Draft(question.id, Answer(words=words)), Sharing.WITH_NAME)
        (view,) = services.own_views.of_member(member.id)
        assert view.answer.words == words
    answers.take_back(member.id, question.id)
    assert services.own_views.of_member(member.id) == []
    (deleted,) = services.own_deleted.of_member(member.id)
    services.own_deleted.bring_back(member.id, deleted.id)
    (view,) = services.own_views.of_member(member.id)
    assert view.answer.words == "Changed"
