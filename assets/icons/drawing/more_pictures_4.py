"""Travel, money, and what a building has."""
from cast import JOE, LEON, ROSE, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    MINT,
    NONE,
    ORANGE,
    PURPLE,
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
    chair,
    circle,
    dot,
    figure,
    fitted,
    hand,
    joined,
    line,
    oval,
    path,
    person,
    place,
    pound,
    thin_arrow,
    wheels,
)
from props import envelope, whole


# ---------------------------------------------------------------- travel
@picture("Post", "A red pillar box with a letter going in.")
def post_box():
    pillar = box(84, 160, 100, 30, INK, 4) + box(92, 44, 84, 120, RED, 2) + path("M84,48 Q86,12 134,10 Q182,12 184,48 Z", RED)
    plate = box(108, 106, 52, 40, WHITE, 3) + line("M118,120 H150 M118,134 H138", SLATE, 6)
    letter = place(envelope(-50, -33, 100, 66), 66, 64, 1, 12)
    slot = box(104, 66, 60, 18, INK, 4)
    return fitted(pillar + plate + slot + letter + path("M114,60 H166 V92 H114 Q120,76 114,60 Z", INK))


@picture("Car", "A small car from the side, with its driver.")
def car():
    body = path("M10,136 V108 Q10,94 26,92 L44,88 L70,46 Q74,40 84,40 H132 Q140,40 144,46 L166,86 Q190,90 190,110 V136 Z", TEAL)
    glass = path("M60,88 L80,54 H98 V88 Z", SKY) + path("M110,54 H130 L150,88 H110 Z", SKY)
    driver = path("M118,86 V74 a11,12 0 0 1 22,0 V86 Z", SKINS[4], INK, 5)
    return fitted(body + glass + driver + line("M104,50 V128 M84,106 H94", INK, 5) + dot(182, 110, 7, YELLOW) + wheels(138, 24, 50, 150))


@picture("Travel training", "Two people at a bus stop; one points at the timetable and the other looks.")
def travel_training():
    stop = line("M164,14 V190", INK, 10) + box(140, 10, 48, 38, YELLOW, 6) + box(150, 20, 28, 16, RED, 3, INK, 4) + box(138, 66, 52, 72, WHITE, 4) + line("M148,82 H180 M148,98 H180 M148,114 H180", SLATE, 6)
    learner = person(36, 92, .84, ORANGE, base=190, look=1, **LEON)
    coach, arm = figure(88, 82, .92, PURPLE, (None, ((50, 92), (60, 42), "point", 50)), base=190, look=1, mouth="talk", **ROSE)
    return fitted(stop + learner + coach + arm)


@picture("How to get there", "A folded map with a dotted line to a red pin.")
def map_directions():
    panels = path("M10,62 L70,44 V172 L10,190 Z", MINT) + path("M70,44 L130,62 V190 L70,172 Z", CREAM) + path("M130,62 L190,44 V172 L130,190 Z", MINT)
    water = path("M13,120 Q40,100 67,122 V146 Q40,128 13,148 Z", BLUE, NONE)
    way = line("M34,166 L36,165 M54,152 L56,150 M76,144 L78,143 M98,142 L100,142 M118,132 L120,130", RED, 11)
    pin = path("M140,130 C116,92 104,76 104,52 C104,28 120,10 140,10 C160,10 176,28 176,52 C176,76 164,92 140,130 Z", RED) + circle(140, 50, 14)
    return panels + water + way + pin


# ---------------------------------------------------------------- money
def _note(x, y, turn, size=1.0):
    note = box(-56, -32, 112, 64, GREEN, 5) + box(-46, -22, 92, 44, MINT, 3, NONE)
    return place(note + circle(0, 0, 19, WHITE, INK, 5) + pound(1, 0, .64), x, y, size, turn)


def _palm_up(x, y, size, skin, sleeve, flip=False):
    """An open hand from the side, palm up, its arm to the right; about 110 wide."""
    palm = joined(skin, path("M52,-12 H8 Q-34,-2 -36,14 Q-2,26 52,16 Z"), bar("M0,8 L-52,0", 13), bar("M14,-2 Q-4,-16 -20,-20", 12))
    return place(palm + box(46, -20, 32, 46, sleeve, 5), x, y, size, 0, flip)


@picture("Payment", "A hand gives two banknotes to another hand.")
def payment():
    giver = place(hand("fist", SKINS[3]), 44, 50, 2.3, 118) + place(box(-24, 0, 48, 38, ORANGE, 6), 38, 44, 1, 118)
    return fitted(_palm_up(108, 156, 1.15, SKINS[0], BLUE) + _note(112, 98, 8) + _note(104, 78, 26) + giver)


