"""Getting about."""
from cast import KIM, picture
from kit import (
    BLUE,
    CREAM,
    INK,
    ORANGE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    YELLOW,
    box,
    building,
    fitted,
    line,
    path,
    place,
    wheelchair_user,
    wheels,
)
from props import cab, suitcase, sun


@picture("Bus", "A red single-deck bus at a bus stop.")
def bus():
    stop_sign = line("M182,50 V186", INK, 9) + box(166, 16, 28, 40, YELLOW, 4)
    body = building(10, 54, 150, 112, RED, (12, 46, 80), (16,), (28, 32), 16) + box(126, 70, 26, 88, SKY, 3) + line("M139,72 V156", INK, 5)
    return stop_sign + body + line("M14,122 H122", YELLOW, 9) + wheels(168, 19, 44, 104)


@picture("Holiday", "A suitcase on a beach with a sun and a parasol.")
def holiday():
    sand = path("M10,160 Q60,144 110,152 T190,150 V190 H10 Z", YELLOW) + path("M10,140 H190 V158 Q150,150 110,156 Q60,146 10,162 Z", BLUE)
    parasol = line("M140,70 L156,180", INK, 9) + path("M70,98 C76,30 160,6 190,72 Q174,68 164,78 Q150,68 132,84 Q112,78 100,94 Q84,88 70,98 Z", RED) + line("M128,34 Q108,60 100,92 M130,34 Q150,50 164,76", INK, 5)
    return fitted(sun(44, 44, 22) + sand + parasol + suitcase(18, 104, 88, 76, TEAL))


@picture("Minibus", "A small bus with three passengers, and a ramp at the back.")
def minibus():
    body = path("M40,34 Q40,20 54,20 H138 Q150,20 156,32 L172,82 Q190,88 190,106 V156 H40 Z", YELLOW)
    panes = [s for x in (52, 90) for s in box(x, 36, 32, 50, SKY, 4)] + path("M128,36 H142 L158,86 H128 Z", SKY)
    heads = [s for x, skin in ((68, SKINS[4]), (106, SKINS[0]), (139, SKINS[2])) for s in path(f"M{x - 11},84 V66 a11,12 0 0 1 22,0 V84 Z", skin, INK, 5)]
    slope = path("M10,184 L44,140 V156 L24,184 Z", STONE)
    return slope + body + panes + heads + line("M46,114 H184", RED, 12) + wheels(160, 24, 76, 152)


@picture("Taxi", "A black cab with its roof light lit and a passenger inside.")
def taxi():
    return fitted(place(cab(), 8, 42, 1.02) + place(path("M-12,14 V0 a12,13 0 0 1 24,0 V14 Z", SKINS[1], INK, 5), 82, 76))


@picture("Parking", "A blue sign with a white P, and a car.")
def parking():
    sign = box(10, 10, 120, 118, BLUE, 12) + line("M52,106 V34 H74 Q98,34 98,57 Q98,80 74,80 H54", WHITE, 16)
    car = path("M40,166 V140 Q40,130 52,128 L70,124 L88,100 Q92,94 100,94 H146 Q154,94 158,100 L172,126 Q190,130 190,144 V166 Z", RED)
    return sign + car + path("M92,122 L104,104 H118 V122 Z", SKY, INK, 5) + path("M126,122 V104 H144 L154,122 Z", SKY, INK, 5) + wheels(168, 19, 74, 158)


@picture("Wheelchair taxi", "A person in a wheelchair goes up a ramp into a black cab.")
def wheelchair_taxi():
    body = path("M94,166 V52 Q94,34 112,34 H190 V166 Z", SLATE) + box(106, 50, 56, 108, CREAM, 6) + path("M172,50 H190 V92 H172 Z", SKY)
    return fitted(box(130, 12, 44, 24, YELLOW, 6) + body + path("M10,190 L112,160 V172 L60,190 Z", STONE) + wheels(168, 22, 174) + wheelchair_user(74, 102, .84, -12, top=ORANGE, **KIM))
