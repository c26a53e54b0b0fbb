"""Money."""
from cast import *
from kit import *
from props import *


def _coin(x, y, r):
    return circle(x, y, r, YELLOW, INK, 4) + pound(x, y, r / 28, BROWN)


@picture("Money", "Three coins and a ten pound note.")
def money():
    ten = line("M34,52 L42,46 V76 M62,46 C50,46 50,76 62,76 C74,76 74,46 62,46 Z")
    coins = [s for x, y, r, f in ((150, 138, 26, GREY), (52, 146, 40, YELLOW), (108, 158, 30, WOOD)) for s in circle(x, y, r, f) + pound(x, y, r / 30)]
    return box(10, 18, 180, 104, MINT, 8) + oval(130, 70, 30, 34, CREAM) + pound(130, 70, 1.2) + ten + coins


@picture("Benefits", "Coins drop into an open hand, beside a letter with a pound sign.")
def benefits():
    page = paper(14, 10, 92, 112) + pound(54, 54, 1.2) + line("M32,92 H84", SLATE, 7)
    coins = [s for x, y in ((148, 36), (130, 88)) for s in circle(x, y, 26, YELLOW) + pound(x, y, .9)]
    palm = joined(SKINS[3], path("M10,146 H60 Q90,128 118,146 L176,128 Q196,128 186,146 Q160,180 112,186 H10 Z"), bar("M70,154 Q96,140 116,150 H140", 16))
    return page + coins + palm + box(10, 136, 40, 54, GREEN, 6)


@picture("Bills", "A page to pay: a light bulb, a drop of water and a flame, each with a pound sign.")
def bills():
    water = path("M62,84 C48,100 42,108 42,115 A20,20 0 0 0 82,115 C82,108 76,100 62,84 Z", BLUE)
    flame = path("M64,146 C66,154 86,158 86,174 Q84,190 62,190 Q40,190 38,174 C38,166 46,160 46,152 Q54,156 56,160 Q64,154 64,146 Z", ORANGE) + path("M62,188 Q50,184 54,174 Q60,170 62,164 Q72,172 72,178 Q70,188 62,188 Z", YELLOW, NONE)
    sums = [s for y in (44, 106, 166) for s in pound(124, y, 1.06)]
    return fitted(paper(12, 2, 176, 198) + bulb(62, 42, .52) + water + flame + sums)


@picture("Bank", "A bank with pillars and a pound sign, with a bank card in front of it.")
def bank():
    front = path("M0,72 L92,6 L184,72 Z", CREAM) + pound(92, 45, 1.05) + box(8, 72, 168, 14, STONE, 2) + [s for x in (18, 62, 106, 146) for s in box(x, 86, 22, 76, WHITE, 0)] + box(0, 162, 184, 26, STONE, 2)
    card = place(box(-52, -34, 104, 68, BLUE, 8) + box(-40, -18, 28, 20, YELLOW, 3, INK, 5) + line("M-38,18 H34", WHITE, 8), 136, 134, 1, -10)
    return fitted(front + card)


@picture("Planning my money", "Three jars of coins: a full one under a house, a half-full one under an apple and a nearly empty one under a bus.")
def budget():
    def jar(x, rows):
        coins = [s for r in range(rows) for i in (-1, 1) for s in _coin(x + 13 * i, 174 - 25 * r, 12.5)]
        return box(x - 30, 76, 60, 116, SKY, 14) + coins + box(x - 30, 76, 60, 116, NONE, 14) + box(x - 28, 68, 56, 16, STONE, 5)
    bus = box(-30, -26, 60, 42, RED, 8) + box(-20, -16, 40, 15, SKY, 2, INK, 5) + circle(-15, 18, 8, SLATE) + circle(15, 18, 8, SLATE)
    return fitted(jar(34, 4) + jar(102, 2) + jar(170, 1) + place(cottage(0, 0, .64), 34, 34) + apple(102, 34, .66) + place(bus, 170, 36))


@picture("Personal budget", "A person holds a purse with a pound sign; beside them are a picture of a support worker, with a green ring, and a picture of swimming.")
def personal_budget():
    hold = ((56, 104), (37, 82), "fist", 0)
    body, arms = figure(60, 74, 1.08, ORANGE, (hold, hold), base=192, look=1, mouth="grin", **SOFIA)
    worker = place(person(0, -12, .66, GREEN, base=44, wide=.8, on_top=line("M-18,44 L0,66 L18,44", RED, 6) + box(-10, 62, 20, 16, WHITE, 2, INK, 4), **JOE), 163, 48)
    swim = circle(180, 134, 13, SKINS[3]) + joined(RED, bar("M142,152 L160,136", 12)) + line("M142,172 q7,-12 14,0 t14,0 t14,0", BLUE, 8)
    purse = path("M-32,-18 H32 Q44,10 38,26 Q34,36 20,36 H-20 Q-34,36 -38,26 Q-44,10 -32,-18 Z", PURPLE) + line("M-32,-18 H32", INK, 10) + joined(YELLOW, circle(-5, -27, 5), circle(6, -27, 5)) + pound(0, 9, .95, WHITE)
    cards = box(130, 106, 68, 88, WHITE, 6) + box(130, 2, 66, 88, SKY, 6) + worker + box(128, 0, 70, 92, NONE, 8, INK, 16) + box(128, 0, 70, 92, NONE, 8, GREEN, 7)
    return fitted(body + cards + swim + place(purse, 60, 160) + arms)


@picture("Costs going up", "A full shopping basket with a pound sign, and a rising arrow.")
def costs_going_up():
    food = box(36, 44, 30, 70, WHITE, 4) + box(36, 62, 30, 22, BLUE, 0) + path("M72,112 V70 Q72,56 82,52 V36 H98 V52 Q108,56 108,70 V112 Z", GREEN)
    basket = path("M10,92 H132 L120,190 H22 Z", YELLOW) + line("M10,92 H132", INK, 12) + circle(71, 140, 32, WHITE) + pound(71, 140, 1.1)
    return food + basket + path("M130,190 V98 H104 L147,12 L190,98 H164 V190 Z", RED)


@picture("Shopping", "A person pushes a trolley with bread and milk.")
def shopping():
    push = ((50, 90), (44, 54), "fist", 60)
    body, arm = figure(42, 62, 1.02, PURPLE, (None, push), base=192, look=1, **AMINA)
    bread = path("M112,110 V64 Q100,44 120,40 H142 Q162,44 150,64 V110 Z", WOOD) + path("M122,110 V64 Q114,52 126,50 H136 Q148,52 140,64 V110 Z", CREAM, NONE)
    milk = path("M156,110 V58 L166,40 H188 L198,58 V110 Z", WHITE) + path("M156,104 V78 H198 V104 Z", BLUE) + box(168, 28, 18, 12, BLUE, 2)
    basket = path("M100,98 H208 L196,152 H112 Z", GREY) + line("M130,100 L134,150 M154,100 V150 M178,100 L174,150 M107,124 H202", SLATE, 5) + path("M100,98 H208 L196,152 H112 Z", NONE)
    frame = line("M98,98 L122,172 H194", INK, 9) + [s for x in (128, 188) for s in circle(x, 184, 11, WHITE, INK, 7)]
    return fitted(body + bread + milk + frame + basket + line("M84,100 H104", INK, 12) + arm)
