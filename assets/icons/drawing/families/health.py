"""Health."""
from cast import *
from kit import *
from poses import *
from props import *


def _plaster(x, y, size=1.0, turn=0):
    """A sticking plaster about 100 wide and 36 high."""
    strip = box(-50, -18, 100, 36, "#f3c79c", 17) + box(-18, -18, 36, 36, CREAM, 2, INK, 5)
    return place(strip + dot(-34, 0, 4) + dot(34, 0, 4), x, y, size, turn)


@picture("Health", "A big red heart with a heartbeat line, and a stethoscope round it.")
def health():
    tube = "M40,16 V44 C40,84 78,84 78,44 V16 M59,76 V110 C59,196 186,206 178,120"
    loop = path(tube, NONE, INK, 12, 6) + path(tube, NONE, TEAL, 0, 6)
    beat = line("M46,92 H78 L92,62 L112,128 L126,92 H154", WHITE, 10)
    return fitted(heart(100, 100, 1.9) + beat + loop + circle(178, 104, 20, STONE) + circle(178, 104, 8, WHITE, INK, 5))


@picture("Annual health check", "A doctor with a checklist, beside a calendar.")
def annual_health_check():
    body, arms = figure(60, 66, 1.06, WHITE, (None, ((46, 94), (34, 88), "fist", 0)), base=190, collar="vee", on_top=stethoscope(), **DEV)
    ticks = [s for y in (128, 154) for s in tick(122, y, .24) + line(f"M140,{y} h26", SLATE, 7)]
    return calendar(112, 18, 78, 68, 5) + body + clipboard(98, 92, 90, 98) + ticks + place(arms, 0, 0)


@picture("Health action plan", "A clipboard with a big red heart and three lines with green ticks.")
def health_action_plan():
    rows = [s for y in (122, 146, 170) for s in tick(62, y, .24) + line(f"M86,{y} h62", SLATE, 9)]
    beat = line("M71,71 H86 L95,57 L105,85 L113,71 H129", WHITE, 7)
    return fitted(box(16, 16, 168, 184, PURPLE, 10) + box(32, 30, 136, 158, WHITE, 4) + heart(100, 75, .72) + beat + rows + box(66, 4, 68, 30, STONE, 7))


@picture("Hospital passport", "A booklet with an H and a person's face at the top, and a red, a yellow and a green band below.")
def hospital_passport():
    cover = box(24, 8, 156, 184, WHITE, 10) + box(24, 8, 24, 184, SLATE, 8)
    sign = box(58, 18, 50, 52, BLUE, 6) + line("M72,30 V58 M94,30 V58 M72,44 H94", WHITE, 8)
    photo = box(116, 18, 54, 52, SKY, 6) + place(sum(head(style="bob", colour=GINGER, skin=SKINS[0]), []), 143, 47, .56)
    bands = [s for y, c in ((80, RED), (115, YELLOW), (150, GREEN)) for s in box(58, y, 112, 35, c, 3) + line(f"M74,{y + 18} h60", INK if c == YELLOW else WHITE, 8)]
    return fitted(cover + sign + photo + bands)


@picture("Medicine", "A medicine bottle, a round tablet and a capsule.")
def medicine():
    bottle = box(24, 10, 84, 36, WHITE, 6) + line("M42,14 V42 M58,14 V42 M74,14 V42 M90,14 V42", STONE, 5) + box(16, 46, 100, 144, ORANGE, 16) + box(16, 84, 100, 66, WHITE, 0) + writing(34, 104, 64, 2, 24)
    capsule = place(box(-34, -17, 68, 34, WHITE, 17) + path("M0,-17 H17 C40,-17 40,17 17,17 H0 Z", RED), 154, 98, 1, -50)
    return bottle + capsule + circle(156, 160, 28) + line("M140,172 L172,148")


@picture("Needle or injection", "A syringe touches a person's upper arm.")
def needle():
    sleeve = path("M100,128 C134,124 150,138 154,164 Q126,172 98,162", YELLOW)
    return fitted(person(72, 72, 1.4, YELLOW, wide=.98, look=1, mouth="wavy", **PAT) + box(104, 150, 44, 37, SKINS[1], 2) + sleeve + syringe(146, 178, .7, -66))


