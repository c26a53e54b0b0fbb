"""Drawing kit for the picture set: shapes, hands, heads, people and common things.

A *part* is a list of shapes; `+` puts one part in front of another.  Parts that have no place of their own are drawn
round 0,0 and put in the picture with `place`; outlines keep their width however a part is sized, turned or flipped.
People are measured in units where a face is 48 wide, hands in units where a palm is 20 wide.
"""
import cmath
import math
import re
from html import escape
from typing import NamedTuple

INK, WHITE, NONE = "#20242c", "#ffffff", "none"
RED, ORANGE, YELLOW, GREEN, TEAL, BLUE, PURPLE, PINK = (
    "#d9483b", "#e0762a", "#ffcf4a", "#3f9b5b", "#2f8f95", "#3d7dca", "#8a68b5", "#f3b6c1")
CREAM, SKY, MINT, GREY, STONE, SLATE, WOOD, BRICK = (
    "#fff1cf", "#bfe3ff", "#8fd19e", "#d5dbe2", "#8a95a3", "#56616e", "#d9a562", "#e08a66")
SKINS = ("#f8d5b6", "#efbd8f", "#d99f6c", "#b97d50", "#8e5b3c")          # light to dark
BLACK, BROWN, GINGER, BLOND, SILVER = "#33302f", "#6e4529", "#c9662b", "#e7bd5f", "#c3c8cf"


class Shape(NamedTuple):
    steps: list            # [(command, [complex points])]
    fill: str
    line: str
    body: float = 0        # the part of the line width that grows with the shape
    edge: float = 6        # the part that does not
    cap: str = "round"


# ---------------------------------------------------------------- shapes
def _steps(d):
    """Read path text (M L H V Q C A Z, absolute or relative, round arcs) into points."""
    words, out, at, start, cmd = re.findall(r"[A-Za-z]|-?\d*\.?\d+", d), [], 0j, 0j, ""
    while words:
        if words[0].isalpha():
            cmd = words.pop(0)
        up, base = cmd.upper(), at if cmd.islower() else 0j
        n = [float(words.pop(0)) for _ in range({"H": 1, "V": 1, "Q": 4, "C": 6, "A": 7, "Z": 0}.get(up, 2))]
        if up == "H":
            pts = [complex(base.real + n[0], at.imag)]
        elif up == "V":
            pts = [complex(at.real, base.imag + n[0])]
        elif up == "A":
            pts = [base + complex(n[5], n[6]), n[0], n[3], n[4]]
        else:
            pts = [base + complex(a, b) for a, b in zip(n[::2], n[1::2])]
        out.append(("L" if up in "HV" else up, pts))
        at = start if up == "Z" else pts[0] if up == "A" else pts[-1]
        if up == "M":
            start, cmd = at, "l" if cmd == "m" else "L"
    return out


def path(d, fill=NONE, line=INK, width=6, body=0, cap="round"):
    return [Shape(_steps(d), fill, line, body, width, cap)]


def line(d, colour=INK, width=6):
    return path(d, NONE, colour, width)


def fine(d, colour=INK):
    """A face or finger line: 4 wide on a small part, more on a big one."""
    return path(d, NONE, colour, 2.4, 1.9)


def bar(d, width):
    """A thick soft stroke, for `joined`."""
    return path(d, NONE, INK, 0, width)


def oval(x, y, rx, ry, fill=WHITE, line=INK, width=6):
    k, j = rx * .5523, ry * .5523
    return path(f"M{x - rx},{y} C{x - rx},{y - j} {x - k},{y - ry} {x},{y - ry} C{x + k},{y - ry} {x + rx},{y - j} {x + rx},{y} "
                f"C{x + rx},{y + j} {x + k},{y + ry} {x},{y + ry} C{x - k},{y + ry} {x - rx},{y + j} {x - rx},{y} Z", fill, line, width)


def circle(x, y, r, fill=WHITE, line=INK, width=6):
    return oval(x, y, r, r, fill, line, width)


def dot(x, y, r, colour=INK):
    return oval(x, y, r, r, colour, NONE)


def box(x, y, w, h, fill=WHITE, r=6, line=INK, width=6):
    k, u, v = r * .45, x + w, y + h
    return path(f"M{x + r},{y} H{u - r} C{u - k},{y} {u},{y + k} {u},{y + r} V{v - r} C{u},{v - k} {u - k},{v} {u - r},{v} "
                f"H{x + r} C{x + k},{v} {x},{v - k} {x},{v - r} V{y + r} C{x},{y + k} {x + k},{y} {x + r},{y} Z", fill, line, width)


def joined(fill, *parts):
    """Shapes and bars melted into one, with one outline (6 wide, outside the fill)."""
    flat = [s for p in parts for s in p]
    ink = [s._replace(fill=NONE if s.body else INK, line=INK, edge=12) for s in flat]
    return ink + [s._replace(fill=NONE if s.body else fill, line=fill if s.body else NONE, edge=0) for s in flat]


