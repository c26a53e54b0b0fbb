"""What is seen, heard, smelled and felt."""
from cast import *
from kit import *
from poses import *
from props import *


@picture("Bright lights", "A ceiling light with strong rays, and a person who shields their eyes.")
def bright_light():
    lamp = line("M158,-6 V14", INK, 9) + path("M118,50 Q118,12 158,12 Q198,12 198,50 Z", SLATE) + oval(158, 52, 29, 14, YELLOW)
    rays = line("M122,70 L102,84 M136,80 L124,102 M158,84 V112 M180,80 L192,102 M194,70 L214,84", ORANGE, 9)
    body, arm = acting(66, 120, 1.26, PURPLE, None, ((84, 20), (30, -24), "open", -38), 1.25, base=212, mouth="wavy", brows="low", eyes="shut", **KIM)
    return fitted(body + arm + lamp + rays)


@picture("Softer lights", "A table lamp with a shade and a gentle glow, and an arrow that points down.")
def low_light():
    glow = path("M28,100 L10,170 H146 L124,100 Z", YELLOW, NONE)
    lamp = line("M76,100 V172", INK, 14) + box(34, 166, 84, 24, SLATE, 8) + path("M52,10 H100 L134,106 H18 Z", ORANGE)
    return fitted(glow + lamp + place(arrow(0, 0, .74, 90, BLUE), 162, 82))


@picture("Noise", "A loudspeaker blares jagged lines at a person who covers both ears.")
def noise():
    case = box(0, 16, 60, 186, SLATE, 8) + circle(30, 62, 18, GREY) + circle(30, 140, 25, GREY) + circle(30, 140, 9, INK) + circle(30, 62, 6, INK)
    zigs = joined(RED, bar("M72,22 L88,8 L98,28 L114,12 L124,32 L140,16", 9), bar("M72,58 L86,46 L96,64 L108,52", 9))
    return fitted(person(150, 104, 1.06, ORANGE, ("ear", "ear"), base=205, mouth="teeth", brows="worry", eyes="shut", **KIM) + case + zigs)


@picture("Quiet", "A face with one finger on the lips.")
def quiet():
    face = place(sum(head(mouth="flat", brows="up", bold=1.1, **SOFIA), []), 100, 84, 1.9)
    finger = place(box(-15, 2, 30, 24, TEAL, 4) + hand("point", SOFIA["skin"]), 108, 176, 2.0, -6)
    return fitted(face + finger)


@picture("Ear defenders", "A calm person in large ear defenders, with jagged lines of noise outside.")
def ear_defenders():
    band = line("M50,92 C50,14 138,14 138,92", INK, 20) + line("M50,92 C50,14 138,14 138,92", RED, 8)
    cups = both(box(38, 70, 30, 56, RED, 13), 94)
    zig = line("M20,50 L8,68 L26,80 L10,98 L24,112", ORANGE, 9)
    return person(94, 92, 1.5, TEAL, eyes="shut", **MARCUS) + place(band + cups, 0, 0) + place(zig, 0, 0) + place(zig, 188, 0, flip=True)


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


@picture("Fidget toy", "A hand squeezes a soft ball.")
def fidget():
    ball = joined(PURPLE, *[place(circle(64, 0, 12), 96, 78, 1, turn) for turn in range(0, 360, 30)], circle(96, 78, 60))
    skin = SKINS[2]
    palm = joined(skin, path("M62,190 L60,132 Q96,150 138,120 L134,190 Z"), bar("M64,150 Q20,130 34,80", 26))
    return fitted(ball + palm + joined(skin, *[bar(f"M{a},{b} Q{a + 8},{b - 26} {c},{d}", 20) for a, b, c, d in ((160, 66, 118, 50), (164, 90, 116, 76), (160, 114, 116, 102), (146, 136, 112, 126))], bar("M158,64 L160,112 L130,150", 26)) + box(54, 166, 88, 24, BLUE, 6))


