"""A folder, a zip or a board is read into pictures to keep, and reasons for the rest."""

import os
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.bringing import Glance, ReadPictures
from app.domain.errors import AppError
from app.domain.errors.files import FileNotThere, FileTooBig, NamesLeadOut, ZipDamaged
from app.domain.errors.pictures import (
    NoPicturesThere,
    NotAPicture,
    PictureDamaged,
    PictureElsewhere,
    PictureTooBig,
    PictureUnsafe,
    TooManyPictures,
)
from app.domain.pictures import Credit, PictureKind
from app.pictures.bringing import reading, sources
from app.pictures.bringing.reading import glance, read_photo, read_pictures
from tests.pictures.bringing.samples import (
    board,
    data_uri,
    folder,
    huge_png,
    image,
    picture,
    svg,
    zipped,
)

DOTS = b"drawn as dots"
INTERNET = "https://example.org/bus.png"


def read(source: Path) -> ReadPictures:
    return read_pictures(source, lambda _svg: DOTS, lambda _done, _all: None)


def labels(source: Path) -> list[str]:
    found = read(source)
    assert found.left_out == ()
    return [one.label for one in found.pictures]


def why_left_out(place: Path, name: str, contents: bytes) -> type[AppError]:
    """Why a file is left out, seen to be left out alone, without a trace of it."""
    files = {name: contents, "good.png": picture()}
    around = sorted(folder(place / "set", files).rglob("*"))
    found = read(place / "set")
    assert [one.label for one in found.pictures] == ["good"]
    assert [one.name for one in found.left_out] == [name]
    assert sorted((place / "set").rglob("*")) == around
    return type(found.left_out[0].why)


def test_a_folder_of_pictures_is_read(tmp_path: Path) -> None:
    files = {"bus.svg": svg(), "car.png": picture(), "in/tram.jpg": picture("JPEG")}
    assert labels(folder(tmp_path, {**files, "sun.webp": picture("WEBP")})) == [
        "bus", "car", "tram", "sun",
    ]  # fmt: skip


def test_a_zip_of_pictures_is_read(tmp_path: Path) -> None:
    assert labels(zipped(tmp_path / "a.zip", {"bus.svg": svg(), "car.png": picture()})) == [
        "bus",
        "car",
    ]


@pytest.mark.parametrize(
    ("stem", "label"),
    [("red_bus", "red bus"), ("St._John", "St. John"), ("tea , milk", "tea, milk"), ("_", "_")],
)
def test_a_picture_is_named_by_its_file(tmp_path: Path, stem: str, label: str) -> None:
    assert labels(folder(tmp_path, {f"{stem}.png": picture()})) == [label]


def test_a_numbered_picture_is_found_by_its_word_too(tmp_path: Path) -> None:
    [one] = read(folder(tmp_path, {"porter_2a.png": picture()})).pictures
    assert (one.label, one.keywords) == ("porter 2a", ("porter",))


