"""Who is who."""
from cast import (
    AMINA,
    DEV,
    GRACE,
    JOE,
    KIM,
    LEON,
    MARCUS,
    MEI,
    PAT,
    ROSE,
    SAM,
    SOFIA,
    TOM,
    ZOE,
    picture,
)
from kit import (
    BLACK,
    BLUE,
    BROWN,
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
    YELLOW,
    back_of,
    box,
    bubble,
    circle,
    desk,
    figure,
    fine,
    fitted,
    hand,
    heart,
    line,
    mug,
    path,
    person,
    place,
    star,
    writing,
)
from props import lanyard, mirror, thermometer


@picture("Doctor (GP)", "A person in a white coat with a stethoscope.")
def doctor():
    coat = path("M-12,38 L0,72 L12,38 Z", SKY) + line("M0,72 V80")
    tube = path("M-20,43 C-19,62 -10,68 0,68 M20,43 C19,62 10,68 0,68 C0,84 16,84 26,74", NONE, SLATE, 4, 3) + circle(30, 70, 8, STONE)
    return person(100, 72, 1.34, WHITE, collar="vee", wide=1.1, on_top=coat + tube, **ZOE)


@picture("Advocate", "One person speaks up beside another person, to a third person.")
def advocate():
    me = person(44, 100, .96, RED, look=1, on_top=star(0, 64, .34), **SAM)
    speaks, arm = figure(100, 80, 1.0, TEAL, (None, ((52, 88), (64, 74), "flat", -30)), look=1, mouth="talk", **KIM)
    third = back_of(162, 134, .82, GREY, colour=SILVER, skin=SKINS[2])
    return fitted(speaks + me + bubble(112, 10, 78, 66, (126, 94, 138)) + star(151, 42, .5) + third)


@picture("My supporter", "Two people at a table; one points to a page for the other.")
def supporter():
    helper, reach = figure(142, 62, 1.05, TEAL, (((16, 90), (34, 97), "point", 0), None), base=170, **JOE, look=-1)
    page = path("M24,184 L38,142 H98 L106,184 Z", WHITE) + heart(54, 163, .3)
    return person(58, 72, 1.05, YELLOW, base=170, **LEON, look=1) + helper + desk() + page + reach


@picture("Facilitator", "A standing person with open arms between two people who talk.")
def facilitator():
    left = person(38, 124, .76, YELLOW, look=1, mouth="talk", **MARCUS) + bubble(10, 28, 54, 44, (36, 92)) + line("M24,50 H50", SLATE, 7)
    right = person(162, 124, .76, ORANGE, look=-1, mouth="talk", **PAT) + bubble(136, 28, 54, 44, (164, 92)) + line("M150,50 H176", SLATE, 7)
    return fitted(person(100, 60, 1.0, PURPLE, ("palm", "palm"), on_top=place(lanyard(), 0, 0), mouth="grin", **SOFIA) + left + right)


@picture("Friend", "Two smiling people with arms round each other's shoulders.")
def friend():
    hands = place(hand("mitten", TOM["skin"]), 28, 126, 1.1, 170) + place(hand("mitten", GRACE["skin"]), 172, 126, 1.1, 190, True)
    return person(67, 72, 1.1, BLUE, **GRACE, mouth="grin") + person(133, 72, 1.1, ORANGE, **TOM, mouth="grin") + hands


@picture("Dentist", "A person in a face mask holds a small dental mirror.")
def dentist_person():
    mask = path("M-21,6 Q0,-2 21,6 L19,20 Q10,32 0,32 Q-10,32 -19,20 Z", SKY) + fine("M-21,8 L-26,0 M21,8 L26,0 M-12,15 H12 M-10,22 H10")
    body, arm = figure(82, 74, 1.28, TEAL, (None, ((52, 80), (66, 50), "fist", 0)), collar="vee", **SOFIA)
    return body + place(mask, 82, 74, 1.28) + place(mirror(0, 0), 166, 36, .9) + arm


@picture("Interpreter", "A person between two speech bubbles of different colours.")
def interpreter():
    said = bubble(10, 10, 84, 66, (16, 104, 40), fill=BLUE) + writing(28, 32, 48, 2, 20, WHITE, 8)
    heard = bubble(106, 10, 84, 66, (184, 104, 160), fill=ORANGE) + line("M124,34 q6,-12 12,0 t12,0 t12,0 t12,0 M124,54 q6,-12 12,0 t12,0 t12,0", INK, 6)
    return fitted(said + heard + person(100, 104, .9, TEAL, ("palm", "palm"), mouth="talk", **MEI))


@picture("Nurse", "A person in a blue tunic with a fob watch, holding a thermometer.")
def nurse():
    watch = line("M-24,50 V62", INK, 5) + circle(-24, 72, 12, WHITE, INK, 5) + fine("M-24,72 V65 M-24,72 H-19")
    trim = path("M-22,43 L-11,38 L0,62 L11,38 L22,43 L0,80 Z", WHITE)
    body, arm = figure(84, 82, 1.22, BLUE, (None, ((52, 80), (62, 50), "fist", 0)), collar="vee", on_top=trim + watch, style="bun", colour=BROWN, skin=SKINS[3], sleeve="short")
    return body + place(thermometer(0, 0, .62, 0, .5), 162, 74) + arm


@picture("Support staff", "A person with a staff badge, arm in arm with another person.")
def support_staff():
    staff = person(132, 68, 1.1, TEAL, (((58, 88), (36, 100), "mitten", 0), None), collar="shirt", on_top=place(lanyard(), 6, -4), **JOE)
    return fitted(person(56, 80, 1.04, YELLOW, **AMINA) + staff)


@picture("Manager", "A person in a suit at a desk with a name plate.")
def manager():
    tie = path("M-6,50 H6 L9,88 L0,98 L-9,88 Z", RED)
    boss = person(100, 66, 1.14, SLATE, ("hold", "hold"), base=172, collar="shirt", on_top=tie, style="long", colour=BLACK, skin=SKINS[3])
    return fitted(boss + desk(140, 190) + box(58, 150, 84, 32, WHITE, 4) + line("M72,166 H128", INK, 8))


@picture("Family", "Two adults, a grandparent and a child close together.")
def family():
    adults = person(100, 52, .86, BLUE, **MARCUS) + person(48, 76, .9, PURPLE, **ROSE) + person(152, 72, .9, RED, **SOFIA)
    return fitted(adults + person(100, 138, .72, YELLOW, style="short", colour=BROWN, skin=SKINS[3], mouth="grin"))


@picture("Peer supporter", "Two people with the same star badge talk over cups of tea.")
def peer_supporter():
    badge = circle(0, 0, 16, YELLOW, INK, 5) + star(0, 0, .22, RED)
    one = person(54, 68, 1.02, GREEN, base=172, look=1, mouth="talk", on_top=place(badge, 10, 60), **DEV)
    two = person(146, 68, 1.02, PURPLE, base=172, look=-1, on_top=place(badge, -10, 60), **KIM)
    return fitted(one + two + desk(158, 190) + mug(34, 150, 26, 30, WHITE) + mug(134, 150, 26, 30, RED))
