"""Photos and other pictures made of dots: upright, small enough to keep, and nothing else."""

import io
import struct
import warnings

from PIL import ExifTags, Image

from app.domain.errors.pictures import NotAPicture, PictureDamaged, PictureTooBig

KINDS = ("PNG", "JPEG", "WEBP")
LONGEST = 1000
"""Dots along the longer side: sharp at 85 mm in print (handbook ER88)."""

MOST_DOTS = 60_000_000
LONGEST_SIDE = 15_000
JPEG_QUALITY = 86
BROKEN = (OSError, ValueError, TypeError, SyntaxError, EOFError, struct.error)
"""What Pillow raises over a file that is not as it should be."""

Turn = Image.Transpose
TURNS = {
    2: Turn.FLIP_LEFT_RIGHT,
    3: Turn.ROTATE_180,
    4: Turn.FLIP_TOP_BOTTOM,
    5: Turn.TRANSPOSE,
    6: Turn.ROTATE_270,
    7: Turn.TRANSVERSE,
    8: Turn.ROTATE_90,
}
"""How to turn a photo upright, by what the camera noted."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom of a part of a picture, each from 0 to 1."""

WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


def small_picture(contents: bytes, name: str = "", part: Box = WHOLE) -> bytes:
    """A picture (PNG, JPEG or WebP) as it is kept: PNG where it is see-through, else JPEG.

    It is turned upright, cut to ``part``, and made smaller. Where it was taken, when, and
    whatever else the camera wrote beside the dots is left behind. Raises NotAPicture,
    PictureDamaged or PictureTooBig.
    """
    image = upright(contents, name)
    if part != WHOLE:
        image = _cut(image, part)
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    if _is_see_through(image):
        image.save(written, "PNG", optimize=True)
    else:
        image.convert("RGB").save(written, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return written.getvalue()


def upright(contents: bytes, name: str = "") -> Image.Image:
    """The dots of a picture the right way up, and nothing else of the file.

    Raises NotAPicture, PictureDamaged or PictureTooBig.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of many dots and odd camera notes: both seen to here
        opened = _opened(contents, name)
        wide, high = opened.size
        if wide * high > MOST_DOTS or max(wide, high) > LONGEST_SIDE:
            raise PictureTooBig(file=name)
        try:
            with opened:
                opened.draft("RGB", (2 * LONGEST, 2 * LONGEST))  # JPEG: read what is needed
                kept = _plain(_turned(opened))
        except BROKEN as error:
            raise PictureDamaged(file=name) from error
    bare = Image.new(kept.mode, kept.size)  # a copy of the dots: nothing is carried along
    bare.paste(kept)
    return bare


def _opened(contents: bytes, name: str) -> Image.Image:
    try:
        return Image.open(io.BytesIO(contents), formats=KINDS)
    except Image.DecompressionBombError as error:
        raise PictureTooBig(file=name) from error
    except BROKEN as error:
        raise NotAPicture(file=name) from error


def _turned(image: Image.Image) -> Image.Image:
    """The picture upright. Not by ``exif_transpose``, which fails on odd camera notes."""
    image.load()
    try:
        noted = image.getexif().get(ExifTags.Base.Orientation)
    except BROKEN:  # the dots are sound, so the picture is
        noted = None
    return image.transpose(TURNS[noted]) if noted in TURNS else image


def _plain(image: Image.Image) -> Image.Image:
    """The same dots in the colours of a screen."""
    if image.mode.startswith("I"):  # fine greys, which Pillow would make all white
        image = image.point(lambda grey: grey / 256).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _cut(image: Image.Image, part: Box) -> Image.Image:
    """A part of a picture, of one dot at least."""
    left, top, right, bottom = part
    wide, high = image.size
    x, y = min(round(left * wide), wide - 1), min(round(top * high), high - 1)
    return image.crop((x, y, max(round(right * wide), x + 1), max(round(bottom * high), y + 1)))


def _is_see_through(image: Image.Image) -> bool:
    if image.mode != "RGBA":
        return False
    return image.getchannel("A").getextrema() != (255, 255)
