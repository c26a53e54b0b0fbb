"""Getting about."""
from cast import *
from kit import *
from props import *


def _strider(x, y, size=1.0, top=BLUE, trousers=SLATE, skin=SKINS[1], **face):
    """Someone who strides to the right, arms swinging; head middle at 0,-76, feet at 116; about 130 wide."""
    back, mid, front = head(skin=skin, look=1, **face)
    far_leg = joined(trousers, bar("M-4,24 L-14,62 L-42,88", 22)) + place(joined(INK, bar("M-4,10 H18", 12)), -50, 96, 1, 32)
    near_leg = joined(trousers, bar("M0,24 L30,62 L38,98", 23)) + joined(INK, bar("M38,110 H60", 12))
    far_arm = joined(top, bar("M4,-24 L30,4 L54,-2", 15)) + place(hand("fist", skin), 54, -2, .95, 80)
    near_arm = joined(top, bar("M-8,-22 L-34,10 L-50,20", 16)) + place(hand("fist", skin), -50, 20, .95, -120)
    body = joined(top, bar("M-2,-20 V20", 42))
    return place(place(back, 2, -76) + far_arm + far_leg + near_leg + body + place(mid + front, 2, -76) + near_arm, x, y, size)


@picture("Bus", "A red single-deck bus at a bus stop.")
def bus():
    stop_sign = line("M182,50 V186", INK, 9) + box(166, 16, 28, 40, YELLOW, 4)
    body = building(10, 54, 150, 112, RED, (12, 46, 80), (16,), (28, 32), 16) + box(126, 70, 26, 88, SKY, 3) + line("M139,72 V156", INK, 5)
    return stop_sign + body + line("M14,122 H122", YELLOW, 9) + wheels(168, 19, 44, 104)


@picture("Bus pass", "A hand holds up a card with a person's photo and a red bus on it.")
def bus_pass():
    card = box(6, 8, 188, 128, WHITE, 14) + path("M6,40 V22 Q6,8 20,8 H180 Q194,8 194,22 V40 Z", TEAL)
    photo = box(20, 52, 62, 70, CREAM, 4) + place(sum(head(**ZOE), []), 51, 90, .74)
    bus = building(96, 58, 88, 50, RED, (8, 31, 54), (9,), (17, 17), 8) + line("M102,96 H178", YELLOW, 6) + wheels(109, 10, 118, 162)
    fingers = joined(SKINS[1], bar("M92,120 V160 H130 V120", 22), box(84, 128, 58, 46, r=14))
    thumb = joined(SKINS[1], bar("M112,166 Q96,154 92,132", 19))
    return fitted(fingers + card + photo + bus + thumb + box(80, 172, 68, 32, PURPLE, 6))


@picture("Train", "The front of a blue and yellow train on its rails.")
def train():
    rails = line("M60,186 L22,232 M128,186 L166,232", INK, 12) + line("M40,202 H148 M20,222 H168", INK, 14) + line("M40,202 H148 M20,222 H168", WOOD, 5)
    front = path("M16,184 V62 C16,16 56,6 94,6 C132,6 172,16 172,62 V184 Q172,192 164,192 H24 Q16,192 16,184 Z", BLUE)
    nose = path("M16,116 H172 V184 Q172,192 164,192 H24 Q16,192 16,184 Z", YELLOW)
    glass = path("M32,104 V66 Q32,52 46,52 H142 Q156,52 156,66 V104 Z", SKY) + line("M94,54 V102")
    lamps = both(circle(46, 146, 15, WHITE), 94) + box(76, 150, 36, 28, SLATE, 4)
    return fitted(rails + front + nose + glass + box(60, 22, 68, 18, INK, 6) + line("M76,31 H112", ORANGE, 7) + lamps)


@picture("Taxi", "A black cab with its roof light lit and a passenger inside.")
def taxi():
    return fitted(place(cab(), 8, 42, 1.02) + place(path("M-12,14 V0 a12,13 0 0 1 24,0 V14 Z", SKINS[1], INK, 5), 82, 76))


@picture("Car", "A small car from the side, with its driver.")
def car():
    body = path("M10,136 V108 Q10,94 26,92 L44,88 L70,46 Q74,40 84,40 H132 Q140,40 144,46 L166,86 Q190,90 190,110 V136 Z", TEAL)
    glass = path("M60,88 L80,54 H98 V88 Z", SKY) + path("M110,54 H130 L150,88 H110 Z", SKY)
    driver = path("M118,86 V74 a11,12 0 0 1 22,0 V86 Z", SKINS[4], INK, 5)
    return fitted(body + glass + driver + line("M104,50 V128 M84,106 H94", INK, 5) + dot(182, 110, 7, YELLOW) + wheels(138, 24, 50, 150))


