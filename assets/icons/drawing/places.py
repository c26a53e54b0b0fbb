"""Places, and ways in."""
from cast import SAM, picture
from kit import (
    BLUE,
    CREAM,
    GREEN,
    INK,
    SKY,
    SLATE,
    STONE,
    WHITE,
    box,
    building,
    line,
    path,
    wheelchair_user,
    wheels,
)


@picture("Hospital", "A large building with a blue H sign, and an ambulance.")
def hospital():
    sign = box(68, 10, 64, 64, BLUE) + line("M88,26 V58 M112,26 V58 M88,42 H112", WHITE, 10)
    van = path("M66,122 H150 V180 H66 Z M150,136 H172 L190,158 V180 H150 Z", WHITE) + path("M158,144 H169 L180,158 H158 Z", SKY, INK, 5)
    return building(12, 46, 176, 142, CREAM, (18, 130), (18, 52)) + sign + path("M104,120 V112 H120 V120 Z", BLUE) + van + line("M70,156 H146", GREEN, 9) + wheels(177, 13, 92, 166)


@picture("Ramp", "A wheelchair user goes up a ramp with a handrail.")
def ramp():
    rail = line("M40,96 L186,68 M62,92 V166 M178,70 V158", SLATE, 8)
    return path("M10,190 L190,156 V190 Z", STONE) + rail + wheelchair_user(82, 98, .88, -10, **SAM)
