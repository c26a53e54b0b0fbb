"""Folders and zips are looked through before anything of them is used."""

import os
import zipfile
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.errors.files import (
    FileNotThere,
    FileTooBig,
    NamesLeadOut,
    NameTwice,
    ZipDamaged,
    ZipLocked,
)
from app.domain.errors.pictures import TooManyPictures
from app.domain.errors.store import DiskTrouble
from app.pictures.bringing import sources
from app.pictures.bringing.sources import opened
from tests.pictures.bringing.samples import changed, folder, zipped


def names(source: Path) -> list[str]:
    with opened(source) as entries:
        return [entry.name for entry in entries]


def contents(source: Path) -> list[bytes]:
    with opened(source) as entries:
        return [entry.read() for entry in entries]


def refused(source: Path, why: type[AppError]) -> None:
    """Check that a source is refused at once, and that nothing came out of it."""
    around = sorted(source.parent.rglob("*"))
    with pytest.raises(why):
        names(source)
    assert sorted(source.parent.rglob("*")) == around


def test_the_files_of_a_folder_come_in_order_of_their_names(tmp_path: Path) -> None:
    place = folder(tmp_path / "set", {"b.png": b"2", "a.png": b"1", "in/c.png": b"3"})
    assert names(place) == ["a.png", "b.png", "in/c.png"]
    assert contents(place) == [b"1", b"2", b"3"]


def test_the_files_of_a_zip_come_in_order_of_their_names(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"b.png": b"2", "in/": b"", "in/c.png": b"3"})
    assert names(place) == ["b.png", "in/c.png"]
    assert contents(place) == [b"2", b"3"]


def test_one_file_is_a_source_of_its_own(tmp_path: Path) -> None:
    place = folder(tmp_path, {"bus.png": b"1"}) / "bus.png"
    assert names(place) == ["bus.png"]


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    assert names(tmp_path) == []


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotThere):
        names(tmp_path / "gone.zip")


def test_a_file_that_goes_while_we_read_is_told(tmp_path: Path) -> None:
    place = folder(tmp_path / "set", {"bus.png": b"1"})
    with opened(place) as [entry]:
        (place / "bus.png").unlink()
        with pytest.raises(DiskTrouble):
            entry.read()


@pytest.mark.parametrize(
    "name", [".bus.png", ".git/bus.png", "__MACOSX/bus.png", "in/__MACOSX/._bus.png"]
)
def test_hidden_files_are_passed_over(tmp_path: Path, name: str) -> None:
    files = {name: b"hidden", "bus.png": b"1"}
    assert names(folder(tmp_path / "set", files)) == ["bus.png"]
    assert names(zipped(tmp_path / "set.zip", files)) == ["bus.png"]


def test_links_of_a_folder_are_not_followed(tmp_path: Path) -> None:
    outside = folder(tmp_path / "outside", {"secret.png": b"secret"})
    place = folder(tmp_path / "set", {"bus.png": b"1"})
    (place / "folder").symlink_to(outside, target_is_directory=True)
    (place / "file.png").symlink_to(outside / "secret.png")
    assert names(place) == ["bus.png"]


def test_a_folder_that_links_to_itself_comes_to_an_end(tmp_path: Path) -> None:
    place = folder(tmp_path / "set", {"in/bus.png": b"1"})
    (place / "in" / "again").symlink_to(place, target_is_directory=True)
    assert names(place) == ["in/bus.png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_is_neither_file_nor_folder_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "bus.png")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "name",
    [
        "../bus.png",
        "in/../../bus.png",
        "/bus.png",
        "C:\\bus.png",
        "C:/bus.png",
        "..\\bus.png",
        "\\\\far\\bus.png",
        "\\bus.png",
        "bus.png\0/../../bus.png",
    ],
)
def test_names_that_lead_out_of_a_zip_are_refused(tmp_path: Path, name: str) -> None:
    refused(zipped(tmp_path / "set.zip", {"a.png": b"", name: b"1"}), NamesLeadOut)