def place(part, x=0, y=0, size=1.0, turn=0, flip=False):
    """Move a part to x,y; grow it; turn it (degrees, clockwise); flip it left to right."""
    a, b = size * cmath.exp(1j * math.radians(turn)), complex(x, y)

    def put(p):
        return a * (-p.conjugate() if flip else p) + b

    def arc(p):
        return [put(p[0]), p[1] * size, p[2], 1 - p[3] if flip else p[3]]
    return [s._replace(steps=[(c, arc(p) if c == "A" else [put(q) for q in p]) for c, p in s.steps], body=s.body * size) for s in part]


def both(part, x=0):
    """A part and its mirror image, left and right of x."""
    return part + place(part, 2 * x, flip=True)


def bounds(part):
    """Left, top, right and bottom of a part, its outlines included."""
    sides = []
    for s in part:
        at, reach = 0j, 0 if s.line == NONE else (s.body + s.edge) / 2
        for command, points in s.steps:
            ends = points[:1] if command == "A" else points
            weights = {"Q": (1, 2, 1), "C": (1, 3, 3, 1)}.get(command)
            for k in range(1, 9) if weights else ():
                u, n = k / 8, len(weights) - 1
                p = sum(w * q * (1 - u) ** (n - j) * u ** j for j, (w, q) in enumerate(zip(weights, [at, *ends], strict=True)))
                sides.append((p.real - reach, p.imag - reach, p.real + reach, p.imag + reach))
            sides += [] if weights else [(p.real - reach, p.imag - reach, p.real + reach, p.imag + reach) for p in ends]
            at = ends[-1] if ends else at
    lefts, tops, rights, bottoms = zip(*sides, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def fitted(part):
    """A whole picture moved and sized so that it just reaches the margins: outlines keep their width."""
    left, top, right, bottom = bounds(part)
    longest = max(right - left, bottom - top)
    size = 180 / (longest - 6)
    return place(part, 100 - size * (left + right) / 2, 100 - size * (top + bottom) / 2, size)


THINNEST = 3.2             # of any line: it must still be there at 12 mm


def _long_enough(shape):
    """A line that ends where it began is a dot to some and nothing to others: make it a little longer."""
    steps, at = [], 0j
    for command, points in shape.steps:
        if command == "L" and abs(points[0] - at) < .15:
            points = [at + .2]
        steps.append((command, points))
        at = points[0] if command == "A" else points[-1] if points else at
    return shape._replace(steps=steps)


def svg(part, title, desc):
    def n(v):
        t = f"{v:.1f}".rstrip("0").rstrip(".")
        return "0" if t == "-0" else t

    def xy(*points):
        return " ".join(f"{n(p.real)},{n(p.imag)}" for p in points)
    rows = [f"<title>{escape(title)}</title>", f"<desc>{escape(desc)}</desc>"]
    for s in map(_long_enough, part):
        d = " ".join(f"A{n(p[1])},{n(p[1])} 0 {p[2]:.0f} {p[3]:.0f} {xy(p[0])}" if c == "A" else c + xy(*p) for c, p in s.steps)
        ink = "" if s.line == NONE else f' stroke="{s.line}" stroke-width="{n(max(s.body + s.edge, THINNEST))}" stroke-linecap="{s.cap}"'
        rows.append(f'<path d="{d}" fill="{s.fill}"{ink}/>')
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" stroke-linejoin="round">\n'
            + "\n".join(rows) + "\n</svg>\n")


# ---------------------------------------------------------------- hands (wrist at 0,0, fingers up, thumb to the right)
def hand(kind="mitten", skin=SKINS[1]):
    """open, point, fist, flat (palm up from the side, fingers to the right) or mitten."""
    if kind == "open":
        return joined(skin, path("M-10,4 L-10,-14 Q0,-20 10,-14 L10,4 Z"), bar("M-7,-12 L-11,-25", 4.8), bar("M-2.4,-14 L-3.8,-30", 4.8),
                      bar("M2.6,-14 L3.6,-30", 4.8), bar("M7.2,-12 L10.8,-25", 4.8), bar("M7,-2 Q14,-5 18,-13", 5))
    if kind == "point":
        return joined(skin, path("M-9,4 L-10,-8 Q-9,-15 0,-15 Q9,-15 10,-8 L9,4 Z"), bar("M-5,-10 V-32", 6)) + fine("M1,-12 V-5 M10,-6 Q4,-1 -3,-3")
    if kind == "fist":
        return joined(skin, path("M-9,4 L-11,-8 Q-10,-17 0,-17 Q10,-17 11,-8 L9,4 Z")) + fine("M11,-7 Q4,-3 -4,-5")
    if kind == "flat":
        return joined(skin, path("M-6,-6 H20 Q30,-6 30,-1 Q28,6 14,7 H-6 Z"), bar("M2,-3 L12,-15", 6))
    return joined(skin, path("M-8,4 L-9,-12 C-9,-26 9,-26 9,-12 L8,4 Z"), bar("M6,-1 L14,-11", 6.5))


