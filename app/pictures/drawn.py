"""Strokes on a white sheet as a picture, where there is no screen to draw them on."""

from io import BytesIO

from PIL import Image, ImageDraw

from app.domain.drawings import COLOURS, SHEET, WHITE, Drawing, width_of

FINER = 2
"""How much finer than the sheet it is drawn, to have smooth edges."""

SHADES = 32
"""As many as a few colours with smooth edges need."""


def drawn_png(drawing: Drawing) -> bytes:
    """A drawing as a PNG file, with nothing in it but what is seen."""
    size = (SHEET[0] * FINER, SHEET[1] * FINER)
    image = Image.new("RGB", size, WHITE)
    pencil = ImageDraw.Draw(image)
    for stroke in drawing.shown:
        colour, width = COLOURS[stroke.pen], width_of(stroke.pen) * FINER
        places = [(across * FINER, down * FINER) for across, down in stroke.places]
        pencil.line(places, colour, width)
        for place in places:
            pencil.circle(place, width / 2, colour)
    written = BytesIO()
    small = image.resize(SHEET, Image.Resampling.BOX)
    small.quantize(SHADES).save(written, "PNG")
    return written.getvalue()
