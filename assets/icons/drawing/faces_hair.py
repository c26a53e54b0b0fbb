"""More hairstyles and head coverings, in the three layers of the kit's `hair`."""
import math

from kit import (
    BLACK,
    INK,
    NONE,
    WHITE,
    bar,
    both,
    box,
    dot,
    fine,
    hair,
    joined,
    line,
    oval,
    path,
    place,
)


def darker(colour, by=.7):
    """The same colour in shade, for lines that should not shout."""
    return "#" + "".join(f"{round(int(colour[i:i + 2], 16) * by):02x}" for i in (1, 3, 5))


# ---------------------------------------------------------------- hair: behind the body, between body and face, in front of the face
def _sweep(colour):
    """A side parting, hair lying over the forehead to the right."""
    return path("M-25,2 C-32,-45 32,-45 25,2 C24,-8 22,-13 18,-17 C4,-14 -8,-19 -13,-27 C-14,-17 -22,-12 -25,2 Z", colour)


def _parted(colour):
    return path("M-25,-2 C-31,-45 31,-45 25,-2 C22,-14 8,-20 0,-31 C-8,-20 -22,-14 -25,-2 Z", colour) + fine("M0,-31 V-35")


def _curls(colour, *spots):
    return joined(colour, *[dot(x, y, r) for x, y, r in spots])


def _ring(turns, rx, ry, r, x=0, y=-14):
    return [(x + rx * math.sin(t), y - ry * math.cos(t), r) for t in turns]


WAVY = ("M-28,-20 C-40,-8 -31,4 -38,14 C-45,25 -33,33 -39,44 C-42,54 -30,60 -20,57 H20 C30,60 42,54 39,44 C33,33 45,25 38,14 C31,4 40,-8 28,-20 "
        "C24,-51 -24,-51 -28,-20 Z")
STRAIGHT = "M-33,58 C-40,-14 -32,-45 0,-45 C32,-45 40,-14 33,58 Q16,66 0,62 Q-16,66 -33,58 Z"
CHIN_LONG = "M-33,20 C-38,-18 -30,-45 0,-45 C30,-45 38,-18 33,20 C28,28 18,28 14,22 H-14 C-18,28 -28,28 -33,20 Z"
SKULL = "M-24,-6 C-25,-44 25,-44 24,-6"


