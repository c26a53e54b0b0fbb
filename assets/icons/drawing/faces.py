"""More ways for a person to look: faces, hair, ages, clothes and aids, for portraits of head and shoulders.

Everything here is drawn round a face as in the kit: middle at 0,0, 48 wide, chin at 31, shoulders from 42 down to FOOT.
"""
import math

from kit import (BLACK, BLUE, BROWS, GREY, INK, MOUTHS, NONE, RED, SILVER, SKINS, SLATE, STONE, WHITE, WOOD, YELLOW, bar, both, box, circle, dot, fine,
                 hair, joined, line, oval, path, place)

FOOT = 64                  # where a portrait's clothes are cut off
SHAPES = {"oval": "M-24,-8 C-24,-43 24,-43 24,-8 L23,7 C22,22 10,31 0,31 C-10,31 -22,22 -23,7 Z",
          "round": "M-24,-8 C-24,-43 24,-43 24,-8 C30,12 24,32 0,32 C-24,32 -30,12 -24,-8 Z",
          "thin": "M-23,-8 C-24,-43 24,-43 23,-8 C22,8 18,14 13,25 Q8,35 0,35 Q-8,35 -13,25 C-18,14 -22,8 -23,-8 Z",
          "square": "M-24,-8 C-24,-43 24,-43 24,-8 L24,14 Q23,24 14,30 Q8,33 0,33 Q-8,33 -14,30 Q-23,24 -24,14 Z"}
MORE_MOUTHS = {"lips": ("M-11,14 Q-4,12 0,14 Q4,12 11,14 Q0,26 -11,14 Z", "#b5344a", "M-11,14 Q0,17 11,14"), "soft": ("M-8,16 Q0,20 8,16", NONE, ""),
               "side": ("M-9,17 Q4,20 11,12", NONE, "")}


def darker(colour, by=.7):
    """The same colour in shade, for lines that should not shout."""
    return "#%02x%02x%02x" % tuple(round(int(colour[i:i + 2], 16) * by) for i in (1, 3, 5))


# ---------------------------------------------------------------- hair: behind the body, between body and face, in front of the face
def _sweep(colour):
    """A side parting, hair lying over the forehead to the right."""
    return path("M-25,2 C-32,-45 32,-45 25,2 C24,-8 22,-13 18,-17 C4,-14 -8,-19 -13,-27 C-14,-17 -22,-12 -25,2 Z", colour)


def _parted(colour):
    return path("M-25,-2 C-31,-45 31,-45 25,-2 C22,-14 8,-20 0,-31 C-8,-20 -22,-14 -25,-2 Z", colour) + fine("M0,-31 V-35")


def _full_fringe(colour):
    return path("M-23,-4 C-26,-42 26,-42 23,-4 L20,-13 H-20 Z", colour, NONE) + line("M-24,0 L-20,-13 H20 L24,0")


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
    elif style == "fringe":
        back, top = path(STRAIGHT, colour), _full_fringe(colour)
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
        top = path("M-25,-4 C-30,-44 30,-44 25,-4 L21,-16 Q0,-26 -21,-16 Z", colour) + fine("M-13,-20 Q-17,-28 -14,-33 M-5,-22 V-36 M5,-22 V-36 M13,-20 Q17,-28 14,-33", "#9a8f88")
        back = both(joined(colour, bar("M22,-10 Q30,8 28,26", 7), bar("M16,-10 Q36,4 36,20", 7)))
    elif style == "plait":
        mid = joined(colour, *[dot(27 - abs(i - 1.2), 14 + i * 11, 9.5 - i * .5) for i in range(5)]) + fine("M22,54 H32", second)
        top = path("M-25,-2 C-31,-45 31,-45 25,-2 L27,14 C20,2 14,-16 -8,-27 C-12,-18 -22,-14 -25,-2 Z", colour)
    elif style == "wave_bob":
        back = path("M-28,-18 C-40,-8 -31,2 -37,10 C-42,20 -34,30 -24,26 H24 C34,30 42,20 37,10 C31,2 40,-8 28,-18 C24,-50 -24,-50 -28,-18 Z", colour)
        top = path("M-25,4 C-32,-45 32,-45 25,4 C20,-6 24,-12 14,-18 C8,-14 10,-24 2,-26 C-2,-16 -14,-20 -18,-12 C-20,-8 -22,-4 -25,4 Z", colour)
    elif style == "perm":
        top = _curls(colour, *_ring((-1.75, -1.3, -.87, -.43, 0, .43, .87, 1.3, 1.75), 27, 23, 9), (-15, -24, 8), (0, -27, 8), (15, -24, 8))
    elif style == "thin":
        top = both(path("M-25,4 C-33,-4 -31,-18 -22,-24 C-18,-18 -20,-8 -25,4 Z", colour)) + line("M-17,-24 Q-6,-36 14,-31 M-16,-20 Q0,-32 18,-26", colour, 4)
    elif style == "receding":
        top = path("M-25,2 C-32,-44 32,-44 25,2 C23,-6 22,-14 20,-18 C18,-26 12,-30 8,-28 Q0,-19 -8,-28 C-12,-30 -18,-26 -20,-18 C-22,-14 -23,-6 -25,2 Z", colour)
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
        top = path("M-29,-16 C-38,-46 18,-54 32,-26 Q36,-20 30,-15 Q0,-26 -29,-16 Z", colour) + path("M-29,-15 Q0,-27 30,-15 Q16,-9 0,-10 Q-16,-10 -29,-15 Z", darker(colour))
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