@picture("Dentist visit", "A person in the dentist's chair with a very wide open mouth; two gloved hands hold a mirror and a probe to the teeth.")
def dentist():
    skin = MARCUS["skin"]
    rest = box(30, 10, 140, 124, TEAL, 44) + box(10, 140, 180, 62, TEAL, 20) + both(circle(56, 74, 11, skin), 100)
    patient = person(100, 74, 1.74, CREAM, base=200, wide=.9, style="crop", colour=BLACK, skin=skin, mouth=None)
    looks = both(dot(82, 56, 6.4) + line("M72,42 Q82,34 92,40"), 100)
    mouth = oval(100, 94, 35, 28, "#9c2f36") + oval(100, 110, 15, 8, PINK, NONE)
    teeth = path("M69,85 Q78,66 100,66 Q122,66 131,85 Q100,77 69,85 Z", WHITE, INK, 4) + path("M75,111 Q100,118 125,111 Q116,122 100,122 Q84,122 75,111 Z", WHITE, INK, 4)
    glove = place(hand("fist", BLUE), 0, 0, 2.2) + box(-26, 0, 52, 30, WHITE, 5)
    left = place(mirror(0, 0, .7), 72, 110, 1, 26) + place(glove, 30, 192, 1, 20)
    right = line("M122,102 L132,96 L160,168", INK, 11) + line("M122,102 L132,96 L160,168", GREY, 5) + place(glove, 170, 192, 1, -20)
    return fitted(rest + patient + looks + mouth + teeth + right + left)


@picture("Eye test", "A person covers one eye and looks at a chart of letters.")
def eye_test():
    chart = box(108, 2, 92, 196, WHITE, 6)
    letters = line("M170,18 H138 V64 H170 M138,41 H162", INK, 12) + line("M126,118 L139,84 L152,118 M131,108 H147", INK, 8) + circle(176, 101, 14, NONE, INK, 8)
    small = line("M124,140 V162 M138,140 V162 M124,151 H138 M148,140 L155,162 L162,140 M172,140 H188 M180,140 V162", INK, 6)
    body, arm = figure(58, 74, 1.26, ORANGE, (((56, 84), (36, 42), "fist", 12), None), base=198, wide=.86, look=1, style="crop", colour=SILVER, skin=SKINS[1])
    paddle = place(joined(SLATE, circle(-6, -2, 13), bar("M-12,8 L-30,38", 8)), 58, 74, 1.26)
    return fitted(chart + letters + small + body + paddle + arm)


@picture("Pain", "A person with clenched teeth holds their tummy; red bolts strike at it from both sides.")
def pain():
    hold = ((50, 98), (12, 100), "mitten", 0)
    body, arms = figure(100, 60, 1.24, SKY, (hold, hold), base=204, mouth="teeth", brows="worry", eyes="shut", **SAM)
    bolt = path("M-20,-58 L16,-26 L4,-18 L34,24 L-12,-4 L0,-14 L-34,-38 Z", RED)
    return fitted(body + arms + both(place(bolt, 14, 120, 1.1), 100))


@picture("Help with the toilet", "A helper gives an arm to a person who stands beside a toilet.")
def toilet_needs():
    seat = joined(SKY, bar("M32,128 H86", 16))
    loo = path("M28,134 H88 Q86,164 60,172 L64,196 H28 Z", WHITE) + box(4, 56, 36, 100, WHITE, 6) + box(0, 42, 46, 18, WHITE, 5) + seat
    helper = whole(190, 50, .76, TEAL, (((54, 90), (58, 76), "mitten", -20), "down"), look=-1, **ZOE)
    one = whole(134, 62, .7, YELLOW, ("down", "down"), look=-1, **PAT)
    return fitted(loo + one + helper)


