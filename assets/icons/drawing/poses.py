"""People at something, and hands that do things: what several pictures share, too particular for the kit."""
import cmath
import math

from cast import SAM
from kit import (
    BLUE,
    GREEN,
    INK,
    NONE,
    POSES,
    RED,
    SKINS,
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
    figure,
    hand,
    head,
    joined,
    line,
    path,
    pen,
    person,
    place,
)


def writing_hand(x, y, size=1.0, skin=SKINS[1], sleeve=BLUE, pencil=YELLOW, turn=0, flip=False):
    """A hand with a pencil whose tip is at x,y, the arm to the lower right; about 120 wide and 120 high."""
    stick = pen(0, 0, 1.6, 24, pencil)
    cuff = place(box(0, -24, 38, 48, sleeve, 6), 76, 4, 1, 28)
    fingers = joined(skin, path("M30,-34 C40,-52 62,-52 76,-34 C92,-16 96,2 82,14 C68,24 44,22 34,6 Z"), bar("M56,-40 Q36,-46 20,-30", 13), bar("M60,12 Q40,14 28,2", 12))
    thumb = joined(skin, bar("M62,-14 Q40,-6 22,-18", 13))
    return place(cuff + fingers + stick + joined(skin, bar("M50,-40 Q36,-44 24,-34", 12)) + thumb, x, y, size, turn, flip)


def fist_round(skin, sleeve, length=60):
    """A fist closed round something upright, seen from the knuckles; the arm comes from the right.  About 50 wide, 60 high."""
    arm = box(22, -20, length, 42, sleeve, 6)
    return arm + joined(skin, box(-20, -25, 46, 52, r=14), bar("M-18,-18 H6", 11), bar("M-20,-5 H6", 11), bar("M-20,8 H6", 11), bar("M-18,20 H6", 10)) + line("M-6,-12 H8 M-6,1 H8 M-6,14 H8", INK, 4)


def seated(x, y, size=1.0, top=GREEN, trousers=SLATE, skin=SKINS[3], flip=False, reach=(30, 16), **face):
    """Someone on a chair from the side, facing right; head middle at 0,-56, feet at 88; about 120 wide."""
    back, mid, front = head(skin=skin, look=1, **face)
    stool = joined(WOOD, bar("M-38,-24 V84", 9), bar("M-38,32 H16", 10), bar("M14,32 V84", 9))
    leg = joined(trousers, bar("M-14,22 H36 V70", 20)) + joined(INK, bar("M36,83 H54", 8))
    body = joined(top, bar("M-14,-6 V22", 36))
    arm = joined(top, bar(f"M-14,-10 L0,18 L{reach[0]},{reach[1]}", 15)) + place(hand("mitten", skin), *reach, .9, 80)
    return place(place(back, -8, -58) + stool + body + leg + place(mid + front, -8, -58) + arm, x, y, size, 0, flip)


def walker(x, y, size=1.0, top=BLUE, trousers=SLATE, skin=SKINS[1], flip=False, **face):
    """Someone walking to the right; head middle at 0,-66, feet at 92; about 90 wide."""
    back, mid, front = head(skin=skin, look=1, **face)
    far = joined(trousers, bar("M-4,22 L-18,52 L-36,72", 19)) + joined(INK, bar("M-42,84 L-28,80", 9))
    near = joined(trousers, bar("M2,22 L20,48 L24,76", 20)) + joined(INK, bar("M24,88 H42", 9))
    far_arm = joined(top, bar("M0,-22 L22,-2 L38,-8", 13)) + place(hand("fist", skin), 38, -8, .8, 70)
    near_arm = joined(top, bar("M-4,-20 L-22,6 L-12,26", 14)) + place(hand("fist", skin), -12, 26, .8, 150)
    return place(place(back, 2, -66) + far_arm + far + near + joined(top, bar("M-1,-18 V20", 34)) + place(mid + front, 2, -66) + near_arm, x, y, size, 0, flip)


