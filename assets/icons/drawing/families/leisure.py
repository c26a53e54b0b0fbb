"""Free time."""
from cast import *
from kit import *
from props import *


def _football(x, y, size=1.0):
    """A black and white football, 100 wide."""
    patch = path("M0,-18 L17,-5.6 L10.6,14.6 H-10.6 L-17,-5.6 Z", INK, INK, 3)
    seams = [s for i in range(5) for s in place(line("M0,-18 V-33", INK, 5) + path("M-13,-44 L0,-33 L13,-44 Q0,-49 -13,-44 Z", INK, INK, 3), 0, 0, 1, i * 72)]
    return place(circle(0, 0, 48) + seams + patch + circle(0, 0, 48, NONE), x, y, size)


def _guitar(x, y, size=1.0, turn=0, fill=ORANGE):
    """A guitar about 200 high and 84 wide, the middle of its sound hole at x,y; the neck goes up."""
    neck = joined(WOOD, bar("M0,-20 V-112", 13)) + box(-13, -142, 26, 34, BROWN, 5) + both(line("M16,-134 h6 M16,-118 h6", INK, 8))
    body = path("M0,-36 C22,-40 36,-28 32,-10 C30,0 34,8 40,18 C52,46 30,66 0,66 C-30,66 -52,46 -40,18 C-34,8 -30,0 -32,-10 C-36,-28 -22,-40 0,-36 Z", fill)
    return place(body + circle(0, 4, 15, BROWN) + neck + box(-20, 38, 40, 11, BROWN, 3, INK, 5) + line("M0,34 V-104", CREAM, 4), x, y, size, turn)


def _brush(x, y, size=1.0, turn=0, fill=RED):
    """A paintbrush about 130 long, the tip of its hair at x,y; the handle goes up."""
    hair = path("M0,0 C-16,-10 -16,-26 -11,-38 H11 C16,-26 14,-12 0,0 Z", fill)
    return place(path("M-8,-56 L-6,-128 Q0,-136 6,-128 L8,-56 Z", WOOD) + hair + box(-12, -62, 24, 26, STONE, 3), x, y, size, turn)


def _note(x, y, size=1.0, turn=0, colour=INK):
    """A single musical note."""
    return place(place(oval(0, 0, 17, 13, colour, NONE), -14, 32, 1, -20) + line("M0,30 V-38 Q4,-20 22,-14 Q30,-6 24,8", colour, 8), x, y, size, turn)


def _two_notes(x, y, size=1.0):
    """Two musical notes with a beam."""
    heads = [s for dx in (-40, 26) for s in place(oval(0, 0, 19, 14, INK, NONE), dx, 40 - (dx > 0) * 10, 1, -20)]
    return place(heads + line("M-24,36 V-34 M42,26 V-44", INK, 9) + path("M-24,-40 L42,-50 V-30 L-24,-20 Z", INK, INK, 6), x, y, size)


@picture("Free time", "A guitar, a football and a paintbrush.")
def leisure():
    return fitted(_guitar(108, 122, 1.02, 28) + _brush(34, 178, 1.2, 4, BLUE) + _football(152, 150, .9))


@picture("Sport", "A person in football kit kicks a ball.")
def sport():
    back, mid, front = head(look=1, mouth="grin", **SAM)
    skin = SAM["skin"]
    standing = joined(skin, bar("M-14,46 L-24,92", 20)) + joined(WHITE, bar("M-24,90 L-28,110", 21)) + joined(INK, bar("M-30,124 H-8", 13))
    kicking = joined(skin, bar("M6,40 L48,62 L70,66", 20)) + joined(WHITE, bar("M70,66 L88,68", 21)) + joined(INK, bar("M102,74 L108,54", 13))
    shorts = joined(BLUE, bar("M-12,34 L-17,58", 32), bar("M-4,34 L26,50", 30))
    arms = joined(skin, bar("M10,-14 L44,-4 L62,-22", 15)) + place(hand("fist", skin), 62, -22, 1, 40)
    far = joined(skin, bar("M-26,-14 L-58,-2 L-72,22", 15)) + place(hand("fist", skin), -72, 22, 1, 210)
    sleeves = joined(RED, bar("M0,-16 L26,-10", 22), bar("M-16,-16 L-42,-8", 22), bar("M-8,-14 V26", 42))
    return fitted(place(back, -2, -66) + far + standing + kicking + shorts + arms + sleeves + place(mid + front, -2, -66) + _football(146, 92, .66))


@picture("Music", "A guitar with musical notes.")
def music():
    return fitted(_guitar(66, 140, 1.16, -20, RED) + _two_notes(150, 54, 1.0) + _note(160, 150, 1.0))


