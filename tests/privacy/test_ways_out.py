"""Whatever leaves the desk obeys who may see what: letters, papers, files and screens."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.cli import main
from app.domain.errors import AppError
from app.domain.letter import Letter
from app.domain.letter_script import script
from app.domain.views import ViewFilter
from app.services.all import Services
from app.services.letter_forms import Form, LetterForms
from app.services.printing import Printing
from app.storage.store import Store
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from tests.conftest import PracticeFolder
from tests.letters.samples import page_words, pages_of
from tests.privacy.said import Spoken
from tests.ui.member.own import what_i_said

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


def shared(spoken: list[Spoken]) -> list[Spoken]:
    return [one for one in spoken if one.end == "with name"]


def not_for_letters(spoken: list[Spoken]) -> list[Spoken]:
    return [one for one in spoken if one.end != "with name"]


def words_of(letter: Letter) -> str:
    return " ".join([letter.reader, *(line.words for line in script(letter))])


def unpacked(form: Form, contents: bytes) -> str:
    if form is not Form.EPUB:
        return contents.decode()
    with zipfile.ZipFile(io.BytesIO(contents)) as book:
        return "\n".join(book.read(name).decode("utf-8", "ignore") for name in book.namelist())


def make_every_letter(services: Services) -> None:
    for outcome in services.outcomes.all():
        if services.letters.has_readers(outcome):
            with suppress(AppError):  # one that is not easy read yet makes none
                services.letters.make(outcome.id)
    for letter in services.letters.made():
        services.letters.say_it_was_read(letter.id, read=True)


def test_a_members_words_are_in_no_letter_but_their_own(
    services: Services, spoken: list[Spoken]
) -> None:
    make_every_letter(services)
    made = services.letters.made()
    letters = {one.id: words_of(services.letters.letter(one.id)[0]) for one in made}
    for one in spoken:
        readers = {letter.member_id for letter in made if one.words in letters[letter.id]}
        assert readers == ({one.member_id} if one.end == "with name" else set()), one.end


@pytest.fixture
def own_letters(services: Services, spoken: list[Spoken]) -> list[tuple[str, str]]:
    """Return what stands in every form of each letter to who spoke, and to whom it is."""
    make_every_letter(services)
    printing = Printing(services.letters, services.album)
    forms = LetterForms(services.letters, services.album)
    members = {one.member_id: one.member for one in spoken}
    found = []
    for made in services.letters.made():
        if made.member_id in members:
            reader = members[made.member_id]
            found += [(reader, unpacked(form, forms.contents(made.id, form))) for form in Form]
            found.append((reader, " ".join(page_words(pages_of(printing.pdf(made.id))))))
    return found


def test_nor_are_they_in_any_form_that_a_letter_has(
    own_letters: list[tuple[str, str]], spoken: list[Spoken]
) -> None:
    assert own_letters
    for reader, words in own_letters:
        for one in not_for_letters(spoken):
            assert one.words not in words, (one.end, reader)
        for one in shared(spoken):
            assert one.words not in words or one.member == reader
            if one.member != reader:
                assert one.member not in words


def test_papers_for_everyone_have_nobodys_words_and_nobodys_name(
    services: Services, spoken: list[Spoken]
) -> None:
    papers = []
    for outcome in services.outcomes.all():
        with suppress(AppError):
            papers.append(services.papers.poster(outcome.id))
    for meeting in services.meetings.all():
        with suppress(AppError):
            papers.append(services.papers.summary(meeting))
    assert len(papers) > 3
    whole = " ".join(map(words_of, papers))
    for one in spoken:
        assert one.words not in whole
        assert one.member not in whole


def test_the_pictures_of_a_mat_that_only_the_facilitator_may_see_are_in_no_letter(
    services: Services, spoken: list[Spoken]
) -> None:
    make_every_letter(services)
    for one in spoken:
        if one.end == "only the facilitator":
            mine = [each for each in services.letters.made() if each.member_id == one.member_id]
            assert mine
            for made in mine:
                words = words_of(services.letters.letter(made.id)[0])
                assert "A card of my own" not in words
                assert "This is where you put" not in words


def test_the_command_that_saves_letters_obeys_too(
    store: Store,
    practice: PracticeFolder,
    spoken: list[Spoken],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store.close()
    data, out = str(practice.folder.parent), tmp_path / "out"
    main(["letters", "--practice", "--data", data, "--out", str(out), "--text", "--html"])
    told = capsys.readouterr()
    saved = [*out.glob("letter-*.txt"), *out.glob("letter-*.html")]
    assert saved
    whole = "\n".join(file.read_text() for file in saved) + told.out + told.err
    for one in not_for_letters(spoken):
        assert one.words not in whole, one.end
    assert not [
        file.name for file in out.iterdir() for one in spoken if one.member in file.name
    ]


def said_by(widget: QWidget) -> str:
    """Everything a widget shows, tells a screen reader, or says in a tip."""
    found: list[str] = []
    for one in [widget, *widget.findChildren(QWidget)]:
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        found += [one.windowTitle(), one.objectName()]
        if isinstance(one, QLabel | QAbstractButton):
            found.append(one.text())
    return "\n".join(found)


def test_a_card_and_a_row_of_a_view_with_no_name_name_nobody(
    qtbot: QtBot, look: Look, services: Services, spoken: list[Spoken]
) -> None:
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    for one in spoken:
        if not one.is_nameless or one.question != spoken[0].question:
            continue
        page.show_what(ViewFilter(text=one.words))
        (card,) = page.cards.cards
        model = page.table.views
        row = [str(model.data(model.index(0, at))) for at in range(model.columnCount())]
        for words in (said_by(card), "\n".join(row)):
            assert one.words in words
            assert "No name" in words
            assert one.member not in words


def test_searching_for_an_author_finds_nothing_that_has_no_name(
    services: Services, spoken: list[Spoken]
) -> None:
    for one in spoken:
        found = {
            view.words for view in services.views.find(ViewFilter(text=one.member), 0, 500)
        }
        assert (one.words in found) is (one.end in ("with name", "only the facilitator"))


def test_today_says_who_has_answered_and_not_what(
    qtbot: QtBot, look: Look, services: Services, spoken: list[Spoken]
) -> None:
    page = TodayPage(look, services)
    qtbot.addWidget(page)
    lines = said_by(page).splitlines()
    for one in spoken:
        if one.is_nameless:
            assert not [line for line in lines if one.words in line and one.member in line]


def test_a_member_sees_their_own_views_alone(
    stage: Stage, services: Services, spoken: list[Spoken]
) -> None:
    for member_id in {one.member_id for one in spoken}:
        member = services.people.member(member_id)
        what_i_said(stage, services, member).start()
        assert stage.screen is not None
        own = services.own_views.of_member(member_id)
        kept = ("with name", "only the facilitator")
        expected = {
            one.words for one in spoken if one.member_id == member_id and one.end in kept
        }
        assert {view.answer.words for view in own} == expected
