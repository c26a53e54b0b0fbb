"""The pictures a board can use, and those it brought."""

import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PIL import Image
from sqlalchemy import select

from app.domain.errors import AppError
from app.domain.errors.pictures import NoPicturesThere, SetAlreadyThere, SomeCannotBeUsed
from app.domain.errors.store import DiskFull, Gone
from app.domain.errors.writing import WordsMissing
from app.domain.letter import Layout
from app.domain.pictures import OWN, Credit, PictureChoice, PictureKind, PictureSet
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import LetterRow
from app.storage.store import Store
from app.ui.jobs import Stopped

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<path d="M0,0 H10 V10 Z" fill="#d00"/></svg>'
)
BAD = DRAWING.replace("<path", "<script>alert(1)</script><path")
CREDIT = Credit(
    "A Painter", "example.org", "CC BY-SA 4.0", "Symbols by A Painter, CC BY-SA 4.0"
)


def a_set(name: str = "Our symbols", kind: PictureKind = PictureKind.SYMBOL) -> PictureSet:
    """What is said of a set that is to come in."""
    return PictureSet(uuid4(), name, kind, CREDIT)


def zipped(file: Path, **drawings: str) -> Path:
    """A zip of drawings by name."""
    with zipfile.ZipFile(file, "w") as archive:
        for name, contents in drawings.items():
            archive.writestr(f"{name}.svg", contents)
    return file


def photo() -> bytes:
    """A small photo, ready to be kept."""
    written = BytesIO()
    Image.new("RGB", (40, 30), "red").save(written, "JPEG")
    return written.getvalue()


def bring(
    services: Services,
    source: Path,
    about: PictureSet | None = None,
    *,
    leave_out_bad: bool = False,
) -> PictureSet:
    """Bring a set in."""
    return services.picture_sets.bring_in(
        source,
        about or a_set(),
        lambda svg: svg,
        lambda _done, _all: None,
        leave_out_bad=leave_out_bad,
    )


def own(services: Services, word: str) -> list[str]:
    """The board's own pictures with a word."""
    return [one for one in services.album.find(word) if one.startswith(OWN)]


def labels(services: Services) -> set[str]:
    """The words of the pictures the board brought."""
    own = [one for one in services.album.library.pictures if one.id.startswith(OWN)]
    return {one.label for one in own}


def test_a_set_that_came_in_is_found_with_its_words(services: Services, tmp_path: Path) -> None:
    made = bring(services, zipped(tmp_path / "s.zip", zebra=DRAWING, red_lorry=DRAWING))
    assert (made.name, made.count) == ("Our symbols", 2)
    (found,) = own(services, "lorry")
    assert services.album.library.label(found) == "red lorry"
    assert services.album.contents([found])[found].startswith(b"<svg")


def test_a_set_is_there_when_the_board_is_opened_again(
    services: Services, tmp_path: Path
) -> None:
    made = bring(services, zipped(tmp_path / "s.zip", zebra=DRAWING))
    (kept,) = services.picture_sets.all()
    assert (kept.id, kept.name, kept.count, kept.credit) == (made.id, made.name, 1, CREDIT)
    services.album.library.bring_in([])
    services.album.open()
    assert services.album.find("zebra")


def test_who_made_a_picture_is_kept_with_it_and_printed(
    services: Services, tmp_path: Path
) -> None:
    bring(services, zipped(tmp_path / "s.zip", zebra=DRAWING))
    found = own(services, "zebra")
    assert services.album.credits([*found, "bus"]) == [CREDIT.line]
    assert services.album.credits(["bus"]) == []


def test_a_bad_file_keeps_the_whole_set_out_and_is_named(
    services: Services, tmp_path: Path
) -> None:
    source = zipped(tmp_path / "s.zip", good=DRAWING, evil=BAD)
    with pytest.raises(SomeCannotBeUsed) as raised:
        bring(services, source)
    assert [one.name for one in raised.value.left_out] == ["evil.svg"]
    assert services.picture_sets.all() == []
    assert labels(services) == set()


def test_the_rest_comes_in_without_the_bad_file_when_that_is_wanted(
    services: Services, tmp_path: Path
) -> None:
    source = zipped(tmp_path / "s.zip", good=DRAWING, evil=BAD)
    assert bring(services, source, leave_out_bad=True).count == 1
    assert labels(services) == {"good"}


def test_a_set_of_nothing_but_bad_files_never_comes_in(
    services: Services, tmp_path: Path
) -> None:
    with pytest.raises(SomeCannotBeUsed):
        bring(services, zipped(tmp_path / "s.zip", evil=BAD), leave_out_bad=True)
    assert services.picture_sets.all() == []


