"""Letters in other forms: only what may be printed is given, and all of it or nothing."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.errors.files import CannotWriteFile
from app.domain.errors.letters import NotReadByAPerson
from app.domain.errors.store import Gone
from app.domain.privacy import Reason
from app.services.all import Services
from app.services.letter_forms import Form, LetterForms
from app.storage.models import LetterRow
from app.storage.store import Store

BEGINS = {Form.HTML: b"<!DOCTYPE html>", Form.TEXT: b"Elm", Form.EPUB: b"PK"}


@pytest.fixture
def forms(services: Services) -> LetterForms:
    """Return the other forms of letters of the practice board."""
    return LetterForms(services.letters, services.album)


@pytest.fixture
def ready(services: Services) -> UUID:
    """Return a letter that may be printed."""
    return next(one.id for one in services.letters.made() if one.may_be_printed)


@pytest.fixture
def unread(store: Store, services: Services, ready: UUID) -> UUID:
    """Return a letter that a person must read first."""
    with store.sessions.begin() as session:
        row = session.get_one(LetterRow, ready)
        row.reasons, row.read_by_a_person = [Reason.PRIVATE_TOPIC], False
    return ready


@pytest.mark.parametrize("form", list(Form))
def test_a_letter_has_other_forms(forms: LetterForms, ready: UUID, form: Form) -> None:
    contents = forms.contents(ready, form)
    assert contents.startswith(BEGINS[form])
    assert contents == forms.contents(ready, form)


@pytest.mark.parametrize("form", list(Form))
def test_a_letter_that_must_be_read_is_in_no_form(
    forms: LetterForms, unread: UUID, form: Form
) -> None:
    with pytest.raises(NotReadByAPerson):
        forms.contents(unread, form)


@pytest.mark.parametrize("form", list(Form))
def test_a_letter_that_is_not_there_is_gone(forms: LetterForms, form: Form) -> None:
    with pytest.raises(Gone):
        forms.contents(uuid4(), form)


def test_a_saved_file_is_the_whole_letter(
    forms: LetterForms, ready: UUID, tmp_path: Path
) -> None:
    file = tmp_path / "letter.epub"
    forms.save(ready, Form.EPUB, file)
    assert file.read_bytes() == forms.contents(ready, Form.EPUB)
    assert list(tmp_path.glob("letter*")) == [file]


def test_a_file_that_cannot_be_written_says_so_and_nothing_is_left(
    forms: LetterForms, ready: UUID, tmp_path: Path
) -> None:
    (tmp_path / "letter.html").mkdir()
    with pytest.raises(CannotWriteFile):
        forms.save(ready, Form.HTML, tmp_path / "letter.html")
    assert [one.name for one in tmp_path.glob("letter*")] == ["letter.html"]


def test_making_a_form_records_nothing(store: Store, forms: LetterForms, ready: UUID) -> None:
    def happened() -> int:
        with store.sessions() as session:
            return len(session.get_one(LetterRow, ready).events)

    before = happened()
    for form in Form:
        forms.contents(ready, form)
    assert happened() == before
