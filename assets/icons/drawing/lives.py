"""Money, home and work."""
from cast import LEON, MARCUS, SAM, SOFIA, TOM, ZOE, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    GREY,
    INK,
    MINT,
    ORANGE,
    RED,
    SKINS,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    box,
    circle,
    figure,
    fitted,
    hand,
    head,
    joined,
    line,
    mug,
    oval,
    paper,
    path,
    person,
    place,
    pound,
)
from props import key, lanyard


@picture("Money", "Three coins and a ten pound note.")
def money():
    ten = line("M34,52 L42,46 V76 M62,46 C50,46 50,76 62,76 C74,76 74,46 62,46 Z")
    coins = [s for x, y, r, f in ((150, 138, 26, GREY), (52, 146, 40, YELLOW), (108, 158, 30, WOOD)) for s in circle(x, y, r, f) + pound(x, y, r / 30)]
    return box(10, 18, 180, 104, MINT, 8) + oval(130, 70, 30, 34, CREAM) + pound(130, 70, 1.2) + ten + coins


@picture("Job", "A person in work clothes with a pay packet.")
def job():
    vest = path("M-30,44 L-22,42 L-16,40 L0,76 L16,40 L30,44 V90 H-30 Z", YELLOW) + line("M-28,82 H28", GREY, 8) + line("M0,76 V90")
    packet = place(box(-24, -34, 48, 66, CREAM, 3) + line("M-24,-24 L0,-10 L24,-24") + pound(0, 10, .75), 164, 92, turn=8)
    body, arm = figure(82, 74, 1.2, ORANGE, (None, ((54, 86), (66, 58), "fist", 0)), on_top=vest, style="helmet", colour=YELLOW, skin=SKINS[4])
    return body + packet + arm


@picture("Where I live", "A person with a door key in front of a house.")
def house():
    roof = path("M10,96 L100,14 L190,96 L176,112 L100,44 L24,112 Z", BLUE)
    return path("M30,90 V190 H170 V90 L100,28 Z", CREAM) + roof + person(88, 104, .94, RED, (None, ((52, 80), (60, 52), "fist", 0)), **LEON) + key(150, 120, .78, -90)


@picture("Costs going up", "A full shopping basket with a pound sign, and a rising arrow.")
def costs_going_up():
    food = box(36, 44, 30, 70, WHITE, 4) + box(36, 62, 30, 22, BLUE, 0) + path("M72,112 V70 Q72,56 82,52 V36 H98 V52 Q108,56 108,70 V112 Z", GREEN)
    basket = path("M10,92 H132 L120,190 H22 Z", YELLOW) + line("M10,92 H132", INK, 12) + circle(71, 140, 32, WHITE) + pound(71, 140, 1.1)
    return food + basket + path("M130,190 V98 H104 L147,12 L190,98 H164 V190 Z", RED)


@picture("Benefits", "Coins drop into an open hand, beside a letter with a pound sign.")
def benefits():
    page = paper(14, 10, 92, 112) + pound(54, 54, 1.2) + line("M32,92 H84", SLATE, 7)
    coins = [s for x, y in ((148, 36), (130, 88)) for s in circle(x, y, 26, YELLOW) + pound(x, y, .9)]
    palm = joined(SKINS[3], path("M10,146 H60 Q90,128 118,146 L176,128 Q196,128 186,146 Q160,180 112,186 H10 Z"), bar("M70,154 Q96,140 116,150 H140", 16))
    return page + coins + palm + box(10, 136, 40, 54, GREEN, 6)


@picture("Job coach", "A coach shows a worker where to put a box on a shelf.")
def job_coach():
    shelf = box(124, 10, 66, 180, WHITE, 4) + [s for y in (64, 118, 172) for s in box(120, y, 70, 12, WOOD, 2)]
    goods = box(134, 28, 28, 36, RED, 3) + box(164, 38, 20, 26, YELLOW, 3) + box(150, 88, 34, 30, BLUE, 3) + box(134, 140, 30, 32, GREEN, 3)
    body, arm = figure(84, 96, .86, ORANGE, (None, ((50, 86), (62, 62), "fist", 0)), look=1, **SAM)
    coach, reach = figure(42, 70, .86, TEAL, (None, ((58, 52), (96, 22), "point", 0)), look=1, on_top=place(lanyard(), -14, 0), **SOFIA)
    return fitted(shelf + goods + coach + reach + body + place(box(-16, -30, 34, 32, CREAM, 3), 146, 152) + arm)


@picture("Supported internship", "A young person in an apron with a badge carries a tray, while a coach stands by.")
def supported_internship():
    apron = path("M-20,52 H20 V68 L34,78 V88 H-34 V78 L-20,68 Z", WHITE) + line("M-18,52 L-20,44 M18,52 L20,44", INK, 5)
    badge = box(-15, 60, 30, 20, YELLOW, 3, INK, 5) + line("M-6,70 H6", INK, 5)
    body, arm = figure(64, 80, 1.14, BLUE, (None, ((48, 84), (60, 58), "flat", -24)), on_top=apron + badge, mouth="grin", **TOM)
    tray = line("M102,128 H190", INK, 14) + line("M102,128 H190", STONE, 5) + mug(140, 88, 32, 36, RED)
    return fitted(person(142, 58, .94, GREEN, look=-1, **ZOE) + body + tray + arm)


@picture("Choose who I live with", "A finger chooses one of three faces in a house.")
def choose_who_live_with():
    roof = path("M10,84 L100,12 L190,84 L178,98 L100,36 L22,98 Z", RED)
    def face(x, who):
        return place([s for part in head(**who) for s in part], x, 116, .84)
    ring = circle(100, 112, 34, MINT, GREEN, 8)
    finger = place(hand("point", SKINS[3]), 107, 184, 1.3, -4)
    return path("M26,84 V190 H174 V84 L100,24 Z", CREAM) + roof + face(52, TOM) + face(148, SOFIA) + ring + face(100, MARCUS) + finger
