"""Reading a folder, a zip, an Open Board file or one photo into pictures that may be kept."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.domain.bringing import Glance, LeftOut, ReadPictures, ReadyPicture
from app.domain.errors import AppError
from app.domain.errors.files import ZipDamaged
from app.domain.errors.pictures import NoPicturesThere, PictureElsewhere, TooManyPictures
from app.domain.pictures import Credit, PictureKind
from app.pictures.bringing import open_board, sources
from app.pictures.bringing.dots import WHOLE, Box, small_picture
from app.pictures.bringing.names import label_from, without_number
from app.pictures.bringing.sources import Entry, Reads
from app.pictures.bringing.svg import safe_svg
from app.pictures.bringing.word_list import ENDINGS, best_list, key_of
from app.pictures.bringing.word_list import Entry as Listed

PHOTOS = frozenset({".jpg", ".jpeg", ".webp"})
MOST_KEPT = 300 * 1024 * 1024
"""Of all pictures together, when they are small and safe: they are held until all are read."""

Report = Callable[[int, int], None]
AsDots = Callable[[bytes], bytes]
"""Draws an SVG and gives it back as a PNG."""


@dataclass(frozen=True)
class _Found:
    """One picture that is there, not read yet."""

    name: str
    read: Reads
    label: str
    keywords: tuple[str, ...] = ()
    group: str = ""
    credit: Credit | None = None


def glance(source: Path) -> Glance:
    """See what there is and what it seems to be, without reading the pictures.

    Raises NoPicturesThere, or the AppError that says why the source cannot be used.
    """
    with sources.opened(source) as entries:
        found, word_list = _found(entries)
        if not found:
            raise NoPicturesThere(file=source.name)
        photos = sum(Path(one.name).suffix.lower() in PHOTOS for one in found)
        kind = PictureKind.PHOTO if photos * 2 > len(found) else PictureKind.SYMBOL
        makers = Counter(one.credit for one in found if one.credit)
        credit = makers.most_common(1)[0][0] if makers else None
        name = source.stem if source.is_file() else source.name
        return Glance(label_from(name).capitalize(), len(found), kind, word_list, credit)


def read_pictures(source: Path, as_dots: AsDots, report: Report) -> ReadPictures:
    """Read every picture and make it safe and small. Nothing is written anywhere.

    Files that cannot be used are told apart, with the reason. Raises NoPicturesThere, or
    the AppError that says why the source as a whole cannot be used.
    """
    ready: list[ReadyPicture] = []
    left_out: list[LeftOut] = []
    size = 0
    with sources.opened(source) as entries:
        found, _word_list = _found(entries)
        for done, one in enumerate(found):
            report(done, len(found))
            try:
                picture = _ready(one, as_dots)
            except ZipDamaged:  # no good as a whole: who knows what else is not as it was
                raise
            except AppError as error:
                left_out.append(LeftOut(one.name, error))
                continue
            ready.append(picture)
            size += len(picture.contents)
            if size > MOST_KEPT:
                raise TooManyPictures
    if not ready and not left_out:
        raise NoPicturesThere(file=source.name)
    return ReadPictures(tuple(ready), tuple(left_out))


def read_photo(file: Path, part: Box = WHOLE) -> bytes:
    """One photo, cut to a part of it, as it is kept. Raises an AppError."""
    with sources.opened(file) as entries:
        if not entries:
            raise NoPicturesThere(file=file.name)
        return small_picture(entries[0].read(), file.name, part)


def _found(entries: Sequence[Entry]) -> tuple[list[_Found], str]:
    """The pictures that are there, and the name of the word list that is used."""
    if any(entry.ending == open_board.BOARD for entry in entries):
        return list(_of_boards(entries)), ""
    pictures = [entry for entry in entries if entry.ending in ENDINGS]
    if not pictures and len(entries) == 1:
        pictures = list(entries)  # someone pointed at this very file: say what is wrong with it
    lists = {entry.name: entry.read() for entry in entries if entry.ending == ".csv"}
    word_list, listed = best_list(lists, [entry.name for entry in pictures])
    return [_listed(entry, listed) for entry in pictures], word_list


def _listed(entry: Entry, listed: Mapping[str, Listed]) -> _Found:
    said = listed.get(key_of(entry.name))
    if said is None:
        label = label_from(entry.stem)
        plainer = without_number(label)
        return _Found(entry.name, entry.read, label, (plainer,) if plainer != label else ())
    return _Found(entry.name, entry.read, said.label, said.keywords, said.group)


def _of_boards(entries: Sequence[Entry]) -> Iterator[_Found]:
    files = {entry.name: entry.read for entry in entries}
    for picture in open_board.pictures_of(entries):
        if picture.contents is None:
            read = files.get(picture.path) or partial(_missing, picture.name)
        elif picture.contents == open_board.ON_THE_INTERNET:
            read = partial(_missing, picture.name)
        else:
            read = partial(_give, picture.contents)
        label = label_from(open_board.label_of(picture))
        yield _Found(picture.name, read, label, tuple(picture.words[1:]), credit=picture.credit)


def _give(contents: bytes) -> bytes:
    return contents


def _missing(name: str) -> bytes:
    raise PictureElsewhere(file=name)


def _ready(one: _Found, as_dots: AsDots) -> ReadyPicture:
    name = Path(one.name).name
    contents = one.read()
    if _is_drawing(contents):
        kept = safe_svg(contents, name, as_dots)
    else:
        kept = small_picture(contents, name)
    return ReadyPicture(one.label, kept, one.keywords, one.group, one.credit)


def _is_drawing(contents: bytes) -> bool:
    """Whether a file is written in words between angle brackets, whatever its name says."""
    start = contents[:400].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"<", b"\xff\xfe<", b"\xfe\xff\x00<"))
