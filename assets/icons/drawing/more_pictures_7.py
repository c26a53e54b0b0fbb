"""Light, smell and touch, keeping calm, and help with health."""
from cast import KIM, LEON, MARCUS, PAT, SAM, SOFIA, TOM, picture
from kit import (
    BLACK,
    BLUE,
    BROWN,
    GREEN,
    INK,
    NONE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    YELLOW,
    armchair,
    bar,
    both,
    box,
    bubble,
    clock,
    cross,
    dot,
    figure,
    fitted,
    hand,
    head,
    heart,
    joined,
    line,
    oval,
    path,
    person,
    phone,
    place,
    profile,
)
from props import big_laptop


# ---------------------------------------------------------------- senses
@picture("Quiet", "A face with one finger on the lips.")
def quiet():
    face = place(sum(head(mouth="flat", brows="up", bold=1.1, **SOFIA), []), 100, 84, 1.9)
    finger = place(box(-15, 2, 30, 24, TEAL, 4) + hand("point", SOFIA["skin"]), 108, 176, 2.0, -6)
    return fitted(face + finger)


@picture("Sunglasses or hat", "A face in sunglasses and a cap with a peak.")
def sunglasses_hat():
    face = sum(head("crop", BLACK, SKINS[3], "smile", bold=1.1), [])
    cap = path("M-28,-14 C-32,-52 32,-52 28,-14 Z", RED) + dot(0, -43, 4) + line("M-10,-41 Q-16,-28 -14,-16 M10,-41 Q16,-28 14,-16", "#9c2f36", 5)
    peak = path("M-29,-13 Q0,-26 29,-13 Q40,-4 34,-1 Q0,-14 -34,-1 Q-40,-4 -29,-13 Z", RED)
    shades = line("M-26,2 H26", INK, 7) + both(path("M-22,0 H-2 Q-2,16 -12,16 Q-22,15 -22,0 Z", INK) + line("M-17,5 L-12,10", WHITE, 5))
    return fitted(place(face + cap + peak + shades, 100, 104, 2.2))


@picture("Strong smells", "A nose, wavy lines from a perfume bottle, and a red cross.")
def smell():
    face = place(profile(SKINS[1], BROWN), 48, 104, 1.36)
    bottle = box(130, 126, 58, 64, PURPLE, 8) + box(146, 108, 26, 20, STONE, 3) + box(140, 94, 38, 16, SLATE, 4) + box(140, 148, 38, 22, WHITE, 3)
    waves = line("M132,102 q-12,-4 -12,8 t-12,8 M126,82 q-10,-6 -12,6 t-12,8 M128,124 q-8,-2 -10,8 t-12,6", GREEN, 7)
    return fitted(face + bottle + waves + cross(156, 46, .72))


@picture("Guide dog", "A dog in a harness; a person's hand is on the handle.")
def guide_dog():
    far = joined("#c9994a", bar("M60,130 L54,178", 15), bar("M122,130 L126,178", 15))
    coat = "#f0c674"
    near = joined(coat, bar("M46,108 Q22,104 14,80", 12), bar("M44,130 L40,180 H46", 17), bar("M110,130 L110,180 H116", 17), path("M34,116 C34,92 60,92 90,94 L118,78 L142,100 C142,130 120,146 100,142 C80,138 66,146 50,142 C38,140 34,130 34,116 Z"),
                  bar("M122,100 L140,74", 32), oval(148, 64, 27, 24), bar("M160,74 H178", 20))
    look = path("M130,46 Q118,52 122,82 Q138,82 142,56 Z", "#b87f33") + dot(158, 60, 4.5) + oval(186, 68, 7, 6, INK, NONE) + line("M166,82 H180", INK, 4)
    band = joined(RED, bar("M88,96 Q84,120 92,140", 10), bar("M90,112 Q112,124 134,112", 9))
    handle = joined(WHITE, bar("M88,98 L50,42", 8))
    grip = place(hand("fist", SKINS[4]), 50, 22, 1.8, 176) + place(box(-18, 0, 36, 26, BLUE, 5), 50, 22, 1, 176)
    return fitted(far + near + look + band + handle + grip)


@picture("Please do not touch me", "A worried person holds up a palm; a red line is across the hand that reaches for them.")
def touch_no():
    body = person(130, 86, 1.2, ORANGE, (None, ((56, 96), (50, 52), "open", 0)), base=190, look=-1, mouth="flat", brows="worry", **MARCUS)
    reach = place(hand("open", SKINS[0]), 36, 146, 2.1, 74) + place(box(-22, 0, 44, 34, GREEN, 5), 36, 146, 1, 74)
    stop = joined(RED, bar("M22,190 L80,98", 14))
    return fitted(body + reach + stop)


