"""Who is who."""
import math

from cast import *
from kit import *
from poses import *
from props import *


def _rosette(x, y, size=1.0, fill=PINK):
    """A ribbon rosette, about 50 wide and 80 high."""
    tails = path("M-14,12 L-22,56 L-8,46 L0,14 Z", fill) + path("M14,12 L22,56 L8,46 L0,14 Z", fill)
    pleats = joined(fill, *[dot(19 * math.sin(i * math.tau / 9), 19 * math.cos(i * math.tau / 9), 8) for i in range(9)], dot(0, 0, 20))
    return place(tails + pleats + circle(0, 0, 12, WHITE), x, y, size)


def _town_hall(x, y):
    """A hall with columns and a clock tower, 110 wide and 180 high."""
    tower = box(x + 28, y + 28, 62, 60, CREAM, 2) + path(f"M{x + 20},{y + 30} L{x + 59},{y} L{x + 98},{y + 30} Z", RED) + clock(x + 59, y + 56, 20, 2)
    hall = box(x - 60, y + 84, 176, 96, SLATE, 2) + box(x - 66, y + 78, 188, 18, CREAM, 2)
    return tower + hall + [s for i in range(3) for s in box(x + 28 + i * 34, y + 96, 18, 84, CREAM, 2)]


def _home(x, roof, wall):
    """A house front with a chimney, 88 wide."""
    return box(x + 58, 18, 16, 40, BRICK, 2) + box(x + 6, 64, 76, 126, wall, 2) + path(f"M{x},70 L{x + 44},20 L{x + 88},70 Z", roof)


def _badge(x, y):
    return place(circle(0, 0, 17, YELLOW, INK, 5) + star(0, 0, .24, RED), x, y)


def _wheels(x, y, size=1.0):
    """The two big wheels and the back of a wheelchair from the front, round a figure whose face is at x,y."""
    tyres = both(oval(60, 104, 15, 56, SLATE) + oval(60, 104, 4, 34, GREY, NONE))
    return place(box(-48, 54, 96, 90, SLATE, 10) + tyres, x, y, size)


@picture("Me", "A smiling person points a finger at their own chest.")
def me():
    body, arm = acting(96, 74, 1.3, GREEN, None, ((62, 92), (36, 80), "point", 0), 1.45, base=204, mouth="grin", **SAM)
    return fitted(body + arm)


@picture("You", "A smiling person points straight out of the picture, at the one who looks.")
def you():
    skin = SAM["skin"]
    me = person(74, 66, 1.16, GREEN, base=206, mouth="grin", **SAM)
    fist = joined(skin, bar("M132,130 H170", 30), bar("M142,140 V166", 19), bar("M159,140 V164", 19), bar("M175,136 V156", 17)) + line("M150.5,146 V170 M167,144 V166", INK, 4)
    finger = joined(skin, path("M106,122 L134,122 L138,160 L95,158 Z"), circle(120, 124, 14))
    tip = circle(116, 162, 25, skin)
    return fitted(me + joined(GREEN, circle(166, 122, 34)) + fist + finger + joined(skin, bar("M160,114 Q140,104 124,112", 15)) + tip)


@picture("Us", "Three smiling people stand close together and each lays a hand on their own chest.")
def we_us():
    mine = ((56, 96), (28, 84), "mitten", 0)
    left, arm1 = acting(32, 70, 1.0, RED, mine, None, 1.3, base=206, mouth="grin", bold=1.1, **GRACE)
    right, arm3 = acting(168, 70, 1.0, YELLOW, None, mine, 1.3, base=206, mouth="grin", bold=1.1, **PAT)
    mid, arm2 = acting(100, 76, 1.0, BLUE, None, mine, 1.3, base=206, mouth="grin", bold=1.1, **JOE)
    return fitted(left + right + arm1 + arm3 + mid + arm2)


@picture("Board member", "A person with a star badge puts a hand up at a meeting table; two other people look at them.")
def member():
    body, arms = figure(104, 70, 1.12, GREEN, (((58, 56), (50, -10), "open", 0), None), base=176, mouth="talk", on_top=place(_badge(0, 0), 16, 62, 1.05), **MARCUS)
    table = path("M16,196 L34,156 H166 L184,196 Z", WOOD) + place(path("M-20,14 L-14,-14 H16 L18,14 Z", WHITE), 104, 176)
    others = person(28, 140, .86, GREY, base=196, wide=.8, look=1, **PAT) + person(176, 140, .86, GREY, base=196, wide=.8, look=-1, **AMINA)
    return fitted(body + arms + table + others)