def test_a_zip_with_the_other_slashes_has_folders_all_the_same(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"in\\bus.png": b"1", "__MACOSX\\bus.png": b"2"})
    assert names(place) == ["in/bus.png"]
    assert contents(place) == [b"1"]


@pytest.mark.parametrize("name", ["", ".", "./", "\0bus.png"])
def test_a_file_without_a_name_harms_nothing(tmp_path: Path, name: str) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": b"1", name: b"2"})
    assert "bus.png" in names(place)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("again", ["in/bus.png", "in\\bus.png"])
def test_two_files_of_one_name_are_refused(tmp_path: Path, again: str) -> None:
    pairs = [("in/bus.png", b"1"), (again, b"2")]
    refused(zipped(tmp_path / "set.zip", pairs), NameTwice)


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": b"1"})
    locked = changed(
        place, b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )
    refused(locked, ZipLocked)


def test_a_file_that_swells_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": bytes(6 * 1024 * 1024)})
    refused(place, FileTooBig)


def test_a_bomb_of_more_than_may_be_is_refused(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": bytes(sources.MOST_BYTES + 1024 * 1024)})
    assert place.stat().st_size < 100_000
    refused(place, FileTooBig)


def test_a_file_that_lies_about_its_size_is_refused_when_read(tmp_path: Path) -> None:
    real, said = sources.MOST_BYTES + 1024 * 1024, 900
    place = zipped(tmp_path / "set.zip", {"bus.png": bytes(real)})
    changed(place, real.to_bytes(4, "little"), said.to_bytes(4, "little"))
    with opened(place) as [entry], pytest.raises(ZipDamaged):
        entry.read()


def test_a_file_bigger_than_may_be_is_refused_when_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", 3)
    with opened(folder(tmp_path, {"bus.png": b"1234"})) as [entry], pytest.raises(FileTooBig):
        entry.read()


def test_too_much_in_all_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_IN_ALL", 3)
    refused(zipped(tmp_path / "set.zip", {"a.png": b"12", "b.png": b"34"}), TooManyPictures)


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_FILES", 2)
    files = dict.fromkeys(["a.png", "b.png", "c.png"], b"1")
    refused(zipped(tmp_path / "set.zip", files), TooManyPictures)
    refused(folder(tmp_path / "set", files), TooManyPictures)


@pytest.mark.parametrize("bad", [b"", b"PK", b"not a zip", b"PK\x03\x04" + bytes(99)])
def test_what_is_not_a_zip_is_refused(tmp_path: Path, bad: bytes) -> None:
    refused(folder(tmp_path, {"set.zip": bad}) / "set.zip", ZipDamaged)


def test_half_a_zip_is_refused(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": os.urandom(999)})
    place.write_bytes(place.read_bytes()[:500])
    refused(place, ZipDamaged)


def test_a_zip_whose_names_cannot_be_read_is_refused(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"bŵs.png": b"1"})
    refused(changed(place, "ŵ".encode(), b"\xff\xff"), ZipDamaged)


@pytest.mark.parametrize(
    "method",
    [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA],
)
def test_a_damaged_file_in_a_zip_is_told_when_read(tmp_path: Path, method: int) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": bytes(range(256)) * 9}, method)
    before = bytearray(place.read_bytes())
    before[45:95] = b"\xff" * 50
    place.write_bytes(before)
    with opened(place) as [entry], pytest.raises(ZipDamaged):
        entry.read()


def test_a_zip_packed_in_a_way_we_do_not_know_is_told_when_read(tmp_path: Path) -> None:
    place = zipped(tmp_path / "set.zip", {"bus.png": b"1"}, zipfile.ZIP_STORED)
    start = place.read_bytes().index(b"PK\x01\x02")
    before = bytearray(place.read_bytes())
    before[start + 10] = 99
    place.write_bytes(before)
    with opened(place) as [entry], pytest.raises(ZipDamaged):
        entry.read()