@picture("Weighted blanket", "A person sits in an armchair with a thick quilted blanket on the lap.")
def weighted_blanket():
    rest = ((54, 84), (30, 82), None, 0)
    body = person(100, 74, 1.06, YELLOW, (rest, rest), base=160, **PAT)
    cover = path("M40,144 Q100,130 160,144 L168,188 Q100,200 32,188 Z", PURPLE) + line("M37,166 Q100,154 163,166 M71,140 L66,191 M100,138 V193 M129,140 L134,191", PINK, 5)
    hands = both(place(hand("mitten", PAT["skin"]), 72, 152, 1.2, 128), 100)
    return fitted(armchair(100, 108, 1.42, TEAL) + body + cover + hands)


@picture("Bright lights", "A ceiling light with strong rays, and a person who shields their eyes.")
def bright_light():
    lamp = line("M144,8 V26", INK, 9) + path("M112,58 Q112,26 144,26 Q176,26 176,58 Z", SLATE) + oval(144, 60, 24, 12, YELLOW)
    rays = line("M110,82 L92,100 M144,88 V116 M178,82 L194,100 M122,86 L114,110 M166,86 L174,110", ORANGE, 9)
    shield = ((60, 70), (26, -18), "mitten", -40)
    return fitted(person(70, 104, 1.06, TEAL, (None, shield), base=190, mouth="wavy", brows="cross", eyes="shut", **KIM) + lamp + rays)


# ---------------------------------------------------------------- keeping calm
@picture("Time to calm down", "A person with closed eyes breathes out slowly; beside them is a clock.")
def calm_down():
    body = person(66, 86, 1.16, GREEN, ("chest", None), base=190, look=1, mouth="talk", eyes="shut", **TOM)
    wind = line("M102,104 H158 Q176,104 174,90 Q168,80 160,90 M108,122 H176 Q196,124 192,142 Q184,152 174,142 M106,140 H146 Q160,142 156,156", BLUE, 8)
    return fitted(body + wind + clock(152, 42, 34, 12, 10))


@picture("Upset", "A sad person holds a heart with a zigzag crack.")
def hurt_feelings():
    hold = ((60, 92), (44, 90), "mitten", -16)
    body, arms = figure(100, 66, 1.1, BLUE, (hold, hold), base=190, mouth="frown", brows="worry", **LEON)
    crack = line("M100,118 L88,134 L110,148 L94,164 L100,184", WHITE, 8)
    return fitted(body + heart(100, 148, .98) + crack + heart(100, 148, .98, NONE) + arms)


# ---------------------------------------------------------------- help
@picture("Chat box", "A laptop with messages and a message box on its screen, and a hand that types.")
def chat_box():
    said = bubble(40, 38, 66, 34, (46, 80), fill=WHITE) + bubble(92, 66, 68, 32, (154, 106), fill=YELLOW)
    entry = box(42, 104, 86, 20, WHITE, 4, INK, 4) + line("M50,114 H74", SLATE, 5) + path("M136,104 L158,114 L136,124 Z", GREEN, INK, 4)
    typing = place(hand("point", SKINS[2]) + box(-14, 3, 28, 18, RED, 4), 166, 186, 1.7, -22)
    return fitted(big_laptop(said, entry) + line("M36,154 H108 M30,168 H100", SLATE, 6) + typing)


@picture("Help to eat and drink", "A cup with a straw, and a spoon with food in a helping hand.")
def eating_drinking():
    cup = line("M62,92 L78,24 L100,14", INK, 16) + line("M62,92 L78,24 L100,14", RED, 6) + path("M12,76 H104 L94,190 H22 Z", SKY) + path("M16,112 H100 L94,187 H22 Z", ORANGE, NONE) + path("M12,76 H104 L94,190 H22 Z")
    spoon = joined(STONE, bar("M140,66 L160,150", 9), place(oval(0, 0, 20, 30), 132, 44, 1, -12)) + place(oval(0, -2, 15, 20, GREEN, INK, 4), 131, 40, 1, -12)
    grip = place(box(-16, 8, 32, 26, PURPLE, 4) + hand("fist", SKINS[4]), 158, 154, 2.0, -24)
    return fitted(cup + spoon + grip)


@picture("Seizure plan", "A person lies on their side with their head on a pillow; a clock and a phone are ready.")
def epilepsy():
    pillow = path("M-2,166 Q-8,136 12,136 H70 Q88,136 84,166 Q84,186 66,186 H14 Q-2,186 -2,166 Z", SKY)
    legs = joined(SLATE, bar("M122,152 L158,126 L186,158", 22)) + joined(INK, bar("M186,170 L196,166", 9))
    trunk = joined(RED, path("M70,132 Q100,112 132,134 Q142,160 128,174 H76 Q62,160 70,132 Z"))
    face = place(sum(head(mouth="flat", eyes="shut", **SAM), []), 46, 140, .96, -72)
    arm = joined(RED, bar("M88,142 L98,170 L76,180", 15)) + place(hand("mitten", SAM["skin"]), 76, 180, .8, 250)
    return fitted(line("M6,190 H196", INK, 8) + pillow + legs + trunk + face + arm + clock(52, 48, 38, 2, 0) + phone(146, 52, .72))


