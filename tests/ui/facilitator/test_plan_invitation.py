"""Writing the invitation to a meeting, and saving it for members."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.plan import MeetingForm, PlanPage
from app.ui.facilitator.plan_invitation import InvitationPart
from app.ui.look import Look
from app.ui.window import Window
from tests.ui import fit

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]


@pytest.fixture
def page(window: Window, look: Look, services: Services, studio: Studio) -> PlanPage:
    """Return the page for planning, at the invitation to the next meeting."""
    printing = Printing(services.letters, services.album)
    page = PlanPage(look, services, studio, printing)
    window.show_screen(page)
    window.activateWindow()
    form(page).show_part(form(page).invitation)
    return page


@pytest.fixture
def part(page: PlanPage) -> InvitationPart:
    """Return the invitation."""
    return form(page).invitation


def form(page: PlanPage) -> MeetingForm:
    assert page.form
    return page.form


def shown(part: InvitationPart) -> str:
    assert part.preview.letter
    blocks = part.preview.letter.blocks
    return " ".join(line.words for block in blocks for line in block.sentences)


def test_what_is_written_stands_in_the_invitation(
    page: PlanPage, part: InvitationPart, services: Services
) -> None:
    part.lines.add.click()
    part.lines.rows[-1].text.setPlainText("A taxi waits at the station.")
    page.save_now()
    kept = services.meetings.meeting(form(page).meeting_id).invitation
    assert kept[-1].phrase.words == "A taxi waits at the station."
    assert "A taxi waits at the station." in shown(part)


def test_a_changed_agenda_is_seen_in_the_invitation(
    page: PlanPage, part: InvitationPart
) -> None:
    form(page).show_part(form(page).agenda)
    row = next(iter(form(page).agenda.rows.values()))
    row.line.row.text.setPlainText("Songs")
    form(page).show_part(part)
    assert "10:30am Songs" in shown(part)


def test_nothing_is_saved_for_members_while_something_must_change(
    qtbot: QtBot, part: InvitationPart
) -> None:
    with qtbot.waitSignal(part.desk.checked):
        part.lines.rows[0].text.setPlainText("Lunch is free, e.g. soup.")
    assert not part.for_all.isEnabled()
    assert not part.for_each.isEnabled()
    assert part.why_not.text().startswith("Change 1 thing")
    with qtbot.waitSignal(part.desk.checked):
        part.lines.rows[0].text.setPlainText("Lunch is free.")
    assert part.for_all.isEnabled()
    assert not part.why_not.isVisible()


def test_one_for_everyone_is_saved_with_what_was_just_typed(
    qtbot: QtBot, part: InvitationPart, tmp_path: Path
) -> None:
    part.lines.rows[0].text.setPlainText("There is soup.")
    part.save_for_all(tmp_path / "invitation.pdf")
    qtbot.waitUntil(lambda: bool(part.said.text()), timeout=20_000)
    assert (tmp_path / "invitation.pdf").read_bytes().startswith(b"%PDF")
    assert part.said.text() == f"Saved: {tmp_path / 'invitation.pdf'}"
    assert "There is soup." in shown(part)


def test_each_member_gets_one_of_their_own(
    qtbot: QtBot, part: InvitationPart, services: Services, tmp_path: Path
) -> None:
    folder = tmp_path / "invitations"
    folder.mkdir()
    part.save_for_each(folder)
    qtbot.waitUntil(lambda: bool(part.said.text()), timeout=60_000)
    names = [member.name for member in services.people.members()]
    files = {file.name for file in folder.iterdir()}
    assert files == {f"Invitation 12 January 2027 {name}.pdf" for name in names}
    assert part.said.text() == f"{len(names)} invitations are saved in {folder}"


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, page: PlanPage, part: InvitationPart, tmp_path: Path
) -> None:
    part.save_for_all(tmp_path / "not there" / "invitation.pdf")
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert part.said.text() == ""
    assert part.for_all.isEnabled()


def test_nothing_of_the_invitation_is_cut_off(part: InvitationPart) -> None:
    fit.settle()
    assert list(fit.cut_off(part)) == []
    assert list(fit.unnamed(part)) == []