@picture("Co-chair", "Two people side by side at the head of a meeting table speak with one speech bubble; two people, from behind, listen.")
def co_chair():
    one = person(58, 98, 1.12, PURPLE, base=190, wide=.9, look=1, mouth="talk", **JOE)
    two = person(146, 98, 1.12, ORANGE, base=190, wide=.9, look=-1, mouth="talk", **KIM)
    heads = back_of(30, 194, .84, BLUE, 252, SILVER, SKINS[0]) + back_of(174, 194, .84, RED, 252, BLACK, SKINS[4])
    return fitted(one + two + bubble(24, -26, 156, 62, (88, 74, 90), (116, 74, 114)) + writing(52, -4, 100, 2, 18) + path("M34,166 H170 L198,252 H6 Z", CREAM) + heads)


@picture("Facilitator", "A standing person with open arms between two people who talk.")
def facilitator():
    left = person(38, 124, .76, YELLOW, look=1, mouth="talk", **MARCUS) + bubble(10, 28, 54, 44, (36, 92)) + line("M24,50 H50", SLATE, 7)
    right = person(162, 124, .76, ORANGE, look=-1, mouth="talk", **PAT) + bubble(136, 28, 54, 44, (164, 92)) + line("M150,50 H176", SLATE, 7)
    return fitted(person(100, 60, 1.0, PURPLE, ("palm", "palm"), on_top=place(lanyard(), 0, 0), mouth="grin", **SOFIA) + left + right)


@picture("My supporter", "Two people at a table; one points to a page for the other.")
def supporter():
    helper, reach = figure(142, 62, 1.05, TEAL, (((16, 90), (34, 97), "point", 0), None), base=170, **JOE, look=-1)
    page = path("M24,184 L38,142 H98 L106,184 Z", WHITE) + heart(54, 163, .3)
    return person(58, 72, 1.05, YELLOW, base=170, **LEON, look=1) + helper + desk() + page + reach


@picture("Family carer", "An older woman brings a bowl of food to her grown-up son in a wheelchair, at home.")
def family_carer():
    home = box(16, 80, 168, 116, CREAM, 2) + path("M2,86 L100,2 L198,86 Z", RED) + heart(100, 48, .42, WHITE)
    wheel = box(112, 150, 76, 46, SLATE, 6) + oval(178, 162, 13, 34, SLATE) + oval(178, 162, 4, 20, GREY, NONE)
    son = person(140, 110, .9, BLUE, base=199, wide=.9, look=-1, mouth="grin", **TOM)
    mum, arms = figure(60, 104, .96, PURPLE, (((50, 82), (26, 78), None, 0), ((46, 86), (62, 76), None, 0)), base=199, look=1, **ROSE)
    bowl = path("M64,154 H132 Q130,191 98,191 Q66,191 64,154 Z", YELLOW) + line("M90,144 q-5,-8 0,-16 M108,144 q-5,-8 0,-16", SLATE, 5)
    hands = place(hand("mitten", ROSE["skin"]), 58, 178, 1, 58) + place(hand("mitten", ROSE["skin"]), 134, 182, 1, -46, True)
    return fitted(home + wheel + son + mum + arms + bowl + hands)


@picture("Advocate", "A person thinks of a house; an advocate with a hand on their shoulder tells a third person about the same house.")
def advocate():
    me = person(44, 132, .98, RED, base=216, look=1, mouth="smile", **SAM)
    speaks = person(112, 104, 1.0, TEAL, base=216, wide=1.1, look=1, mouth="talk", **KIM)
    reach = place(hand("mitten", KIM["skin"]), 72, 184, 1.4, -70)
    third = back_of(184, 160, .94, ORANGE, base=216, colour=SILVER, skin=SKINS[1])
    mine = thought(20, 4, 76, 64)
    return fitted(mine + cottage(58, 36, .44) + speaks + me + reach + third + bubble(120, 0, 92, 76, (136, 104, 156)) + cottage(166, 38, .62))


@picture("Interpreter", "A person between two speech bubbles of different colours.")
def interpreter():
    said = bubble(10, 10, 84, 66, (16, 104, 40), fill=BLUE) + writing(28, 32, 48, 2, 20, WHITE, 8)
    heard = bubble(106, 10, 84, 66, (184, 104, 160), fill=ORANGE) + line("M124,34 q6,-12 12,0 t12,0 t12,0 t12,0 M124,54 q6,-12 12,0 t12,0 t12,0", INK, 6)
    return fitted(said + heard + person(100, 104, .9, TEAL, ("palm", "palm"), mouth="talk", **MEI))


