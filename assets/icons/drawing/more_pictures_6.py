"""Other ways to say things, and other forms that words can come in."""
from cast import KIM, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    INK,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SKY,
    STONE,
    TEAL,
    WHITE,
    YELLOW,
    big_point,
    both,
    box,
    bubble,
    circle,
    dot,
    fitted,
    hand,
    head,
    laptop,
    line,
    mug,
    path,
    place,
    star,
    writing,
)
from screen_parts import apple, cottage, smiley


@picture("Hands-on signing", "One person's hands rest on top of another person's hands while they sign.")
def hands_on_signing():
    below = place(box(-13, 2, 26, 28, BLUE, 4) + hand("open", SKINS[4]), 60, 150, 3.0, -7)
    above = place(box(-11, 2, 22, 24, YELLOW, 4) + hand("mitten", SKINS[0]), 4, 146, 2.3, 64, True)
    moves = line("M6,52 Q18,26 48,22 M-14,36 Q4,-2 50,-4", ORANGE, 10)
    return fitted(both(below + above + moves, 100))


@picture("Communication book", "A ring-bound book open at a grid of small pictures; a finger points to one.")
def communication_book():
    leaves = box(10, 22, 84, 150, WHITE, 8, INK, 7) + box(106, 22, 84, 150, WHITE, 8, INK, 7)
    rings = line("M91,46 H109 M91,80 H109 M91,114 H109 M91,148 H109", INK, 10)
    grid = [s for x in (15, 51, 113, 149) for y in (28, 76, 124) for s in box(x, y, 36, 42, SKY if (x + y) % 3 else YELLOW, 3, INK, 4)]
    marks = apple(33, 50, .32) + cottage(69, 50, .3) + star(33, 98, .28) + mug(59, 88, 16, 20, PURPLE) + smiley(131, 49, 13) + dot(167, 49, 10, RED) + smiley(33, 145, 13, SKY, "sad") + dot(69, 145, 9, GREEN)
    return fitted(leaves + grid + marks + rings + place(big_point(SKINS[2], TEAL), 142, 158, .74, -78))


@picture("Communication passport", "A small booklet with a face and a speech bubble on its cover.")
def communication_passport():
    pages = box(26, 14, 150, 176, WHITE, 10) + box(20, 10, 146, 176, PURPLE, 10) + line("M40,14 V182", INK, 6)
    face = place(sum(head(**KIM), []), 96, 132, 1.22)
    return fitted(pages + bubble(58, 22, 96, 58, (92, 98, 98)) + dot(84, 51, 7) + dot(106, 51, 7) + dot(128, 51, 7) + face)


@picture("Eye pointing", "A pair of eyes looks along a dotted line to one of two pictures.")
def eye_pointing():
    cards = box(10, 10, 82, 84, WHITE, 8, GREEN, 13) + apple(51, 54, .74) + box(110, 10, 80, 84, WHITE, 8) + cottage(150, 54, .66)
    trail = line("M84,136 L82,133 M74,120 L72,117", RED, 10) + line("M64,107 L64,107", RED, 10)
    eye = path("M104,162 Q144,124 190,162 Q144,198 104,162 Z", WHITE, INK, 8) + circle(136, 155, 17, BLUE) + dot(133, 151, 8)
    return fitted(cards + eye + place(eye, -94, 0) + trail)


@picture("Braille", "Fingertips touch rows of raised dots on a page.")
def braille():
    page = box(10, 10, 180, 150, CREAM, 8)
    cells = ((0, 0), (0, 1), (1, 1)), ((0, 0), (1, 0), (0, 2)), ((1, 0), (0, 1), (1, 2)), ((0, 0), (1, 1), (0, 2), (1, 2))
    rows = [s for r in range(2) for c in range(4) for i, j in cells[(c + r) % 4] for s in dot(32 + c * 42 + i * 17, 32 + r * 66 + j * 17, 6.5)]
    reach = place(big_point(SKINS[3], RED), 118, 164, 1.0, -104)
    return fitted(page + rows + reach)


@picture("Coloured paper", "Three overlapping sheets of paper: pale blue, yellow and cream.")
def coloured_paper():
    def sheet(colour, turn):
        return place(box(-58, -180, 116, 164, colour, 4) + writing(-36, -150, 72, 4, 30), 100, 220, 1, turn)
    return fitted(sheet(SKY, -22) + sheet(YELLOW, 0) + sheet(CREAM, 22))


@picture("Memory stick", "A memory stick, next to a laptop.")
def usb():
    stick = box(-84, -30, 104, 60, RED, 14) + box(20, -20, 50, 40, STONE, 3) + line("M34,-7 H46 M34,7 H46", INK, 8) + circle(-62, 0, 9)
    return fitted(laptop(110, 62, 1.06) + place(stick, 92, 152, 1.1, -8))