@picture("Help to eat and drink", "A cup with a straw, and a spoon with food in a helping hand.")
def eating_drinking():
    cup = line("M62,92 L78,24 L100,14", INK, 16) + line("M62,92 L78,24 L100,14", RED, 6) + path("M12,76 H104 L94,190 H22 Z", SKY) + path("M16,112 H100 L94,187 H22 Z", ORANGE, NONE) + path("M12,76 H104 L94,190 H22 Z")
    spoon = joined(STONE, bar("M140,66 L160,150", 9), place(oval(0, 0, 20, 30), 132, 44, 1, -12)) + place(oval(0, -2, 15, 20, GREEN, INK, 4), 131, 40, 1, -12)
    grip = place(box(-16, 8, 32, 26, PURPLE, 4) + hand("fist", SKINS[4]), 158, 154, 2.0, -24)
    return fitted(cup + spoon + grip)


@picture("Allergy", "A peanut on a plate, and a red warning triangle.")
def allergy():
    nut = joined(WOOD, circle(-32, 0, 26), circle(32, 2, 30), box(-20, -15, 40, 30, r=4)) + line("M-46,-6 l10,10 M-36,-14 l14,14 M-22,14 l-10,-8 M14,-12 l12,14 M30,-18 l14,16 M20,14 l10,8 M40,10 l8,6", BROWN, 5)
    return oval(96, 140, 86, 50) + oval(96, 140, 66, 36, SKY, INK, 5) + place(nut, 88, 142, .98, -12) + warning(134, 62, .86)


@picture("Seizure plan", "A person lies on the ground and shakes, with a cushion under the head; another person kneels beside them, and a clock shows the time.")
def epilepsy():
    skin = SKINS[1]
    helper, arm = acting(128, 50, .98, TEAL, ((52, 88), (42, 106), "mitten", 10), None, base=160, look=-1, brows="worry", mouth="flat", **LEON)
    pillow = box(-12, 152, 84, 42, SKY, 20)
    face = place(sum(head(mouth="teeth", eyes="shut", brows="worry", style="short", colour=BROWN, skin=skin), []), 36, 136, 1.06, -78)
    legs = joined(SLATE, bar("M144,170 L182,140 L210,176", 22)) + joined(INK, bar("M210,188 H220", 9))
    trunk = joined(RED, bar("M90,164 H140", 42))
    hands = place(hand("fist", skin), 144, 132, 1.0, 40) + joined(RED, bar("M98,158 L124,156 L140,136", 16))
    shake = line("M176,114 l9,-18 l11,18 l11,-18 l9,18 M-8,108 l6,-18 l11,18 l11,-18 l8,18", ORANGE, 8)
    return fitted(line("M-12,197 H228", INK, 8) + clock(30, 38, 40, 10, 10) + helper + pillow + legs + trunk + face + arm + hands + shake)


@picture("Wheelchair", "A person sits in a wheelchair, with a hand on the big wheel.")
def wheelchair():
    back, mid, front = head(look=1, mouth="grin", **JOE)
    frame = joined(RED, bar("M-54,-36 L-44,36 H30", 13)) + joined(STONE, bar("M-78,-44 H-56", 11)) + line("M34,38 L50,92 H82", INK, 10)
    leg = joined(SLATE, bar("M-14,24 H38 L54,70", 23)) + joined(INK, bar("M54,82 H78", 10))
    spokes = [s for turn in range(0, 180, 45) for s in place(line("M-40,0 H40", SLATE, 5), -16, 56, 1, turn)]
    wheel = circle(-16, 56, 50, NONE, INK, 17) + circle(-16, 56, 50, NONE, GREY, 5) + spokes + dot(-16, 56, 10) + circle(50, 94, 12, GREY, INK, 8)
    arm = joined(TEAL, bar("M-20,-18 L-40,10 L-6,18", 19)) + place(hand("fist", SKINS[1]), -2, 18, 1.1, 96)
    person = joined(TEAL, bar("M-20,-14 V26", 40)) + place(back + mid + front, -14, -70)
    return fitted(frame + leg + person + wheel + arm)


@picture("Walking frame or stick", "A person walks with a walking frame.")
def walking_aid():
    arm = ((60, 84), (68, 102), "fist", 0)
    tubes = "M48,134 L28,186 M152,134 L172,186 M41,152 H159 M35,168 H165 M38,132 H62 M138,132 H162"
    return fitted(whole(100, 50, .78, PURPLE, (arm, arm), trousers=TEAL, **ROSE) + line(tubes, INK, 17) + line(tubes, GREY, 7))


