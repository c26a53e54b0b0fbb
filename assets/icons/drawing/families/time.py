"""Times of day."""
from cast import *
from kit import *
from props import *

NIGHT = "#2c3f7c"


def _house(x, y, size, pane):
    """A house about 110 wide and 110 high, its ground at x,y; pane is the colour of its windows."""
    walls = box(-44, -66, 88, 66, CREAM, 2) + path("M-56,-62 L0,-110 L56,-62 Z", RED)
    return place(walls + box(-32, -46, 30, 28, pane, 2) + box(8, -46, 24, 46, TEAL, 2), x, y, size)


FLESH = "#f6e3ae"


def _core(x, y, size=1.0):
    """An apple that has been eaten down to its core."""
    core = path("M-34,-24 Q-18,-34 0,-24 Q18,-34 34,-24 C10,-12 10,26 30,40 Q16,52 0,42 Q-16,52 -30,40 C-10,26 -10,-12 -34,-24 Z", FLESH)
    skin = path("M-34,-24 Q-18,-34 0,-24 Q18,-34 34,-24 Q22,-18 16,-12 H-16 Q-22,-18 -34,-24 Z", RED) + path("M-30,40 Q-20,36 -14,28 H14 Q20,36 30,40 Q16,52 0,42 Q-16,52 -30,40 Z", RED)
    pips = oval(0, 8, 4, 7, "#6e4529", NONE)
    return place(line("M0,-26 Q-2,-40 6,-48", "#6e4529", 7) + core + skin + pips, x, y, size)


def _two_cards(first, second):
    """A whole apple on one card and its core on the next."""
    return box(10, 10, 84, 112, first, 10) + box(106, 10, 84, 112, second, 10) + apple(52, 70, .74) + _core(148, 70, .86)


LONG_ARROW = "M12,146 H118 V128 L188,160 L118,190 V174 H12 Z"


@picture("Date", "A wall calendar with one day circled in red.")
def calendar_():
    return calendar(10, 22, 180, 168, 6)


@picture("Time", "A round clock that shows ten o'clock.")
def clock_():
    return clock(100, 100, 90)


@picture("Morning", "A person in bed wakes and stretches; through the window the sun comes up behind a hill.")
def morning():
    rays = line("M156,42 V30 M122,60 L113,51 M190,60 L199,51", ORANGE, 8)
    window = box(104, 0, 104, 116, SKY, 3) + path("M122,96 A34,34 0 0 1 190,96 Z", YELLOW) + rays + path("M107,113 V98 Q156,84 205,98 V113 Z", GREEN) + box(104, 0, 104, 116, NONE, 3, INK, 8)
    up = ((56, 30), (46, -40), "fist", 0)
    body, arms = figure(50, 96, .94, PURPLE, (up, up), base=186, wide=.94, eyes="shut", brows="up", mouth="smile", **GRACE)
    duvet = path("M-6,162 Q50,146 104,154 Q150,146 208,162 V198 H-6 Z", BLUE) + line("M-4,178 Q50,162 104,170 Q150,162 206,178", SKY, 7)
    pillow = box(84, 124, 84, 50, WHITE, 18)
    return fitted(window + pillow + body + arms + duvet)


@picture("Afternoon", "A bright sun high above a house, and a clock that shows three o'clock.")
def afternoon():
    three = circle(150, 148, 42) + line("M150,148 V120 M150,148 H170", INK, 7) + line("M150,114 h.1 M184,148 h.1 M150,182 h.1 M116,148 h.1", SLATE, 6)
    return fitted(sun(136, 42, 30) + _house(58, 190, 1.05, SKY) + three)


@picture("Evening", "A house with a lit window under a moon and stars in a dark sky.")
def evening():
    moon = path("M146,22 A42,42 0 1 0 182,88 A36,36 0 0 1 146,22 Z", CREAM)
    stars = [s._replace(line=NONE) for s in star(46, 50, .4) + star(92, 34, .28)]
    return box(10, 10, 180, 180, NIGHT, 12) + moon + stars + _house(82, 187, 1.1, YELLOW)


@picture("Today", "A calendar with one large yellow day; the days before it are crossed off, and a finger points to it.")
def today():
    page = box(10, 18, 180, 150, WHITE, 8) + path("M10,56 V26 Q10,18 18,18 H182 Q190,18 190,26 V56 Z", RED) + line("M54,6 V32 M146,6 V32", INK, 12)
    past = line("M26,74 L50,98 M50,74 L26,98 M64,74 L84,98 M84,74 L64,98", SLATE, 7)
    coming = [s for x, y in ((168, 86), (38, 136), (74, 136), (168, 136)) for s in box(x - 12, y - 13, 24, 26, STONE, 2, NONE)]
    finger = place(box(-14, 2, 28, 24, TEAL, 4) + hand("point", SKINS[3]), 126, 172, 1.9, -8)
    return fitted(page + past + coming + box(96, 66, 52, 48, YELLOW, 4, INK, 8) + finger)


@picture("Before", "A card with a whole apple, lit up, and a card with an apple core; an arrow goes back to the whole apple.")
def before():
    return _two_cards(YELLOW, GREY) + place(path(LONG_ARROW, BLUE), 200, 0, flip=True)


@picture("After", "A card with a whole apple and a card with an apple core, lit up; an arrow goes on to the core.")
def after():
    return _two_cards(GREY, YELLOW) + path(LONG_ARROW, GREEN)


@picture("Reminder", "A ringing bell and a calendar.")
def reminder():
    rings = line("M28,38 Q8,64 16,96 M128,38 Q148,64 140,96", ORANGE, 9)
    return calendar(88, 84, 102, 106, 6) + bell(78, 84, 1.04) + rings


@picture("Late or cancelled", "A clock with a red cross.")
def late():
    return clock(86, 86, 73, 10, 10) + cross(144, 144, 1.0)
