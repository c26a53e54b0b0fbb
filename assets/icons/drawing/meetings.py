"""What happens in and after a meeting."""
from cast import DEV, GRACE, KIM, MARCUS, PAT, ROSE, ZOE, picture
from kit import (
    BLACK,
    BLUE,
    BRICK,
    BROWN,
    GREEN,
    INK,
    NONE,
    ORANGE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    both,
    box,
    bubble,
    calendar,
    circle,
    clock,
    dot,
    ear,
    figure,
    hand,
    handshake,
    heart,
    joined,
    line,
    mug,
    oval,
    path,
    pen,
    person,
    place,
    profile,
    tick,
    writing,
)
from props import smiley


@picture("Break", "A steaming mug, a biscuit and a clock.")
def break_time():
    steam = line("M42,76 Q32,64 42,52 Q52,40 42,28 M78,76 Q68,64 78,52 Q88,40 78,28", STONE, 7)
    chips = ((146, 146), (164, 140), (178, 156), (160, 160), (148, 172), (170, 176))
    return clock(146, 56, 46, 11) + steam + mug(12, 90, 92, 100) + circle(160, 158, 32, WOOD) + [s for x, y in chips for s in dot(x, y, 4.5, BROWN)]


@picture("Meeting", "Four people round a table.")
def meeting():
    far = person(72, 54, .78, YELLOW, base=150, **DEV) + person(128, 54, .78, RED, base=150, **KIM)
    near = person(44, 92, .76, GREEN, base=182, wide=.9, look=1, **GRACE) + person(156, 92, .76, BLUE, base=182, wide=.9, look=-1, **PAT)
    return far + near + oval(100, 160, 88, 28, WOOD) + box(58, 150, 34, 20, WHITE, 2) + circle(122, 158, 10, SKY)


@picture("Listen", "A large ear with a hand cupped behind it and sound lines.")
def listen():
    cup = joined(SKINS[1], bar("M164,164 L162,140", 36), bar("M150,130 L144,36", 15), bar("M160,130 L163,40", 15), bar("M170,132 L179,58", 14), bar("M172,140 L184,90", 12))
    return cup + box(140, 160, 48, 30, BLUE) + ear(92, 96, 1.08) + line("M38,66 Q22,96 38,126 M20,52 Q-2,96 20,140", BLUE, 9)


@picture("Talk", "A head from the side with a speech bubble from the mouth.")
def talk():
    return place(profile(SKINS[3], BLACK, open_mouth=True), 56, 104, 1.42) + bubble(98, 10, 92, 70, (116, 132, 146)) + dot(121, 45, 6.5) + dot(144, 45, 6.5) + dot(167, 45, 6.5)


@picture("You said", "A person speaks and another person writes it down.")
def you_said():
    writer, hold = figure(146, 74, .94, TEAL, (None, ((34, 104), (2, 98), "fist", 0)), look=-1, **ROSE)
    pad = place(box(-30, -30, 60, 60, WHITE, 3) + line("M-18,-14 H16 M-18,0 H4"), 106, 158, 1, -6)
    speaking = person(52, 104, .92, RED, look=1, mouth="talk", **MARCUS) + bubble(10, 8, 104, 44, (66, 74)) + writing(32, 24, 60, 2, 13)
    return speaking + writer + pad + pen(110, 164, .8, 62) + hold


@picture("We did", "Two hands lay a brick on a wall, beside a large tick.")
def we_did():
    rows = ((10, 70, 130, 190), (10, 40, 100, 160, 190), (10, 70, 130, 190))
    wall = [s for r, row in enumerate(rows) for a, b in zip(row, row[1:]) for s in box(a, 112 + r * 26, b - a, 26, BRICK, 3)]
    reach = place(hand("mitten", SKINS[3]), 56, 64, 1.35, 128) + joined(BLUE, bar("M28,38 L54,62", 26))
    return wall + box(62, 66, 76, 34, BRICK, 4) + both(reach, 100) + tick(140, 146)


@picture("What happens next", "Footprints lead to a flag on a calendar.")
def what_next():
    def shoe(x, y):
        return place(oval(0, -12, 11, 17, SLATE, NONE) + oval(0, 18, 9, 8, SLATE, NONE), x, y, 1, 35)
    flag = line("M140,128 V16", INK, 8) + path("M140,12 L186,28 L140,45 Z", GREEN)
    return calendar(90, 58, 100, 106) + flag + shoe(24, 156) + shoe(62, 168) + shoe(30, 104) + shoe(68, 116)


@picture("We promise", "A person with one hand on the heart and one palm raised.")
def promise():
    return person(90, 70, 1.18, BLUE, ("chest", ((56, 80), (62, 28), "open", 0)), on_top=heart(17, 62, .28), **ZOE)


@picture("Feedback form", "A page with three faces to tick, and a pencil.")
def feedback_form():
    faces = [s for y, mood, colour in ((48, 1, GREEN), (100, 0, YELLOW), (152, -1, RED)) for s in smiley(54, y, 21, mood, colour) + box(96, y - 16, 32, 32, WHITE, 4)]
    return box(14, 10, 132, 180, WHITE, 8) + faces + tick(112, 44, .46) + pen(128, 62, 1.24, 52, ORANGE)


@picture("Welcome", "A smiling person waves in an open doorway.")
def welcome():
    frame = box(42, 10, 148, 180, WOOD, 4) + box(58, 26, 116, 164, YELLOW, 2)
    door = path("M58,26 L10,14 V190 L58,184 Z", RED) + dot(22, 110, 6)
    return frame + door + person(112, 82, 1.06, BLUE, (None, "raised"), base=196, **GRACE, mouth="grin")


@picture("Meeting rules", "A poster with three ticked pictures: an ear, a person talking and a handshake.")
def ground_rules():
    shake = place(handshake(SKINS[0], SKINS[4], BLUE, GREEN), 68, 158, .5)
    pair = place(bubble(-32, -24, 64, 42, (-20, 32)), 68, 98) + writing(50, 90, 36, 2, 12, SLATE, 6)
    return box(10, 10, 180, 180, WHITE, 10) + ear(68, 42, .36) + pair + shake + [s for y in (44, 100, 156) for s in tick(150, y, .5)]
