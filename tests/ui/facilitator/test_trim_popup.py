"""Trimming the photo of a person before it becomes their face."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.all import Services
from app.ui.facilitator.people import MemberForm, PeoplePage
from app.ui.facilitator.trim_popup import TrimPopup
from app.ui.voices_here import VoicesHere
from app.ui.window import Window
from tests.pictures.bringing.samples import SECRET, quarters, with_notes
from tests.ui.facilitator.pictures_desk import look_of
from tests.ui.fit import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, services: Services, voices: VoicesHere) -> PeoplePage:
    """Return the page, at the first person."""
    page = PeoplePage(look_of(services), services, voices)
    window.show_screen(page)
    return page


@pytest.fixture
def form(page: PeoplePage) -> MemberForm:
    """Return the form of the first person."""
    assert page.form
    return page.form


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a photo with what a camera notes."""
    photo = tmp_path / "me.jpg"
    photo.write_bytes(with_notes(quarters((400, 200)), "JPEG"))
    return photo


def test_only_the_part_in_the_frame_becomes_the_face(
    services: Services, page: PeoplePage, form: MemberForm, file: Path
) -> None:
    popup = form.about.face.trim_photo(file)
    popup.trimmer.take(QRectF(0, 0, 0.5, 1))
    popup.use.click()
    page.save_now()
    face = services.people.member(form.member.id).face
    kept = services.album.contents([face])[face]
    assert Image.open(BytesIO(kept)).size == (200, 200)
    assert SECRET not in kept


def test_escape_keeps_nothing(
    qtbot: QtBot, services: Services, page: PeoplePage, form: MemberForm, file: Path
) -> None:
    before = form.member.face
    popup = form.about.face.trim_photo(file)
    qtbot.keyClick(popup.trimmer, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    page.save_now()
    assert services.people.member(form.member.id).face == before


def test_the_keyboard_begins_on_the_photo_and_everything_has_a_name(
    form: MemberForm, file: Path
) -> None:
    popup = form.about.face.trim_photo(file)
    assert QApplication.focusWidget() is popup.trimmer
    assert list(unnamed(popup)) == []
    popup.close_it.click()


def test_a_memory_card_taken_out_too_soon_is_told(
    services: Services, page: PeoplePage, form: MemberForm, file: Path
) -> None:
    before = form.member.face
    popup = form.about.face.trim_photo(file)
    file.unlink()
    popup.use.click()
    assert "We cannot find me.jpg" in page.problem.text()
    page.save_now()
    assert services.people.member(form.member.id).face == before


def test_a_photo_that_needs_a_yes_is_used_only_once_that_is_ticked(
    page: PeoplePage, file: Path
) -> None:
    popup = TrimPopup(page.look, file, page, "They said yes.")
    popup.open_over(page)
    assert not popup.use.isEnabled()
    popup.agreed.click()
    assert popup.use.isEnabled()
    popup.agreed.click()
    assert not popup.use.isEnabled()
    assert list(unnamed(popup)) == []