def test_an_empty_folder_is_told(services: Services, tmp_path: Path) -> None:
    with pytest.raises(NoPicturesThere):
        bring(services, tmp_path)


def test_two_sets_cannot_have_one_name(services: Services, tmp_path: Path) -> None:
    source = zipped(tmp_path / "s.zip", zebra=DRAWING)
    bring(services, source)
    with pytest.raises(SetAlreadyThere):
        bring(services, source, a_set(" our SYMBOLS "))
    assert len(services.picture_sets.all()) == 1


def test_a_set_needs_a_name(services: Services, tmp_path: Path) -> None:
    with pytest.raises(WordsMissing):
        bring(services, zipped(tmp_path / "s.zip", zebra=DRAWING), a_set("  "))


@pytest.mark.parametrize("after", [0, 1, 200])
def test_bringing_in_that_is_stopped_leaves_nothing(
    services: Services, tmp_path: Path, after: int
) -> None:
    def stop(done: int, _all: int) -> None:
        if done >= after:
            raise Stopped

    many = {f"lorry_{number}": DRAWING for number in range(250)}
    source = zipped(tmp_path / "s.zip", **many)
    with pytest.raises(Stopped):
        services.picture_sets.bring_in(source, a_set(), lambda svg: svg, stop)
    assert services.picture_sets.all() == []
    assert labels(services) == set()


def test_stopping_while_it_is_written_leaves_nothing(
    services: Services, tmp_path: Path
) -> None:
    many = {f"lorry_{number}": DRAWING for number in range(450)}

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if seen.count((200, 450)) == 2:  # once for reading, once for writing
            raise Stopped

    seen: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        services.picture_sets.bring_in(
            zipped(tmp_path / "s.zip", **many), a_set(), lambda svg: svg, stop
        )
    assert services.picture_sets.all() == []
    services.album.open()
    assert labels(services) == set()


@pytest.mark.laptop_only("it limits how many pages the file has")
def test_a_disk_that_fills_leaves_nothing_and_is_told(
    services: Services, store: Store, tmp_path: Path
) -> None:
    noise = BytesIO()
    Image.effect_noise((900, 900), 90).save(noise, "PNG")
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(30):
        (folder / f"hall_{number}.png").write_bytes(noise.getvalue())
    with store.sessions() as session:
        connection = session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 40}")
        limited = connection.connection.dbapi_connection
    assert limited is not None
    with pytest.raises(DiskFull):
        bring(services, folder)
    assert services.picture_sets.all() == []
    assert services.topics.all()


def test_an_open_board_file_brings_its_words_and_its_makers(
    services: Services, tmp_path: Path
) -> None:
    board = {
        "format": "open-board-0.1",
        "buttons": [{"id": 1, "image_id": 7, "label": "lorry", "vocalization": "big lorry"}],
        "images": [
            {
                "id": 7,
                "path": "images/x.svg",
                "license": {"type": "CC BY 4.0", "author_name": "Someone"},
            }
        ],
    }
    source = tmp_path / "board.obz"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("manifest.json", "{}")
        archive.writestr("boards/1.obf", json.dumps(board))
        archive.writestr("images/x.svg", DRAWING)
    bring(services, source)
    (found,) = own(services, "lorry")
    assert services.album.credits([found]) == ["Someone, CC BY 4.0"]


def test_a_removed_set_is_not_found_but_lines_keep_their_pictures(
    services: Services, tmp_path: Path
) -> None:
    made = bring(services, zipped(tmp_path / "s.zip", zebra=DRAWING))
    (found,) = own(services, "zebra")
    services.removals.remove(Thing.PICTURE_SET, made.id)
    services.album.open()
    assert own(services, "zebra") == []
    assert services.album.contents([found])
    services.removals.bring_back(Thing.PICTURE_SET, made.id)
    services.album.open()
    assert own(services, "zebra") == [found]


def test_a_removed_set_makes_room_for_another_of_its_name(
    services: Services, tmp_path: Path
) -> None:
    source = zipped(tmp_path / "s.zip", zebra=DRAWING)
    made = bring(services, source)
    services.removals.remove(Thing.PICTURE_SET, made.id)
    assert bring(services, source).id != made.id


def test_the_face_of_a_person_is_nobody_elses_picture(services: Services) -> None:
    face = services.album.keep_face("Photo of Bernadette", photo())
    services.album.open()
    assert services.album.find("Bernadette") == []
    assert services.album.contents([face]) == {face: photo()}


def test_what_was_chosen_last_comes_first_then_what_is_used_most(services: Services) -> None:
    often = services.album.recent[0]
    services.album.choose("train")
    services.album.choose("taxi")
    assert services.album.recent[:3] == ["taxi", "train", often]
    services.album.choose("train")
    assert services.album.recent[:2] == ["train", "taxi"]


