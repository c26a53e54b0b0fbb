"""Recordings and drawings on the page where views are read."""

import sys
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from app.audit.screens_made import drawing
from app.domain.attachments import Attachment, MediaType
from app.domain.views import Answer, Draft, Sharing, View, ViewFilter
from app.services.all import Services
from app.speech.samples import SoundShape
from app.speech.studio import members_studio
from app.ui.facilitator.view_card import ViewCard
from app.ui.facilitator.view_made import MadeRow
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.write_down import WriteDownPopup
from app.ui.look import Look
from app.ui.member.said_made import SaidDrawing
from tests.services.scenes import new_member, open_question
from tests.speech.waves import RATE, Device, tone
from tests.ui.fit import settle

WORDS = "The hoist is broken."


@pytest.fixture
def recording(qtbot: QtBot) -> Attachment:
    """Return two seconds of a real recording."""
    microphone = members_studio().microphone
    device = Device()
    device.give(tone(2_000).tobytes())
    microphone.hear(device, SoundShape(RATE))
    with qtbot.waitSignal(microphone.finished) as finished:
        microphone.stop()
    assert finished.args
    return Attachment(MediaType.MP3, finished.args[0], finished.args[1])


def say(services: Services, made: Attachment, words: str = "") -> UUID:
    """Have somebody new say this with their name; return the id of the question."""
    question = open_question(services)
    member = new_member(services)
    draft = Draft(question.id, Answer(words=words, attachment=made))
    services.answers.confirm(member.id, draft, Sharing.WITH_NAME)
    return question.id


def view_of(services: Services) -> View:
    found = services.views.find(ViewFilter(text="Wilf"), 0, 500)
    (view,) = (one for one in found if one.kept)
    return view


def shown(qtbot: QtBot, look: Look, services: Services) -> ViewsPage:
    look.pictures.album = services.album
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.show()
    page.filters.search.setText("Wilf")
    page.refresh()
    return page


def card_of(page: ViewsPage) -> ViewCard:
    (card,) = (one for one in page.cards.cards if one.view.kept)
    assert card.made is not None
    return card


def popup_of(page: ViewsPage) -> WriteDownPopup:
    card_made(page).write.click()
    popup = page.made.popup
    assert popup is not None
    return popup


def card_made(page: ViewsPage) -> MadeRow:
    made = card_of(page).made
    assert made is not None
    return made


def test_a_recording_is_told_with_its_length(
    qtbot: QtBot, look: Look, services: Services, recording: Attachment
) -> None:
    say(services, recording)
    page = shown(qtbot, look, services)
    assert card_of(page).words.words == "Recording, 2 seconds"
    said = [page.table.views.index(row, 0).data() for row in range(len(page.shown))]
    assert "Recording, 2 seconds" in said


def test_what_is_written_down_stands_beside_it_and_is_found(
    qtbot: QtBot, look: Look, services: Services, recording: Attachment
) -> None:
    say(services, recording)
    page = shown(qtbot, look, services)
    popup = popup_of(page)
    popup.words.setPlainText(WORDS)
    popup.close_it.click()
    settle()
    assert view_of(services).written_down == WORDS
    assert card_of(page).words.words == f"Recording, 2 seconds: “{WORDS}”"
    page.filters.search.setText("hoist")
    page.refresh()
    assert [view.written_down for view in page.shown if view.kept] == [WORDS]


def test_leaving_the_page_keeps_what_is_being_written(
    qtbot: QtBot, look: Look, services: Services, recording: Attachment
) -> None:
    say(services, recording)
    page = shown(qtbot, look, services)
    popup_of(page).words.setPlainText(WORDS)
    page.save_now()
    assert view_of(services).written_down == WORDS


def test_where_there_is_no_sound_that_is_told(
    qtbot: QtBot,
    look: Look,
    services: Services,
    recording: Attachment,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    say(services, recording)
    page = shown(qtbot, look, services)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with qtbot.waitSignal(page.asked_for_silence):
        page.made.hear(view_of(services))
    assert page.problem.text().startswith("This computer plays no sound")
    hear = card_made(page).hear
    assert hear is not None
    assert hear.text() == "Play"


def test_a_recording_that_is_damaged_is_told(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    say(services, Attachment(MediaType.MP3, b"no sound at all", 3_000))
    page = shown(qtbot, look, services)
    hear = card_made(page).hear
    assert hear is not None
    hear.click()
    assert page.problem.text().startswith("This recording cannot be played.")


def test_a_drawing_is_shown_small_and_large(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    say(services, drawing())
    page = shown(qtbot, look, services)
    assert card_of(page).words.words == "Drawing"
    assert card_made(page).hear is None
    popup = popup_of(page)
    assert popup.findChildren(SaidDrawing)
    popup.words.setPlainText("A house by a road")
    popup.close()
    settle()
    kept = view_of(services).kept
    assert kept
    assert services.album.library.label(kept.picture) == "A house by a road"


def test_typed_words_and_what_was_written_down_both_stand_there(
    qtbot: QtBot, look: Look, services: Services, recording: Attachment
) -> None:
    say(services, recording, "And the door")
    services.views.write_down(view_of(services).id, WORDS)
    page = shown(qtbot, look, services)
    card = card_of(page)
    assert card.words.words == "Recording, 2 seconds: “And the door”"
    words = [one.words for one in card.findChildren(type(card.words))]
    assert f"Written down: “{WORDS}”" in words


def test_what_was_taken_back_meanwhile_is_told(
    qtbot: QtBot, look: Look, services: Services, recording: Attachment
) -> None:
    question = say(services, recording)
    page = shown(qtbot, look, services)
    view = view_of(services)
    assert view.member_id
    services.answers.take_back(view.member_id, question)
    card_made(page).write.click()
    assert page.made.popup is None
    assert page.problem.text()


def test_a_worrying_word_that_was_written_down_is_noticed(
    qtbot: QtBot, look: Look, services: Services, recording: Attachment
) -> None:
    say(services, recording)
    services.views.write_down(view_of(services).id, "He hit me")
    card = card_of(shown(qtbot, look, services))
    words = " ".join(one.words for one in card.findChildren(type(card.words)))
    assert "hit" in words.replace("He hit me", "")