@picture("Social worker", "Two people talk on a sofa; one of them has a staff badge on a ribbon and a folder.")
def social_worker():
    sofa = box(10, 82, 180, 100, TEAL, 20)
    arms = box(7, 138, 24, 52, TEAL, 12) + box(169, 138, 24, 52, TEAL, 12)
    worker = person(54, 66, .96, PURPLE, look=1, on_top=place(lanyard(), -8, 6, .86), **ZOE)
    client = person(146, 74, .94, ORANGE, (((50, 92), (24, 92), "mitten", 0), None), look=-1, mouth="talk", **PAT)
    file = folder(62, 136, 66, 54) + line("M76,168 H114", SLATE, 6)
    grip = joined(PURPLE, bar("M38,182 L52,172", 15)) + place(hand("mitten", ZOE["skin"]), 58, 168, 1.0, 70)
    return fitted(sofa + worker + client + arms + file + grip)


@picture("Doctor (GP)", "A person in a white coat with a stethoscope.")
def doctor():
    coat = path("M-12,38 L0,72 L12,38 Z", SKY) + line("M0,72 V80")
    tube = path("M-20,43 C-19,62 -10,68 0,68 M20,43 C19,62 10,68 0,68 C0,84 16,84 26,74", NONE, SLATE, 4, 3) + circle(30, 70, 8, STONE)
    return person(100, 72, 1.34, WHITE, collar="vee", wide=1.1, on_top=coat + tube, **ZOE)


@picture("Nurse", "A person in a blue tunic with a fob watch, holding a thermometer.")
def nurse():
    watch = line("M-24,50 V62", INK, 5) + circle(-24, 72, 12, WHITE, INK, 5) + fine("M-24,72 V65 M-24,72 H-19")
    trim = path("M-22,43 L-11,38 L0,62 L11,38 L22,43 L0,80 Z", WHITE)
    body, arm = figure(84, 82, 1.22, BLUE, (None, ((52, 80), (62, 50), "fist", 0)), collar="vee", on_top=trim + watch, style="bun", colour=BROWN, skin=SKINS[3], sleeve="short")
    return body + place(thermometer(0, 0, .62, 0, .5), 162, 74) + arm


@picture("Dentist", "A person in a face mask holds a small dental mirror.")
def dentist_person():
    mask = path("M-21,6 Q0,-2 21,6 L19,20 Q10,32 0,32 Q-10,32 -19,20 Z", SKY) + fine("M-21,8 L-26,0 M21,8 L26,0 M-12,15 H12 M-10,22 H10")
    body, arm = figure(82, 74, 1.28, TEAL, (None, ((52, 80), (66, 50), "fist", 0)), collar="vee", **SOFIA)
    return body + place(mask, 82, 74, 1.28) + place(mirror(0, 0), 166, 36, .9) + arm


@picture("Police", "A police officer in a flat cap with a chequered band and a yellow jacket with a radio.")
def police():
    squares = [s for i in range(8) for s in box(-52 + i * 13, 82 + 9 * (i % 2), 13, 9, BLUE, 0, NONE)]
    band = box(-52, 82, 104, 18, WHITE, 0, NONE) + squares + line("M-50,80 H50 M-50,102 H50", INK, 5)
    shirt = path("M-11,38 L0,50 L11,38 L20,43 L0,76 L-20,43 Z", WHITE) + path("M-5,50 H5 L7,78 H-7 Z", INK)
    radio = line("M-32,54 V40", INK, 7) + box(-42, 52, 22, 28, SLATE, 3, INK, 5) + line("M-36,61 H-26", WHITE, 4)
    officer = person(100, 74, 1.32, YELLOW, base=226, on_top=shirt + band + radio, wide=1.13, style="bun", colour=BROWN, skin=SKINS[2])
    return fitted(officer + place(police_cap(), 100, 72, 1.42))


@picture("Councillor", "A person with a large rosette on the chest stands in front of a town hall with a clock tower.")
def councillor():
    return fitted(_town_hall(78, 10) + person(70, 78, 1.12, PURPLE, collar="shirt", look=1, on_top=_rosette(25, 59, .68), **MEI))


@picture("Manager", "A person in a suit at a desk with a name plate.")
def manager():
    tie = path("M-6,50 H6 L9,88 L0,98 L-9,88 Z", RED)
    boss = person(100, 66, 1.14, SLATE, ("hold", "hold"), base=172, collar="shirt", on_top=tie, style="long", colour=BLACK, skin=SKINS[3])
    return fitted(boss + desk(140, 190) + box(58, 150, 84, 32, WHITE, 4) + line("M72,166 H128", INK, 8))


