"""A board's own photos and drawings in a letter."""

import struct
from io import BytesIO
from zlib import compress, crc32

import pikepdf
import pytest
from PIL import Image

from app.domain.letter import LetterProfile, Part
from app.letters.letter import letter_pdf
from app.letters.photos import dots
from tests.letters.samples import LIBRARY, block, letter, page_words, pages_of

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<path d="M1 1H8V8Z" fill="#f00" fill-opacity="0.5"/></svg>"""
LETTERED = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<text x="1" y="8">Hi</text></svg>"""


def picture(kind: str, size: tuple[int, int] = (900, 600)) -> bytes:
    written = BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(written, kind)
    return written.getvalue()


def sent(own: bytes, name: str = "ours", sender: str = "") -> bytes:
    said = block(Part.WE_DID, "We did", name, "We took a photo.")
    wanted = letter(said, photo=sender, faces=())
    return letter_pdf(wanted, LetterProfile(), LIBRARY, {name: own})


def pictures(pdf: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            (int(drawn.Width), int(drawn.Height))
            for page in opened.pages
            for drawn in page.Resources.get("/XObject", {}).values()
            if drawn.Subtype == "/Image"
        ]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_photo_is_printed_in_its_own_shape_and_no_larger_than_needed(kind: str) -> None:
    pdf = sent(picture(kind))
    [(width, height)] = pictures(pdf)
    assert width / height == pytest.approx(1.5, abs=0.01)
    assert 350 < width < 600
    assert len(pdf) < 150_000


def test_the_photo_of_the_sender_is_cut_to_the_shape_of_a_portrait() -> None:
    sizes = set(pictures(sent(picture("JPEG"), "me", sender="me")))
    assert any(width / height == pytest.approx(35 / 45, abs=0.01) for width, height in sizes)


def test_a_photo_taken_sideways_is_turned_upright() -> None:
    taken = Image.new("RGB", (400, 200), "navy")
    exif = taken.getexif()
    exif[0x0112] = 6
    written = BytesIO()
    taken.save(written, "JPEG", exif=exif)
    [(width, height)] = pictures(sent(written.getvalue()))
    assert height > width


def test_a_boards_own_picture_wins_over_the_library() -> None:
    assert pictures(sent(picture("PNG"), "letter"))


def test_a_see_through_drawing_is_kept_as_lines() -> None:
    with pikepdf.open(BytesIO(sent(SVG))) as pdf:
        [form] = pdf.pages[0].Resources.XObject.values()
        assert form.Subtype == "/Form"
        assert any(
            float(state.get("/ca", 1)) == 0.5 for state in form.Resources.ExtGState.values()
        )


def huge() -> bytes:
    """Return a small file that says it is a picture of more dots than a computer can hold."""
    size = struct.pack(">II5B", 30000, 30000, 8, 2, 0, 0, 0)
    parts = (b"IHDR" + size, b"IDAT" + compress(b"\0"), b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", crc32(part))
        for part in parts
    )


@pytest.mark.parametrize(
    "wrong", [b"<circle r='x'/>", b"<ellipse cx='1 2' rx='1' ry='1'/>", b"<path d='M1 1C2'/>"]
)
def test_a_drawing_with_a_number_that_is_none_stops_no_letter(wrong: bytes) -> None:
    spoilt = SVG.replace(b"<path", wrong + b"<path")
    assert "Ours We did" in page_words(pages_of(sent(spoilt)))[0]


@pytest.mark.parametrize("own", [b"", b"not a picture", b"<svg", LETTERED, huge()])
def test_what_cannot_be_drawn_shows_its_word(own: bytes) -> None:
    pdf = sent(own)
    assert "Ours We did" in page_words(pages_of(pdf))[0]
    assert b"Helvetica" not in pdf


def test_the_dots_of_a_photo_are_counted_and_a_drawing_has_none() -> None:
    assert dots(picture("JPEG", (900, 600))) == 900
    assert dots(SVG) is None
    assert dots(b"no picture") is None
