"""What only facilitators may see is marked where an outcome is written about it."""

from pytestqt.qtbot import QtBot

from app.domain.views import Sharing
from app.services.all import Services
from app.ui.facilitator.outcomes_said import SaidPanel
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from tests.services.scenes import new_member, open_question, say


def test_a_view_for_facilitators_alone_is_marked_not_to_be_quoted(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    question = open_question(services)
    views = [
        say(services, new_member(services, name).id, question.id, words, sharing)
        for name, words, sharing in (
            ("Wilf", "It is cold", Sharing.FACILITATOR),
            ("Nell", "It is late", Sharing.WITH_NAME),
        )
    ]
    panel = SaidPanel(look)
    qtbot.addWidget(panel)
    panel.show_views(views, [])
    words = {label.words for label in panel.findChildren(WrappedWords)}
    assert {"Wilf", "Nell", "Only facilitators may see this. Do not quote it."} <= words