@picture("Weighted blanket", "A person lies in bed with closed eyes under a thick quilted blanket; two arrows press down on it.")
def weighted_blanket():
    pillow = box(4, 106, 84, 66, WHITE, 22)
    face = place(sum(head(eyes="shut", **MARCUS), []), 58, 116, 1.2, -78)
    cover = path("M84,180 Q72,120 92,98 Q106,84 124,92 Q144,78 164,92 Q196,90 198,130 V180 Z", PURPLE)
    seams = line("M124,92 Q116,130 122,180 M164,92 Q158,130 162,180 M80,138 Q140,126 197,136", PINK, 6)
    beads = [s for x, y in ((96, 116), (108, 112), (136, 108), (150, 110), (176, 110), (186, 116), (94, 160), (108, 158), (136, 154), (148, 156), (176, 156), (188, 156)) for s in dot(x, y, 5, YELLOW)]
    press = [s for x in (113, 171) for s in place(path("M-13,-40 H13 V0 H26 L0,32 L-26,0 H-13 Z", SLATE), x, 52)]
    return fitted(box(4, 168, 194, 26, SKY, 8) + pillow + face + cover + seams + beads + press)


@picture("Hearing loop", "An ear with a diagonal line and the letter T.")
def hearing_loop():
    return box(10, 10, 180, 180, BLUE, 24) + line("M28,172 L172,28", WHITE, 12) + ear(94, 92, .95, WHITE) + line("M134,136 H176 M155,136 V176", WHITE, 14)


@picture("Hearing aid", "An ear with a hearing aid behind it.")
def hearing_aid():
    tube = "M150,74 C152,24 120,6 96,26 C84,40 88,76 82,92"
    unit = path("M140,70 C160,58 182,76 178,108 C174,138 150,150 142,136 C136,122 150,112 146,96 C144,86 136,80 140,70 Z", BLUE)
    return fitted(place(ear(0, 0, 1.16, SKINS[2]), 82, 102) + line(tube, INK, 16) + line(tube, SKY, 6) + unit + dot(162, 100, 5, WHITE) + circle(82, 98, 12, BLUE))


@picture("Glasses", "A pair of glasses with thick dark frames and blue glass.")
def glasses():
    arms = both(line("M14,92 L34,36 Q40,22 54,26", INK, 13), 100)
    lens = both(path("M12,92 Q50,78 86,92 Q90,150 50,152 Q14,150 12,92 Z", SKY, INK, 14) + line("M34,126 L58,104", WHITE, 8), 100)
    return fitted(arms + lens + line("M87,100 Q100,90 113,100", INK, 14))


@picture("See your face", "A face with a ring round the mouth, and an eye that looks at it.")
def see_face():
    face = place(sum(head(mouth="talk", bold=1.15, **SAM), []), 76, 92, 1.85)
    ring = circle(76, 126, 29, NONE, RED, 9)
    sight = line("M107,136 L124,148", RED, 8)
    eye = path("M112,162 Q150,120 194,162 Q150,202 112,162 Z", WHITE, INK, 8) + circle(153, 161, 18, BLUE) + dot(153, 161, 9)
    return fitted(face + ring + sight + eye)


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


@picture("Warm or cool room", "A thermometer between a sun and a snowflake.")
def temperature():
    flake = [s for turn in (0, 60, 120) for s in place(line("M0,-38 V38 M-11,-32 L0,-22 L11,-32 M-11,32 L0,22 L11,32", BLUE, 8), 154, 136, 1, turn)]
    return sun(44, 48, 20) + thermometer(98, 94, 1.02, 0, .62) + flake


@picture("Please do not touch me", "A hand reaches for a person's shoulder; a red ring with a line through it is over the hand, and the person holds up a palm.")
def touch_no():
    body, arm = figure(138, 72, 1.26, YELLOW, (None, ((54, 84), (44, 32), "open", 0)), base=214, look=-1, mouth="frown", brows="worry", **MARCUS)
    reach = place(hand("open", SKINS[0]), 42, 162, 2, 80) + joined(BLUE, bar("M-6,178 L26,168", 44))
    ring = "M22,156 C22,88 118,88 118,156 C118,224 22,224 22,156 Z M38,122 L102,190"
    return fitted(body + arm + reach + path(ring, NONE, INK, 12, 9) + path(ring, NONE, RED, 0, 9))
