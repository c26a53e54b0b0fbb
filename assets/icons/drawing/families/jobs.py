"""Work."""
from cast import *
from faces import wheelchair_back
from kit import *
from poses import *
from props import *


@picture("Job", "A person in work clothes with a pay packet.")
def job():
    vest = path("M-30,44 L-22,42 L-16,40 L0,76 L16,40 L30,44 V90 H-30 Z", YELLOW) + line("M-28,82 H28", GREY, 8) + line("M0,76 V90")
    packet = place(box(-24, -34, 48, 66, CREAM, 3) + line("M-24,-24 L0,-10 L24,-24") + pound(0, 10, .75), 164, 92, turn=8)
    body, arm = figure(82, 74, 1.2, ORANGE, (None, ((54, 86), (66, 58), "fist", 0)), on_top=vest, style="helmet", colour=YELLOW, skin=SKINS[4])
    return body + packet + arm


@picture("Job interview", "A person in a tie sits across a desk from a person who asks about a job: a hard hat and a question mark in the speech bubble.")
def job_interview():
    tie = path("M-6,50 H6 L9,84 L0,94 L-9,84 Z", RED)
    me = place(wheelchair_back(), 48, 98, .96) + person(48, 98, .96, SLATE, base=176, collar="shirt", on_top=tie, look=1, **TOM)
    boss = person(150, 96, 1.0, PURPLE, base=176, look=-1, mouth="talk", style="bob", colour=SILVER, skin=SKINS[3], glasses=True)
    page = path("M74,188 L82,158 H122 L130,188 Z", WHITE) + dot(96, 169, 6, SLATE) + line("M108,168 H114 M92,180 H116", SLATE, 5)
    hat = path("M-22,8 C-22,-26 22,-26 22,8 Z", YELLOW) + line("M-5,-16 V6 M6,-16 V6", INK, 4) + box(-28, 6, 56, 8, YELLOW, 3)
    return fitted(me + boss + desk(152, 196) + page + bubble(34, -8, 122, 62, (138, 76, 122)) + place(hat, 74, 24, .98) + query(127, 22, .5))


@picture("Job coach", "A worker packs a box; a coach with a badge and a clipboard stands beside them and points at the box.")
def job_coach():
    hold = ((58, 90), (46, 84), None, 0)
    vest = path("M-34,46 L-16,40 L0,72 L16,40 L34,46 V90 H-34 Z", YELLOW) + line("M0,72 V90")
    worker = person(56, 62, 1.04, ORANGE, (hold, hold), base=190, look=1, on_top=vest, style="helmet", colour=YELLOW, skin=SKINS[2])
    coach, reach = figure(150, 50, 1.06, TEAL, (((36, 92), (48, 104), "point", 0), ((54, 92), (48, 112), None, 0)), base=208, look=-1, mouth="talk", on_top=place(lanyard(), 2, -12, .9), **ROSE)
    carton = path("M10,138 L-4,154 H116 L102,138 Z", CREAM) + box(10, 138, 92, 70, WOOD, 3) + box(44, 138, 24, 26, CREAM, 0, INK, 5)
    hands = both(place(hand("fist", SKINS[2]), 12, 172, 1.2, 70), 56)
    board = place(clipboard(-24, -36, 50, 66), 180, 162, 1, 8) + place(hand("fist", ROSE["skin"]), 208, 178, 1.1, -70)
    return fitted(coach + worker + carton + hands + reach + board)


@picture("Volunteering", "A smiling person carries a box of food with a heart on it; beside them is a pound coin with a red line across it.")
def volunteering():
    carry = ((54, 92), (44, 98), "fist", -10)
    body, arms = figure(84, 62, 1.14, TEAL, (carry, carry), base=190, sleeve="short", mouth="grin", style="locs", colour=BLACK, skin=SKINS[4], glasses=True)
    crate = box(32, 142, 104, 52, WOOD, 4) + heart(84, 169, .42)
    food = apple(56, 130, .44) + box(78, 112, 24, 36, PURPLE, 3) + path("M108,148 V126 Q104,118 114,116 H122 Q132,118 128,126 V148 Z", CREAM)
    free = circle(166, 42, 32, YELLOW) + pound(167, 42, 1.15) + joined(RED, bar("M138,14 L194,70", 8))
    return fitted(body + food + crate + arms + free)


@picture("Training", "A trainer points to a board with a spanner on it; two learners watch, and one holds up a hand.")
def training_course():
    spanner = place(joined(BLUE, path("M-20,-34 Q-28,0 0,10 Q28,0 20,-34 L9,-28 V-12 H-9 V-28 Z"), bar("M0,4 V58", 16)), 168, 34, 1, 38)
    board = box(98, -12, 116, 108, WHITE, 5) + spanner
    trainer, arm = acting(40, 56, 1.0, GREEN, None, ((62, 62), (66, 26), "point", 24), 1.3, base=196, look=1, mouth="talk", **DEV)
    raised = place(hand("open", SKINS[4]), 202, 124, 1.3, 6) + joined(RED, bar("M192,182 L201,134", 17))
    return fitted(board + trainer + arm + raised + back_of(96, 150, .9, BLUE, base=204) + back_of(158, 150, .9, RED, base=204, colour=BLACK, skin=SKINS[4]))


@picture("Supported internship", "A young person with a learner badge works at a computer; a coach beside them points at the screen.")
def supported_internship():
    plate = box(-24, 54, 36, 38, WHITE, 3, INK, 5) + line("M-12,63 V82 H4", RED, 8)
    learner, arms = figure(46, 88, 1.06, BLUE, (None, ((50, 92), (66, 84), "mitten", 0)), base=190, look=1, mouth="grin", on_top=plate, **TOM)
    coach, reach = figure(110, 52, 1.0, GREEN, (None, ((50, 84), (64, 66), "point", 0)), base=190, look=1, mouth="talk", on_top=place(lanyard(), 6, -8, .9), **SOFIA)
    screen = path("M146,88 L202,74 V164 L146,158 Z", SLATE) + path("M156,98 L192,89 V152 L156,148 Z", SKY, INK, 5) + box(166, 160, 18, 26, SLATE, 0)
    return fitted(coach + learner + screen + reach + box(4, 184, 198, 14, WOOD, 3) + arms)