@pytest.mark.skipif(sys.platform != "linux", reason="others have no such names")
def test_a_name_in_an_old_code_can_be_kept(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    [label] = labels(folder(tmp_path, {name: picture()}))
    assert label.encode() == b"caf?"


def test_a_word_list_gives_words_group_and_keywords(tmp_path: Path) -> None:
    table = b"file;label;keywords;group\nBUS_1.png;red bus;coach, ride;travel\n"
    [one] = read(folder(tmp_path, {"bus 1.png": picture(), "words.csv": table})).pictures
    assert (one.label, one.keywords, one.group) == ("red bus", ("coach", "ride"), "travel")


def test_a_picture_that_is_not_in_the_list_is_named_by_its_file(tmp_path: Path) -> None:
    files = {"bus.png": picture(), "car.png": picture(), "w.csv": b"file,label\nbus,coach\n"}
    assert labels(zipped(tmp_path / "a.zip", files)) == ["coach", "car"]


def test_other_files_are_passed_over(tmp_path: Path) -> None:
    assert labels(folder(tmp_path, {"bus.png": picture(), "licence.txt": b"mine"})) == ["bus"]


def test_a_plain_drawing_is_not_drawn_as_dots(tmp_path: Path) -> None:
    [one] = read(folder(tmp_path, {"bus.svg": svg()})).pictures
    assert one.contents.startswith(b"<svg")


def test_a_drawing_with_letters_is_drawn_as_dots(tmp_path: Path) -> None:
    [one] = read(folder(tmp_path, {"bus.svg": svg("<text>Bus</text>")})).pictures
    assert one.contents == DOTS


def test_a_picture_is_told_by_what_it_is_and_not_by_its_name(tmp_path: Path) -> None:
    files = {
        "bus.png": svg(),
        "car.svg": picture(),
        "wide.svg": svg().decode().encode("utf-16"),
    }
    bus, car, wide = read(folder(tmp_path, files)).pictures
    assert bus.contents == wide.contents
    assert Image.open(BytesIO(car.contents)).format == "JPEG"


def test_every_picture_is_reported(tmp_path: Path) -> None:
    place = folder(tmp_path, {"a.png": picture(), "b.png": b"bad", "c.png": picture()})
    told: list[tuple[int, int]] = []
    read_pictures(place, lambda _svg: DOTS, lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize(
    ("name", "contents", "why"),
    [
        ("bus.png", b"just words", NotAPicture),
        ("bus.png", b"", NotAPicture),
        ("bus.svg", b"", NotAPicture),
        ("bus.svg", b" \n", NotAPicture),
        ("bus.jpg", b"%PDF-1.7\n", NotAPicture),
        ("bus.png", huge_png(30_000, 30_000), PictureTooBig),
        ("bus.jpg", picture("JPEG", (300, 300))[:1000], PictureDamaged),
        ("bus.svg", svg()[:-9], PictureDamaged),
        ("bus.svg", b"<html/>", PictureDamaged),
        ("bus.svg", svg("<script/>"), PictureUnsafe),
        ("bus.png", svg("<script/>"), PictureUnsafe),
    ],
)
def test_what_cannot_be_used_is_left_out_and_told(
    tmp_path: Path, name: str, contents: bytes, why: type[AppError]
) -> None:
    assert why_left_out(tmp_path, name, contents) is why


def test_a_file_that_is_too_big_is_left_out_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", len(picture()))
    assert why_left_out(tmp_path, "bus.png", picture() + b"0") is FileTooBig


def test_one_file_that_is_no_picture_is_told(tmp_path: Path) -> None:
    found = read(folder(tmp_path, {"letter.pdf": b"%PDF-1.7\n"}) / "letter.pdf")
    assert found.pictures == ()
    assert [type(one.why) for one in found.left_out] == [NotAPicture]


@pytest.mark.parametrize("files", [{}, {"a.txt": b"", "b.txt": b""}, {".bus.png": picture()}])
def test_a_source_without_pictures_is_told(tmp_path: Path, files: dict[str, bytes]) -> None:
    with pytest.raises(NoPicturesThere):
        read(folder(tmp_path / "set", files))
    with pytest.raises(NoPicturesThere):
        read(zipped(tmp_path / "set.zip", files))


def test_a_source_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotThere):
        read(tmp_path / "gone")


def test_a_zip_that_leads_out_is_refused_as_a_whole(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"a.png": picture(), "../b.png": b"1"})
    with pytest.raises(NamesLeadOut):
        read(place)
    assert [file.name for file in tmp_path.rglob("*")] == ["set.zip"]


def test_a_zip_that_is_damaged_is_refused_as_a_whole(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"a.png": picture(), "b.png": picture()})
    before = bytearray(place.read_bytes())
    before[45:95] = b"\xff" * 50
    place.write_bytes(before)
    with pytest.raises(ZipDamaged) as told:
        read(place)
    assert told.value.blanks == {"file": "set.zip"}


def test_more_than_can_be_kept_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_KEPT", 800)
    with pytest.raises(TooManyPictures):
        read(folder(tmp_path, {"a.png": picture(), "b.png": picture()}))


def test_a_fault_of_ours_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    def stumble(_svg: bytes) -> bytes:
        raise ValueError("ours")

    place = zipped(tmp_path / "set.zip", {"bus.svg": svg("<text>Bus</text>")})
    with pytest.raises(ValueError, match="ours"):
        read_pictures(place, stumble, lambda _done, _all: None)


def test_an_open_board_gives_its_pictures(tmp_path: Path) -> None:
    images = [
        image("1", path="images/bus.png"),
        image("2", data=data_uri(svg(), "image/svg+xml")),
        image("3", path="images/never.png"),
    ]
    files = {
        "boards/1.obf": board({"red bus": "1", "coach": "1", "car": "2"}, images[:2]),
        "images/bus.png": picture(),
        "images/not_on_a_board.png": picture(),
        "manifest.json": b"{}",
    }
    bus, car = read(zipped(tmp_path / "board.obz", files)).pictures
    assert (bus.label, bus.keywords) == ("red bus", ("coach",))
    assert (car.label, car.contents[:4]) == ("car", b"<svg")


def test_a_board_may_be_one_file(tmp_path: Path) -> None:
    files = {"home.obf": board({"bus": "1"}, [image("1", data=data_uri(picture()))])}
    assert labels(folder(tmp_path, files) / "home.obf") == ["bus"]


@pytest.mark.parametrize(
    "more",
    [
        {"url": INTERNET},
        {"path": "images/gone.png"},
        {"path": "/etc/passwd"},
        {"path": "../secret.png"},
    ],
)
def test_a_picture_that_is_not_in_the_board_is_left_out_and_told(
    tmp_path: Path, more: dict[str, str]
) -> None:
    folder(tmp_path, {"secret.png": picture()})
    images = [image("1", path="bus.png"), image("2", **more)]
    files = {"1.obf": board({"bus": "1", "car": "2"}, images), "bus.png": picture()}
    place = tmp_path / "set"
    for source in (folder(place, files), zipped(tmp_path / "board.obz", files)):
        found = read(source)
        assert [one.label for one in found.pictures] == ["bus"]
        assert [type(one.why) for one in found.left_out] == [PictureElsewhere]