@picture("Exercise", "A person in shorts and trainers does a star jump with small weights.")
def exercise():
    up = ((74, 44), (88, 2), "fist", 0)
    body, arms = figure(0, 0, 1, YELLOW, (up, up), base=112, sleeve="short", mouth="grin", **LEON)
    band = path("M-24,-18 Q0,-26 24,-18 V-8 Q0,-16 -24,-8 Z", RED, INK, 4)
    leg = joined(SKINS[3], bar("M20,112 L58,172", 19)) + joined(WHITE, bar("M54,166 L58,172", 19)) + joined(RED, bar("M60,182 H78", 14))
    shorts = joined(BLUE, bar("M14,100 L30,128", 30))
    weight = place(joined(SLATE, bar("M-24,0 H24", 8), bar("M-24,-12 V12 M24,-12 V12", 10)), 92, -10, 1, 14)
    return fitted(both(leg) + both(shorts) + body + band + both(weight) + arms)


@picture("Healthy food", "A bowl with an apple, broccoli and a carrot.")
def healthy_food():
    carrot = place(path("M-16,-50 Q0,-62 16,-50 L2,50 H-2 Z", ORANGE) + line("M-8,-58 L-16,-80 M0,-60 V-84 M8,-58 L18,-80", GREEN, 9) + line("M-10,-30 H2 M-2,-8 H8", INK, 4), 148, 92, .92, 20)
    broccoli = joined(GREEN, *[circle(x, y, r) for x, y, r in ((70, 56, 22), (96, 34, 24), (124, 54, 22), (98, 62, 22))], bar("M97,64 V130", 22))
    return carrot + broccoli + apple(48, 94, .9) + path("M10,112 H190 C186,160 156,188 126,190 H74 C44,188 14,160 10,112 Z", BLUE)


@picture("Vaccination", "A smiling person with a plaster on one arm, and a shield with a syringe on it.")
def vaccination():
    arm = path("M92,128 C132,118 156,136 158,170 L160,226 H104 L102,172 Z", SKINS[3])
    sleeve = path("M90,128 C128,114 154,128 160,156 Q130,172 100,160 Z", TEAL)
    badge = shield(160, 60, .98, SKY) + place(syringe(0, 0, .5, -45), 131, 88)
    return fitted(person(64, 76, 1.36, TEAL, base=226, look=1, **DEV) + arm + sleeve + _plaster(132, 194, .64, -50) + badge)


@picture("Health screening", "A hand holds a big magnifying glass to a person's chest and shows the ribs inside.")
def screening():
    glass = joined(WOOD, bar("M50,12 H112", 18)) + circle(0, 0, 54, SLATE, INK, 8) + circle(0, 0, 48, BLUE, WHITE, 6)
    ribs = line("M0,-31 V33 M0,-21 Q-25,-25 -29,-8 M0,-21 Q25,-25 29,-8 M0,-2 Q-25,-6 -29,10 M0,-2 Q25,-6 29,10 M0,16 Q-17,12 -21,25 M0,16 Q17,12 21,25", WHITE, 7)
    grip = place(fist_round(SKINS[4], WHITE, 34), 196, 172, .9)
    return fitted(person(84, 60, 1.3, PINK, wide=1.1, base=214, **MEI) + place(glass + ribs, 84, 160) + grip)


@picture("First aid", "A green first aid box with a white cross, and a plaster.")
def first_aid():
    grip = path("M66,54 V32 Q66,18 80,18 H120 Q134,18 134,32 V54", NONE, INK, 20) + path("M66,54 V32 Q66,18 80,18 H120 Q134,18 134,32 V54", NONE, STONE, 8)
    sign = path("M84,74 H116 V98 H140 V130 H116 V154 H84 V130 H60 V98 H84 Z", WHITE)
    return fitted(grip + box(10, 48, 180, 132, GREEN, 16) + sign + _plaster(146, 164, .86, -28))
