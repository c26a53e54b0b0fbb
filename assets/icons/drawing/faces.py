"""More ways for a person to look: faces, hair, ages, clothes and aids, for portraits of head and shoulders.

Everything here is drawn round a face as in the kit: middle at 0,0, 48 wide, chin at 31, shoulders from 42 down to FOOT.
"""
import math

from faces_hair import darker, more_hair
from kit import (
    BLACK,
    BLUE,
    BROWS,
    INK,
    MOUTHS,
    NONE,
    RED,
    SKINS,
    SLATE,
    STONE,
    WHITE,
    YELLOW,
    bar,
    both,
    box,
    circle,
    dot,
    fine,
    joined,
    line,
    oval,
    path,
    place,
)

FOOT = 64                  # where a portrait's clothes are cut off
SHAPES = {"oval": "M-24,-8 C-24,-43 24,-43 24,-8 L23,7 C22,22 10,31 0,31 C-10,31 -22,22 -23,7 Z",
          "round": "M-24,-8 C-24,-43 24,-43 24,-8 C30,12 24,32 0,32 C-24,32 -30,12 -24,-8 Z",
          "thin": "M-23,-8 C-24,-43 24,-43 23,-8 C22,8 18,14 13,25 Q8,35 0,35 Q-8,35 -13,25 C-18,14 -22,8 -23,-8 Z",
          "square": "M-24,-8 C-24,-43 24,-43 24,-8 L24,14 Q23,24 14,30 Q8,33 0,33 Q-8,33 -14,30 Q-23,24 -24,14 Z"}
MORE_MOUTHS = {"lips": ("M-12,14 Q-5,10 0,13 Q5,10 12,14 Q6,24 0,24 Q-6,24 -12,14 Z", "#d0455a", "M-12,14 Q0,19 12,14"), "soft": ("M-8,16 Q0,20 8,16", NONE, ""),
               "side": ("M-9,17 Q4,20 11,12", NONE, "")}


# ---------------------------------------------------------------- faces
def _eyes(kind, lid):
    """open, shut, folded (upward-slanting, with a fold at the inner corner), lashes."""
    if kind == "shut":
        return fine("M-15,0 Q-10,5 -5,0 M5,0 Q10,5 15,0")
    if kind == "folded":
        fold = path("M-4,-2.5 Q-1.6,1 -4,4.5", NONE, lid, 2, 1)
        return both(place(oval(0, 0, 4.5, 3.9, INK, NONE), -10, 0, 1, 13) + fold)
    if kind == "lashes":
        return both(oval(-10, 0, 3.4, 4.4, INK, NONE) + path("M-12.5,-.5 L-16.5,-2.5", NONE, INK, 1.5, 1))
    return both(oval(-10, 0, 3.4, 4.2, INK, NONE))


def _lines_of_age(years, tone):
    """The lines of a face in middle age (1) or old age (2)."""
    def thin(d):
        return path(d, NONE, tone, 1.4, 1.4)
    out = both(thin("M-14,9 Q-17,13 -15,18")) if years else []
    if years == 2:
        out += both(thin("M-17,5 L-20,7 M-14,7 Q-10,9 -7,7")) + thin("M-9,-21 Q0,-24 9,-21")
    return out


def _beard(kind, colour, mouth_y=18.5):
    lips = oval(0, mouth_y, 10, 5.5, "#d18a78", NONE)
    if kind == "full":
        return path("M-24,-5 L-23,8 C-22,28 -10,38 0,38 C10,38 22,28 23,8 L24,-5 C18,-2 20,9 15,12 C10,14 7,9 0,9 C-7,9 -10,14 -15,12 C-20,9 -18,-2 -24,-5 Z", colour) + lips
    if kind == "long":
        return path("M-24,-5 L-24,12 C-24,34 -12,54 0,58 C12,54 24,34 24,12 L24,-5 C18,-2 20,9 15,12 C10,14 7,9 0,9 C-7,9 -10,14 -15,12 C-20,9 -18,-2 -24,-5 Z", colour) + lips
    if kind == "goatee":
        return path("M-12,14 C-13,34 -7,38 0,38 C7,38 13,34 12,14 Q6,8 0,9 Q-6,8 -12,14 Z", colour) + oval(0, mouth_y, 8, 5, "#d18a78", NONE)
    if kind == "stubble":
        return path("M-23,4 C-22,22 -10,31 0,31 C10,31 22,22 23,4 C16,12 12,9 0,9 C-12,9 -16,12 -23,4 Z", colour, NONE)
    return []


