"""Health and mind."""
from cast import LEON, picture
from kit import NONE, SKINS, SKY, TEAL, WHITE, hand, heart, path, person, place, profile
from props import mirror


@picture("Mental health", "A head from the side with a heart inside.")
def mental_health():
    return place(profile(SKINS[2], face=False), 94, 84, 1.72) + heart(92, 74, .74)


@picture("Dentist visit", "A person with a wide open mouth, and a hand with a dentist's mirror.")
def dentist():
    patient = person(86, 84, 1.66, SKY, bold=1.25, wide=.85, mouth="ahh", brows="up", **LEON)
    teeth = path("M72,103 Q86,99 100,103 L98,110 H74 Z", WHITE, NONE)
    grip = place(hand("fist", TEAL), 172, 160, 1.7, -60)
    return patient + teeth + mirror(122, 116, .62, -62) + grip
