"""Strokes become a picture without a screen."""

from io import BytesIO

from PIL import Image

from app.domain.drawings import COLOURS, SHEET, WIPED, Drawing, Pen, Stroke
from app.pictures.drawn import drawn_png

LINE = Stroke(Pen.RED, ((100, 100), (500, 100)))


def picture(drawing: Drawing) -> Image.Image:
    return Image.open(BytesIO(drawn_png(drawing))).convert("RGB")


def colour(image: Image.Image, x: int, y: int) -> str:
    pixel = image.getpixel((x, y))
    assert isinstance(pixel, tuple)
    return "#{:02X}{:02X}{:02X}".format(*(int(part) for part in pixel))


def test_a_stroke_is_where_the_pen_went_in_its_colour() -> None:
    image = picture(Drawing().with_stroke(LINE))
    assert image.size == SHEET
    assert colour(image, 300, 100) == COLOURS[Pen.RED]
    assert colour(image, 300, 130) == "#FFFFFF"


def test_what_was_rubbed_out_or_wiped_is_not_there() -> None:
    drawing = Drawing().with_stroke(LINE)
    rubbed = drawing.with_stroke(Stroke(Pen.RUBBER, ((300, 100),)))
    assert colour(picture(rubbed), 300, 100) == "#FFFFFF"
    assert colour(picture(drawing.with_stroke(WIPED)), 300, 100) == "#FFFFFF"


def test_a_dot_is_a_dot() -> None:
    image = picture(Drawing().with_stroke(Stroke(Pen.BLACK, ((50, 50),))))
    assert colour(image, 50, 50) == "#000000"


def test_the_file_is_small_and_has_nothing_in_it_but_the_picture() -> None:
    png = drawn_png(Drawing().with_stroke(LINE))
    assert len(png) < 20_000
    assert Image.open(BytesIO(png)).info.keys() <= {"transparency"}