def big_palm(skin):
    """A flat palm to fill a sign, 100 wide, 140 high, thumb to the left."""
    return joined(skin, path("M-28,10 H45 V34 C45,54 30,66 8,66 C-12,66 -24,58 -28,40 Z"), bar("M-20,20 V-38", 15), bar("M0,10 V-52", 15),
                  bar("M20,10 V-46", 15), bar("M38.4,26 V-22", 13.5), bar("M-19,42 Q-36,28 -45,6", 15))


def big_thumb(skin, sleeve):
    """Thumb up from the side, arm at the left, about 140 wide."""
    return joined(skin, box(-38, -16, 60, 78, r=14), bar("M-22,-6 C-12,-20 -2,-36 -2,-66", 24), bar("M10,-2 H52", 17), bar("M10,19 H56", 17),
                  bar("M10,40 H52", 17), bar("M10,56.5 H44", 11)) + box(-76, -22, 36, 92, sleeve, 8)


def big_point(skin, sleeve):
    """A hand pointing right, arm at the left, about 150 wide."""
    return joined(skin, box(-34, -22, 56, 60, r=14), bar("M0,-12 H74", 17), bar("M4,8 H34", 14), bar("M4,26 H30", 14),
                  bar("M-16,-18 L16,-34", 15)) + box(-74, -26, 36, 68, sleeve, 8)


def handshake(skin1, skin2, sleeve1, sleeve2):
    """Two hands shaking, about 180 wide."""
    right = joined(skin2, path("M60,-24 L20,-30 Q-6,-32 -14,-14 L-14,20 L24,36 L60,26 Z"), bar("M14,-16 Q-8,-36 -22,-30", 14))
    left = joined(skin1, path("M-60,-26 L-24,-30 L6,-14 L6,34 L-24,34 L-60,24 Z"), bar("M-14,-18 L16,-30", 15), bar("M0,-8 H30", 13),
                  bar("M0,8 H32", 13), bar("M0,24 H26", 13), bar("M-4,38 H14", 11))
    return right + box(52, -36, 38, 74, sleeve2, 6) + left + box(-90, -38, 38, 74, sleeve1, 6)


# ---------------------------------------------------------------- heads (face middle at 0,0, 48 wide, chin at 31)
FACE = "M-24,-8 C-24,-43 24,-43 24,-8 L23,7 C22,22 10,31 0,31 C-10,31 -22,22 -23,7 Z"
MOUTHS = {                 # line, fill, extra lines
    "smile": ("M-11,13 Q0,24 11,13", NONE, ""), "flat": ("M-10,17 H10", NONE, ""), "sad": ("M-10,22 Q0,11 10,22", NONE, ""),
    "wavy": ("M-11,19 Q-7,12 -3,17 Q1,22 5,17 Q8,13 11,16", NONE, ""), "grin": ("M-13,11 Q0,15 13,11 Q11,25 0,25 Q-11,25 -13,11 Z", WHITE, ""),
    "talk": ("M-7,17 C-7,10 7,10 7,17 C7,25 -7,25 -7,17 Z", "#9c2f36", ""), "beam": ("M-15,9 Q0,30 15,9", NONE, ""), "frown": ("M-13,23 Q0,5 13,23", NONE, ""), "ahh": ("M-13,16 C-13,4 13,4 13,16 C13,29 -13,29 -13,16 Z", "#9c2f36", ""),
    "teeth": ("M-12,13 Q0,9 12,13 L11,22 Q0,18 -11,22 Z", WHITE, "M-4,12 V20 M4,12 V20")}
BROWS = {"calm": "M-15,-10 Q-10,-13 -5,-11", "up": "M-15,-11 Q-10,-17 -5,-14", "worry": "M-16,-8 Q-10,-13 -5,-15", "cross": "M-16,-14 L-4,-8",
         "low": "M-16,-10 Q-10,-11 -4,-8"}


def features(mouth="smile", brows="calm", look=0, eyes="open", skin=SKINS[1], lift=0):
    """Eyes, brows, nose and mouth.  look: -1 turns the face to the left, 1 to the right."""
    shape, fill, extra = MOUTHS[mouth]
    if eyes == "shut":
        sight = fine("M-14,0 Q-10,4 -6,0 M14,0 Q10,4 6,0")
    elif eyes == "wide":
        sight = both(oval(-10, 0, 6, 7, WHITE, INK, 3.5) + dot(-10, 0, 2.6))
    else:
        sight = both(oval(-10, 0, 3.3, 4, INK, NONE))
    tone = "#" + "".join(f"{round(int(skin[i:i + 2], 16) * .7):02x}" for i in (1, 3, 5))
    nose = place(fine("M0,1 Q6,9 -2,9", tone), flip=look < 0)
    lips = path(shape, fill, INK, 2.4, 1.8) + (fine(extra) if extra else [])
    return place(both(place(fine(BROWS[brows]), 0, -lift)) + sight + nose + lips, look * 5)


def _cap(colour, hairline):
    """Hair over the top of the head, down to a hairline drawn from the right ear to the left."""
    return path(f"M-25,-2 C-31,-45 31,-45 25,-2 {hairline} Z", colour)


