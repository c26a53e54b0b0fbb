"""Files to bring in: drawings, photos, zips and boards, good ones and bad ones."""

import json
import struct
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngInfo

SECRET = b"TAKEN-AT-HOME"
"""What a camera wrote about a photo, to look for where it should be gone."""

LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
SQUARE = '<rect x="1" y="1" width="7" height="7"/>'


def svg(inside: str = SQUARE, start: str = "", about: str = 'viewBox="0 0 9 9"') -> bytes:
    """A drawing with something in it, and something before it."""
    whole = f'{start}<svg xmlns="http://www.w3.org/2000/svg" {LINKS} {about}>{inside}</svg>'
    return whole.encode()


def quarters(size: tuple[int, int] = (40, 20), mode: str = "RGB") -> Image.Image:
    """A picture whose top left quarter is red and the rest blue, to tell which way is up."""
    image = Image.new(mode, size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1] // 2))
    return image


def file_of(image: Image.Image, kind: str = "PNG") -> bytes:
    """The file of a picture."""
    written = BytesIO()
    image.save(written, kind)
    return written.getvalue()


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20)) -> bytes:
    """The file of a small photo."""
    return file_of(quarters(size), kind)


def with_notes(image: Image.Image, kind: str, turned: int = 1) -> bytes:
    """A photo with all that a camera writes beside the dots, and how it was held."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = turned
    exif[ExifTags.Base.Make] = SECRET.decode()
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "N"
    place[ExifTags.GPS.GPSLatitude] = (51.0, 30.0, 0.0)
    place[ExifTags.GPS.GPSAreaInformation] = SECRET
    said = PngInfo()
    said.add_text("Author", SECRET.decode())
    written = BytesIO()
    more = {"pnginfo": said, "xmp": SECRET} if kind == "PNG" else {"xmp": SECRET}
    if kind == "JPEG":
        more["comment"] = SECRET
    image.save(written, kind, exif=exif, icc_profile=SECRET, **more)
    return written.getvalue()


def huge_png(wide: int, high: int) -> bytes:
    """A small PNG that says it is huge."""
    header = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(999))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part))
        for name, part in parts
    )


def folder(place: Path, files: Mapping[str, bytes]) -> Path:
    """A folder with these files in it."""
    place.mkdir(parents=True, exist_ok=True)
    for name, contents in files.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(contents)
    return place


def zipped(
    place: Path,
    files: Mapping[str, bytes] | Sequence[tuple[str, bytes]],
    method: int = zipfile.ZIP_DEFLATED,
) -> Path:
    """A zip with these files in it, under these very names."""
    pairs = files.items() if isinstance(files, Mapping) else files
    with zipfile.ZipFile(place, "w", method) as archive:
        for name, contents in pairs:
            info = zipfile.ZipInfo("x")
            info.filename = name  # as it is: the usual way would tidy it
            archive.writestr(info, contents, method)
    return place


def changed(file: Path, old: bytes, new: bytes) -> Path:
    """The same file with some of its bytes changed."""
    before = file.read_bytes()
    assert old in before
    file.write_bytes(before.replace(old, new))
    return file


def image(identity: str, **more: object) -> dict[str, object]:
    """One image of an Open Board."""
    return {"id": identity, **more}


def data_uri(contents: bytes, kind: str = "image/png") -> str:
    """A picture written into a board."""
    return f"data:{kind};base64,{b64encode(contents).decode()}"


def board(words: Mapping[str, str], images: Sequence[Mapping[str, object]]) -> bytes:
    """An Open Board: the image of each word, and the images."""
    buttons = [
        {"id": number, "label": word, "image_id": identity}
        for number, (word, identity) in enumerate(words.items())
    ]
    written = {"format": "open-board-0.1", "id": "1", "buttons": buttons, "images": images}
    return json.dumps(written).encode()
