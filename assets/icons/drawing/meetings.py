"""What happens in and after a meeting."""
from cast import DEV, GRACE, KIM, MARCUS, ROSE, picture
from kit import (
    BLACK,
    BLUE,
    BRICK,
    BROWN,
    CREAM,
    GREEN,
    GREY,
    NONE,
    ORANGE,
    RED,
    SILVER,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    arrow,
    back_of,
    bar,
    both,
    box,
    bubble,
    circle,
    clock,
    dot,
    ear,
    figure,
    fitted,
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
    query,
    tick,
    writing,
)
from props import apple, smiley


@picture("Break", "A steaming mug, a biscuit and a clock.")
def break_time():
    steam = line("M42,76 Q32,64 42,52 Q52,40 42,28 M78,76 Q68,64 78,52 Q88,40 78,28", STONE, 7)
    chips = ((146, 146), (164, 140), (178, 156), (160, 160), (148, 172), (170, 176))
    return clock(146, 56, 46, 11) + steam + mug(12, 90, 92, 100) + circle(160, 158, 32, WOOD) + [s for x, y in chips for s in dot(x, y, 4.5, BROWN)]


@picture("Meeting", "Four people round a table with papers, talking.")
def meeting():
    far = person(50, 62, .86, YELLOW, base=150, look=1, mouth="talk", **DEV) + person(150, 62, .86, RED, base=150, look=-1, **KIM)
    table = oval(100, 128, 88, 30, WOOD) + place(box(-17, -10, 34, 20, WHITE, 2), 84, 116) + place(box(-17, -10, 34, 20, WHITE, 2), 116, 136)
    near = back_of(46, 146, .7, GREEN, colour=BLACK, skin=SKINS[4]) + back_of(154, 146, .7, BLUE, colour=SILVER, skin=SKINS[1])
    return far + table + near + bubble(74, 10, 50, 42, (70, 76, 90)) + line("M89,30 H109", SLATE, 7)


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


@picture("What happens next", "A ticked card, an arrow, and a bigger card with a question mark.")
def what_next():
    return box(10, 62, 62, 76, GREY, 8) + tick(41, 100, .46) + box(104, 16, 86, 168, YELLOW, 10) + query(147, 104, 1.2, WHITE) + arrow(92, 100, .5, 0, BLUE)


@picture("We promise", "Two people shake hands under a heart.")
def promise():
    return place(handshake(SKINS[4], SKINS[1], TEAL, ORANGE), 100, 142) + heart(100, 52, .86)


@picture("Feedback form", "A page with three faces to tick, and a pencil.")
def feedback_form():
    faces = [s for y, mood, colour in ((48, 1, GREEN), (100, 0, YELLOW), (152, -1, RED)) for s in smiley(54, y, 21, mood, colour) + box(96, y - 16, 32, 32, WHITE, 4)]
    return fitted(box(14, 10, 132, 180, WHITE, 8) + faces + tick(112, 44, .46) + pen(132, 74, 1.2, 142, ORANGE))


@picture("Welcome", "A smiling person waves in an open doorway.")
def welcome():
    frame = box(42, 10, 148, 180, WOOD, 4) + box(58, 26, 116, 164, YELLOW, 2)
    door = path("M58,26 L10,14 V190 L58,184 Z", RED) + dot(22, 110, 6)
    return fitted(frame + door + person(110, 80, 1.04, BLUE, (None, "raised"), **GRACE, mouth="grin"))


@picture("Meeting rules", "A poster with three ticked pictures: an ear, a person talking and a handshake.")
def ground_rules():
    shake = place(handshake(SKINS[0], SKINS[4], BLUE, GREEN), 68, 158, .5)
    pair = place(bubble(-32, -24, 64, 42, (-20, 32)), 68, 98) + writing(50, 90, 36, 2, 12, SLATE, 6)
    return box(10, 10, 180, 180, WHITE, 10) + ear(68, 42, .36) + pair + shake + [s for y in (44, 100, 156) for s in tick(150, y, .5)]


@picture("Lunch", "A sandwich on a plate, an apple and a drink.")
def lunch():
    glass = path("M128,10 H182 L175,94 H135 Z", WHITE) + path("M132,36 H178 L173,91 H137 Z", ORANGE, NONE) + path("M128,10 H182 L175,94 H135 Z")
    bread = path("M14,98 L66,26 L118,98 Z", CREAM) + box(12, 98, 108, 18, WOOD, 4) + box(12, 138, 108, 18, WOOD, 4)
    filling = box(14, 127, 104, 11, RED, 2) + path("M10,114 q9,16 19,4 q9,16 19,4 q9,16 19,4 q9,16 19,4 q9,16 19,4 q9,12 17,-4 Z", GREEN)
    return glass + oval(100, 164, 90, 26, SKY) + bread + filling + apple(154, 130, .68)