def _fringe(colour, area, edge):
    """Hair over the forehead that runs on into hair behind the head."""
    return path(area, colour, NONE) + line(edge)


def hair(style, colour):
    """Three parts: behind the body, between body and face, in front of the face."""
    back, mid, top = [], [], []
    if style == "short":
        top = _cap(colour, "C24,-12 20,-18 15,-21 C4,-15 -12,-16 -20,-20 C-23,-14 -24,-8 -25,-2")
    elif style == "crop":
        top = _cap(colour, "L21,-18 Q0,-25 -21,-18 L-25,-2")
    elif style == "quiff":
        top = path("M-25,-4 C-28,-24 -24,-30 -16,-34 C-14,-48 12,-50 22,-40 C30,-32 28,-14 25,-4 L21,-17 Q0,-14 -14,-24 L-21,-16 Z", colour)
    elif style == "curly":
        curls = [dot(25 * math.sin(t), -14 - 21 * math.cos(t), 8) for t in (-1.5, -1, -.5, 0, .5, 1, 1.5)]
        top = joined(colour, *curls, path("M-21,-20 Q0,-46 21,-20 Q0,-36 -21,-20 Z"))
    elif style == "afro":
        back = joined(colour, *[dot(30 * math.sin(t), -14 - 28 * math.cos(t), 16) for t in (-2.1, -1.5, -.9, -.3, .3, .9, 1.5, 2.1)], dot(0, -14, 28))
        top = _fringe(colour, "M-24,-8 C-24,-46 24,-46 24,-8 Q16,-24 0,-24 Q-16,-24 -24,-8 Z", "M-24,-6 Q-16,-24 0,-24 Q16,-24 24,-6")
    elif style == "bob":
        back = path("M-31,22 C-38,-18 -30,-45 0,-45 C30,-45 38,-18 31,22 Q24,29 14,26 H-14 Q-24,29 -31,22 Z", colour)
        top = _fringe(colour, "M-23,-4 C-26,-42 26,-42 23,-4 L20,-13 H-20 Z", "M-24,0 L-20,-13 H20 L24,0")
    elif style == "long":
        back = path("M-33,58 C-40,-14 -32,-45 0,-45 C32,-45 40,-14 33,58 Q16,66 0,62 Q-16,66 -33,58 Z", colour)
        top = _fringe(colour, "M-25,6 C-30,-42 30,-42 25,6 C22,-12 10,-22 2,-30 C-6,-20 -20,-14 -25,6 Z", "M-25,6 C-20,-14 -6,-20 2,-30 C10,-22 22,-12 25,6")
    elif style == "bun":
        back, top = circle(0, -45, 13, colour), _cap(colour, "C22,-18 10,-26 0,-26 C-10,-26 -22,-18 -25,-2")
    elif style == "ponytail":
        back = path("M14,-30 C44,-44 54,-10 44,24 C40,34 34,34 34,24 C36,6 32,-6 18,-14 Z", colour)
        top = _cap(colour, "C22,-16 4,-20 -6,-28 C-12,-20 -22,-16 -25,-2")
    elif style == "braids":
        mid = both(joined(colour, *[dot(-29 + i * .4, 8 + i * 11, 7.5) for i in range(5)]))
        top = _cap(colour, "C22,-14 8,-20 0,-31 C-8,-20 -22,-14 -25,-2") + fine("M0,-31 V-36")
    elif style == "locs":
        back = both(joined(colour, bar("M-24,-24 Q-38,0 -33,22", 9), bar("M-18,-24 Q-27,0 -24,34", 9)))
        top = _cap(colour, "C20,-16 12,-22 4,-22 C-4,-18 -18,-18 -25,-2") + fine("M-8,-22 L-10,-34 M4,-24 V-36 M14,-21 L16,-31")
    elif style == "sides":                               # bald on top
        top = both(path("M-25,2 C-32,-6 -30,-20 -20,-28 C-17,-20 -19,-8 -25,2 Z", colour))
    elif style == "turban":
        top = path("M-28,-5 C-44,-30 -22,-58 2,-56 C26,-58 42,-30 28,-5 C20,-22 -20,-22 -28,-5 Z", colour)
        top += fine("M-29,-14 C-18,-34 4,-44 24,-46 M-33,-26 C-22,-42 -8,-50 4,-54 M30,-14 Q22,-26 6,-30")
    elif style == "hijab":
        mid = path("M-32,4 C-38,-50 38,-50 32,4 C32,22 40,40 46,58 C30,72 -30,72 -46,58 C-40,40 -32,22 -32,4 Z", colour) + fine("M-30,20 Q-10,52 34,44")
        top = _fringe(colour, "M-24,-6 C-24,-44 24,-44 24,-6 Q18,-23 0,-23 Q-18,-23 -24,-6 Z", "M-24,-4 Q-18,-23 0,-23 Q18,-23 24,-4")
    elif style == "helmet":
        top = path("M-29,-12 C-31,-54 31,-54 29,-12 Z", colour) + line("M-7,-43 V-14 M7,-43 V-14", INK, 4) + box(-35, -16, 70, 9, colour, 4)
    return back, mid, top                                # "bald": nothing


