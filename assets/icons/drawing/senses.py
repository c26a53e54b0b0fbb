"""Seeing, hearing and feeling at ease."""
from cast import picture
from kit import (
    BLUE,
    BROWN,
    SKINS,
    WHITE,
    WOOD,
    armchair,
    box,
    dot,
    ear,
    hand,
    head,
    line,
    place,
)


@picture("Hearing loop", "An ear with a diagonal line and the letter T.")
def hearing_loop():
    return box(10, 10, 180, 180, BLUE, 24) + line("M28,172 L172,28", WHITE, 12) + ear(94, 92, .95, WHITE) + line("M134,136 H176 M155,136 V176", WHITE, 14)


@picture("Quiet room", "An armchair and a closed door with a picture of a finger on the lips.")
def quiet_room():
    hush = sum(head("crop", BROWN, SKINS[1], "flat", "up"), []) + place(hand("point", SKINS[1]), 3, 52, 1.15, -6)
    return box(92, 10, 98, 180, WOOD, 4) + dot(176, 134, 6) + box(100, 18, 82, 96, WHITE, 4) + place(hush, 141, 58, .92) + armchair(70, 122)
