"""Photos are kept upright, small, and without a word of what the camera wrote."""

import struct
from io import BytesIO

import pytest
from PIL import Image

from app.domain.errors import AppError
from app.domain.errors.pictures import NotAPicture, PictureDamaged, PictureTooBig
from app.pictures.bringing.dots import LONGEST, small_picture, upright
from tests.pictures.bringing.samples import (
    SECRET,
    file_of,
    huge_png,
    picture,
    quarters,
    svg,
    with_notes,
)

HELD = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What the sensor saw, by how the camera was held."""


def kept(contents: bytes) -> Image.Image:
    made = Image.open(BytesIO(small_picture(contents)))
    made.load()
    return made


def red_quarter(image: Image.Image) -> tuple[bool, bool]:
    """Whether the red quarter of a picture is at the right, and whether it is low."""
    wide, high = image.size
    spots = {
        (right, low): image.convert("RGB").getpixel(
            (wide * 3 // 4 if right else wide // 4, high * 3 // 4 if low else high // 4)
        )
        for right in (False, True)
        for low in (False, True)
    }
    [found] = [
        spot for spot, dot in spots.items() if isinstance(dot, tuple) and dot[0] > dot[2] + 99
    ]
    return found


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_every_kind_of_photo_is_taken(kind: str) -> None:
    assert kept(picture(kind)).size == (40, 20)


def test_a_photo_is_kept_as_a_jpeg() -> None:
    assert kept(picture("PNG")).format == "JPEG"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("turned", HELD)
def test_a_photo_is_turned_upright(kind: str, turned: int) -> None:
    seen = quarters((80, 40))
    how = HELD[turned]
    made = kept(with_notes(seen.transpose(how) if how is not None else seen, kind, turned))
    assert made.size == (80, 40)
    assert red_quarter(made) == (False, False)


@pytest.mark.parametrize("turned", [0, 9, 65535])
def test_a_photo_held_in_no_known_way_is_left_as_it_is(turned: int) -> None:
    assert kept(with_notes(quarters(), "JPEG", turned)).size == (40, 20)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_nothing_the_camera_wrote_is_kept(kind: str, mode: str) -> None:
    image = quarters()
    if mode == "RGBA" and kind != "JPEG":
        image.putalpha(99)
    before = with_notes(image, kind)
    assert SECRET in before
    after = small_picture(before)
    made = Image.open(BytesIO(after))
    assert SECRET not in after
    assert not made.getexif()
    assert not made.info.keys() - {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_photo_with_odd_camera_notes_is_kept_all_the_same() -> None:
    odd = struct.pack(
        "<2sHLHHHL4sHHL4sL", b"II", 42, 8, 2, 274, 3, 1, b"\6\0\0\0", 271, 11, 9, b"", 0
    )
    written = BytesIO()
    quarters().save(written, "JPEG", exif=b"Exif\0\0" + odd)
    assert kept(written.getvalue()).size == (20, 40)


@pytest.mark.parametrize("notes", [b"nonsense", b"II*\0\xff\xff\xff\xff", b"MM\0*", b""])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_photo_with_broken_camera_notes_is_kept_all_the_same(notes: bytes, kind: str) -> None:
    written = BytesIO()
    quarters().save(written, kind, exif=b"Exif\0\0" + notes)
    assert kept(written.getvalue()).size == (40, 20)


@pytest.mark.parametrize(
    ("size", "smaller"), [((2400, 1200), (1000, 500)), ((600, 3000), (200, 1000))]
)
def test_a_big_photo_is_made_smaller(size: tuple[int, int], smaller: tuple[int, int]) -> None:
    assert kept(picture("JPEG", size)).size == smaller


def test_a_small_photo_is_not_made_bigger() -> None:
    assert kept(picture("PNG", (LONGEST, 3))).size == (LONGEST, 3)


def test_a_thin_photo_keeps_a_dot_at_least() -> None:
    assert kept(picture("PNG", (14_000, 1))).size == (1000, 1)


def test_a_part_is_cut_out() -> None:
    whole = quarters((400, 200))
    made = Image.open(BytesIO(small_picture(file_of(whole), part=(0.25, 0.25, 0.75, 1.0))))
    assert made.size == (200, 150)
    assert red_quarter(made.crop((50, 0, 150, 100))) == (False, False)


def test_a_part_is_of_the_upright_photo() -> None:
    held = with_notes(quarters((80, 40)).transpose(Image.Transpose.ROTATE_90), "JPEG", 6)
    assert Image.open(BytesIO(small_picture(held, part=(0.0, 0.0, 1.0, 0.5)))).size == (80, 20)


@pytest.mark.parametrize("edge", [0.0, 0.4, 1.0])
def test_a_part_smaller_than_a_dot_is_a_dot(edge: float) -> None:
    part = (edge, edge, edge, edge)
    assert Image.open(BytesIO(small_picture(picture(), part=part))).size == (1, 1)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_see_through_picture_stays_see_through(kind: str) -> None:
    image = quarters(mode="RGBA")
    image.paste((0, 0, 0, 0), (20, 10, 40, 20))
    made = kept(file_of(image, kind))
    assert made.format == "PNG"
    opaque = made.getchannel("A")
    assert (opaque.getpixel((39, 19)), opaque.getpixel((1, 1))) == (0, 255)


def test_a_see_through_colour_stays_see_through() -> None:
    image = quarters().quantize(2)
    written = BytesIO()
    image.save(written, "PNG", transparency=image.getpixel((39, 19)))
    opaque = kept(written.getvalue()).getchannel("A")
    assert (opaque.getpixel((39, 19)), opaque.getpixel((1, 1))) == (0, 255)


def test_a_picture_that_only_might_be_see_through_is_a_jpeg() -> None:
    assert kept(file_of(quarters(mode="RGBA"))).format == "JPEG"


def test_fine_greys_stay_grey() -> None:
    assert kept(file_of(Image.new("I;16", (9, 9), 0x8000))).getpixel((4, 4)) == (128, 128, 128)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK"])
def test_a_picture_in_other_colours_is_taken(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert kept(file_of(quarters().convert(mode), kind)).size == (40, 20)


def test_a_moving_picture_is_kept_as_its_first() -> None:
    written = BytesIO()
    more = [Image.new("RGB", (40, 20), "blue")]
    Image.new("RGB", (40, 20), "red").save(written, "PNG", save_all=True, append_images=more)
    dot = kept(written.getvalue()).getpixel((5, 5))
    assert isinstance(dot, tuple)
    assert dot[0] > 200


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b" \n",
        b"hello",
        b"%PDF-1.7\n1 0 obj\n",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"RIFF\x10\0\0\0WEBP",
        b"PK\x03\x04",
        svg(),
        file_of(quarters(), "GIF"),
        file_of(quarters(), "TIFF"),
    ],
)
def test_what_is_not_a_picture_is_refused(bad: bytes) -> None:
    with pytest.raises(NotAPicture):
        small_picture(bad, "bus.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_half_a_picture_is_refused(kind: str) -> None:
    whole = file_of(Image.effect_noise((200, 200), 90), kind)
    with pytest.raises(PictureDamaged):
        small_picture(whole[: len(whole) // 2])


def test_half_a_webp_is_refused() -> None:
    whole = file_of(Image.effect_noise((200, 200), 90), "WEBP")
    with pytest.raises((PictureDamaged, NotAPicture)):
        small_picture(whole[: len(whole) // 2])


@pytest.mark.parametrize(
    "size", [(30_000, 30_000), (9_000, 9_000), (15_001, 1), (1, 2_000_000), (12_000, 12_000)]
)
def test_a_picture_of_too_many_dots_is_refused_before_it_is_read(size: tuple[int, int]) -> None:
    with pytest.raises(PictureTooBig):  # had it been read, it would be damaged
        small_picture(huge_png(*size))


def test_a_picture_that_says_it_has_no_dots_is_refused() -> None:
    with pytest.raises(AppError):
        small_picture(huge_png(0, 9))


def test_the_error_names_the_file() -> None:
    with pytest.raises(NotAPicture) as told:
        upright(b"no", "bus.png")
    assert told.value.blanks == {"file": "bus.png"}
