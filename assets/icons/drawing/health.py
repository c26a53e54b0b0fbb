"""Health and mind."""
from cast import DEV, MARCUS, PAT, ROSE, picture
from kit import (
    BLUE,
    BROWN,
    GREEN,
    GREY,
    INK,
    MINT,
    NONE,
    ORANGE,
    PURPLE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    WOOD,
    YELLOW,
    bar,
    both,
    box,
    calendar,
    circle,
    dot,
    ear,
    figure,
    fitted,
    hand,
    heart,
    joined,
    line,
    oval,
    path,
    person,
    place,
    profile,
    tick,
    writing,
)
from props import apple, burst, clipboard, mirror, stethoscope, syringe, warning, whole


@picture("Mental health", "A head from the side with a heart inside.")
def mental_health():
    return fitted(place(profile(SKINS[2], face=False), 94, 84, 1.72) + heart(92, 74, .74))


@picture("Dentist visit", "A person with a wide open mouth, and a hand with a dentist's mirror.")
def dentist():
    patient = person(86, 88, 1.76, SKY, bold=1.25, wide=.8, mouth="ahh", brows="up", **MARCUS)
    teeth = path("M71,108 Q86,104 101,108 L98,116 H74 Z", WHITE, NONE)
    grip = place(box(-22, -2, 44, 34, WHITE, 4) + place(hand("fist", MINT), size=1.9), 172, 158, 1, -50)
    return fitted(patient + teeth + mirror(118, 118, .7, -60) + grip)


@picture("Annual health check", "A doctor with a checklist, beside a calendar.")
def annual_health_check():
    body, arms = figure(60, 66, 1.06, WHITE, (None, ((46, 94), (34, 88), "fist", 0)), base=190, collar="vee", on_top=stethoscope(), **DEV)
    ticks = [s for y in (128, 154) for s in tick(122, y, .24) + line(f"M140,{y} h26", SLATE, 7)]
    return calendar(112, 18, 78, 68, 5) + body + clipboard(98, 92, 90, 98) + ticks + place(arms, 0, 0)


@picture("Needle or injection", "A syringe touches a person's upper arm.")
def needle():
    sleeve = path("M100,128 C134,124 150,138 154,164 Q126,172 98,162", YELLOW)
    return fitted(person(72, 72, 1.4, YELLOW, wide=.98, look=1, mouth="wavy", **PAT) + box(104, 150, 44, 37, SKINS[1], 2) + sleeve + syringe(146, 178, .7, -66))


@picture("Healthy food", "A bowl with an apple, broccoli and a carrot.")
def healthy_food():
    carrot = place(path("M-16,-50 Q0,-62 16,-50 L2,50 H-2 Z", ORANGE) + line("M-8,-58 L-16,-80 M0,-60 V-84 M8,-58 L18,-80", GREEN, 9) + line("M-10,-30 H2 M-2,-8 H8", INK, 4), 148, 92, .92, 20)
    broccoli = joined(GREEN, *[circle(x, y, r) for x, y, r in ((70, 56, 22), (96, 34, 24), (124, 54, 22), (98, 62, 22))], bar("M97,64 V130", 22))
    return carrot + broccoli + apple(48, 94, .9) + path("M10,112 H190 C186,160 156,188 126,190 H74 C44,188 14,160 10,112 Z", BLUE)


@picture("Pain", "A person holds their tummy, with red zigzags.")
def pain():
    body, arms = figure(100, 62, 1.0, SKY, (((62, 92), (20, 96), "mitten", 0), ((62, 92), (20, 96), "mitten", 0)), mouth="teeth", brows="worry", eyes="shut", **PAT)
    bolts = both(line("M30,96 L12,112 L34,124 L12,142 L30,158", RED, 10), 100)
    return body + burst(100, 142, 92, 84, RED) + arms + bolts


@picture("Medicine", "A medicine bottle, a round tablet and a capsule.")
def medicine():
    bottle = box(24, 10, 84, 36, WHITE, 6) + line("M42,14 V42 M58,14 V42 M74,14 V42 M90,14 V42", STONE, 5) + box(16, 46, 100, 144, ORANGE, 16) + box(16, 84, 100, 66, WHITE, 0) + writing(34, 104, 64, 2, 24)
    capsule = place(box(-34, -17, 68, 34, WHITE, 17) + path("M0,-17 H17 C40,-17 40,17 17,17 H0 Z", RED), 154, 98, 1, -50)
    return bottle + capsule + circle(156, 160, 28) + line("M140,172 L172,148")


@picture("Allergy", "A peanut on a plate, and a red warning triangle.")
def allergy():
    nut = joined(WOOD, circle(-32, 0, 26), circle(32, 2, 30), box(-20, -15, 40, 30, r=4)) + line("M-46,-6 l10,10 M-36,-14 l14,14 M-22,14 l-10,-8 M14,-12 l12,14 M30,-18 l14,16 M20,14 l10,8 M40,10 l8,6", BROWN, 5)
    return oval(96, 140, 86, 50) + oval(96, 140, 66, 36, SKY, INK, 5) + place(nut, 88, 142, .98, -12) + warning(134, 62, .86)


@picture("Walking frame or stick", "A person walks with a walking frame.")
def walking_aid():
    arm = ((60, 84), (68, 102), "fist", 0)
    tubes = "M48,134 L28,186 M152,134 L172,186 M41,152 H159 M35,168 H165 M38,132 H62 M138,132 H162"
    return fitted(whole(100, 50, .78, PURPLE, (arm, arm), trousers=TEAL, **ROSE) + line(tubes, INK, 17) + line(tubes, GREY, 7))


@picture("Hearing aid", "An ear with a hearing aid behind it.")
def hearing_aid():
    tube = "M150,74 C152,24 120,6 96,26 C84,40 88,76 82,92"
    unit = path("M140,70 C160,58 182,76 178,108 C174,138 150,150 142,136 C136,122 150,112 146,96 C144,86 136,80 140,70 Z", BLUE)
    return fitted(place(ear(0, 0, 1.16, SKINS[2]), 82, 102) + line(tube, INK, 16) + line(tube, SKY, 6) + unit + dot(162, 100, 5, WHITE) + circle(82, 98, 12, BLUE))