def _moustache(colour):
    return path("M0,9 C6,6 13,9 16,16 C10,18 4,16 0,13 C-4,16 -10,18 -16,16 C-13,9 -6,6 0,9 Z", colour, INK, 2.4, 1)


def _glasses(kind):
    if kind == "round":
        return both(path("M-19.5,0 A9.5,9.5 0 1 1 -.5,0 A9.5,9.5 0 1 1 -19.5,0 Z M-19,-2 L-25,-4", NONE, INK, 2.6, 1.4))
    if kind == "square":
        return both(box(-20, -7, 18, 15, NONE, 3, INK, 6) + line("M-20,-3 H-25", INK, 5)) + line("M-2,-1 H2", INK, 5)
    if kind == "dark":
        return both(path("M-21,-7 H-2 Q-2,9 -11,9 Q-21,8 -21,-7 Z", INK)) + line("M-25,-5 H25", INK, 5)
    if kind in (RED, BLUE):
        return both(circle(-10.5, 0, 9.5, NONE, kind, 6) + line("M-20,-2 L-25,-4", kind, 5)) + line("M-1,-2 H1", kind, 5)
    return both(path("M-20,-4 Q-11,-8 -2,-4 Q-2,8 -11,8 Q-20,8 -20,-4 Z M-20,-3 L-25,-4", NONE, kind, 3, 1.4)) + fine("M-2,-2 H2", kind)


def _hearing_aid(colour):
    """Behind the ear at the left, with the tube and the mould in the ear."""
    case = joined(colour, path("M-27,-11 C-40,-18 -44,4 -36,15 Q-30,18 -31,9 C-36,2 -35,-5 -27,-5 Z"))
    return case + circle(-26, 4, 4.6, colour, INK, 4)


def _implant(colour):
    """A cochlear implant: a disc on the hair, and a lead to the part behind the ear."""
    case = joined(colour, path("M27,-10 C40,-16 43,5 36,15 Q31,17 31,9 C35,2 35,-5 27,-5 Z"))
    return line("M22,-24 Q38,-28 37,-8", INK, 5) + case + circle(21, -25, 9.5, colour, INK, 5) + dot(21, -25, 2.6)


def portrait_head(style="short", colour=BLACK, skin=SKINS[1], shape="oval", mouth="smile", brows="calm", eyes="open", years=0, beard=None, moustache=None,
                  glasses=None, aid=None, implant=None, freckles=False, blush=False, rings=None, second=WHITE, mark=None, brow=INK, bold=1.1):
    """Three parts (behind the body, between, in front) of a head that looks at us.  beard: a kind and a colour."""
    back, mid, top = more_hair(style, colour, second)
    tone = darker(skin, .66)
    low = 4 if eyes == "folded" else 0
    front = [] if style in ("hijab", "shawl") else both(circle(-25, 1 + low, 6.5 - low * .3, skin))
    front += both(circle(-26, 11 + low, 4, rings, INK, 4)) if rings else []
    front += path(SHAPES[shape], skin)
    if mark:
        patches = "M-21,-8 C-18,-16 -6,-12 -4,-4 C-2,4 -8,10 -14,8 C-22,8 -24,0 -21,-8 Z", "M23,2 C16,2 12,8 16,14 C18,18 14,24 12,27 Q22,20 23,7 Z", "M-6,31 C-12,28 -4,24 2,26 Q8,28 5,31 Z"
        front += [s for d in patches for s in path(d, mark, NONE)] + path(SHAPES[shape])
    front += both(oval(-16, 10, 5.5, 4, "#ee8b80", NONE)) if blush else []
    front += _beard(*beard) if beard else []
    lips, fill, extra = MORE_MOUTHS.get(mouth) or MOUTHS[mouth]
    nose = fine("M-3,8 Q0,11 3,8" if eyes == "folded" else "M0,1 Q6,9 -2,9", tone)
    lift = 4 if glasses or eyes == "folded" else 0
    marks = both(place(path(BROWS[brows], NONE, brow, 2, 2), 0, -lift)) + _eyes(eyes, tone) + nose
    marks += path(lips, fill, INK, *((1.6, 1.2) if mouth == "lips" else (2.4, 1.8))) + (fine(extra) if extra else []) + _lines_of_age(years, darker(skin, .76))
    marks += [s for x, y in ((-15, 7), (-11, 10), (-18, 11), (15, 7), (11, 10), (18, 11), (-4, 5), (5, 5)) for s in dot(x, y, 1.3, tone)] if freckles else []
    front += place(marks, 0, 8 - 8 * bold, bold)
    front += place(_moustache(moustache), 0, 0, 1.05) if moustache else []
    front += top
    front += place(_glasses(glasses), 0, 0, 1.08) if glasses else []
    front += (_hearing_aid(aid) if aid else []) + (_implant(implant) if implant else [])
    return back, mid, front


