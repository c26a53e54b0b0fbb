"""Switches to press, for people who do not use a mouse or a keyboard."""
from cast import *
from kit import *


@picture("My switch", "A hand that points down at a big red button on a dark base.")
def my_switch():
    base = box(22, 150, 156, 36, SLATE, 12)
    button = path("M46,150 V132 C46,108 154,108 154,132 V150 Z", RED)
    return fitted(button + base + place(big_point(SKINS[1], BLUE), 100, 58, 0.62, 90))
