"""Seeing a letter before it is printed."""

from app.domain.letter import LetterProfile, Part
from app.letters.letter import letter_pdf
from app.letters.preview import page_images
from tests.letters.samples import LIBRARY, block, letter

ORANGE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<path d="M0 0H9V9H0Z" fill="#ff8000"/></svg>"""


def test_each_page_is_shown_in_its_size_on_white() -> None:
    images = page_images(letter_pdf(letter(), LetterProfile(), LIBRARY), 50)
    assert len(images) > 1
    for image in images:
        assert (image.width, image.height) == (414, 585)
        assert len(image.rgb) == image.stride * image.height
        assert image.rgb[:3] == b"\xff\xff\xff"


def test_colours_come_in_the_order_red_green_blue() -> None:
    ours = block(Part.WE_DID, "We did", "ours", "Orange.")
    pdf = letter_pdf(letter(ours), LetterProfile(), LIBRARY, {"ours": ORANGE})
    assert b"\xff\x80\x00" * 20 in page_images(pdf, 50)[0].rgb