def head(style="short", colour=BROWN, skin=SKINS[1], mouth="smile", brows="calm", look=0, eyes="open", beard=None, glasses=False, aid=None,
         blush=False, rings=None, bold=1.0):
    """Three parts like `hair`, with the face in the third.  mouth=None leaves the face empty; bold makes the features bigger."""
    back, mid, top = hair(style, colour)
    face = ([] if style == "hijab" or not mouth else both(circle(-25, 1, 6, skin))) + path(FACE, skin)
    if rings:
        face += both(circle(-26, 10, 4, rings, INK, 4))
    if blush:
        face += both(oval(-15, 10, 5, 4, "#ef8f86", NONE))
    if beard:
        face += path("M-24,-5 L-23,8 C-22,28 -10,38 0,38 C10,38 22,28 23,8 L24,-5 C18,-2 20,9 15,12 C10,14 7,9 0,9 C-7,9 -10,14 -15,12 C-20,9 -18,-2 -24,-5 Z", beard)
        face += oval(look * 5, 18.5, 10, 5.5, "#d18a78", NONE)
    if mouth:
        face += place(features(mouth, brows, look, eyes, skin, 4 if glasses else 0), 0, 8 - 8 * bold, bold)
    face += top
    if glasses:
        face += place(both(path("M-19,0 A9,9 0 1 1 -1,0 A9,9 0 1 1 -19,0 Z M-19,-2 L-25,-4 M-1,-1 H0", NONE, INK, 2.6, 1.4)), look * 5)
    if aid:
        face += path("M-26,-10 C-39,-12 -38,6 -32,12 C-30,6 -33,-2 -26,-10 Z", aid, INK, 2.4, 1.2)
    return back, mid, face


def profile(skin=SKINS[1], hair_colour=BROWN, open_mouth=False, face=True):
    """Head and neck from the side, facing right; skull middle at 0,0.  face=False leaves an empty outline."""
    lips = "L33,15 L27,20 L32,25 C31,28 30,29 30,31" if open_mouth else "L31,15 Q35,18 31,20 Q34,23 30,26"
    out = path(f"M-15,60 L-16,34 C-32,20 -34,-8 -24,-24 C-12,-42 18,-42 27,-22 C29,-16 28,-10 27,-6 L36,8 Q37,12 31,12 {lips} C31,37 26,40 18,39 L12,39 L14,60 Z", skin)
    if face:
        out += oval(20, -3, 2.8, 3.8, INK, NONE) + fine("M14,-12 Q19,-15 24,-12")
        out += path("M-18,32 C-38,14 -36,-16 -24,-30 C-10,-46 22,-44 28,-22 Q16,-22 8,-20 Q6,-10 -2,-6 L-4,6 C-10,8 -10,18 -18,32 Z", hair_colour)
        out += path("M-4,-2 C4,-6 6,6 0,10 Q-6,12 -6,4", skin)
    return out


# ---------------------------------------------------------------- people
# arm poses for the side at the right of the picture: elbow, wrist, kind of hand, extra turn of the hand
POSES = {
    "raised": ((62, 84), (64, 34), "open", 0), "high": ((60, 38), (56, -8), "open", 0), "pointing": ((54, 96), (84, 76), "point", 0),
    "chest": ((50, 90), (10, 78), "mitten", 0), "table": ((52, 104), (16, 112), "mitten", 0), "palm": ((48, 94), (58, 78), "flat", -50),
    "ear": ((70, 62), (44, 18), "mitten", 0), "crossed": ((52, 98), (-16, 88), "mitten", 0), "hold": ((54, 104), (32, 98), "fist", 0),
    "hip": ((72, 86), (50, 106), "fist", 0), "chin": ((50, 98), (14, 56), "fist", 0), "down": ((46, 100), (46, 138), "mitten", 0)}
ARM = 17


def _limb(points, colour, start=0.0, ink=True):
    """A sleeve or a bare arm along points; its outline begins part of the way along the first bone."""
    def d(first):
        return "M" + " L".join(f"{p.real},{p.imag}" for p in [first, *points[1:]])
    first = points[0] + (points[1] - points[0]) * start
    line = path(f"M{first.real},{first.imag} h.1", NONE, INK, 12, ARM) + path(d(first), NONE, INK, 12, ARM, "butt") if ink else []
    return line + path(d(points[0]), NONE, colour, 0, ARM, "butt") + dot(points[0].real, points[0].imag, ARM / 2, colour)


