"""Answers and choices."""
from cast import *
from kit import *
from poses import *
from props import *


def _stack(x, foot, n, colour, w=64, h=38):
    """Blocks in a pile, the lowest standing on foot."""
    return [s for i in range(n) for s in box(x - w / 2, foot - (i + 1) * h, w, h, colour, 5)]


def _sign(x, y, kind, fill, size=1.0):
    d = "M-24,0 H24 M0,-24 V24" if kind == "plus" else "M-26,0 H26" if kind == "minus" else "M-26,-14 H26 M-26,14 H26"
    return place(joined(fill, bar(d, 18)), x, y, size)


def _judged(top, mouth, brows, thumb):
    """The feelings' face, with a big thumb up or down."""
    return fitted(person(66, 76, 1.46, top, base=190, wide=.94, bold=1.16, mouth=mouth, brows=brows, **SAM) + thumb)


def _boxes(ticked):
    """Three boxes in a row, some of them ticked."""
    out = []
    for i in range(3):
        x = 10 + i * 63
        out += box(x, 12, 54, 62, "#bfe8c8" if i in ticked else WHITE, 8) + (tick(x + 27, 43, .46) if i in ticked else [])
    return out


@picture("Yes", "A broadly smiling face, and a green tick as large as the face.")
def yes():
    return fitted(person(74, 70, 1.42, PURPLE, base=200, bold=1.2, **AMINA, mouth="grin", brows="up") + tick(144, 138, 1.36))


@picture("No", "A stern face with the mouth turned down, and a red cross as large as the face.")
def no():
    return fitted(person(76, 66, 1.4, CREAM, base=200, bold=1.2, **PAT, mouth="sad", brows="low") + cross(150, 142, 1.3))


@picture("Maybe", "A person thinking, with a tick at one side and a cross at the other.")
def maybe():
    return fitted(tick(42, 46, .76) + cross(160, 44, .76) + person(100, 94, 1.2, TEAL, (None, ((42, 74), (13, 47), "fist", 0)), **MEI, mouth="flat", brows="up"))


@picture("I do not know", "A person shrugging with both palms up, and question marks.")
def dont_know():
    return person(100, 78, 1.02, PURPLE, ("palm", "palm"), **TOM, mouth="flat", brows="up") + query(36, 62, .8) + query(164, 62, .8)


@picture("I do not want to say", "An uneasy person with a zip for a mouth looks away and holds up a palm to a microphone that somebody holds out.")
def dont_want_to_say():
    body = person(132, 72, 1.56, PURPLE, base=208, wide=.82, mouth="flat", brows="worry", look=.5, bold=1.15, **SAM)
    zipped = box(-18, 11, 36, 14, YELLOW, 4, INK, 5) + line("M-10,12 v12 M-2,12 v12 M6,12 v12", INK, 4) + box(9, 18, 13, 23, YELLOW, 6, INK, 5) + dot(15.5, 33, 3)
    stop = joined(PURPLE, bar("M90,160 L74,196 L66,160", 23)) + place(hand("open", SAM["skin"]), 65, 150, 1.8, -6)
    mic = place(joined(SLATE, bar("M0,0 V84", 17)) + circle(0, -10, 23, STONE) + line("M-20,-16 H20 M-20,-2 H20", INK, 4) + place(fist_round(SKINS[4], RED, 24), 0, 56, 1, 0, True), 12, 106, 1, 10)
    return fitted(body + place(zipped, 133, 71, 1.56) + mic + stop)


@picture("I do not understand", "A puzzled person scratches their head; above is a tangled line.")
def dont_understand():
    body, arm = acting(84, 122, 1.3, TEAL, None, ((78, 34), (36, -16), "mitten", -10), 1.3, base=214, mouth="wavy", brows="worry", **PAT)
    tangle = line("M0,40 C14,2 74,2 74,30 C74,58 24,58 28,32 C34,4 110,0 114,28 C116,60 62,62 66,36 C72,6 148,4 154,32 C156,62 106,62 110,38 C114,14 166,10 176,28", PURPLE, 9)
    return fitted(body + arm + tangle)


@picture("I agree", "A hand with the thumb up in front of a green card.")
def agree():
    return box(54, 10, 136, 180, GREEN, 12) + place(big_thumb(SKINS[1], BLUE), 90, 106, 1.05)


@picture("I do not agree", "A hand with the thumb down in front of a red card.")
def disagree():
    return box(54, 10, 136, 180, RED, 12) + place(big_thumb(SKINS[1], BLUE), 90, 94, 1.05, 180, True)


@picture("Good", "A smiling face, and a big thumb up.")
def good():
    return _judged(GREEN, "smile", "up", place(big_thumb(SAM["skin"], GREEN), 150, 150, .84, 0, True))


@picture("OK", "A face with a straight mouth, and a large round face with a straight mouth too.")
def ok():
    return _judged(YELLOW, "flat", "calm", smiley(150, 146, 46, 0))


@picture("Bad", "A face with the mouth turned down, and a big thumb down.")
def bad():
    return _judged(RED, "frown", "calm", place(big_thumb(SAM["skin"], RED), 156, 150, .84, 180))


@picture("I like this", "A smiling person hugs a very large heart.")
def like():
    forearm = joined(SKY, bar("M34,132 Q36,160 62,160", 20)) + place(hand("mitten", PAT["skin"]), 64, 160, 1.35, 88)
    return fitted(person(100, 54, 1.16, SKY, base=192, wide=1.2, mouth="grin", **PAT) + heart(100, 144, 1.26) + both(forearm, 100))