def test_a_picture_chosen_for_words_is_suggested_for_them(services: Services) -> None:
    services.album.choose("noise", "The market hall echoes")
    assert services.album.suggest("The market hall echoes")[0] == "noise"


def test_a_picture_that_means_the_same_stands_in_for_a_drawing_once_that_is_wanted(
    services: Services, tmp_path: Path
) -> None:
    bring(services, zipped(tmp_path / "s.zip", bus=DRAWING, zebra=DRAWING))
    (bus,) = own(services, "bus")
    assert services.album.stand_ins() == {}
    assert services.album.stand_ins(PictureChoice.SYMBOLS) == {"bus": bus}
    services.picture_sets.show_first(PictureChoice.SYMBOLS)
    assert services.picture_sets.shown_first is PictureChoice.SYMBOLS
    assert services.album.stand_ins() == {"bus": bus}
    assert services.album.stand_ins(PictureChoice.DRAWINGS) == {}
    assert services.album.stand_ins(PictureChoice.PHOTOS) == {}


def test_the_apps_own_buttons_look_the_same_on_every_board(
    services: Services, tmp_path: Path
) -> None:
    bring(services, zipped(tmp_path / "s.zip", stop=DRAWING, back=DRAWING))
    assert services.album.stand_ins(PictureChoice.SYMBOLS) == {}


def test_a_photo_stands_in_for_what_a_person_says_it_does(services: Services) -> None:
    hall = PictureSet(uuid4(), "Corn Exchange", PictureKind.PHOTO)
    made = services.picture_sets.add_photo(hall, photo())
    ((picture, stands_for),) = services.picture_sets.pictures(made.id).items()
    assert stands_for == ""
    services.picture_sets.put_in_place_of(picture, "community_centre")
    assert services.album.stand_ins(PictureChoice.PHOTOS) == {"community_centre": picture}
    services.picture_sets.put_in_place_of(picture, "")
    assert services.album.stand_ins(PictureChoice.PHOTOS) == {}
    with pytest.raises(Gone):
        services.picture_sets.put_in_place_of(f"{OWN}{UUID(int=0)}", "bus")


def test_what_was_put_instead_last_holds(services: Services, tmp_path: Path) -> None:
    bring(services, zipped(tmp_path / "s.zip", bus=DRAWING, zebra=DRAWING))
    (zebra,) = own(services, "zebra")
    services.picture_sets.put_in_place_of(zebra, "bus")
    assert services.album.stand_ins(PictureChoice.SYMBOLS) == {"bus": zebra}


def test_a_letter_shows_the_pictures_its_reader_likes_and_who_made_them(
    services: Services, tmp_path: Path
) -> None:
    outcome = next(one for one in services.outcomes.all() if services.letters.has_readers(one))
    letter = services.letters.preview(outcome.id)
    assert letter is not None
    assert letter.credits == ()
    drawing = next(name for name in letter.pictures if name in {"we_did", "you_said", "letter"})
    bring(services, zipped(tmp_path / "s.zip", **{drawing: DRAWING}))
    (symbol,) = services.album.stand_ins(PictureChoice.SYMBOLS).values()
    reader = next(one for one in services.people.members() if one.name == letter.reader)
    screen = replace(reader.screen, pictures=PictureChoice.SYMBOLS)
    services.people.save(replace(reader, screen=screen))
    now = services.letters.preview(outcome.id)
    assert now is not None
    assert symbol in now.pictures
    assert drawing not in now.pictures
    assert now.credits == (CREDIT.line,)
    plain = replace(reader.letter, layout=Layout.NO_PICTURES)
    services.people.save(replace(reader, screen=screen, letter=plain))
    bare = services.letters.preview(outcome.id)
    assert bare is not None
    assert bare.credits == ()


def test_letters_kept_before_pictures_had_makers_are_not_made_again(
    services: Services, store: Store
) -> None:
    outcome = next(one for one in services.outcomes.all() if services.letters.has_readers(one))
    made = {letter.id for letter in services.letters.make(outcome.id)}
    with store.sessions.begin() as session:
        for row in session.scalars(select(LetterRow)):
            older = {name: kept for name, kept in row.contents.items() if name != "credits"}
            older["fixed"] = {
                name: kept for name, kept in older["fixed"].items() if name != "credits"
            }
            row.contents = older
    assert {letter.id for letter in services.letters.make(outcome.id)} == made


def test_whatever_goes_wrong_is_told_in_one_sentence(
    services: Services, tmp_path: Path
) -> None:
    with pytest.raises(AppError):
        bring(services, tmp_path / "nowhere.zip")