@picture("Guest speaker", "A person with a visitor badge talks into a microphone at a stand; two people listen.")
def speaker_guest():
    badge = box(-40, 52, 34, 40, WHITE, 3, INK, 5) + path("M-38,54 H-8 V66 H-38 Z", RED, NONE) + line("M-32,76 H-14 M-32,85 H-20", SLATE, 4)
    guest, arm = figure(100, 54, 1.12, BLUE, (None, ((64, 78), (70, 40), "open", 20)), mouth="talk", on_top=badge, **ROSE)
    stand = path("M50,166 H150 L144,192 H56 Z", WOOD) + box(42, 154, 116, 14, WOOD, 4)
    mic = line("M120,156 Q138,124 128,102", INK, 7) + place(oval(0, 0, 10, 15, SLATE), 124, 94, 1, -20)
    crowd = back_of(22, 158, .6, GREEN, 200, colour=GINGER, skin=SKINS[1]) + back_of(178, 158, .6, RED, 200, colour=BLACK, skin=SKINS[4])
    return fitted(guest + arm + stand + mic + crowd)


@picture("Peer supporter", "Two people who both use a wheelchair talk; one has a hand on the other's shoulder.")
def peer_supporter():
    reach = ((50, 92), (52, 72), "mitten", 54)
    one, arm = figure(54, 84, 1, GREEN, (None, reach), base=196, wide=.88, look=1, mouth="talk", **DEV)
    right = _wheels(150, 84, .82) + person(150, 84, 1, PURPLE, base=196, wide=.88, look=-1, **KIM)
    return fitted(_wheels(54, 84, .82) + one + right + arm)


@picture("Self-advocate", "A person speaks with one fist held high; in the bubble is their own face.")
def self_advocate():
    me = person(66, 102, 1.1, BLUE, (((72, 40), (58, -28), "fist", 0), None), wide=1.12, look=1, mouth="talk", brows="up", **AMINA)
    mine = place(sum(head(**AMINA), []), 150, 45, .7)
    return fitted(me + bubble(102, 0, 96, 102, (104, 130, 128)) + mine)


@picture("Cultural mediator", "A smiling person opens both hands between two people in very different dress; the bubbles of those two join.")
def cultural_mediator():
    trim = path("M-13,38 Q0,48 13,38 L9,80 H-9 Z", YELLOW)
    left = person(30, 122, 1.04, RED, look=1, base=216, wide=.94, on_top=trim, **DEV)
    right = person(170, 122, 1.04, GREEN, look=-1, base=216, wide=.94, collar="shirt", on_top=path("M-5,50 H5 L8,90 H-8 Z", BLUE), style="quiff", colour=GINGER, skin=SKINS[0])
    palm = ((30, 107), (42, 97), "flat", -22)
    middle, arms = acting(100, 96, 1.08, PURPLE, palm, palm, 1.3, base=216, wide=.8, mouth="grin", bold=1.1, **SOFIA)
    one = bubble(-14, -26, 118, 68, (22, 70), fill=YELLOW) + line("M10,0 q8,-16 16,0 t16,0 t16,0 t16,0 M10,24 q8,-16 16,0 t16,0 t16,0 t16,0", INK, 7)
    two = bubble(96, -26, 118, 68, (178, 70), fill=SKY) + line("M124,-3 h64 M124,20 h44", INK, 8)
    return fitted(left + right + middle + two + one + arms)


@picture("Friend", "Two smiling people with arms round each other's shoulders.")
def friend():
    hands = place(hand("mitten", TOM["skin"]), 28, 126, 1.1, 170) + place(hand("mitten", GRACE["skin"]), 172, 126, 1.1, 190, True)
    return person(67, 72, 1.1, BLUE, **GRACE, mouth="grin") + person(133, 72, 1.1, ORANGE, **TOM, mouth="grin") + hands


@picture("Neighbour", "Two people in front of two houses side by side; one waves to the other over the garden fence.")
def neighbour():
    houses = _home(8, RED, CREAM) + _home(104, BLUE, WHITE)
    one = person(52, 110, .84, GREEN, (None, ((54, 72), (49, 26), "open", 0)), look=1, **GRACE)
    two = person(149, 110, .84, YELLOW, look=-1, mouth="grin", **JOE)
    fence = line("M78,168 H122", INK, 18) + line("M78,168 H122", WOOD, 7) + [s for i in range(3) for s in path(f"M{71 + i * 20},190 V156 L{80 + i * 20},144 L{89 + i * 20},156 V190 Z", WOOD)]
    return fitted(houses + one + two + fence)


@picture("Someone I trust", "One person whispers to another, who listens with a hand on the heart; above is a heart with a keyhole.")
def trusted_person():
    cup = ((60, 84), (36, 26), "mitten", 10)
    tells, hush = figure(54, 100, 1.06, TEAL, (None, cup), base=198, look=1, mouth="talk", **SAM)
    listens, own = figure(146, 100, 1.06, ORANGE, (None, ((54, 100), (10, 78), "mitten", 0)), base=198, look=-1, eyes="shut", **MARCUS)
    lock = heart(100, 34, .66) + dot(100, 28, 7, WHITE) + line("M100,30 V42", WHITE, 7)
    return fitted(listens + own + tells + hush + lock)
