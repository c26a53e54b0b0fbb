"""Adding one photo: trimmed, agreed to, upright, and without what the camera noted."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QLineEdit

from app.domain.pictures import PictureKind
from app.services.all import Services
from app.ui.facilitator.pictures import PicturesPage
from app.ui.facilitator.pictures_photo import PhotoPart
from app.ui.window import Window
from tests.pictures.bringing.samples import SECRET, huge_png, picture, quarters, with_notes
from tests.ui.facilitator.pictures_desk import open_desk, page_of, set_on_show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HALL = (400, 200)
UPSIDE_DOWN = 3


@pytest.fixture
def page(window: Window, services: Services) -> PicturesPage:
    """Return the page of a board that has brought nothing yet."""
    return page_of(open_desk(window, services))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a photo held upside down, with its place; upright its top left is red."""
    stored = quarters(HALL).transpose(Image.Transpose.ROTATE_180)
    photo = tmp_path / "corn_exchange.jpg"
    photo.write_bytes(with_notes(stored, "JPEG", turned=UPSIDE_DOWN))
    return photo


@pytest.fixture
def part(page: PicturesPage, file: Path) -> PhotoPart:
    """Return the photo being trimmed."""
    return _trimming(page, file)


def _trimming(page: PicturesPage, file: Path) -> PhotoPart:
    page.use_photo(file)
    assert isinstance(page.part, PhotoPart)
    return page.part


def _type(field: QLineEdit, words: str) -> None:
    field.setText(words)
    field.textEdited.emit(words)


def _keep(services: Services, part: PhotoPart) -> bytes:
    """Keep the photo, and return its file as the board has it."""
    part.agreed.setChecked(True)
    part.keep.click()
    (made,) = services.picture_sets.all()
    pictures = services.picture_sets.pictures(made.id)
    (contents,) = services.album.contents(pictures).values()
    return contents


def _is_red(photo: Image.Image, across: float, down: float) -> bool:
    place = (int(photo.width * across), int(photo.height * down))
    red, _green, blue = photo.convert("RGB").getpixel(place)  # type: ignore[misc]  # three colours
    return bool(red > blue)


def test_a_photo_is_named_after_its_file(part: PhotoPart) -> None:
    assert part.name.text() == "corn exchange"


@pytest.mark.parametrize("stem", ["IMG_1234", "DSC00017", "20261123_101500", "PXL 2026"])
def test_a_photo_that_only_a_camera_named_has_no_name_yet(
    page: PicturesPage, file: Path, stem: str
) -> None:
    part = _trimming(page, file.rename(file.with_stem(stem)))
    assert part.name.text() == ""
    part.agreed.click()
    assert not part.keep.isEnabled()


def test_a_photo_is_kept_once_it_has_a_name_and_everyone_agreed(part: PhotoPart) -> None:
    assert not part.agreed.isChecked()
    assert not part.keep.isEnabled()
    part.agreed.click()
    assert part.keep.isEnabled()
    _type(part.name, "  ")
    assert not part.keep.isEnabled()
    _type(part.name, "Corn Exchange")
    assert part.keep.isEnabled()
    part.agreed.click()
    assert not part.keep.isEnabled()


def test_nothing_is_kept_before_that(services: Services, part: PhotoPart) -> None:
    part.keep.click()
    assert services.picture_sets.all() == []


def test_a_photo_that_is_kept_is_shown_with_who_took_it(
    services: Services, page: PicturesPage, part: PhotoPart
) -> None:
    _type(part.name, "Corn Exchange")
    _type(part.author, "Dev")
    _type(part.credit, "Photo: Dev")
    _keep(services, part)
    shown = set_on_show(page)
    assert (shown.about.name, shown.about.kind) == ("Corn Exchange", PictureKind.PHOTO)
    assert shown.credit.text() == "1 photo · Dev · In print: Photo: Dev"
    assert page.list.currentItem().text() == "Corn Exchange"
    assert services.album.credits(shown.found.pictures) == ["Photo: Dev"]
    assert services.album.find("exchange")[0] in shown.found.pictures


def test_a_photo_held_upside_down_is_kept_upright(services: Services, part: PhotoPart) -> None:
    kept = Image.open(BytesIO(_keep(services, part)))
    assert kept.size == HALL
    assert _is_red(kept, 0.25, 0.25)
    assert not _is_red(kept, 0.75, 0.75)


def test_it_is_trimmed_as_it_is_seen(services: Services, part: PhotoPart) -> None:
    part.trimmer.take(QRectF(0, 0, 0.5, 0.5))
    kept = Image.open(BytesIO(_keep(services, part)))
    assert kept.size == (HALL[0] // 2, HALL[1] // 2)
    assert _is_red(kept, 0.1, 0.1)
    assert _is_red(kept, 0.9, 0.9)


def test_the_whole_photo_can_be_taken_again(services: Services, part: PhotoPart) -> None:
    part.trimmer.take(QRectF(0, 0, 0.5, 0.5))
    part.whole.click()
    assert Image.open(BytesIO(_keep(services, part))).size == HALL


def test_nothing_that_the_camera_noted_is_kept(
    services: Services, part: PhotoPart, file: Path
) -> None:
    assert SECRET in file.read_bytes()
    kept = _keep(services, part)
    assert SECRET not in kept
    assert b"Exif" not in kept
    assert dict(Image.open(BytesIO(kept)).getexif()) == {}


@pytest.mark.parametrize(
    ("contents", "why"),
    [
        (b"not a photo", "not a picture we can read"),
        (picture("JPEG", (900, 900))[:-2000], "is damaged"),
        (huge_png(60_000, 60_000), "is too big"),
        (None, "We cannot find hall.jpg"),
    ],
    ids=["no photo", "cut short", "huge", "gone"],
)
def test_a_photo_that_cannot_be_used_is_told(
    services: Services, page: PicturesPage, tmp_path: Path, contents: bytes | None, why: str
) -> None:
    photo = tmp_path / "hall.jpg"
    if contents is not None:
        photo.write_bytes(contents)
    before = page.part
    page.use_photo(photo)
    assert page.problem.isVisible()
    assert why in page.problem.text()
    assert page.part is before
    assert services.picture_sets.all() == []


def test_a_memory_card_taken_out_too_soon_is_told(
    services: Services, page: PicturesPage, part: PhotoPart, file: Path
) -> None:
    part.agreed.setChecked(True)
    file.unlink()
    part.keep.click()
    assert "We cannot find corn_exchange.jpg" in page.problem.text()
    assert page.part is part
    assert services.picture_sets.all() == []


def test_a_second_photo_needs_a_name_of_its_own(
    services: Services, page: PicturesPage, part: PhotoPart, file: Path
) -> None:
    _keep(services, part)
    again = _trimming(page, file)
    again.agreed.setChecked(True)
    again.keep.click()
    assert "There is a set called corn exchange already" in page.problem.text()
    assert page.part is again
    assert len(services.picture_sets.all()) == 1
