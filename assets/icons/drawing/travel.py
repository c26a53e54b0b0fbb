"""Getting about."""
from cast import picture
from kit import INK, RED, SKY, YELLOW, box, building, line, wheels


@picture("Bus", "A red single-deck bus at a bus stop.")
def bus():
    stop_sign = line("M182,50 V186", INK, 9) + box(166, 16, 28, 40, YELLOW, 4)
    body = building(10, 54, 150, 112, RED, (12, 46, 80), (16,), (28, 32), 16) + box(126, 70, 26, 88, SKY, 3) + line("M139,72 V156", INK, 5)
    return stop_sign + body + line("M14,122 H122", YELLOW, 9) + wheels(168, 19, 44, 104)