def legs(x, y, size=1.0, trousers=SLATE, shoes=INK, seated=False):
    """Legs and feet for a whole figure seen from the front; hips at x,y, 90 high standing and 76 seated."""
    if seated:
        half = joined(trousers, bar("M-15,0 L-20,14 V62", 22)) + joined(shoes, bar("M-24,72 H-16", 12))
    else:
        half = joined(trousers, bar("M-14,0 L-15,74", 24)) + joined(shoes, bar("M-24,84 H-12", 12))
    return place(both(half), x, y, size)


def whole(x, y, size=1.0, top=BLUE, arms=("down", "down"), trousers=SLATE, seated=False, **how):
    """A whole person from the front; x,y is the middle of the face, the feet 190 (seated 176) below at size 1."""
    body, limbs = figure(x, y, size, top, arms, base=y + 112 * size, **how)
    return legs(x, y + 100 * size, size, trousers, INK, seated) + body + limbs


def lanyard():
    """A ribbon and badge for a figure's chest."""
    return line("M-18,42 L0,78 L18,42", RED, 5) + box(-13, 76, 26, 32, WHITE, 3, INK, 5) + dot(0, 86, 5, SLATE) + line("M-6,99 H6", SLATE, 5)


def stethoscope():
    """A stethoscope to lie on a figure's chest."""
    tube = path("M-20,43 C-19,62 -10,68 0,68 M20,43 C19,62 10,68 0,68 C0,84 16,84 26,74", NONE, SLATE, 4, 3)
    return path("M-12,38 L0,72 L12,38 Z", SKY) + tube + circle(30, 70, 8, STONE)


def police_cap():
    """A flat cap with a chequered band, for a head at size 1."""
    band = box(-27, -30, 54, 15, WHITE, 2) + [s for i in range(6) for s in box(-24 + i * 8.2, -27 + 4.5 * (i % 2), 8, 4.5, INK, 0, NONE)]
    return path("M-34,-30 C-40,-50 -14,-54 0,-54 C14,-54 40,-50 34,-30 Z", SLATE) + band + path("M-26,-15 Q0,-22 26,-15 Q0,-2 -26,-15 Z", INK) + dot(0, -40, 5, WHITE)


def thumb(skin):
    """A hand with the thumb up, from the side: the wrist at 0,0, the arm at the left, 70 high."""
    return joined(skin, box(0, -38, 60, 78, r=14), bar("M16,-28 C26,-42 36,-58 36,-88", 24), bar("M48,-24 H90", 17), bar("M48,-3 H94", 17),
                  bar("M48,18 H90", 17), bar("M48,34.5 H82", 11))


def acting(x, y, size=1.0, top=BLUE, left=None, right=None, grow=1.3, **how):
    """A `figure` whose hands are larger than the kit's and in front of its sleeves; poses as for `figure`, and "thumb" is a hand too."""
    skin, sleeves, hands = how.get("skin", SKINS[1]), [], []
    bare = [p and (*(POSES[p] if isinstance(p, str) else p)[:2], None, 0) for p in (left, right)]
    for pose, arms, side in ((left, (bare[0], None), -1), (right, (None, bare[1]), 1)):
        if pose:
            elbow, wrist, kind, turn = POSES[pose] if isinstance(pose, str) else pose
            bend = math.degrees(cmath.phase(complex(*wrist) - complex(*elbow))) + turn
            inward = wrist[0] < elbow[0]                    # the thumb stays on the upper side
            part = place(thumb(skin), 0, 0, .3, 180 if inward else 0, inward) if kind == "thumb" else place(hand(kind, skin), 5, 0, turn=90)
            hands += place(place(part, *wrist, grow, bend), x, y, size, flip=side < 0)
            sleeves += figure(x, y, size, top, arms, **how)[1]
    return figure(x, y, size, top, bare, **how)[0], sleeves + hands


def feeling(top, mouth, brows, **more):
    return person(100, 92, 1.85, top, wide=.92, bold=1.16, mouth=mouth, brows=brows, **SAM, **more)