def test_the_licence_of_a_picture_travels_with_it(tmp_path: Path) -> None:
    terms = {"type": "CC BY", "author_name": "Aya"}
    images = [image("1", path="a.png", license=terms), image("2", path="b.png")]
    files = {
        "1.obf": board({"a": "1", "b": "2"}, images),
        "a.png": picture(),
        "b.png": picture(),
    }
    first, second = read(zipped(tmp_path / "board.obz", files)).pictures
    assert first.credit == Credit("Aya", "", "CC BY", "Aya, CC BY")
    assert second.credit is None


def test_a_broken_board_is_refused_as_a_whole(tmp_path: Path) -> None:
    with pytest.raises(ZipDamaged):
        read(zipped(tmp_path / "board.obz", {"1.obf": b"{", "bus.png": picture()}))


def test_a_glance_tells_what_there_is(tmp_path: Path) -> None:
    files = {"bus.svg": svg(), "car.svg": b"bad", "words.csv": b"file,label\nbus,coach\n"}
    seen = glance(folder(tmp_path / "my_symbols", files))
    assert seen == Glance("My symbols", 2, PictureKind.SYMBOL, "words.csv")


def test_a_glance_knows_photos(tmp_path: Path) -> None:
    files = {"a.jpg": picture("JPEG"), "b.JPEG": picture("JPEG"), "c.png": picture()}
    seen = glance(zipped(tmp_path / "our_hall.zip", files))
    assert seen == Glance("Our hall", 3, PictureKind.PHOTO)


def test_a_glance_tells_who_made_most_of_a_board(tmp_path: Path) -> None:
    makers = ("Aya", "Dev", "Aya")
    images = [
        image(str(number), path=f"{number}.png", license={"author_name": name})
        for number, name in enumerate(makers)
    ]
    seen = glance(zipped(tmp_path / "board.obz", {"1.obf": board({}, images)}))
    assert seen.credit == Credit("Aya", line="Aya")


def test_a_glance_at_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoPicturesThere):
        glance(tmp_path)


def test_a_photo_is_cut_to_a_part(tmp_path: Path) -> None:
    file = folder(tmp_path, {"me.jpg": picture("JPEG", (80, 40))}) / "me.jpg"
    assert Image.open(BytesIO(read_photo(file))).size == (80, 40)
    assert Image.open(BytesIO(read_photo(file, (0.5, 0.0, 1.0, 1.0)))).size == (40, 40)


def test_a_photo_that_is_none_is_told(tmp_path: Path) -> None:
    file = folder(tmp_path, {"me.jpg": svg()}) / "me.jpg"
    with pytest.raises(NotAPicture):
        read_photo(file)


def test_an_empty_folder_is_no_photo(tmp_path: Path) -> None:
    with pytest.raises(NoPicturesThere):
        read_photo(tmp_path)


STARTS = [
    b"",
    b"<svg",
    svg()[:90],
    svg(start="<!DOCTYPE svg [")[:60],
    b"\xff\xfe<\0s\0v\0g\0",
    picture("PNG")[:60],
    picture("JPEG")[:200],
    picture("WEBP")[:40],
    picture("JPEG")[:20] + b"\xff\xe1\x00\x40Exif\0\0II*\0\x08\0\0\0",
    huge_png(9, 9)[:41],
    b"PK\x03\x04\x14\0\0\0\x08\0",
    b"PK\x05\x06",
    b"file,label\n",
    b'{"images": [{"id": 1, "data": "data:image/png;base64,',
]
NAMES = ["a.png", "a.jpg", "a.svg", "a.zip", "a.obz", "a.obf", "a.csv", "a.pdf", "a"]


@settings(max_examples=120)
@given(st.sampled_from(STARTS), st.binary(max_size=200), st.sampled_from(NAMES))
def test_no_bytes_at_all_make_reading_stumble(
    tmp_path_factory: pytest.TempPathFactory, start: bytes, more: bytes, name: str
) -> None:
    place = folder(tmp_path_factory.mktemp("any"), {name: start + more})
    for source in (place, place / name):
        with suppress(AppError):
            read(source)


@settings(max_examples=120)
@given(st.data())
def test_no_damage_to_a_zip_makes_reading_stumble(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    files = {"bŵs.svg": svg(), "a.png": picture(), "w.csv": b"file,label\na,b\n"}
    place = zipped(tmp_path_factory.mktemp("any") / "a.zip", files)
    before = bytearray(place.read_bytes())
    where = st.integers(0, len(before) - 1)
    for spot, byte in data.draw(
        st.dictionaries(where, st.integers(0, 255), max_size=4)
    ).items():
        before[spot] = byte
    place.write_bytes(before[: data.draw(st.just(len(before)) | where)])
    with suppress(AppError):
        read(place)