def figure(x, y, size=1.0, top=BLUE, arms=(None, None), base=190, wide=1.0, collar="round", on_top=(), sleeve="long", skin=SKINS[1], style="short", **face):
    """Head and upper body, and apart from it the arms.  x,y is the middle of the face; the body ends at `base`.

    arms: for the left and right of the picture, a name from POSES, or (elbow, wrist, hand, turn) as for a right arm, or None.
    on_top: a part drawn on the chest, under the arms.  face: see `head`.
    """
    back, mid, front = head(style, skin=skin, **face)
    foot, sh, dip = (base - 6 - y) / size, 46 * wide, 62 if collar == "vee" else 48
    low, up = min(68, foot), min(50, foot - 5)
    torso = path(f"M{-sh},{foot} V{low} C{-sh},{up} {12 - sh},{up - 4} -22,42 L-11,38 {'L0,62 L' if collar == 'vee' else 'Q0,48 '}11,38 L22,42 "
                 f"C{sh - 12},{up - 4} {sh},{up} {sh},{low} V{foot} Z")
    melt, limbs, folds = [torso], [], []
    for pose, side in zip(arms, (-1, 1)):
        if not pose:
            folds += line(f"M{side * (sh - 16)},{foot} V88") if foot > 96 else []
            continue
        elbow, wrist, kind, turn = POSES[pose] if isinstance(pose, str) else pose
        bones = [complex(sh - 8, 62), complex(*elbow), complex(*wrist)]
        limb = place(hand(kind, skin), *wrist, 1, math.degrees(cmath.phase(bones[2] - bones[1])) + 90 + turn) if kind else []
        if sleeve == "short":
            cut = bones[0] + (bones[1] - bones[0]) * .85
            limb += _limb([cut, *bones[1:]], skin)
            bones = [bones[0], cut]
        across = (bones[-1] - bones[-2]) / abs(bones[-1] - bones[-2]) * 1j * (ARM / 2 + 1)
        a, b = bones[-1] + across, bones[-1] - across
        limb += _limb(bones, top, .45) + line(f"M{a.real},{a.imag} L{b.real},{b.imag}")
        limbs += place(limb, flip=side < 0)
        melt.append(place(bar("M" + " L".join(f"{p.real},{p.imag}" for p in bones), ARM), flip=side < 0))
    body = path(f"M-10,20 V40 Q0,{dip + 4} 10,40 V20 Z", skin) + joined(top, *melt) + folds
    if collar == "shirt":
        body += both(path("M-11,37 L0,50 L-13,60 L-19,41 Z", WHITE))
    return place(back + body + list(on_top) + mid + front, x, y, size), place(limbs, x, y, size)


def person(*at, **how):
    """A `figure` with the arms in front."""
    body, limbs = figure(*at, **how)
    return body + limbs


def back_of(x, y, size=1.0, top=BLUE, base=190, colour=BROWN, skin=SKINS[1]):
    """Head and shoulders from behind."""
    foot = (base - 6 - y) / size
    low = min(68, foot)
    body = joined(top, path(f"M-46,{foot} V{low} C-46,50 -34,44 -14,42 H14 C34,44 46,50 46,{low} V{foot} Z"))
    hairy = path("M-25,-8 C-27,-46 27,-46 25,-8 C25,16 16,28 0,28 C-16,28 -25,16 -25,-8 Z", colour)
    return place(path("M-11,16 V44 H11 V16 Z", skin) + body + both(circle(-25, 1, 6, skin)) + hairy, x, y, size)


def wheelchair_user(x, y, size=1.0, turn=0, top=GREEN, trousers=SLATE, skin=SKINS[3], **face):
    """From the side, moving right; about 140 wide and 190 high, the ground at 90 below the middle."""
    back, mid, front = head(skin=skin, look=1, **face)
    leg = joined(trousers, bar("M-12,24 H34 L46,64", 19)) + joined(INK, bar("M46,77 H66", 7))
    chair = line("M-58,-16 H-42 V34", INK, 9) + line("M34,46 L48,84 H70", INK, 7)
    arm = place(hand("fist", skin), 2, 24, .9, 90) + _limb([-14 - 14j, -34 + 14j, 2 + 24j], top, .4) + line("M4,14 L0,34")
    wheel = circle(-12, 48, 39, GREY, INK, 8) + circle(-12, 48, 26, NONE, INK, 4) + dot(-12, 48, 7) + circle(46, 82, 9, WHITE, INK, 7)
    body = joined(top, bar("M-14,-8 V24", 34))
    return place(place(back, -8, -56, .95) + chair + leg + body + place(mid + front, -8, -56, .95) + wheel + arm, x, y, size, turn)


# ---------------------------------------------------------------- talk
def bubble(x, y, w, h, *tips, fill=WHITE):
    """A speech bubble.  Each tip is x,y where a tail points, and may say where along the bubble that tail starts."""
    tails = []
    for tx, ty, *root in tips:
        bx, by = root[0] if root else min(max(tx, x + 30), x + w - 30), y + h - 12 if ty > y else y + 12
        tails.append(path(f"M{bx - 14},{by} L{tx},{ty} L{bx + 14},{by} Z"))
    return joined(fill, box(x + 3, y + 3, w - 6, h - 6, r=min(22, h / 3)), *tails)


