"""Lines of the board's own: written kindly, kept at once, and there for members."""

from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.needs import Adjustment, FlagCategory, Subset
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.fields import Pick, Value
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_own import OwnLinesPart
from app.ui.facilitator.helps_own_form import OwnLineForm
from app.ui.look import Look
from tests.services import needs
from tests.ui.facilitator.helping import helps_page, own_part, write

FAN = Adjustment(str(uuid4()), "the_room", Phrase("I need a fan.", "help"), "Bring the fan.")


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> HelpsPage:
    """Return the page of a board that took its lines away."""
    for line in services.helps.own_lines():
        services.removals.remove(Thing.ADJUSTMENT, UUID(line.id))
    return helps_page(qtbot, look, services)


@pytest.fixture
def part(page: HelpsPage) -> OwnLinesPart:
    """Return its own lines: there are none yet."""
    return own_part(page)


def begun(part: OwnLinesPart, words: str) -> OwnLineForm:
    """Add a line."""
    part.add.click()
    assert part.form is not None
    part.form.words.row.text.setPlainText(words)
    return part.form


def open_form(part: OwnLinesPart) -> OwnLineForm | None:
    """The form that is open now."""
    return part.form


def pick(field: "Pick[Value]", value: Value) -> None:
    field.pick(value)
    field.activated.emit(field.currentIndex())


def test_a_board_without_lines_of_its_own_is_told_what_they_are_for(
    services: Services, part: OwnLinesPart
) -> None:
    count = len(services.helps.catalogue())
    assert part.about.text().startswith(f"Our list has {count} lines.")
    assert part.form is None


def test_a_line_is_kept_as_one_types_with_all_about_it(
    services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    form = begun(part, "I need a fan.")
    write(form.action, "Bring the fan from the office.")
    write(form.venue, "A socket by a seat.")
    pick(form.group, "sensory")
    pick(form.when, -2)
    pick(form.subset, Subset.COMMUNICATION_SUPPORT)
    pick(form.category, FlagCategory.ENVIRONMENT)
    page.save_now()
    (kept,) = services.helps.own_lines()
    assert kept == Adjustment(
        form.line.id,
        "sensory",
        Phrase("I need a fan.", kept.phrase.picture),
        "Bring the fan from the office.",
        Subset.COMMUNICATION_SUPPORT,
        FlagCategory.ENVIRONMENT,
        -2,
        "A socket by a seat.",
    )
    assert kept.phrase.picture == form.words.row.picture.picture != ""
    assert [line.words for line in part.list.lines] == ["I need a fan."]


def test_members_can_choose_it_at_once(
    services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    form = begun(part, "I need a fan.")
    page.save_now()
    assert form.line.id in services.helps.catalogue()


def test_a_line_that_was_only_begun_is_not_kept(
    services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    form = begun(part, "I need")
    write(form.action, "Bring it.")
    page.save_now()
    assert services.helps.own_lines() == []
    form.bin.click()
    assert part.form is None


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("I need a fan.", False),
        ("I need one two three four five six seven eight.", False),
        ("I need one two three four five six seven eight nine.", True),
        ("A fan would be nice.", True),
    ],
)
def test_how_a_line_is_written_is_told_and_blocks_nothing(
    services: Services, page: HelpsPage, part: OwnLinesPart, *, line: str, is_told: bool
) -> None:
    form = begun(part, line)
    page.save_now()
    assert form.form_hint.isHidden() is not is_told
    assert [one.phrase.words for one in services.helps.own_lines()] == [line]


def test_the_checker_says_what_is_hard(qtbot: QtBot, part: OwnLinesPart) -> None:
    form = begun(part, "I need stakeholder engagement.")
    qtbot.waitUntil(lambda: bool(form.words.row.findings))
    assert form.desk.findings.rows


def test_a_line_can_be_opened_and_changed(
    services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    services.helps.save_line(FAN)
    part.refresh()
    part.list.setCurrentRow(0)
    assert part.form is not None
    write(part.form.action, "Bring two fans.")
    page.save_now()
    assert [one.action for one in services.helps.own_lines()] == ["Bring two fans."]


def test_a_removed_line_can_come_back(
    qtbot: QtBot, services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    services.helps.save_line(FAN)
    need = needs.need_of(services, "Kofi", FAN.id)
    part.refresh()
    part.list.setCurrentRow(0)
    assert part.form is not None
    with qtbot.waitSignal(page.removed) as removed:
        part.form.bin.click()
    assert removed.args == [Thing.ADJUSTMENT, UUID(FAN.id), "I need a fan."]
    services.removals.remove(Thing.ADJUSTMENT, UUID(FAN.id))
    page.refresh()
    assert open_form(part) is None
    assert part.list.count() == 0
    assert needs.line_of(services, need).phrase.words == "Bring the fan."
    services.removals.bring_back(Thing.ADJUSTMENT, UUID(FAN.id))
    page.refresh()
    assert part.list.count() == 1


def test_typing_in_a_line_while_another_is_opened_loses_nothing(
    services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    services.helps.save_line(FAN)
    begun(part, "I need a warm room.")
    part.list.setCurrentRow(0)
    words = {one.phrase.words for one in services.helps.own_lines()}
    assert words == {"I need a fan.", "I need a warm room."}


def test_a_name_or_a_word_about_health_that_others_would_read_is_pointed_out(
    services: Services, page: HelpsPage, part: OwnLinesPart
) -> None:
    form = begun(part, "I need a fan.")
    assert not form.told_hint.isVisible()
    write(form.venue, "A fan for Kofi.")
    assert form.told_hint.text().startswith("This may tell who someone is: “Kofi”")
    write(form.venue, "A fan, because of epilepsy.")
    assert form.told_hint.text().startswith("The place can read this: “epilepsy”")
    write(form.venue, "A fan.")
    assert not form.told_hint.isVisible()
    form.words.row.text.setPlainText("I need Kofi beside me.")
    assert "“Kofi”" in form.told_hint.text()
    page.save_now()  # it is kept all the same
    assert services.helps.own_lines()[0].phrase.words == "I need Kofi beside me."
