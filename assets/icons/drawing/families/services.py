"""Services."""
from cast import *
from kit import *
from poses import *
from props import *


def _helping_hand(skin, sleeve):
    """An open hand, palm up, that holds something above it; at the left of x = 0, 100 wide."""
    palm = joined(skin, bar("M-78,24 Q-44,40 -6,22", 26), bar("M-64,18 Q-62,0 -48,-8", 15))
    return palm + place(box(-26, -20, 34, 46, sleeve, 5), -84, 16, 1, 28)


def _stander(x, y, size, top, trousers, skin, **face):
    """Someone standing, from the side, facing right; head middle at 0,-66, feet at 92."""
    back, mid, front = head(skin=skin, look=1, **face)
    leg = joined(trousers, bar("M-2,20 V76", 25)) + joined(INK, bar("M-4,88 H14", 10))
    arm = joined(top, bar("M-4,-18 L-8,8 L2,30", 14)) + place(hand("mitten", skin), 3, 30, .9, 170)
    return place(place(back, 2, -66) + leg + joined(top, bar("M-2,-18 V20", 36)) + place(mid + front, 2, -66) + arm, x, y, size)


@picture("Support staff", "A person with a staff badge, arm in arm with another person.")
def support_staff():
    staff = person(132, 68, 1.1, TEAL, (((58, 88), (36, 100), "mitten", 0), None), collar="shirt", on_top=place(lanyard(), 6, -4), **JOE)
    return fitted(person(56, 80, 1.04, YELLOW, **AMINA) + staff)


@picture("Care plan", "An open folder: a person's photo and a heart on the left, a list with ticks on the right.")
def care_plan():
    cover = box(7, 24, 186, 152, YELLOW, 8) + path("M96,38 H180 V162 H96 Z", WHITE) + line("M96,26 V174", INK, 7)
    photo = box(20, 36, 64, 76, SKY, 4) + place(sum(head(**ROSE), []), 52, 80, .78)
    rows = [s for y in (66, 102, 138) for s in tick(124, y, .34) + line(f"M150,{y} H164", SLATE, 8)]
    return fitted(cover + photo + heart(52, 144, .5) + rows)


@picture("Assessment", "A person talks about what they need, and a hand ticks questions on a clipboard.")
def assessment():
    rows = [s for y in (70, 112, 154) for s in query(124, y, .38) + box(144, y - 15, 30, 30, WHITE, 3, INK, 5)]
    board = clipboard(96, 10, 96, 180) + rows + tick(161, 66, .42) + tick(161, 108, .42)
    me = person(54, 92, 1.1, ORANGE, look=1, mouth="talk", **LEON)
    return fitted(me + board + writing_hand(156, 156, .52, SKINS[0], TEAL, turn=34))


@picture("Review", "A magnifying glass over a page of ticks, with a circular arrow round it.")
def review():
    ring = thin_arrow("M162,54 A77,77 0 1 0 176,112", (158, 48, 40, 1.15), fill=ORANGE, width=12)
    page = paper(58, 50, 76, 98) + [s for y in (82, 106, 130) for s in tick(76, y, .24) + line(f"M94,{y} H120", SLATE, 7)]
    return ring + page + magnifier(118, 112, 1.0) + tick(118, 112, .44)


@picture("Service", "A worker with a badge holds out a hand in the open door of a building with a heart sign.")
def service():
    front = box(10, 46, 180, 144, BRICK, 3) + box(4, 30, 192, 24, SLATE, 4) + box(50, 62, 100, 128, YELLOW, 2)
    sign = circle(100, 36, 29, WHITE) + heart(100, 41, .38)
    panes = box(18, 74, 22, 44, SKY, 2) + box(160, 74, 22, 44, SKY, 2)
    worker = person(96, 112, .92, TEAL, (None, ((48, 82), (66, 70), "flat", -60)), mouth="grin", wide=1.16, on_top=place(lanyard(), -6, -20), style="crop", colour=BLACK, skin=SKINS[4])
    return fitted(front + sign + panes + worker)


