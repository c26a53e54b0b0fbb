"""The pictures of a letter as files, and whether they tell what the words do not."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol
from xml.etree.ElementTree import Element

from PIL import Image, ImageOps

from app.domain.errors.pictures import NotAPicture, PictureDamaged, PictureTooBig, PictureUnsafe
from app.letters.forms.markup import element
from app.pictures.bringing.dots import upright
from app.pictures.bringing.svg import safe_svg
from app.pictures.library import Library

LONGEST = 500  # dots: 45 mm on a sharp screen
PORTRAIT = (389, LONGEST)  # the shape of a passport photo
FACE_AT = (0.5, 0.35)
JPEG_QUALITY = 85
DRAWING = (200, 200)
UNUSABLE = (NotAPicture, PictureDamaged, PictureTooBig, PictureUnsafe)


@dataclass(frozen=True)
class PictureFile:
    """A picture as a file. ``ours`` is a drawing that comes with the app."""

    kind: str  # svg, png or jpg
    contents: bytes
    size: tuple[int, int] = DRAWING
    ours: bool = False


class Frame(Protocol):
    """How a form shows the picture it calls by this name; without label, as decoration."""

    def __call__(self, name: str, label: str) -> Element:
        """Make the element."""


class Pictures:
    """The pictures of one letter: each is in ``files`` once, however often it is shown."""

    def __init__(self, library: Library, own: Mapping[str, bytes], frame: Frame) -> None:
        self.files: dict[str, PictureFile] = {}
        self._library = library
        self._own = own
        self._frame = frame
        self._names: dict[tuple[str, bool], str] = {}

    def show(self, picture: str, beside: str) -> Element:
        """A picture next to some words, or its word on a plate where it is missing."""
        label = self._library.label(picture)
        tells = label if says_more(label, beside) else ""
        name = self._name(picture, portrait=False)
        if name:
            shown = self._frame(name, tells)
        elif tells:
            shown = element("span", label, role="img", aria_label=label)
        else:
            shown = element("span", label, aria_hidden="true")
        shown.set("class", "picture" if name else "picture plate")
        return shown

    def portrait(self, picture: str, name: str, beside: str) -> Element | None:
        """A picture of a person. Their name stands beside it, so it may be missing."""
        file = self._name(picture, portrait=True) if picture else ""
        if not file:
            return None
        shown = self._frame(file, name if says_more(name, beside) else "")
        shown.set("class", "portrait")
        return shown

    def _name(self, picture: str, *, portrait: bool) -> str:
        """What a picture is called in the letter; "" for one that is missing."""
        key = (picture, portrait)
        if key not in self._names:
            file = self._file(picture, portrait=portrait)
            name = f"picture-{len(self.files) + 1}.{file.kind}" if file else ""
            self._names[key] = name
            if file:
                self.files[name] = file
        return self._names[key]

    def _file(self, picture: str, *, portrait: bool) -> PictureFile | None:
        own = self._own.get(picture)
        found = _own_file(own, portrait=portrait) if own is not None else None
        if found:
            return found
        drawing = self._library.file(picture)
        return PictureFile("svg", drawing.read_bytes(), ours=True) if drawing else None


def says_more(label: str, beside: str) -> bool:
    """Whether a picture tells something that the words beside it do not (handbook ER89)."""
    told, said = (" ".join(re.findall(r"\w+", words.casefold())) for words in (label, beside))
    return f" {told} " not in f" {said} "


@lru_cache(maxsize=64)
def _own_file(contents: bytes, *, portrait: bool) -> PictureFile | None:
    try:
        if contents.lstrip().startswith(b"<"):
            return PictureFile("svg", safe_svg(contents, "", _no_dots))
        return _photo(upright(contents), portrait=portrait)
    except UNUSABLE:
        return None


def _no_dots(_drawing: bytes) -> bytes:
    """A drawing with letters in it looks different everywhere, so its word is shown."""
    return b""


def _photo(image: Image.Image, *, portrait: bool) -> PictureFile:
    if portrait:
        image = ImageOps.fit(image, PORTRAIT, Image.Resampling.LANCZOS, centering=FACE_AT)
    else:
        image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    exact = _written(image, "PNG", optimize=True)
    small = exact if image.mode == "RGBA" else _written(image, "JPEG", quality=JPEG_QUALITY)
    kind, contents = ("png", exact) if len(exact) <= len(small) else ("jpg", small)
    return PictureFile(kind, contents, image.size)


def _written(image: Image.Image, kind: str, **options: int) -> bytes:
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()