@picture("Travel money back", "A bus ticket, and an arrow to coins in a hand.")
def expenses():
    stub = path("M10,22 H42 a9,9 0 0 0 18,0 H122 V98 H60 a9,9 0 0 0 -18,0 H10 Z", CREAM)
    bus = box(66, 40, 46, 34, RED, 5, INK, 5) + box(72, 46, 34, 11, SKY, 2, INK, 4) + dot(78, 76, 7) + dot(100, 76, 7) + line("M22,44 V76 M40,44 V76", SLATE, 7)
    go = thin_arrow("M136,52 H160 V78", (160, 84, 90, .9), fill=GREEN, width=11)
    coins = circle(84, 136, 24, YELLOW) + pound(85, 136, .66) + circle(126, 132, 24, YELLOW) + pound(127, 132, .66)
    return fitted(stub + bus + go + coins + _palm_up(120, 172, 1.3, SKINS[3], TEAL))


# ---------------------------------------------------------------- what a building has
@picture("Lift", "A person stands in a lift with its doors open; beside it are an up and a down button.")
def lift():
    doorway = box(10, 10, 132, 180, STONE, 6) + box(28, 26, 96, 164, CREAM, 2) + both(box(28, 26, 16, 164, GREY, 0), 76)
    buttons = box(152, 52, 40, 96, SLATE, 8) + path("M172,64 L186,90 H158 Z", YELLOW, INK, 4) + path("M172,138 L186,112 H158 Z", YELLOW, INK, 4)
    return fitted(doorway + whole(76, 72, .6, PURPLE, **JOE) + buttons)


def _loo(x, y, size=1.0):
    """A toilet from the side, facing right; about 130 wide and 150 high."""
    base = path("M-26,18 H58 Q54,46 24,54 L28,76 H-26 Z", WHITE)
    seat = joined(SKY, bar("M-24,10 H58", 15)) + path("M-28,2 L-20,-56 Q-8,-58 -8,-48 L-14,2 Z", SKY)
    return place(base + box(-66, -66, 40, 92, WHITE, 6) + box(-72, -78, 50, 18, WHITE, 5) + line("M-56,-84 H-46", INK, 8) + seat, x, y, size)


def _roll(x, y, size=1.0):
    sheet = path("M0,-22 H34 V36 l-8,-6 l-9,6 l-9,-6 l-8,6 Z", WHITE)
    return place(sheet + oval(0, 0, 14, 22) + oval(0, 0, 5, 8, WOOD, INK, 4), x, y, size)


@picture("Toilet", "A toilet, and a roll of paper on the wall.")
def toilet():
    return fitted(_loo(80, 96, 1.1) + _roll(142, 46, 1.1))


@picture("Accessible toilet", "A toilet with grab rails, and a blue wheelchair sign.")
def accessible_toilet():
    sign = box(112, 10, 78, 78, BLUE, 10) + line("M144,38 V58 H160 L168,74", WHITE, 8) + path("M138,50 a16,16 0 1 0 22,22", NONE, WHITE, 7) + dot(144, 26, 7, WHITE)
    rail = joined(YELLOW, bar("M104,108 H164 Q174,108 174,118 V184", 11))
    return fitted(_loo(72, 114) + rail + sign)


@picture("Help with the toilet", "A toilet, and one hand that holds another to steady it.")
def toilet_needs():
    steady = _palm_up(138, 66, 1.0, SKINS[4], GREEN)
    held = place(hand("mitten", SKINS[1]), 104, 26, 1.5, 156) + place(box(-20, 0, 40, 34, RED, 5), 104, 26, 1, 156)
    return fitted(_loo(74, 124) + held + steady)


@picture("Seat near the door", "A chair right beside an open door.")
def seat_near_door():
    door = box(112, 10, 78, 180, WOOD, 3) + box(124, 22, 66, 168, YELLOW, 0) + path("M190,24 L148,40 V184 L190,190 Z", TEAL) + dot(160, 114, 6)
    seat = chair(54, 114, 1.08, BLUE) + box(20, 100, 72, 22, RED, 8) + box(14, 44, 20, 54, RED, 8)
    return fitted(door + seat)


@picture("Way out", "A green sign: a person runs through a door, with an arrow.")
def fire_exit():
    runner = [bar("M78,72 L66,108", 21), bar("M80,74 L104,92 L118,78", 12), bar("M74,74 L48,78 L40,100", 12), bar("M68,112 L96,126 L90,162", 15), bar("M64,112 L52,142 L24,146", 15)]
    white = [s._replace(line=WHITE) for part in runner for s in part]
    door = line("M128,166 V32 H174 V166", WHITE, 10)
    return box(10, 10, 180, 180, GREEN, 12) + door + white + dot(86, 46, 15, WHITE) + line("M136,100 H166 M154,88 L168,100 L154,112", WHITE, 9)