@picture("Waiting list", "A long queue of people who wait, and a large clock.")
def waiting_list():
    queue = ((172, 134, .44, RED, BLUE, TOM), (132, 126, .6, TEAL, BROWN, JOE), (88, 112, .78, YELLOW, SLATE, PAT), (36, 102, .98, PURPLE, BLUE, SOFIA))
    people = [s for x, y, size, top, trousers, who in queue for s in _stander(x, y, size, top, trousers, mouth="flat", **who)]
    return fitted(people + clock(156, 34, 34, 2))


@picture("Short break", "A person in a wheelchair goes off with a suitcase; the other rests at home in an armchair, eyes shut, with a hot drink.")
def short_break():
    seat = armchair(158, 104, 1.06, TEAL)
    carer = person(158, 54, .86, ORANGE, base=150, eyes="shut", bold=1.15, **AMINA)
    rests = both(box(94, 98, 28, 66, TEAL, 12), 158) + box(122, 136, 72, 26, TEAL, 4)
    drink = mug(132, 92, 32, 40, RED) + place(hand("fist", AMINA["skin"]), 182, 114, 1.1, -82)
    away = place(wheelchair_user(0, 0, .94, top=RED, trousers=BLUE, mouth="grin", bold=1.15, **SAM), 54, 104, flip=True)
    case = suitcase(-18, 84, 62, 46, YELLOW)
    return fitted(seat + carer + drink + rests + away + case)


@picture("Staff changing", "One worker waves goodbye and another worker comes with a bag; an arrow points out and an arrow points in.")
def staff_changes():
    old = person(56, 62, .94, TEAL, (((62, 72), (58, 26), "open", 0), None), look=-1, base=152, on_top=place(lanyard(), 0, -18), **MEI)
    bag = line("M-20,46 L24,84", BROWN, 8) + box(14, 70, 34, 28, ORANGE, 5)
    new = person(146, 62, .94, TEAL, look=-1, mouth="grin", base=152, on_top=place(lanyard(), -4, -18) + bag, **MARCUS)
    ways = thin_arrow("M78,174 H26", (22, 174, 180, .9), fill=RED, width=12) + thin_arrow("M184,174 H126", (122, 174, 180, .9), fill=GREEN, width=12)
    return fitted(old + new + ways)


@picture("Inspector", "A person with a clipboard looks at a building through a magnifying glass.")
def inspector():
    home = box(92, 30, 100, 160, CREAM, 3) + box(84, 14, 116, 20, BRICK, 3) + box(150, 52, 28, 30, SKY, 2) + box(154, 128, 34, 62, TEAL, 2) + dot(162, 160, 4)
    body, arms = figure(64, 80, 1.1, SLATE, (((54, 98), (18, 96), "fist", 0), ((66, 84), (50, 46), "fist", 0)), look=1, collar="shirt", **JOE)
    glass = joined(WOOD, bar("M106,82 L120,128", 12)) + circle(96, 62, 29, WHITE, INK, 9) + oval(96, 63, 18, 12, WHITE, INK, 5) + dot(100, 63, 9)
    return fitted(home + body + glass + place(clipboard(0, 0, 64, 76), 14, 122) + arms)


@picture("Social care", "Two open hands hold up a house with a person in it.")
def social_care():
    house = box(42, 66, 116, 84, CREAM, 3) + person(100, 104, .78, PURPLE, base=152, **PAT) + path("M22,76 L100,4 L178,76 Z", RED) + heart(100, 54, .34, WHITE)
    return fitted(house + place(_helping_hand(SKINS[3], BLUE), 102, 152) + place(_helping_hand(SKINS[0], GREEN), 98, 152, flip=True))


@picture("NHS", "A doctor and a nurse with a large blue heart, and a blue hospital sign above them.")
def nhs():
    tunic = path("M-22,43 L-11,38 L0,62 L11,38 L22,43 L0,80 Z", WHITE)
    doctor = person(52, 84, 1.04, WHITE, collar="vee", look=1, on_top=place(stethoscope(), -6, 0), **MARCUS)
    nurse = person(148, 84, 1.04, TEAL, collar="vee", look=-1, on_top=tunic, **KIM)
    sign = line("M100,60 V130", SLATE, 10) + box(66, 4, 68, 60, BLUE, 8) + line("M86,18 V50 M114,18 V50 M86,34 H114", WHITE, 10)
    return fitted(sign + doctor + nurse + heart(100, 150, .78, BLUE))