def thought(x, y, w, h, fill=WHITE):
    """A thought cloud, with two small circles down to the left."""
    puffs = [oval(x + w * (.5 + .3 * math.cos(a)), y + h * (.5 + .26 * math.sin(a)), w * .2, h * .24) for a in (0, .8, 1.57, 2.35, 3.14, 3.93, 4.71, 5.5)]
    return joined(fill, *puffs, oval(x + w / 2, y + h / 2, w * .3, h * .3)) + circle(x + 8, y + h + 10, 8) + circle(x - 8, y + h + 28, 5)


def query(x, y, size=1.0, fill=YELLOW):
    """A question mark, about 50 wide and 90 high."""
    return place(joined(fill, bar("M-17,-20 C-17,-46 20,-46 18,-20 C17,-4 0,-4 0,12", 13), dot(0, 35, 8)), x, y, size)


# ---------------------------------------------------------------- signs (middle at x,y; about 100 wide at size 1)
def tick(x, y, size=1.0, fill=GREEN):
    return place(joined(fill, bar("M-38,4 L-12,30 L38,-30", 20)), x, y, size)


def cross(x, y, size=1.0, fill=RED):
    return place(joined(fill, bar("M-30,-30 L30,30 M30,-30 L-30,30", 20)), x, y, size)


def not_line(x, y, size=1.0, fill=RED):
    """The line for "not"; always with a word."""
    return place(joined(fill, bar("M-60,60 L60,-60", 12)), x, y, size)


def arrow(x, y, size=1.0, turn=0, fill=WHITE):
    """A block arrow to the right, 130 long."""
    return place(path("M-64,-20 H-2 V-54 L64,0 L-2,54 V20 H-64 Z", fill), x, y, size, turn)


def thin_arrow(d, *tips, fill=BLUE, width=9):
    """A bent or straight arrow along d.  Each tip is x, y, turn (0 points right) and, if wanted, size."""
    heads = [place(path("M-8,-22 L20,0 L-8,22 Z"), x, y, *(size or [.8]), turn) for x, y, turn, *size in tips]
    return joined(fill, bar(d, width), *heads)


def heart(x, y, size=1.0, fill=RED):
    return place(path("M0,44 C-30,22 -50,2 -50,-20 C-50,-48 -12,-52 0,-24 C12,-52 50,-48 50,-20 C50,2 30,22 0,44 Z", fill), x, y, size)


def star(x, y, size=1.0, fill=YELLOW):
    pts = [(50 - 27 * (i % 2)) * cmath.exp(1j * math.pi * (i / 5 - .5)) for i in range(10)]
    return place(path("M" + " L".join(f"{p.real:.2f},{p.imag:.2f}" for p in pts) + " Z", fill), x, y, size)


def shield(x, y, size=1.0, fill=BLUE):
    return place(path("M0,-64 Q28,-46 60,-48 C62,6 40,44 0,64 C-40,44 -62,6 -60,-48 Q-28,-46 0,-64 Z", fill), x, y, size)


def padlock(x, y, size=1.0, fill=YELLOW):
    bow = "M-22,-4 V-26 C-22,-56 22,-56 22,-26 V-4"
    ring = path(bow, NONE, INK, 12, 9) + path(bow, NONE, GREY, 0, 9)
    return place(ring + box(-40, -8, 80, 62, fill, 10) + dot(0, 16, 9) + line("M0,18 V34", INK, 8), x, y, size)


def pound(x, y, size=1.0, colour=INK):
    """A £ sign, about 30 wide and 44 high."""
    return place(path("M13,-13 C10,-24 -8,-24 -7,-8 V6 Q-7,14 -13,19 H14 M-14,2 H6", NONE, colour, 1, 6), x, y, size)


# ---------------------------------------------------------------- things
def writing(x, y, w, rows, gap=18, colour=SLATE, width=7):
    """Lines of writing; the last of several is short."""
    return [s for i in range(rows) for s in line(f"M{x},{y + i * gap} h{w if i < rows - 1 or rows == 1 else w * .6}", colour, width)]


def paper(x, y, w, h, fill=WHITE, rows=0):
    """A page with a turned corner, and lines of writing if wanted."""
    fold = min(w, h) * .24
    out = path(f"M{x},{y} H{x + w - fold} L{x + w},{y + fold} V{y + h} H{x} Z", fill) + path(f"M{x + w - fold},{y} V{y + fold} H{x + w} Z", GREY)
    return out + writing(x + w * .18, y + h * .36, w * .64, rows, h * .5 / max(rows - 1, 1))


