"""What the buttons on the screen do."""
from cast import MARCUS, SOFIA, picture
from kit import (
    BLUE,
    BRICK,
    CREAM,
    GREY,
    INK,
    RED,
    SKY,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    arrow,
    big_palm,
    both,
    box,
    dot,
    figure,
    fitted,
    line,
    paper,
    path,
    person,
    place,
    speaker,
    thin_arrow,
    tick,
)


@picture("Stop", "A flat open palm in a red octagon.")
def stop():
    return path("M62,10 H138 L190,62 V138 L138,190 H62 L10,138 V62 Z", RED) + place(big_palm(WHITE), 100, 98, 1.05)


@picture("Next", "A large arrow pointing right in a rounded square.")
def next_():
    return box(10, 10, 180, 180, BLUE, 34) + arrow(102, 100, 1.1)


@picture("Back", "A large arrow pointing left in a rounded square.")
def back():
    return box(10, 10, 180, 180, GREY, 34) + arrow(98, 100, 1.1, 180)


@picture("Read to me", "A loudspeaker with sound lines in front of a page of text.")
def read_aloud():
    return paper(10, 10, 104, 152, WHITE, 5) + speaker(102, 130, 1.22)


@picture("Help", "A person holds up a hand, and another person comes to help.")
def help_():
    asks = person(84, 92, 1.12, BLUE, (((56, 40), (50, -6), "open", 0), None), look=1, mouth="talk", brows="up", **MARCUS)
    comes, reach = figure(146, 62, .98, YELLOW, (((56, 88), (60, 100), "mitten", 0), None), look=-1, **SOFIA)
    return fitted(comes + asks + reach)


@picture("Delete", "A page dropping into a dustbin.")
def delete():
    page = place(paper(-34, -44, 68, 88, WHITE, 3), 96, 62, turn=-8)
    lid = place(box(-58, -10, 116, 18, STONE, 6) + box(-16, -22, 32, 14, STONE, 6), 152, 66, turn=62)
    return fitted(page + path("M40,92 H150 L140,190 H50 Z", GREY) + line("M74,112 L78,172 M95,112 V172 M116,112 L112,172") + lid)


@picture("Saved", "A page going into an open box with a tick on it.")
def save():
    flaps = both(path("M26,92 L10,64 H44 L58,92 Z", WOOD), 100)
    return paper(56, 10, 88, 110, WHITE, 4) + flaps + box(26, 92, 148, 98, WOOD) + tick(100, 142, .8)


@picture("Skip this", "An arrow jumping over one box to the next box.")
def skip():
    boxes = box(10, 128, 52, 60) + box(74, 128, 52, 60, GREY) + box(138, 128, 52, 60, YELLOW)
    return boxes + thin_arrow("M36,108 C36,12 156,12 162,84", (162, 92, 88, 1), width=13)


@picture("Home", "A house with a pitched roof, a door and a window.")
def home_screen():
    roof = path("M10,100 L100,14 L190,100 L174,114 L100,44 L26,114 Z", RED)
    window = box(114, 122, 38, 38, SKY, 3) + line("M133,122 V160 M114,141 H152", INK, 5)
    return box(134, 26, 24, 50, BRICK, 3) + path("M32,90 V190 H168 V90 L100,30 Z", CREAM) + roof + box(52, 120, 44, 70, TEAL, 4) + dot(85, 156, 5) + window