@picture("Minibus", "A small bus with three passengers, and a ramp at the back.")
def minibus():
    body = path("M40,34 Q40,20 54,20 H138 Q150,20 156,32 L172,82 Q190,88 190,106 V156 H40 Z", YELLOW)
    panes = [s for x in (52, 90) for s in box(x, 36, 32, 50, SKY, 4)] + path("M128,36 H142 L158,86 H128 Z", SKY)
    heads = [s for x, skin in ((68, SKINS[4]), (106, SKINS[0]), (139, SKINS[2])) for s in path(f"M{x - 11},84 V66 a11,12 0 0 1 22,0 V84 Z", skin, INK, 5)]
    slope = path("M10,184 L44,140 V156 L24,184 Z", STONE)
    return slope + body + panes + heads + line("M46,114 H184", RED, 12) + wheels(160, 24, 76, 152)


@picture("Walking", "A person walks along a pavement.")
def walking():
    ground = box(0, 216, 190, 18, STONE, 3) + line("M48,218 V232 M96,218 V232 M144,218 V232", INK, 5)
    return fitted(ground + _strider(92, 98, 1, ORANGE, BLUE, mouth="grin", **GRACE))


@picture("Wheelchair taxi", "A person in a wheelchair goes up a ramp into a black cab.")
def wheelchair_taxi():
    body = path("M94,166 V52 Q94,34 112,34 H190 V166 Z", SLATE) + box(106, 50, 56, 108, CREAM, 6) + path("M172,50 H190 V92 H172 Z", SKY)
    return fitted(box(130, 12, 44, 24, YELLOW, 6) + body + path("M10,190 L112,160 V172 L60,190 Z", STONE) + wheels(168, 22, 174) + wheelchair_user(74, 102, .84, -12, top=ORANGE, **KIM))


@picture("Travel training", "Two people at a bus stop; one points at the timetable and the other looks.")
def travel_training():
    stop = line("M164,14 V190", INK, 10) + box(140, 10, 48, 38, YELLOW, 6) + box(150, 20, 28, 16, RED, 3, INK, 4) + box(138, 66, 52, 72, WHITE, 4) + line("M148,82 H180 M148,98 H180 M148,114 H180", SLATE, 6)
    learner = person(36, 92, .84, ORANGE, base=190, look=1, **LEON)
    coach, arm = figure(88, 82, .92, PURPLE, (None, ((50, 92), (60, 42), "point", 50)), base=190, look=1, mouth="talk", **ROSE)
    return fitted(stop + learner + coach + arm)


@picture("Parking", "A blue sign with a white P, and a car.")
def parking():
    sign = box(10, 10, 120, 118, BLUE, 12) + line("M52,106 V34 H74 Q98,34 98,57 Q98,80 74,80 H54", WHITE, 16)
    car = path("M40,166 V140 Q40,130 52,128 L70,124 L88,100 Q92,94 100,94 H146 Q154,94 158,100 L172,126 Q190,130 190,144 V166 Z", RED)
    return sign + car + path("M92,122 L104,104 H118 V122 Z", SKY, INK, 5) + path("M126,122 V104 H144 L154,122 Z", SKY, INK, 5) + wheels(168, 19, 74, 158)


@picture("How to get there", "A folded map with a dotted line to a red pin.")
def map_directions():
    panels = path("M10,62 L70,44 V172 L10,190 Z", MINT) + path("M70,44 L130,62 V190 L70,172 Z", CREAM) + path("M130,62 L190,44 V172 L130,190 Z", MINT)
    water = path("M13,120 Q40,100 67,122 V146 Q40,128 13,148 Z", BLUE, NONE)
    way = line("M34,166 L36,165 M54,152 L56,150 M76,144 L78,143 M98,142 L100,142 M118,132 L120,130", RED, 11)
    pin = path("M140,130 C116,92 104,76 104,52 C104,28 120,10 140,10 C160,10 176,28 176,52 C176,76 164,92 140,130 Z", RED) + circle(140, 50, 14)
    return panels + water + way + pin


@picture("Crossing the road", "A person walks over a zebra crossing with an orange beacon, in front of a car that has stopped.")
def safe_crossing():
    road = box(0, 150, 262, 78, SLATE, 4) + [s for x in (6, 70, 134, 198) for s in path(f"M{x + 14},153 H{x + 42} L{x + 38},225 H{x + 2} Z", WHITE, NONE)]
    car = box(-50, 30, 24, 36, INK, 6) + box(26, 30, 24, 36, INK, 6)
    car += path("M-42,2 L-30,-40 Q-28,-48 -18,-48 H18 Q28,-48 30,-40 L42,2 Z", SKY) + circle(14, -15, 12, SKINS[4], INK, 5) + path("M-58,52 V16 Q-58,0 -42,0 H42 Q58,0 58,16 V52 Z", RED)
    car += both(circle(-38, 22, 11, YELLOW)) + box(-18, 26, 36, 16, SLATE, 4)
    beacon = line("M250,40 V154", INK, 17) + line("M250,40 V152", WHITE, 7) + [s for y in (56, 88, 120) for s in path(f"M242,{y} h16 v15 h-16 Z", INK)] + circle(250, 22, 19, ORANGE)
    return fitted(road + beacon + place(car, 184, 112, 1.0) + _strider(64, 98, 1, PURPLE, TEAL, SKINS[3], style="ponytail", colour=BLACK))
