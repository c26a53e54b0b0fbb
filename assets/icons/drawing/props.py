"""Things that several pictures share, too particular for the kit."""
import math

from kit import (
    BRICK,
    CREAM,
    GREEN,
    GREY,
    INK,
    NONE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SKY,
    SLATE,
    STONE,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    both,
    box,
    circle,
    dot,
    joined,
    line,
    path,
    place,
)


def mirror(x, y, size=1.0, turn=0):
    """A dentist's mirror, 110 long, its round glass at x,y and its handle hanging down."""
    return place(joined(STONE, bar("M0,24 V104", 9)) + circle(0, 0, 22, SKY), x, y, size, turn)


def big_laptop(*on_screen, screen=SKY):
    """An open laptop that fills the canvas; the screen runs from 34,34 to 166,126."""
    out = box(20, 18, 160, 122, SLATE, 10) + box(34, 32, 132, 94, screen, 4)
    return out + [s for part in on_screen for s in part] + path("M20,140 H180 L190,166 Q190,180 176,180 H24 Q10,180 10,166 Z", GREY) + line("M78,158 H122", SLATE, 7)


def big_phone(*on_screen, x=100, y=100, size=1.0, screen=SKY):
    """A phone 100 wide and 180 high; its screen runs from -38,-66 to 38,58."""
    inside = box(-50, -90, 100, 180, SLATE, 18) + box(-38, -68, 76, 128, screen, 4) + dot(0, 75, 7, WHITE)
    return place(inside + [s for part in on_screen for s in part], x, y, size)


def envelope(x, y, w, h, fill=CREAM):
    """A closed envelope from the front."""
    return box(x, y, w, h, fill, 5) + line(f"M{x + 4},{y + 6} L{x + w / 2},{y + h * .6} L{x + w - 4},{y + 6}")


def smiley(x, y, r, mood=1, fill=YELLOW):
    """A round face: mood 1 smiles, 0 is straight, -1 frowns."""
    bend = r * .42 * mood
    eyes = dot(x - r * .36, y - r * .22, r * .15) + dot(x + r * .36, y - r * .22, r * .15)
    return circle(x, y, r, fill) + eyes + line(f"M{x - r * .46},{y + r * .36 - bend * .3} Q{x},{y + r * .36 + bend} {x + r * .46},{y + r * .36 - bend * .3}", INK, max(4, r * .16))


def bricks(x, y, w, rows, high=26, across=3):
    """A wall of bricks laid in turn, w wide."""
    out, step = [], w / across
    for r in range(rows):
        cuts = [x + i * step for i in range(across + 1)] if r % 2 == 0 else [x] + [x + (i + .5) * step for i in range(across)] + [x + w]
        out += [s for a, b in zip(cuts, cuts[1:]) for s in box(a, y + r * high, b - a, high, BRICK, 3)]
    return out


def hourglass(x, y, size=1.0):
    """About 100 wide and 180 high."""
    glass = path("M-36,-76 H36 V-60 C36,-26 10,-18 10,0 C10,18 36,26 36,60 V76 H-36 V60 C-36,26 -10,18 -10,0 C-10,-18 -36,-26 -36,-60 Z", SKY)
    sand = path("M-26,-44 H26 C20,-26 4,-16 0,4 C-4,-16 -20,-26 -26,-44 Z", ORANGE, NONE) + path("M-30,72 Q-26,44 0,40 Q26,44 30,72 Z", ORANGE, NONE) + line("M0,0 V44", ORANGE, 5)
    return place(glass + sand + both(box(-50, -90, 100, 18, WOOD, 6)) + box(-50, 72, 100, 18, WOOD, 6), x, y, size)


def flowers(x, y, size=1.0):
    """A bunch of flowers, about 90 wide and 120 high, the stems at x,y."""
    def bloom(a, b, colour):
        petals = [circle(a + 13 * math.sin(t), b - 13 * math.cos(t), 9, colour, NONE) for t in (0, 1.257, 2.513, 3.77, 5.027)]
        return joined(colour, *petals) + dot(a, b, 7, YELLOW)
    stems = line("M0,0 L-30,-56 M0,0 V-70 M0,0 L30,-56", GREEN, 8)
    wrap = path("M-34,-46 H34 L10,8 L16,30 H-16 L-10,8 Z", CREAM)
    return place(stems + bloom(-30, -66, RED) + bloom(30, -66, PURPLE) + bloom(0, -84, PINK) + wrap, x, y, size)
