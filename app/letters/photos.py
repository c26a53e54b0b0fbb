"""Photos and other pictures made of dots, as small as print allows."""

import io
import zlib
from functools import lru_cache
from hashlib import sha1

from PIL import Image, ImageOps

from app.domain.errors.pictures import NotAPicture, PictureDamaged, PictureTooBig
from app.letters.drawn import Drawn
from app.pictures.bringing.dots import upright

DPI = 240  # a little more than the 200 that look sharp (handbook ER88)
LONGEST = 430  # dots: 45 mm
PORTRAIT = (35 / 45, 1.0)
JPEG_QUALITY = 85
UNUSABLE = (NotAPicture, PictureDamaged, PictureTooBig)


@lru_cache(maxsize=256)
def photo(content: bytes, *, portrait: bool = False, longest: int = LONGEST) -> Drawn | None:
    """Make a photo ready for letters, or None where the file holds no picture.

    It is turned the right way up and made smaller: its longer side has ``longest`` dots. A
    ``portrait`` is cut to the shape of a passport photo. What was see-through becomes white,
    like paper.
    """
    try:
        image = _on_white(upright(content))
    except UNUSABLE:
        return None
    if portrait:
        size = (round(LONGEST * PORTRAIT[0]), LONGEST)
        image = ImageOps.fit(image, size, Image.Resampling.LANCZOS, centering=(0.5, 0.35))
    else:
        image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    code, stream = _smallest(image)
    entries = (
        f"/Subtype/Image/Width {image.width}/Height {image.height}/ColorSpace/DeviceRGB"
        f"/BitsPerComponent 8/Filter{code}"
    )
    name = sha1(content, usedforsecurity=False).hexdigest()
    return Drawn(
        f"photo{name}{portrait:d}x{longest}", image.width, image.height, (1, 1), entries, stream
    )


def dots_for(size: float) -> int:
    """How many dots a photo needs that is so many points wide or high on paper."""
    return max(LONGEST, round(size / 72 * DPI))


def dots(content: bytes) -> int | None:
    """How many dots the longer side of a photo has; None for what is drawn, or no picture."""
    try:
        return None if content.lstrip().startswith(b"<") else max(upright(content).size)
    except UNUSABLE:
        return None


def _on_white(image: Image.Image) -> Image.Image:
    seen = image.convert("RGBA")
    white = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(white, seen).convert("RGB")


def _smallest(image: Image.Image) -> tuple[str, bytes]:
    """Photos are smallest as JPEG; drawings with few colours are not, and stay sharp."""
    written = io.BytesIO()
    image.save(written, "JPEG", quality=JPEG_QUALITY)
    exact = zlib.compress(image.tobytes(), 9)
    if len(exact) <= written.tell():
        return "/FlateDecode", exact
    return "/DCTDecode", written.getvalue()