# ---------------------------------------------------------------- clothes
def torso(colour, half, neck=0):
    """Shoulders, from the neck down to FOOT; neck lowers the neckline."""
    return joined(colour, path(f"M{-half},{FOOT} V60 C{-half},48 {14 - half},46 -22,42 L-11,38 Q0,{48 + neck} 11,38 L22,42 C{half - 14},46 {half},48 {half},60 V{FOOT} Z"))


def clothes(kind, colour, half, second=WHITE, skin=SKINS[1]):
    """A part for the shoulders.  `second` is the shirt under a jacket, the stripe, the scarf or the tie."""
    plain, half = torso(colour, half), half - 1
    if kind == "shirt":
        return plain + both(path("M-12,36 L0,49 L-12,60 L-21,41 Z", second)) + line(f"M0,50 V{FOOT}") + dot(5, 58, 2)
    if kind == "tie":
        return torso(colour, half + 1, 26) + path(f"M-11,38 L0,50 L11,38 L14,{FOOT} H-14 Z", WHITE) + path(f"M-5,47 H5 L3,53 L8,{FOOT} H-8 L-3,53 Z", second) + both(path("M-11,37 L0,48 L-9,56 L-17,41 Z", WHITE))
    if kind == "jacket":
        return plain + path(f"M-13,38 L0,56 L13,38 L16,{FOOT} H-16 Z", second) + both(path(f"M-20,40 L-30,54 L-20,56 L-8,{FOOT} L-11,38 Z", colour))
    if kind == "hoodie":
        hood = path("M-30,46 C-32,30 -18,28 -10,34 Q0,46 10,34 C18,28 32,30 30,46 Q16,56 0,57 Q-16,56 -30,46 Z", darker(colour, .82))
        return plain + hood + line("M-8,52 V62 M8,52 V62", second, 4)
    if kind == "stripe":
        return plain + path(f"M{-half},56 Q0,62 {half},56 V{FOOT} H{-half} Z", second, NONE) + line(f"M{-half},55 Q0,61 {half},55", INK, 4)
    if kind == "straps":
        return torso(skin, half + 1) + joined(colour, both(bar("M-26,46 L-25,58", 7)), path(f"M-30,55 Q0,62 30,55 L32,{FOOT} H-32 Z"))
    if kind == "cardigan":
        return torso(second, half + 1) + both(joined(colour, path(f"M{-half},{FOOT} V60 C{-half},48 {14 - half},46 -22,42 L-14,40 L-9,{FOOT} Z"))) + dot(-16, 60, 2.4, WHITE)
    if kind == "scarf":
        return plain + joined(second, bar("M-19,42 Q0,54 19,42", 11)) + joined(second, path(f"M4,47 L18,45 L20,{FOOT} H6 Z")) + fine("M9,56 H18", WHITE)
    if kind == "roll":
        return plain + joined(colour, bar("M-11,40 Q0,46 11,40", 10)) + fine("M-12,42 Q0,49 12,42")
    if kind == "vee":
        return torso(colour, half + 1, 24) + path("M-11,38 L0,59 L11,38", skin) + path("M-16,39 L0,62 L16,39", NONE, second, 5) if second != WHITE else torso(colour, half + 1) + path("M-12,36 L0,59 L12,36 Q0,40 -12,36 Z", skin)
    if kind == "polo":
        return plain + both(path("M-12,36 L0,48 L-9,56 L-21,41 Z", colour)) + line("M0,49 V60") + dot(5, 55, 1.8)
    if kind == "dungarees":
        return plain + both(joined(second, bar(f"M-26,46 L-20,{FOOT - 3}", 8)) + circle(-20, 58, 4, YELLOW, INK, 3)) + path(f"M-18,{FOOT} V59 H18 V{FOOT} Z", second)
    if kind == "necklace":
        return plain + [s for i in range(9) for s in circle(-16 + 4 * i, 43 + 10 * math.sin((i + .5) / 9 * math.pi), 3, second, INK, 3)]
    if kind == "stand":
        return plain + path("M-12,35 Q0,46 12,35 L14,41 Q0,53 -14,41 Z", colour) + line(f"M0,48 V{FOOT}") + dot(0, 55, 2.2, second)
    if kind == "checked":
        lines = line("M-30,48 V63 M30,48 V63 M-42,56 H42", second, 5)
        return plain + lines + both(path("M-12,36 L0,49 L-12,58 L-21,41 Z", colour)) + line(f"M0,50 V{FOOT}")
    if kind == "drape":
        return plain + path(f"M14,41 L28,43 C20,52 4,58 -16,{FOOT} H-42 C-20,58 4,54 14,41 Z", second) + line("M22,44 C14,53 -4,58 -28,62", YELLOW, 4)
    return plain