@picture("Art", "A painter's palette with five colours, and a paintbrush.")
def art():
    board = path("M96,18 C150,14 192,52 190,98 C188,134 158,132 142,130 C124,128 118,142 126,158 C134,176 120,190 92,188 C44,184 10,148 10,102 C10,54 48,22 96,18 Z", WOOD)
    blobs = [s for x, y, c in ((54, 76, RED), (104, 48, YELLOW), (162, 106, BLUE), (42, 118, GREEN), (72, 154, WHITE)) for s in circle(x, y, 17, c)]
    return fitted(board + blobs + _brush(102, 124, 1.1, 46, BLUE))


@picture("Cinema", "Two people from behind watch a film of a rocket on a big screen, with a tub of popcorn.")
def cinema():
    curtains = both(path("M4,0 H34 Q34,70 22,124 H4 Z", RED), 100)
    shown = box(10, 0, 180, 124, INK, 4) + box(20, 10, 160, 104, "#2b4a86", 2, NONE)
    specks = [s for x, y in ((58, 32), (52, 78), (140, 24), (152, 66), (118, 92)) for s in dot(x, y, 4, WHITE)]
    ship = path("M-16,16 L-34,38 H-14 Z M16,16 L34,38 H14 Z", RED, INK, 5) + path("M-8,36 H8 L0,60 Z", ORANGE, INK, 5) + path("M0,-44 C20,-26 22,10 12,36 H-12 C-22,10 -20,-26 0,-44 Z", WHITE, INK, 5) + circle(0, -8, 9, SKY, INK, 5)
    heads = back_of(34, 140, 1.0, BLUE, 204, BLACK, SKINS[3]) + back_of(166, 140, 1.0, GREEN, 204, BLOND, SKINS[0])
    corn = joined(CREAM, *[circle(x, y, 12) for x, y in ((78, 136), (92, 127), (109, 127), (123, 136), (100, 136))])
    tub = path("M66,140 H136 L128,204 H74 Z", WHITE) + path("M82,140 H95 L96,204 H86 Z M108,140 H121 L116,204 H106 Z", RED, NONE) + path("M66,140 H136 L128,204 H74 Z")
    return fitted(shown + specks + place(ship, 98, 62, 1, 24) + curtains + heads + corn + tub)


@picture("Gardening", "A person waters a sunflower in a pot.")
def gardening():
    body, arm = figure(58, 66, 1.26, PURPLE, (((50, 98), (-8, 80), "fist", 0), None), base=200, look=1, **ROSE)
    can = line("M100,136 H78 Q68,136 68,148 V160 Q68,172 82,172 H94", INK, 18) + line("M100,136 H78 Q68,136 68,148 V160 Q68,172 82,172 H94", TEAL, 6)
    can += joined(TEAL, bar("M128,168 L150,112", 11)) + place(box(-20, -7, 40, 14, STONE, 4), 154, 104, 1, 24) + path("M92,124 H136 L142,188 H88 Z", TEAL)
    drops = line("M156,126 V134 M176,122 V130 M166,146 V154 M184,146 V154", BLUE, 9)
    stem = line("M202,164 V80", GREEN, 10) + path("M204,142 Q222,132 230,110 Q206,112 204,142 Z", GREEN)
    petals = [s for i in range(10) for s in place(oval(0, -27, 8, 14, YELLOW), 0, 0, 1, i * 36)]
    flower = place(petals + circle(0, 0, 20, BROWN), 200, 52, 1.06)
    pot = path("M164,166 H226 L216,200 H174 Z", BRICK) + box(158, 154, 74, 18, BRICK, 4)
    return fitted(body + can + arm + stem + flower + pot + drops)


@picture("Holiday", "A suitcase on a beach with a sun and a parasol.")
def holiday():
    sand = path("M10,160 Q60,144 110,152 T190,150 V190 H10 Z", YELLOW) + path("M10,140 H190 V158 Q150,150 110,156 Q60,146 10,162 Z", BLUE)
    parasol = line("M140,70 L156,180", INK, 9) + path("M70,98 C76,30 160,6 190,72 Q174,68 164,78 Q150,68 132,84 Q112,78 100,94 Q84,88 70,98 Z", RED) + line("M128,34 Q108,60 100,92 M130,34 Q150,50 164,76", INK, 5)
    return fitted(sun(44, 44, 22) + sand + parasol + suitcase(18, 104, 88, 76, TEAL))


