"""Letters as PDF files: only what may be printed is printed, and all of it or nothing."""

from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pikepdf
import pytest
from PIL import Image

from app.domain.errors.files import CannotWriteFile
from app.domain.errors.letters import CannotPrintWords, NotReadByAPerson
from app.domain.errors.store import Gone
from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.views import Helped
from app.services.all import Services
from app.services.printing import Printing
from app.storage.models import LetterRow
from app.storage.store import Store


@pytest.fixture
def printing(services: Services) -> Printing:
    """Return printing for the practice board."""
    return Printing(services.letters, services.album)


@pytest.fixture
def letter(services: Services) -> MadeLetter:
    """Return a letter that may be printed."""
    return next(one for one in services.letters.made() if one.may_be_printed)


@pytest.fixture
def unread(services: Services) -> MadeLetter:
    """Return a letter about a private topic that nobody has read through yet."""
    for outcome in services.outcomes.all():
        views = services.views.with_ids(list(outcome.view_ids))
        said = [one for one in views if one.member_id and one.helped is not Helped.FOR_ME]
        if said and outcome.private and not outcome.letters:
            made = services.letters.make(outcome.id)
            return next(one for one in made if not one.may_be_printed)
    raise LookupError


def _rewrite(store: Store, letter_id: UUID, words: str) -> None:
    """Put other words at the top of a letter."""
    with store.sessions.begin() as session:
        row = session.get_one(LetterRow, letter_id)
        row.contents = {**row.contents, "title": words}


def test_a_letter_becomes_a_pdf_with_pages(printing: Printing, letter: MadeLetter) -> None:
    pdf = printing.pdf(letter.id)
    assert pdf.startswith(b"%PDF")
    assert printing.pages(pdf, 50)[0].width > 400


def test_a_letter_that_must_be_read_is_not_printed(
    printing: Printing, unread: MadeLetter
) -> None:
    with pytest.raises(NotReadByAPerson):
        printing.pdf(unread.id)


def test_a_letter_that_must_be_read_can_be_looked_at(
    printing: Printing, unread: MadeLetter
) -> None:
    assert printing.preview_pdf(unread.id).startswith(b"%PDF")


def test_a_letter_that_someone_read_is_printed(
    services: Services, printing: Printing, unread: MadeLetter
) -> None:
    services.letters.say_it_was_read(unread.id, read=True)
    assert printing.pdf(unread.id) == printing.preview_pdf(unread.id)


def test_making_a_pdf_records_nothing(
    services: Services, printing: Printing, unread: MadeLetter
) -> None:
    services.letters.say_it_was_read(unread.id, read=True)
    printing.pdf(unread.id)
    assert services.letters.ready(unread.id).step is LetterStep.MADE


def test_a_letter_that_is_not_there_is_gone(printing: Printing) -> None:
    with pytest.raises(Gone):
        printing.pdf(uuid4())


def test_writing_that_no_font_has_is_named(
    store: Store, printing: Printing, letter: MadeLetter
) -> None:
    _rewrite(store, letter.id, "Hello \U00012000")
    with pytest.raises(CannotPrintWords) as refused:
        printing.pdf(letter.id)
    assert "\U00012000" in str(refused.value.blanks["letters"])


def test_a_saved_file_is_the_whole_pdf(
    printing: Printing, letter: MadeLetter, tmp_path: Path
) -> None:
    file = tmp_path / "letter.pdf"
    printing.save(letter.id, file)
    assert file.read_bytes() == printing.pdf(letter.id)
    assert list(tmp_path.glob("*.part")) == []


def test_a_file_that_cannot_be_written_says_so(
    printing: Printing, letter: MadeLetter, tmp_path: Path
) -> None:
    with pytest.raises(CannotWriteFile):
        printing.save(letter.id, tmp_path / "no such folder" / "letter.pdf")


def test_what_was_printed_can_be_printed_again_byte_for_byte_whatever_changes(
    store: Store, services: Services, printing: Printing, letter: MadeLetter
) -> None:
    printed = printing.pdf(letter.id)
    _rewrite(store, letter.id, "Something else")
    assert printing.pdf(letter.id) == printed
    assert printing.preview_pdf(letter.id) == printed
    assert Printing(services.letters, services.album).pdf(letter.id) == printed


def test_what_was_only_looked_at_is_not_kept(
    store: Store, printing: Printing, letter: MadeLetter
) -> None:
    seen = printing.preview_pdf(letter.id)
    _rewrite(store, letter.id, "Something else")
    assert printing.pdf(letter.id) != seen


def test_letters_in_one_file_each_begin_on_a_sheet_of_their_own(
    services: Services, printing: Printing
) -> None:
    ids = [one.id for one in services.letters.made() if one.may_be_printed]
    counts = [len(printing.pages(printing.pdf(letter_id), 20)) for letter_id in ids]
    assert any(count % 2 for count in counts)
    whole = printing.pages(printing.joined([printing.pdf(one) for one in ids]), 20)
    assert len(whole) == sum(count + count % 2 for count in counts)


def _with_photo(services: Services, store: Store, letter: MadeLetter) -> str:
    """Put a photo of the board beside the first block of a letter; return its id."""
    drawn = BytesIO()
    Image.radial_gradient("L").convert("RGB").save(drawn, "PNG")
    photo = services.album.keep_face("Our hall", drawn.getvalue())
    with store.sessions.begin() as session:
        row = session.get_one(LetterRow, letter.id)
        first, *others = row.contents["blocks"]
        row.contents = {**row.contents, "blocks": [{**first, "picture": photo}, *others]}
    return photo


def test_a_photo_of_the_board_is_on_the_paper(
    store: Store, services: Services, printing: Printing, letter: MadeLetter
) -> None:
    before = len(printing.preview_pdf(letter.id))
    _with_photo(services, store, letter)
    assert len(printing.pdf(letter.id)) > before + 2000


def test_a_photo_of_the_board_is_told_by_its_words(
    store: Store, services: Services, printing: Printing, letter: MadeLetter
) -> None:
    photo = _with_photo(services, store, letter)
    with pikepdf.open(BytesIO(printing.pdf(letter.id))) as pdf:
        told = [
            str(one.Alt)
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
    assert "Our hall" in told
    assert not any(photo.casefold() in one.casefold() for one in told)