def wheelchair_back():
    """The backrest and the two push handles behind someone's shoulders."""
    handle = line("M46,62 V30", INK, 14) + line("M46,62 V30", STONE, 5) + joined(SLATE, bar("M41,27 H49", 9))
    return box(-42, 20, 84, 44, SLATE, 10) + both(handle)


def headrest():
    """A wheelchair's headrest, and the backrest it stands on."""
    wings = both(joined(SLATE, path("M-43,-14 Q-43,-22 -36,-22 H-24 V24 H-36 Q-43,24 -43,16 Z")))
    return box(-40, 36, 80, 28, SLATE, 10) + box(-11, 10, 22, 40, STONE, 4) + wings


def _places(shape):
    """Points all along a shape's edge."""
    at, seen = 0j, []
    for command, points in shape.steps:
        if command in "CQ":
            ends = [at, *points]
            if command == "Q":
                ends = [at, at + 2 / 3 * (points[0] - at), points[1] + 2 / 3 * (points[0] - points[1]), points[1]]
            a, b, c, d = ends
            seen += [(1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d for t in (.2, .35, .5, .65, .8)]
        if points:
            at = points[0 if command == "A" else -1]
            seen.append(at)
    return seen


def extent(part, *, outlines=True):
    """The left, top, right and bottom of a part (arcs count by their ends alone)."""
    spots = [(p, (s.body + s.edge * outlines) / 2 if s.line != NONE else 0) for s in part for p in _places(s)]
    return (min(p.real - w for p, w in spots), min(p.imag - w for p, w in spots), max(p.real + w for p, w in spots), max(p.imag + w for p, w in spots))


def portrait(kind, top, skin=SKINS[1], half=51, second=WHITE, seat=None, **face):
    """Head and shoulders that fill the picture, from 10 to 190; face: see `portrait_head`; seat: handles or headrest."""
    dyed = {"second": face.pop("band")} if "band" in face else {}
    back, mid, front = portrait_head(skin=skin, **dyed, **face)
    size = 173 / (FOOT - extent(back + mid + front, outlines=False)[1])
    neck = path("M-11,18 V42 Q0,52 11,42 V18 Z", skin)
    chair = wheelchair_back() if seat == "handles" else headrest() if seat == "headrest" else []
    return place(chair + back + neck + clothes(kind, top, min(half, 84 / size), second, skin) + mid + front, 100, 186 - FOOT * size, size)