@picture("Café or pub", "A cup of tea and a glass of beer on a small round table.")
def pub_cafe():
    beer = path("M116,26 H180 L172,124 H124 Z", YELLOW) + joined(WHITE, circle(130, 24, 11), circle(150, 20, 13), circle(168, 24, 11), box(117, 24, 62, 16))
    steam = line("M40,50 Q32,40 40,30 Q48,20 40,10 M68,50 Q60,40 68,30 Q76,20 68,10", STONE, 7)
    return fitted(line("M100,140 V186 M66,186 H134", INK, 14) + oval(100, 132, 90, 22, WOOD) + steam + mug(20, 62, 64, 68, RED) + beer)


@picture("Faith and religion", "A church, a mosque, a temple and a gurdwara in a row.")
def faith():
    church = path("M10,190 V92 L33,36 L56,92 V190 Z", CREAM) + line("M33,10 V36 M23,20 H43", INK, 6) + path("M24,190 V156 Q33,142 42,156 V190 Z", SLATE)
    mosque = box(56, 116, 46, 74, WHITE, 2) + path("M58,116 C48,84 72,78 79,62 C86,78 110,84 100,116 Z", GREEN) + path("M79,60 V50", NONE) + path("M84,28 a11,11 0 1 0 6,18 a9,9 0 1 1 -6,-18 Z", YELLOW, INK, 4) + path("M70,190 V158 Q79,144 88,158 V190 Z", SLATE)
    temple = path("M102,190 V128 H106 L112,84 Q116,52 125,44 Q134,52 138,84 L144,128 H148 V190 Z", ORANGE) + line("M106,128 H144 M111,98 H139 M115,72 H135", INK, 5) + line("M125,44 V26", INK, 6) + path("M125,22 h20 l-8,8 l8,8 h-20 Z", RED, INK, 4) + path("M116,190 V160 H134 V190 Z", SLATE)
    gurdwara = box(148, 122, 42, 68, WHITE, 2) + path("M150,122 C142,96 162,90 169,76 C176,90 196,96 188,122 Z", YELLOW) + line("M169,76 V64", INK, 6) + path("M160,190 V160 Q169,146 178,160 V190 Z", SLATE)
    return temple + church + mosque + gurdwara


@picture("My culture", "A person in a patterned wrap and headwrap, with a drum and a bowl of food.")
def culture():
    robe = path("M-50,86 L34,44 L46,58 L-50,112 Z", YELLOW) + line("M-38,92 L34,54", RED, 6)
    body = person(98, 74, 1.16, PURPLE, base=190, on_top=robe, rings=YELLOW, style="crop", colour=BLACK, skin=SKINS[4], mouth="grin")
    wrap = path("M-27,-10 C-38,-34 -28,-54 -4,-54 C4,-66 30,-60 26,-44 C34,-34 32,-20 27,-10 Q0,-28 -27,-10 Z", ORANGE) + line("M-26,-20 Q-2,-40 26,-44 M-20,-36 Q-6,-48 4,-52", RED, 5)
    drum = path("M10,116 H70 Q70,148 54,158 L62,190 H18 L26,158 Q10,148 10,116 Z", "#b5713c") + path("M14,124 L27,156 L40,126 L53,156 L66,124", NONE, CREAM, 5) + oval(40, 116, 30, 11, CREAM)
    food = oval(156, 146, 30, 20, ORANGE) + dot(146, 138, 5, GREEN) + dot(164, 136, 5, RED) + dot(156, 132, 4, YELLOW)
    bowl = food + path("M120,148 H192 Q190,188 156,188 Q122,188 120,148 Z", BLUE) + line("M136,166 H176", WHITE, 5)
    return fitted(body + place(wrap, 98, 74, 1.16) + drum + bowl)


@picture("Going to a match or show", "Two cheering people hold up a striped scarf between them; one has a ticket.")
def sport_spectator():
    up = ((62, 18), (54, -28), "fist", 0)
    scarf = box(-10, 36, 220, 34, WHITE, 3) + [s for x in (8, 56, 104, 152) for s in box(x + 2, 36, 24, 34, RED, 0, INK, 5)] + both(line("M-20,42 h8 M-20,53 h8 M-20,64 h8", INK, 6), 100)
    ticket = place(path("M-44,-28 H44 V-9 a9,9 0 0 0 0,18 V28 H-44 V9 a9,9 0 0 0 0,-18 Z", YELLOW) + star(0, 0, .46, RED), 104, 172, 1.08, -8)
    friend, wave = figure(146, 110, 1, BLUE, (None, up), base=218, look=-1, mouth="ahh", brows="up", **PAT)
    fan, arms = figure(54, 110, 1, GREEN, (up, None), base=218, look=1, mouth="grin", **MARCUS)
    return fitted(friend + fan + scarf + wave + arms + ticket + joined(MARCUS["skin"], bar("M60,184 L76,179", 13)))
