"""Friends, love and family."""
from cast import *
from faces import wheelchair_back
from kit import *
from props import *


def _ring(x, y, r):
    """A plain gold ring seen from the front."""
    return circle(x, y, r, NONE, INK, 22) + circle(x, y, r, NONE, YELLOW, 11)


RAINBOW = (RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE)


@picture("Relationships", "Two people hold hands under a heart.")
def relationships():
    one, his = figure(52, 76, .98, GREEN, (None, ((50, 76), (47, 88), "fist", -10)), **SAM)
    two, hers = figure(148, 76, .98, PURPLE, (((50, 76), (49, 88), "mitten", -6), None), **GRACE)
    return fitted(one + two + his + hers + heart(100, 44, .56))


@picture("Making friends", "Two smiling people shake hands, with a green plus sign between them.")
def making_friends():
    left = person(48, 94, 1.02, GREEN, base=184, look=1, mouth="grin", brows="up", **DEV)
    right = place(wheelchair_back(), 152, 94, 1.02) + person(152, 94, 1.02, RED, base=184, look=-1, mouth="grin", brows="up", **MEI)
    plus = joined(GREEN, bar("M108,10 V46 M90,28 H126", 16))
    return fitted(left + right + plus + place(handshake(DEV["skin"], MEI["skin"], GREEN, RED), 100, 164, .74))


@picture("Family", "Two adults, a grandparent and a child close together.")
def family():
    adults = person(100, 52, .86, BLUE, **MARCUS) + person(48, 76, .9, PURPLE, **ROSE) + person(152, 72, .9, RED, **SOFIA)
    return fitted(adults + person(100, 138, .72, YELLOW, style="short", colour=BROWN, skin=SKINS[3], mouth="grin"))


@picture("Marriage or partner", "A smiling couple close together, and two gold rings that are linked.")
def marriage_partner():
    couple = person(60, 62, 1.1, PURPLE, base=170, look=1, mouth="grin", **ZOE) + person(140, 58, 1.1, SLATE, base=170, collar="shirt", look=-1, **JOE)
    over = "M110.8,161.3 A36,36 0 0 1 82.3,187.5"          # the left ring goes over the right one here, under it at the top
    linked = _ring(76, 152, 36) + _ring(124, 152, 36) + path(over, NONE, INK, 22, 0, "butt") + path("M111.5,158.3 A36,36 0 0 1 79.1,187.9", NONE, YELLOW, 11, 0, "butt")
    return fitted(couple + linked)


@picture("Who I am and who I love", "A smiling person with a heart on the chest holds up a large rainbow flag.")
def sexuality_gender():
    body, arm = figure(58, 98, 1.1, WHITE, (None, ((60, 94), (52, 46), "fist", 0)), base=196, on_top=heart(-8, 72, .4), mouth="grin", style="quiff", colour=PURPLE, skin=SKINS[3], rings=YELLOW)
    flag = [s for i, c in enumerate(RAINBOW) for s in path(f"M114,{8 + i * 18} q24,-12 48,0 t48,0 v18 q-24,12 -48,0 t-48,0 Z", c, INK, 4)]
    return fitted(body + joined(WOOD, bar("M114,4 V192", 7)) + flag + arm)


@picture("Being a parent", "A person holds a baby in their arms.")
def parenting():
    under, over = ((60, 104), (-4, 118), "mitten", 0), ((62, 98), (10, 104), "mitten", 0)
    body, _ = figure(100, 62, 1.2, TEAL, (under, over), base=192, look=-1, **LEON)
    _, below = figure(100, 62, 1.2, TEAL, (under, None), base=192, **LEON)
    _, above = figure(100, 62, 1.2, TEAL, (None, over), base=192, **LEON)
    shawl = path("M34,132 C34,100 76,92 92,118 C112,134 150,146 158,168 C150,196 92,190 58,176 C40,168 34,150 34,132 Z", CREAM)
    face = place(path("M-24,-2 C-24,-36 24,-36 24,-2 C26,20 14,28 0,28 C-14,28 -26,20 -24,-2 Z", SKINS[3]) + fine("M-14,2 Q-9,6 -4,2 M14,2 Q9,6 4,2 M-7,15 Q0,21 7,15") + path("M-4,-27 Q4,-22 2,-14"), 64, 128, 1, -30)
    return fitted(body + below + shawl + face + above)


@picture("Friends online", "Two phones, each with a smiling face, and a heart between.")
def online_friends():
    def face(who):
        return place([s for part in head(mouth="grin", bold=1.1, **who) for s in part], 0, -2, 1.02)
    one = big_phone(face(MEI), x=52, y=104, size=.84)
    two = big_phone(face(TOM), x=148, y=104, size=.84, screen=YELLOW)
    return one + two + heart(100, 42, .56)
