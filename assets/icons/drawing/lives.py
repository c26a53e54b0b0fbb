"""Money, home and work."""
from cast import picture
from kit import (
    CREAM,
    GREY,
    MINT,
    ORANGE,
    SKINS,
    WOOD,
    YELLOW,
    box,
    circle,
    figure,
    line,
    oval,
    path,
    place,
    pound,
)


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
