"""Things that several of the screen pictures share: a writing hand, an open book, cards, people who sit and walk."""
from faces import extent
from kit import (
    BLUE,
    GREEN,
    INK,
    NONE,
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
    hand,
    head,
    joined,
    line,
    path,
    pen,
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


def open_book(x, y, w, h, cover=BLUE):
    """An open book lying before us."""
    mid, dip = x + w / 2, h * .1
    boards = path(f"M{x},{y + dip} H{x + w} V{y + h} H{x} Z", cover)
    page = f"M{mid},{y + dip} C{mid - w * .14},{y - dip * .6} {x + w * .2},{y - dip * .4} {x + w * .06},{y} V{y + h - dip * 1.2} C{x + w * .2},{y + h - dip * 1.6} {mid - w * .14},{y + h - dip * 1.8} {mid},{y + h - dip * .4} Z"
    return boards + both(path(page, WHITE), mid)


def scenery(x, y, w, h):
    """A picture of a sun and hills: any picture."""
    hill = path(f"M{x},{y + h} V{y + h * .74} L{x + w * .32},{y + h * .42} L{x + w * .56},{y + h * .72} L{x + w * .72},{y + h * .56} L{x + w},{y + h * .84} V{y + h} Z", GREEN)
    return box(x, y, w, h, SKY, 4) + circle(x + w * .72, y + h * .27, min(w, h) * .13, YELLOW, INK, 5) + hill + box(x, y, w, h, NONE, 4)


def apple(x, y, size=1.0, fill=RED):
    """An apple about 80 wide and 90 high."""
    fruit = path("M0,-20 C-14,-34 -42,-26 -42,4 C-42,34 -20,50 0,42 C20,50 42,34 42,4 C42,-26 14,-34 0,-20 Z", fill)
    return place(fruit + line("M0,-20 Q0,-36 8,-44") + path("M6,-34 Q20,-50 34,-40 Q24,-26 6,-34 Z", GREEN, INK, 5), x, y, size)


def cottage(x, y, size=1.0):
    """A small house about 90 wide and 90 high."""
    return place(box(-32, -6, 64, 50, WHITE, 3) + path("M-45,-2 L0,-44 L45,-2 Z", RED) + box(-10, 12, 20, 32, BLUE, 2), x, y, size)


def smiley(x, y, r, fill=YELLOW, mouth="smile"):
    """A plain round face."""
    lips = f"M{x - r * .45},{y + r * .25} Q{x},{y + r * .75} {x + r * .45},{y + r * .25}" if mouth == "smile" else f"M{x - r * .42},{y + r * .55} Q{x},{y + r * .05} {x + r * .42},{y + r * .55}"
    width = max(4, r * .13)
    return circle(x, y, r, fill) + dot(x - r * .35, y - r * .2, max(3, r * .12)) + dot(x + r * .35, y - r * .2, max(3, r * .12)) + line(lips, INK, width)


def face_card(x, y, w, h, fill=WHITE, size=None, **who):
    """A photo of someone's face."""
    scale = size or w / 78
    return box(x, y, w, h, fill, 6) + place(sum(head(**who), []), x + w / 2, y + h * .56, scale)


def key(x, y, size=1.0, turn=0, fill=YELLOW):
    """A key about 130 long, its ring at the left."""
    return place(joined(fill, circle(-40, 0, 26), bar("M-16,0 H64", 14), bar("M40,0 V22", 12), bar("M60,0 V26", 12)) + circle(-42, 0, 10, WHITE), x, y, size, turn)


def bulb(x, y, size=1.0):
    """A lit light bulb about 70 wide and 100 high."""
    glass = path("M-14,30 C-14,16 -34,6 -34,-16 C-34,-60 34,-60 34,-16 C34,6 14,16 14,30 Z", YELLOW)
    return place(glass + box(-15, 30, 30, 22, STONE, 5) + line("M-12,41 H12", INK, 4), x, y, size)


def bell(x, y, size=1.0, fill=YELLOW):
    """A hand bell's cup and clapper, about 100 wide and 110 high."""
    return place(circle(0, 46, 13, SLATE) + circle(0, -52, 10, NONE, INK, 8) + path("M-50,42 Q-34,30 -34,-4 C-34,-56 34,-56 34,-4 Q34,30 50,42 Z", fill), x, y, size)


def folder(x, y, w, h, fill=YELLOW):
    """A closed folder with its tab at the left."""
    return path(f"M{x},{y + h} V{y} H{x + w * .34} L{x + w * .44},{y + h * .16} H{x + w} V{y + h} Z", fill)


def brick_wall(x, y, w, rows, fill):
    """A finished wall, bricks 24 high."""
    out = box(x, y, w, rows * 24, fill, 3)
    for r in range(rows):
        joints = (.5,) if r % 2 else (.25, .75)
        out += line(" ".join(f"M{x + w * j},{y + r * 24} v24" for j in joints), INK, 5) + (line(f"M{x},{y + r * 24} h{w}", INK, 5) if r else [])
    return out


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


def fitted(part):
    """The same picture, grown or shrunk and moved so that it just touches the margin."""
    left, top, right, bottom = extent(part)
    size = 1 + (186 - max(right - left, bottom - top)) / (max(right - left, bottom - top) - 6)
    return place(part, 100 - size * (left + right) / 2, 100 - size * (top + bottom) / 2, size)