def more_hair(style, colour, second=WHITE):
    """Like the kit's `hair`, with more styles; `second` colours a band or a scarf's pattern."""
    back, mid, top = [], [], []
    if style == "wavy":
        back, top = path(WAVY, colour), _sweep(colour)
    elif style == "side_long":
        back, top = path(STRAIGHT, colour), _sweep(colour)
    elif style == "chin":
        back, top = path(CHIN_LONG, colour), _sweep(colour)
    elif style == "pixie":
        top = path("M-26,4 C-34,-50 34,-50 26,4 C23,0 23,-8 22,-13 C12,-8 4,-18 -2,-13 C-8,-8 -12,-18 -16,-13 C-20,-8 -23,-4 -26,4 Z", colour)
    elif style == "curly_long":
        side = [(-29, -18, 11), (-33, -3, 11), (-34, 13, 11), (-34, 29, 12), (-30, 44, 12)]
        back = both(_curls(colour, *side)) + _curls(colour, *_ring((-1.2, -.8, -.4, 0, .4, .8, 1.2), 24, 22, 12)) + path("M-28,-20 H28 V36 H-28 Z", colour, NONE)
        top = path("M-24,-4 C-26,-42 26,-42 24,-4 C22,-16 12,-20 6,-27 C-4,-18 -20,-16 -24,-4 Z", colour, NONE) + line("M-24,-2 C-20,-16 -4,-18 6,-27 C12,-20 22,-16 24,-2")
    elif style == "puffs":
        back = both(_curls(colour, *_ring((0, .9, 1.8, 2.7, 3.6, 4.5, 5.4), 10, 10, 8, 30, -30), (30, -30, 12)))
        top = _parted(colour)
    elif style == "cornrows":
        top = path("M-25,-4 C-30,-46 30,-46 25,-4 L21,-16 Q0,-26 -21,-16 Z", colour) + fine("M-13,-21 Q-16,-26 -14,-30 M-5,-23 V-32 M5,-23 V-32 M13,-21 Q16,-26 14,-30", "#8b8079")
        back = both(joined(colour, bar("M20,-18 Q34,6 32,44", 7)) + joined(colour, bar("M14,-18 Q26,6 23,44", 7)))
    elif style == "curtains":
        top = path("M-26,2 C-36,-52 36,-52 26,2 C25,-12 16,-18 0,-31 C-16,-18 -25,-12 -26,2 Z", colour) + fine("M0,-31 V-36")
    elif style == "plait":
        mid = joined(colour, *[dot(27 - abs(i - 1.2), 14 + i * 11, 9.5 - i * .5) for i in range(5)]) + fine("M22,54 H32", second)
        top = path("M-25,-2 C-31,-45 31,-45 25,-2 L27,14 C20,2 14,-16 -8,-27 C-12,-18 -22,-14 -25,-2 Z", colour)
    elif style == "wave_bob":
        back = path("M-28,-18 C-40,-8 -31,2 -37,10 C-42,20 -34,30 -24,26 H24 C34,30 42,20 37,10 C31,2 40,-8 28,-18 C24,-50 -24,-50 -28,-18 Z", colour)
        top = _sweep(colour)
    elif style == "perm":
        top = _curls(colour, *_ring((-1.75, -1.3, -.87, -.43, 0, .43, .87, 1.3, 1.75), 27, 23, 9), (-15, -24, 8), (0, -27, 8), (15, -24, 8))
    elif style == "thin":
        top = both(path("M-25,4 C-33,-4 -31,-18 -22,-24 C-18,-18 -20,-8 -25,4 Z", colour)) + line("M-17,-24 Q-6,-36 14,-31 M-16,-20 Q0,-32 18,-26", colour, 4)
    elif style == "receding":
        top = path("M-25,4 C-38,-52 38,-52 25,4 C20,-4 21,-12 19,-17 C18,-27 12,-30 8,-28 Q0,-17 -8,-28 C-12,-30 -18,-27 -19,-17 C-21,-12 -20,-4 -25,4 Z", colour)
    elif style == "spiky":
        top = path("M-25,-2 L-31,-22 L-23,-24 L-24,-38 L-13,-35 L-7,-47 L1,-38 L11,-48 L15,-36 L26,-38 L24,-25 L31,-21 L25,-2 L20,-17 L12,-13 L5,-20 L-3,-14 L-10,-20 L-19,-14 Z", colour)
    elif style == "side_part":
        top = path("M-25,-2 C-29,-20 -27,-32 -15,-34 C-2,-50 34,-42 25,-2 C24,-10 23,-14 20,-17 C6,-14 -6,-18 -14,-26 C-18,-22 -22,-14 -25,-2 Z", colour)
    elif style == "flat_top":
        top = path("M-25,-4 L-27,-44 Q0,-49 27,-44 L25,-4 L21,-18 Q0,-23 -21,-18 Z", colour)
    elif style == "buzz":
        top = path(f"{SKULL} L21,-17 C12,-23 -12,-23 -21,-17 Z", colour)
    elif style == "shag":
        back = path("M-30,14 L-36,26 L-26,24 L-22,32 H22 L26,24 L36,26 L30,14 C38,-20 28,-46 0,-46 C-28,-46 -38,-20 -30,14 Z", colour)
        top = path("M-24,6 C-31,-44 31,-44 24,6 L20,-6 L17,-14 L11,-8 L5,-16 L-1,-9 L-8,-16 L-13,-8 L-19,-12 Z", colour)
    elif style == "wrap":
        back = place(oval(-8, 0, 10, 17, colour), 6, -44, 1, -28) + place(oval(8, 0, 10, 17, colour), -2, -44, 1, 34)
        top = path("M-28,-2 C-36,-30 -24,-46 0,-46 C24,-46 36,-30 28,-2 Q16,-20 0,-20 Q-16,-20 -28,-2 Z", colour) + line("M-27,-16 C-14,-30 6,-36 22,-38", second, 6) + line("M28,-18 C20,-28 10,-34 0,-36", second, 6)
    elif style == "shawl":
        mid = path("M-31,4 C-40,-54 40,-54 31,4 C32,26 46,42 50,66 H-50 C-46,42 -32,26 -31,4 Z", colour) + line("M-22,40 Q0,70 22,40", second, 5)
        top = path("M-24,-2 C-28,-40 28,-40 24,-2 C22,-14 10,-20 0,-28 C-10,-20 -22,-14 -24,-2 Z", BLACK, NONE) + line("M-24,-2 C-22,-14 -10,-20 0,-28 C10,-20 22,-14 24,-2")
        top += line("M-27,8 C-32,-44 32,-44 27,8", second, 5)
    elif style == "flat_cap":
        back = both(path("M-26,4 C-31,-4 -29,-14 -24,-16 L-20,-6 Z", second))
        top = path("M-29,-18 C-38,-50 18,-58 32,-30 Q36,-23 30,-18 Q0,-28 -29,-18 Z", colour) + path("M-29,-17 Q0,-29 30,-17 Q16,-11 0,-12 Q-16,-12 -29,-17 Z", darker(colour))
    elif style == "beanie":
        top = path("M-28,-14 C-32,-56 32,-56 28,-14 Z", colour) + box(-31, -22, 62, 14, second, 6) + fine("M-16,-20 V-10 M0,-20 V-10 M16,-20 V-10")
    elif style == "kufi":
        top = path("M-26,-16 L-24,-36 Q0,-48 24,-36 L26,-16 Q0,-26 -26,-16 Z", colour) + fine("M-23,-26 L-14,-33 L-5,-26 L4,-34 L13,-27 L22,-32")
    elif style == "band":
        back, mid, top = hair("afro", colour)
        top = path("M-25,-6 C-25,-42 25,-42 25,-6 Q18,-22 0,-22 Q-18,-22 -25,-6 Z", colour, NONE) + line("M-26,-8 C-20,-24 20,-24 26,-8", INK, 14) + line("M-26,-8 C-20,-24 20,-24 26,-8", second, 8)
    elif style == "short_locs":
        back = both(joined(colour, bar("M-22,-24 Q-36,-12 -34,6", 9), bar("M-24,-28 Q-44,-18 -42,-2", 9), bar("M-14,-32 Q-34,-42 -42,-24", 9)))
        top = joined(colour, path("M-24,-6 C-26,-42 26,-42 24,-6 Q14,-22 0,-22 Q-14,-22 -24,-6 Z"), bar("M-6,-32 L-10,-42", 9), bar("M8,-32 L12,-42", 9), bar("M-14,-22 L-18,-12", 7), bar("M-4,-24 L-6,-14", 7))
    else:
        return hair(style, colour)
    return back, mid, top
