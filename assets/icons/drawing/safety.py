"""Keeping safe."""
from cast import JOE, KIM, MEI, TOM, picture
from kit import (
    BLACK,
    GREY,
    INK,
    MINT,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SLATE,
    WHITE,
    YELLOW,
    box,
    bubble,
    figure,
    fitted,
    line,
    path,
    pen,
    person,
    place,
    pound,
    shield,
    tick,
    wheelchair_user,
)
from props import burst, police_cap


@picture("Staying safe", "A person behind a large shield with a tick.")
def staying_safe():
    return person(100, 54, 1.04, ORANGE, base=186, wide=1.3, **MEI) + shield(100, 138, .82, WHITE) + shield(100, 138, .62) + tick(100, 136, .5, WHITE)


@picture("Hate crime", "An angry person shouts at a person in a wheelchair, who is upset.")
def hate_crime():
    bully = person(48, 74, 1.0, GREY, look=1, mouth="teeth", brows="cross", **TOM)
    hurt = place(wheelchair_user(0, 0, .84, top=PURPLE, mouth="sad", brows="worry", **MEI), 150, 112, flip=True)
    return fitted(bully + hurt + burst(104, 36, 70, 62, RED) + line("M104,24 V38 M104,49 h.1", WHITE, 9))


@picture("Report it", "A person talks to a police officer, who writes it down.")
def report_it():
    officer, hold = figure(142, 70, 1.0, SLATE, (None, ((40, 104), (4, 100), "fist", 0)), look=-1, style="crop", colour=BLACK, skin=SKINS[3])
    pad = place(box(-30, -30, 60, 60, WHITE, 3) + line("M-18,-14 H16 M-18,0 H4"), 100, 160, 1, -6)
    speaking = person(50, 104, .92, RED, look=1, mouth="talk", **KIM) + bubble(10, 8, 84, 46, (56, 76)) + line("M52,16 V34 M52,43 h.1", RED, 9)
    return fitted(speaking + officer + place(police_cap(), 142, 70) + pad + pen(104, 166, .8, 62) + hold)


@picture("Mate crime", "A smiling person with an arm round someone takes money from that person's bag.")
def mate_crime():
    victim = person(132, 70, 1.04, YELLOW, look=-1, mouth="smile", **MEI)
    thief, reach = figure(60, 62, 1.1, SLATE, (None, ((50, 92), (64, 92), "fist", 0)), look=1, mouth="grin", brows="cross", **JOE)
    note = place(box(-26, -40, 52, 44, MINT, 4) + pound(0, -20, .7), 140, 152, 1, 8)
    bag = path("M112,146 H188 L182,190 H118 Z", RED) + line("M112,146 H188", INK, 9)
    return victim + thief + note + bag + reach