def calendar(x, y, w, h, day=None):
    """A wall calendar; day (0 to 11) gets a red ring."""
    top = path(f"M{x},{y + h * .3} V{y + 8} Q{x},{y} {x + 8},{y} H{x + w - 8} Q{x + w},{y} {x + w},{y + 8} V{y + h * .3} Z", RED)
    days = [(x + w * (.17 + .22 * (i % 4)), y + h * (.45 + .19 * (i // 4))) for i in range(12)]
    squares = [s for cx, cy in days for s in box(cx - w * .06, cy - h * .05, w * .12, h * .1, STONE, 1, NONE)]
    ring = circle(*days[day], w * .12, NONE, RED) if day is not None else []
    return box(x, y, w, h, WHITE, 8) + top + line(f"M{x + w * .28},{y - 8} v18 M{x + w * .72},{y - 8} v18", INK, 8) + squares + ring


def clock(x, y, r, hour=10, minute=0):
    def to(turns, length):
        return f"M{x},{y} l{length * math.sin(turns * math.tau)},{-length * math.cos(turns * math.tau)}"
    marks = "".join(f"M{x + a * r * .78},{y + b * r * .78} h.1" for a, b in ((0, -1), (1, 0), (0, 1), (-1, 0)))
    return circle(x, y, r) + line(marks, SLATE) + line(to((hour + minute / 60) / 12, r * .45) + to(minute / 60, r * .62), INK, 7)


def mug(x, y, w, h, fill=BLUE):
    """A mug, handle at the right."""
    ring = f"M{x + w - 4},{y + h * .24} H{x + w * 1.1} Q{x + w * 1.34},{y + h * .24} {x + w * 1.34},{y + h * .46} Q{x + w * 1.34},{y + h * .7} {x + w},{y + h * .72}"
    cup = path(f"M{x},{y} H{x + w} V{y + h * .7} Q{x + w},{y + h} {x + w * .72},{y + h} H{x + w * .28} Q{x},{y + h} {x},{y + h * .7} Z", fill)
    return line(ring, INK, 20) + line(ring, fill, 8) + cup


def magnifier(x, y, size=1.0):
    return place(joined(WOOD, bar("M26,26 L56,56", 14)) + circle(0, 0, 36, SKY, INK, 10), x, y, size)


def speaker(x, y, size=1.0, fill=BLUE, waves=3):
    arcs = ("M28,-16 Q38,0 28,16", "M42,-30 Q62,0 42,30", "M56,-44 Q86,0 56,44")[:waves]
    return place(path("M-38,-18 H-14 L14,-42 V42 L-14,18 H-38 Z", fill) + line(" ".join(arcs), INK, 8), x, y, size)


def pen(x, y, size=1.0, turn=0, fill=YELLOW):
    """A pencil with its tip at x,y."""
    return place(path("M0,0 L-9,-20 V-74 H9 V-20 Z", fill) + path("M0,0 L-9,-20 H9 Z", CREAM) + dot(0, -3, 4), x, y, size, turn)


def laptop(x, y, size=1.0, screen=SKY):
    return place(box(-56, -50, 112, 76, SLATE, 8) + box(-44, -38, 88, 54, screen, 3) + path("M-56,26 H56 L76,46 H-76 Z", GREY), x, y, size)


def phone(x, y, size=1.0, screen=SKY):
    return place(box(-32, -60, 64, 120, SLATE, 12) + box(-22, -44, 44, 80, screen, 3) + dot(0, 48, 5, WHITE), x, y, size)


def armchair(x, y, size=1.0, fill=TEAL):
    """From the front, about 126 wide and 130 high."""
    seat = box(-42, -62, 84, 90, fill, 18) + box(-36, 4, 72, 30, fill, 8) + both(box(-60, -14, 26, 68, fill, 12)) + box(-34, 30, 68, 24, fill, 4)
    return place(line("M-44,52 v12 M44,52 v12", INK, 12) + seat, x, y, size)


def chair(x, y, size=1.0, fill=WOOD):
    """From the side, facing right; about 100 wide and 150 high."""
    return place(joined(fill, bar("M-40,-70 V70", 10), bar("M-40,4 H40", 14), bar("M40,8 V70", 10)), x, y, size)


def desk(back=134, front=188, left=10, right=190, fill=WOOD):
    """The top of a table, for people seated behind it (give them base=170)."""
    return path(f"M{left},{front} L{left + 12},{back} H{right - 12} L{right},{front} Z", fill)


def building(x, y, w, h, fill=CREAM, columns=(), rows=(), pane=(28, 22), r=4):
    """A flat front (or the side of a bus) with windows at these distances from its left and top."""
    return box(x, y, w, h, fill, r) + [s for c in columns for r in rows for s in box(x + c, y + r, *pane, SKY, 2)]


def wheels(y, r, *xs):
    return [s for x in xs for s in circle(x, y, r, SLATE) + dot(x, y, r * .35, WHITE)]


def ear(x, y, size=1.0, skin=SKINS[1]):
    """An ear about 110 wide and 150 high, its front edge at the left."""
    rim = "M-34,-14 C-46,-54 -16,-78 14,-75 C50,-71 64,-34 50,2 C40,26 26,28 18,50 C8,78 -30,76 -34,48 C-35,36 -28,32 -28,22 C-28,8 -30,0 -34,-14 Z"
    return place(path(rim, skin) + line("M-14,-26 C-18,-50 16,-58 28,-36 C36,-20 22,-6 12,4 C2,14 4,22 -6,32 M-28,8 Q-12,4 -10,18", INK, 7), x, y, size)
