"""Who is who."""
from cast import GRACE, JOE, KIM, LEON, PAT, SAM, SOFIA, TOM, ZOE, picture
from kit import (
    BLACK,
    BLUE,
    GREEN,
    GREY,
    INK,
    NONE,
    ORANGE,
    PURPLE,
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
    back_of,
    box,
    bubble,
    circle,
    desk,
    figure,
    hand,
    heart,
    line,
    path,
    person,
    place,
    star,
    writing,
)


@picture("Doctor (GP)", "A person in a white coat with a stethoscope.")
def doctor():
    coat = path("M-12,38 L0,72 L12,38 Z", SKY) + line("M0,72 V80")
    tube = path("M-20,43 C-19,62 -10,68 0,68 M20,43 C19,62 10,68 0,68 C0,84 16,84 26,74", NONE, SLATE, 4, 3) + circle(30, 70, 8, STONE)
    return person(100, 72, 1.34, WHITE, collar="vee", wide=1.1, on_top=coat + tube, **ZOE)


@picture("Advocate", "One person speaks up beside another person, to a third person.")
def advocate():
    pair = person(88, 110, .8, TEAL, look=1, mouth="talk", **KIM) + person(52, 116, .8, RED, look=1, **SAM) + place(hand("mitten", KIM["skin"]), 24, 154, .8, 165)
    third = person(162, 106, .7, GREY, look=-1, mouth="flat", wide=.82, **PAT) + box(134, 162, 56, 28, WOOD, 3)
    return pair + third + bubble(13, 10, 116, 52, (40, 74, 44), (88, 70, 92)) + star(71, 36, .42)


@picture("My supporter", "Two people at a table; one points to a page for the other.")
def supporter():
    helper, reach = figure(142, 62, 1.05, TEAL, (((16, 90), (34, 97), "point", 0), None), base=170, **JOE, look=-1)
    page = path("M24,184 L38,142 H98 L106,184 Z", WHITE) + heart(54, 163, .3)
    return person(58, 72, 1.05, YELLOW, base=170, **LEON, look=1) + helper + desk() + page + reach


@picture("Facilitator", "A person stands by a flipchart with an open hand to a seated group.")
def facilitator():
    chart = line("M28,126 L14,186 M74,126 L88,186", INK, 8) + box(10, 14, 84, 116, WHITE, 4) + box(10, 10, 84, 14, SLATE, 4) + heart(46, 56, .42) + writing(26, 92, 50, 2)
    group = back_of(157, 146, .62, ORANGE, colour=SILVER, skin=SKINS[0]) + back_of(106, 146, .62, GREEN, colour=BLACK, skin=SKINS[4])
    return chart + person(102, 54, .92, PURPLE, (None, ((46, 82), (56, 60), "flat", -30)), **SOFIA) + group


@picture("Friend", "Two smiling people with arms round each other's shoulders.")
def friend():
    hands = place(hand("mitten", TOM["skin"]), 28, 126, 1.1, 170) + place(hand("mitten", GRACE["skin"]), 172, 126, 1.1, 190, True)
    return person(67, 72, 1.1, BLUE, **GRACE, mouth="grin") + person(133, 72, 1.1, ORANGE, **TOM, mouth="grin") + hands
