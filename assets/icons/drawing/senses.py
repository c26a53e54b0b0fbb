"""Seeing, hearing and feeling at ease."""
from cast import KIM, MARCUS, picture
from kit import (
    BLUE,
    BROWN,
    INK,
    NONE,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    YELLOW,
    armchair,
    arrow,
    bar,
    both,
    box,
    circle,
    ear,
    fitted,
    hand,
    head,
    joined,
    line,
    path,
    person,
    place,
)
from props import sun, thermometer


@picture("Hearing loop", "An ear with a diagonal line and the letter T.")
def hearing_loop():
    return box(10, 10, 180, 180, BLUE, 24) + line("M28,172 L172,28", WHITE, 12) + ear(94, 92, .95, WHITE) + line("M134,136 H176 M155,136 V176", WHITE, 14)


@picture("Quiet room", "An armchair, and a sign of a person with a finger on the lips.")
def quiet_room():
    hush = sum(head("crop", BROWN, SKINS[1], "flat", "up", bold=1.15), []) + place(hand("point", SKINS[1]), 6, 54, 1.15, -6)
    return armchair(78, 116, 1.1) + box(96, 10, 94, 118, WHITE, 10, BLUE, 10) + place(hush, 142, 60, 1.12)


@picture("Noise", "A person covers both ears, with jagged lines all round.")
def noise():
    zig = line("M16,24 L38,38 L22,50 L44,64 L28,76", RED, 9)
    return fitted(person(100, 84, 1.22, TEAL, ("ear", "ear"), mouth="wavy", brows="worry", eyes="shut", **KIM) + both(zig + line("M50,12 L62,26 L66,10", RED, 9), 100))


@picture("Warm or cool room", "A thermometer between a sun and a snowflake.")
def temperature():
    flake = [s for turn in (0, 60, 120) for s in place(line("M0,-38 V38 M-11,-32 L0,-22 L11,-32 M-11,32 L0,22 L11,32", BLUE, 8), 154, 136, 1, turn)]
    return sun(44, 48, 20) + thermometer(98, 94, 1.02, 0, .62) + flake


@picture("Softer lights", "A table lamp with a shade and a gentle glow, and an arrow that points down.")
def low_light():
    glow = path("M28,100 L10,170 H146 L124,100 Z", YELLOW, NONE)
    lamp = line("M76,100 V172", INK, 14) + box(34, 166, 84, 24, SLATE, 8) + path("M52,10 H100 L134,106 H18 Z", ORANGE)
    return fitted(glow + lamp + place(arrow(0, 0, .74, 90, BLUE), 162, 82))


@picture("Glasses", "A pair of glasses in front of a card with big letters.")
def glasses():
    chart = box(34, 10, 132, 130, WHITE, 6) + line("M78,72 L100,26 L122,72 M86,58 H114", INK, 11)
    frame = both(line("M18,126 L10,92", INK, 14) + circle(56, 140, 40, SKY, INK, 14), 100) + line("M90,128 Q100,118 110,128", INK, 14)
    return chart + frame + both(line("M40,132 L54,118", WHITE, 8), 100)


@picture("Ear defenders", "A calm person in large ear defenders, with jagged lines of noise outside.")
def ear_defenders():
    band = line("M50,92 C50,14 138,14 138,92", INK, 20) + line("M50,92 C50,14 138,14 138,92", RED, 8)
    cups = both(box(38, 70, 30, 56, RED, 13), 94)
    zig = line("M20,50 L8,68 L26,80 L10,98 L24,112", ORANGE, 9)
    return person(94, 92, 1.5, TEAL, eyes="shut", **MARCUS) + place(band + cups, 0, 0) + place(zig, 0, 0) + place(zig, 188, 0, flip=True)


@picture("Fidget toy", "A hand squeezes a soft ball.")
def fidget():
    ball = joined(PURPLE, *[place(circle(64, 0, 12), 96, 78, 1, turn) for turn in range(0, 360, 30)], circle(96, 78, 60))
    skin = SKINS[2]
    palm = joined(skin, path("M62,190 L60,132 Q96,150 138,120 L134,190 Z"), bar("M64,150 Q20,130 34,80", 26))
    return fitted(ball + palm + joined(skin, *[bar(f"M{a},{b} Q{a + 8},{b - 26} {c},{d}", 20) for a, b, c, d in ((160, 66, 118, 50), (164, 90, 116, 76), (160, 114, 116, 102), (146, 136, 112, 126))], bar("M158,64 L160,112 L130,150", 26)) + box(54, 166, 88, 24, BLUE, 6))