# ---------------------------------------------------------------- faces
def _eyes(kind, lid):
    """open, shut, folded (upward-slanting, with a fold at the inner corner), hooded (older)."""
    if kind == "shut":
        return fine("M-15,0 Q-10,5 -5,0 M5,0 Q10,5 15,0")
    if kind == "folded":
        almond = path("M-5.5,2 Q-10,-6 -15.5,-3 Q-12,5 -5.5,2 Z", WHITE, INK, 1.6, 1.2) + dot(-10.2, -.6, 2.6)
        return both(almond + fine("M-15,-7 Q-9,-9 -5,-2", lid))
    if kind == "hooded":
        return both(oval(-10, 1, 3, 3.4, INK, NONE) + fine("M-15,-1 Q-10,-6 -5,-2", lid))
    if kind == "lashes":
        return both(oval(-10, 0, 3.4, 4.2, INK, NONE) + fine("M-12,-3 L-16,-5"))
    return both(oval(-10, 0, 3.4, 4.2, INK, NONE))


def _lines_of_age(years, tone):
    """The lines of a face in middle age (1) or old age (2)."""
    out = both(fine("M-14,8 Q-17,13 -15,18", tone)) if years else []
    if years == 2:
        out += both(fine("M-18,4 L-21,6", tone)) + fine("M-10,-21 Q0,-24 10,-21 M-7,-26 Q0,-28 7,-26", tone) + both(fine("M-14,6 Q-10,8 -7,6", tone))
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
    case = path("M-29,-12 C-45,-16 -47,10 -37,18 C-31,20 -31,12 -34,7 C-37,0 -35,-6 -29,-5 Z", colour, INK, 4)
    return case + circle(-27, 5, 4.4, colour, INK, 3)


def _implant(colour):
    """A cochlear implant: a disc on the hair, and a lead to the part behind the ear."""
    return fine("M26,-24 Q40,-16 33,-4") + circle(24, -26, 9, colour, INK, 4) + path("M28,-8 C41,-10 43,8 35,15 C30,13 34,2 28,-8 Z", colour, INK, 4)


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
        front += path("M24,-6 C12,-10 8,2 14,8 C16,16 22,14 23,6 Z", mark, NONE) + path("M-22,10 C-14,8 -12,18 -16,22 C-20,20 -22,16 -22,10 Z", mark, NONE) + path(SHAPES[shape])
    front += both(oval(-16, 10, 5.5, 4, "#ee8b80", NONE)) if blush else []
    front += _beard(*beard) if beard else []
    lips, fill, extra = MORE_MOUTHS.get(mouth) or MOUTHS[mouth]
    nose = fine("M-3,8 Q0,11 3,8" if eyes == "folded" else "M0,1 Q6,9 -2,9", tone)
    lift = 4 if glasses or eyes == "folded" else 0
    marks = both(place(path(BROWS[brows], NONE, brow, 2.4, 2.4), 0, -lift)) + _eyes(eyes, tone) + nose
    marks += path(lips, fill, INK, 2.4, 1.8) + (fine(extra) if extra else []) + _lines_of_age(years, tone)
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
        return torso(skin, half + 1) + both(joined(colour, bar(f"M-27,45 L-24,{FOOT - 3}", 8))) + path(f"M-28,{FOOT} Q-26,57 -18,57 Q0,63 18,57 Q26,57 28,{FOOT} Z", colour)
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
    handle = line("M50,64 V30", INK, 14) + line("M50,64 V30", STONE, 5) + joined(SLATE, bar("M46,27 H57", 10))
    return box(-44, 20, 88, 50, SLATE, 10) + both(handle)


def headrest():
    """A wheelchair's headrest, with its side pads."""
    return line("M0,20 V64", INK, 14) + both(joined(SLATE, path("M-40,-26 H-20 V22 H-34 Q-42,22 -42,12 V-16 Z"))) + box(-36, -30, 72, 54, SLATE, 16)


def portrait(kind, top, skin=SKINS[1], half=51, second=WHITE, behind=(), size=1.62, y=83, seat=None, **face):
    """Head and shoulders that fill the picture; face: see `portrait_head`; seat: handles or headrest."""
    dyed = {"second": face.pop("band")} if "band" in face else {}
    back, mid, front = portrait_head(skin=skin, **dyed, **face)
    neck = path("M-11,18 V42 Q0,52 11,42 V18 Z", skin)
    chair = wheelchair_back() if seat == "handles" else headrest() if seat == "headrest" else []
    return place(list(behind) + chair + back + neck + clothes(kind, top, half, second, skin) + mid + front, 100, y, size)