@picture("I do not like this", "A person with a disgusted face and the tongue out holds both palms up to push something away.")
def dislike():
    body = person(78, 74, 1.4, ORANGE, base=200, look=-1, mouth="ahh", brows="cross", eyes="shut", bold=1.15, **MEI)
    tongue = path("M-8,16 H8 V30 Q0,38 -8,30 Z", PINK, INK, 4)
    far = joined(ORANGE, bar("M112,136 L154,98", 22)) + place(hand("open", MEI["skin"]), 158, 90, 1.8, 14)
    near = joined(ORANGE, bar("M46,168 L96,190 L148,182", 24)) + place(hand("open", MEI["skin"]), 154, 180, 2.0, 18)
    return fitted(body + place(tongue, 71, 76, 1.4) + far + near)


@picture("I want this", "A smiling person with a hand on their chest reaches out an open hand for a cup that is offered.")
def want():
    body, arms = acting(58, 78, 1.24, PURPLE, ((52, 84), (10, 76), "mitten", 0), ((46, 94), (66, 78), "flat", -55), 1.2, base=206, look=1, mouth="grin", brows="up", bold=1.15, **DEV)
    offered = mug(170, 46, 54, 76, RED)
    giver = box(200, 134, 44, 44, TEAL, 6) + joined(SKINS[0], box(178, 106, 54, 38, r=14), bar("M184,106 V120", 13))
    return fitted(body + offered + giver + arms)


@picture("I do not want this", "A person turns their head away and holds up a palm to a cup that is offered.")
def dont_want():
    body, arm = figure(58, 78, 1.24, PURPLE, (None, ((50, 90), (50, 60), "open", 0)), base=206, look=-1, mouth="flat", brows="low", eyes="shut", bold=1.15, **DEV)
    offered = mug(156, 60, 48, 70, RED)
    giver = box(184, 142, 44, 44, TEAL, 6) + joined(SKINS[0], box(162, 114, 54, 38, r=14), bar("M168,114 V128", 13))
    return fitted(body + offered + giver + arm)


@picture("Important", "A very large gold star with an exclamation mark.")
def important():
    return fitted(star(100, 100, 1.9) + line("M100,58 V94", INK, 19) + dot(100, 124, 11))


@picture("Not important to me", "A person shrugs and looks away from a tiny grey star on the ground.")
def not_important():
    shrug = ((54, 90), (60, 54), "flat", -40)
    return fitted(person(90, 72, 1.24, ORANGE, (shrug, shrug), mouth="flat", brows="low", look=-1, base=214, **JOE) + star(194, 190, .46, STONE))


@picture("More of this", "A short pile of blocks, an arrow to a much taller pile, and a plus sign.")
def more():
    return fitted(_stack(36, 190, 1, YELLOW) + _stack(164, 190, 5, YELLOW) + thin_arrow("M87,171 H99", (99, 171, 0, .9), fill=GREEN, width=12) + _sign(50, 76, "plus", GREEN, 1.5))


@picture("Less of this", "A tall pile of blocks, an arrow to a much shorter pile, and a minus sign.")
def less():
    return fitted(_stack(36, 190, 5, YELLOW) + _stack(164, 190, 1, YELLOW) + thin_arrow("M87,171 H99", (99, 171, 0, .9), fill=RED, width=12) + _sign(146, 76, "minus", RED, 1.5))


@picture("Stay the same", "Two armchairs that are the same, with an equals sign below them.")
def same():
    return fitted(armchair(46, 60, .72) + armchair(154, 60, .72) + joined(GREEN, bar("M70,136 H130 M70,172 H130", 20)))


@picture("Change this", "An old torn chair that leans, and an arrow to a new one.")
def change():
    torn = path("M-42,-30 L-14,-46 L-18,-24 L20,-30 L-2,-8 L-30,-4 Z", CREAM, INK, 5)
    spring = line("M-2,0 l-26,-9 l28,-9 l-26,-9 l28,-9", INK, 7)
    worn = place(armchair(0, 0, 1, STONE) + torn, 0, 0, 1, -8)
    go = thin_arrow("M40,140 C48,192 136,196 150,154", (152, 148, -64, 1.2), width=15)
    return fitted(place(spring, 40, 24, .8) + place(worn, 46, 64, .72) + armchair(154, 60, .74, RED) + go)


@picture("Choose 1", "Three boxes in a row; a finger touches the one with a tick.")
def choose_one():
    return fitted(_boxes({1}) + place(big_point(SKINS[4], ORANGE), 102, 134, .88, -90))


@picture("Choose more than 1", "Three boxes in a row; two hands touch the two that are ticked.")
def choose_many():
    reach = place(big_point(SKINS[1], PURPLE), 42, 136, .84, -90)
    return fitted(_boxes({0, 2}) + both(reach, 100))


@picture("My first choice", "A winners' stand with three steps; the top step has the number 1 and a star.")
def first_choice():
    low = box(10, 138, 62, 52, GREY, 4) + box(128, 152, 62, 38, GREY, 4)
    return low + box(66, 104, 68, 86, BLUE, 4) + line("M88,128 L102,118 V174", WHITE, 13) + star(100, 54, .94)


@picture("Vote with dots", "A finger sticks a red dot under one of three pictures; the others have dots too.")
def vote_dots():
    cards = [s for x in (4, 72, 140) for s in box(x, 4, 60, 132, WHITE, 6)]
    icons = cottage(34, 40, .54) + apple(102, 38, .58) + star(170, 42, .5, BLUE)
    dots = [s for x, y in ((34, 92), (88, 86), (116, 86), (170, 92)) for s in circle(x, y, 11, RED, INK, 5)]
    finger = place(box(-18, 4, 36, 18, PURPLE, 4), 120, 174, 1.4, -8) + place(hand("point", SKINS[3]), 119, 178, 2.1, -8)
    return fitted(cards + icons + dots + finger + circle(109, 114, 16, RED))
