"""Learning."""
from cast import *
from faces import wheelchair_back
from kit import *
from poses import *
from props import *


def _book(x, y, w, h, cover):
    """A closed book lying flat, its spine at the left."""
    return box(x, y, w, h, cover, 8) + box(x + w - 40, y + 7, 44, h - 14, WHITE, 0) + line(f"M{x + w - 36},{y + h / 2} h36", STONE, 4)


def _uniform(foot):
    """A white collar, a tie and the straps of a school bag, for a figure's chest that ends at foot."""
    straps = line(f"M-28,46 V{foot - 6} M28,46 V{foot - 6}", SLATE, 9)
    return straps + path("M-12,40 L0,60 L12,40 Z", WHITE) + path(f"M-6,52 H6 L9,{foot - 10} L0,{foot - 3} L-9,{foot - 10} Z", YELLOW, INK, 5)


@picture("Education", "A student's square cap on top of a pile of three books.")
def education():
    books = _book(14, 154, 172, 38, RED) + _book(30, 118, 156, 38, GREEN) + _book(14, 82, 160, 38, BLUE)
    cap = path("M56,44 V78 Q100,100 144,78 V44 Z", SLATE) + path("M100,0 L194,40 L100,80 L6,40 Z", SLATE) + joined(YELLOW, bar("M100,40 L168,54 V92", 6), bar("M168,88 V100", 11))
    return fitted(books + cap)


@picture("School", "A brick school with a clock, and two pupils with ties and school bags in front.")
def school():
    walls = box(4, 70, 192, 122, BRICK, 2) + path("M54,74 V44 L100,16 L146,44 V74 Z", BRICK) + joined(RED, bar("M40,48 L100,12 L160,48", 10))
    panes = [s for x in (14, 82, 150) for s in box(x, 90, 36, 34, SKY, 2)]
    girl = person(50, 128, .8, TEAL, base=196, collar="vee", on_top=_uniform(78), mouth="grin", **MEI)
    boy = place(wheelchair_back(), 146, 128, .8) + person(146, 128, .8, TEAL, base=196, collar="vee", on_top=_uniform(78), **TOM)
    return fitted(walls + circle(100, 52, 22) + line("M100,40 V52 L110,58", INK, 5) + panes + girl + boy)


@picture("Reading", "A person reads an open book.")
def reading():
    body = person(100, 64, 1.14, RED, base=186, wide=1.1, **AMINA)
    covers = both(path("M100,118 Q66,96 26,104 V178 Q66,172 100,190 Z", BLUE) + path("M100,118 Q70,92 36,92 L26,104 Q66,96 100,118 Z", WHITE), 100)
    thumbs = both(place(hand("mitten", AMINA["skin"]), 22, 168, 1.25, 30), 100)
    return fitted(body + covers + thumbs)


@picture("Learning new things", "A smiling person looks up from an open book; a light bulb shines above.")
def learning():
    rays = line("M118,34 L104,30 M124,64 L112,72 M190,34 L204,30 M184,64 L196,72", ORANGE, 8)
    thumbs = place(hand("mitten", MARCUS["skin"]), 18, 176, 1.2, 40) + place(hand("mitten", MARCUS["skin"]), 182, 176, 1.2, -40, True)
    return fitted(person(74, 84, 1.14, YELLOW, base=186, look=1, mouth="grin", brows="up", **MARCUS) + open_book(10, 136, 184, 62) + thumbs + place(bulb(0, 0, .84), 154, 50) + rays)


@picture("Moving to adult services", "A child in a school tie, and the same person grown up, with a badge that says 18, next to a support worker; an arrow goes from one to the other.")
def transition():
    eighteen = place(circle(0, 0, 21, YELLOW, INK, 5) + line("M-10,-8 L-6,-11 V11", INK, 5) + circle(6, -5.5, 5, NONE, INK, 4.5) + circle(6, 5.5, 5.5, NONE, INK, 4.5), 0, 64)
    child = person(28, 100, .68, TEAL, base=158, collar="vee", on_top=_uniform(78), mouth="grin", **SAM)
    worker = person(168, 60, .96, GREEN, base=158, look=-1, on_top=place(lanyard(), 0, 4, .82), **ROSE)
    grown = person(104, 66, 1.0, RED, base=158, mouth="grin", on_top=eighteen, **SAM)
    return fitted(child + worker + grown + path("M6,166 H150 V152 L196,177 L150,202 V188 H6 Z", GREEN))
