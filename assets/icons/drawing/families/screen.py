"""The app's own buttons."""
import math

from cast import *
from faces import portrait_head
from kit import *
from props import *


def _loudspeaker(x, y, size):
    return place(path("M-42,-20 H-16 L18,-50 V50 L-16,20 H-42 Z", BLUE), x, y, size)


def _capital(x, y, half, high, width, colour=INK):
    """A capital A standing on x,y."""
    return line(f"M{x - half},{y} L{x},{y - high} L{x + half},{y} M{x - half * .62},{y - high * .36} H{x + half * .62}", colour, width)


@picture("Home", "A house with a pitched roof, a door and a window.")
def home_screen():
    roof = path("M10,100 L100,14 L190,100 L174,114 L100,44 L26,114 Z", RED)
    window = box(114, 122, 38, 38, SKY, 3) + line("M133,122 V160 M114,141 H152", INK, 5)
    return box(134, 26, 24, 50, BRICK, 3) + path("M32,90 V190 H168 V90 L100,30 Z", CREAM) + roof + box(52, 120, 44, 70, TEAL, 4) + dot(85, 156, 5) + window


@picture("Next", "A large arrow pointing right in a rounded square.")
def next_():
    return box(10, 10, 180, 180, BLUE, 34) + arrow(102, 100, 1.1)


@picture("Back", "A large arrow pointing left in a rounded square.")
def back():
    return box(10, 10, 180, 180, GREY, 34) + arrow(98, 100, 1.1, 180)


@picture("Stop", "A flat open palm in a red octagon.")
def stop():
    return path("M62,10 H138 L190,62 V138 L138,190 H62 L10,138 V62 Z", RED) + place(big_palm(WHITE), 100, 98, 1.05)


@picture("Pause", "Two upright bars in a circle.")
def pause():
    return circle(100, 100, 87, YELLOW) + box(58, 50, 30, 100, WHITE) + box(112, 50, 30, 100, WHITE)

def _pointer(x, y, size):
    """The arrow that a mouse moves, its tip at x,y."""
    return place(path("M0,0 L0,128 L32,98 L54,148 L82,136 L60,87 L103,87 Z", WHITE), x, y, size)


@picture("Pause pressing", "The arrow of a mouse beside two upright bars in a circle.")
def press_pause():
    return _pointer(22, 12, 0.98) + circle(140, 140, 48, YELLOW) + box(117, 116, 18, 48, WHITE, 3) + box(145, 116, 18, 48, WHITE, 3)


@picture("Start pressing", "The arrow of a mouse in a ring.")
def press_on():
    return circle(100, 100, 87, TEAL) + _pointer(68, 42, 0.78)


@picture("Play", "A triangle that points right, in a circle.")
def play():
    return circle(100, 100, 87, TEAL) + path("M74,48 L156,100 L74,152 Z", WHITE)


@picture("Read to me", "A loudspeaker with sound lines in front of a page of text.")
def read_aloud():
    return paper(10, 10, 104, 152, WHITE, 5) + speaker(102, 130, 1.22)


@picture("No sound", "A loudspeaker with sound lines and a red line across it.")
def no_sound():
    return fitted(speaker(88, 100, 1.75, waves=2) + not_line(100, 100, 1.4))


@picture("Say it again", "A loudspeaker with an arrow going round it.")
def repeat_sound():
    ring = thin_arrow("M160,52 A76,76 0 1 0 176,104", (156, 48, 40, 1.25), fill=ORANGE, width=14)
    return ring + speaker(92, 102, 1.1, waves=2)


@picture("Slower", "A tortoise walks on a line.")
def slower():
    legs = joined(MINT, bar("M50,138 L46,164", 22), bar("M122,138 L126,164", 22))
    neck = joined(MINT, bar("M132,128 C152,130 150,92 164,82", 24), oval(166, 76, 22, 20))
    shell = path("M18,140 C14,56 146,56 142,140 Z", GREEN) + line("M50,136 L60,104 H100 L110,136 M60,104 L46,84 M100,104 L114,84", INK, 6)
    return fitted(line("M10,184 H190", INK, 9) + joined(MINT, bar("M24,138 L14,150", 9)) + legs + neck + shell + dot(172, 72, 5) + line("M172,86 Q178,88 184,84", INK, 4.5))


@picture("Faster", "A running hare with two speed lines behind it.")
def faster():
    far = joined("#b98746", bar("M62,122 Q40,138 22,134", 15), bar("M138,118 L176,128", 13))
    near = joined(WOOD, bar("M62,118 Q56,146 26,156", 17), bar("M134,122 L166,146 L180,146", 14), path("M30,112 C32,70 78,66 108,84 L140,88 C152,104 146,128 124,132 C86,142 34,146 30,112 Z"),
                  oval(152, 88, 29, 22), bar("M140,72 Q112,62 92,38", 16), bar("M150,68 Q134,50 126,24", 16))
    face = dot(160, 82, 5) + dot(180, 90, 5) + line("M152,102 Q162,108 170,102", INK, 4)
    return fitted(circle(28, 104, 13, WHITE) + far + near + line("M98,44 Q114,60 130,68", CREAM, 5) + face + line("M4,62 H70 M14,84 H28", SLATE, 9))


@picture("Louder", "A loudspeaker with three large sound lines and a plus sign.")
def louder():
    waves = line("M104,72 Q122,104 104,136 M126,54 Q154,104 126,154 M148,36 Q188,104 148,172", INK, 10)
    return fitted(_loudspeaker(56, 104, 1.14) + waves + joined(GREEN, bar("M36,8 V48 M16,28 H56", 15)))


@picture("Quieter", "A loudspeaker with one small sound line and a minus sign.")
def quieter():
    return fitted(_loudspeaker(70, 120, 1.3) + line("M116,98 Q128,120 116,142", INK, 10) + joined(ORANGE, bar("M132,44 H184", 19)))


@picture("Make it bigger", "A small letter A, a very large letter A and an arrow that points up.")
def bigger():
    return fitted(_capital(36, 186, 18, 44, 12) + place(arrow(0, 0, .62, -90, GREEN), 34, 84) + _capital(132, 186, 58, 160, 25))


@picture("Make it smaller", "A large letter A, a small letter A and an arrow that points down.")
def smaller():
    return fitted(_capital(68, 186, 58, 160, 25) + place(arrow(0, 0, .62, 90, ORANGE), 166, 84) + _capital(164, 186, 18, 44, 12))


@picture("Change the colours", "A letter A split down the middle: black on white at the left, yellow on black at the right.")
def change_colours():
    leg = "M100,30 H86 L34,168 H62 L73,138 H100 V114 H82 L100,64 Z"
    dark = path("M100,10 H176 Q190,10 190,24 V176 Q190,190 176,190 H100 Z", INK)
    return box(10, 10, 180, 180, WHITE, 14) + dark + path(leg, INK, NONE) + place(path(leg, YELLOW, NONE), 200, flip=True) + box(10, 10, 180, 180, NONE, 14)


@picture("Settings", "A large cog wheel with a spanner across it.")
def settings():
    teeth = [bar(f"M100,100 L{100 + 70 * math.cos(a):.1f},{100 + 70 * math.sin(a):.1f}", 32) for a in (i * math.pi / 4 for i in range(8))]
    spanner = joined(BLUE, bar("M66,134 L146,54", 22), path("M118,46 C120,24 140,8 164,14 L146,34 L150,50 L166,54 L186,36 C192,60 176,80 154,82 Z"), circle(58, 142, 24))
    return joined(STONE, circle(100, 100, 62), *[place(t, 0, 0) for t in teeth]) + circle(100, 100, 30) + spanner + circle(56, 144, 10)


@picture("Help", "One person holds out a hand and pulls another person up from the ground.")
def help_():
    legs = joined(SLATE, bar("M32,116 L52,148 L52,180", 23)) + joined(INK, bar("M52,188 H68", 12)) + joined(SLATE, bar("M30,116 L24,150 L12,180", 24)) + joined(INK, bar("M8,188 H24", 12))
    helper = legs + joined(TEAL, bar("M50,76 L32,112", 38))
    sitting = joined(BLUE, bar("M178,166 L136,146 L122,180", 24)) + joined(INK, bar("M104,190 H120", 12)) + joined(ORANGE, bar("M172,112 L178,162", 40))
    grip = joined(ORANGE, bar("M164,112 L140,114 L122,104", 18)) + place(hand("mitten", MARCUS["skin"]), 122, 104, 1.2, -62)
    pull = joined(TEAL, bar("M56,78 L76,92 L92,94", 18)) + place(hand("mitten", KIM["skin"]), 92, 94, 1.3, 98, True)
    prop = place(hand("mitten", MARCUS["skin"]), 202, 176, 1, 176) + joined(ORANGE, bar("M182,114 L202,142 L203,170", 18))
    heads = place(sum(head(look=-1, mouth="grin", **KIM), []), 58, 36, .98, 0, True) + place(sum(head(look=-1, mouth="smile", **MARCUS), []), 168, 72, .98)
    return fitted(helper + prop + sitting + heads + grip + pull)


@picture("Undo", "A thick arrow that turns round and goes back.")
def undo():
    turn = joined(WHITE, bar("M62,82 H112 C162,82 162,150 112,150 H66", 20), path("M74,44 L30,82 L74,120 Z"))
    return box(10, 10, 180, 180, PURPLE, 34) + turn


@picture("Delete", "A page dropping into a dustbin.")
def delete():
    page = place(paper(-34, -44, 68, 88, WHITE, 3), 96, 62, turn=-8)
    lid = place(box(-58, -10, 116, 18, STONE, 6) + box(-16, -22, 32, 14, STONE, 6), 152, 66, turn=62)
    return fitted(page + path("M40,92 H150 L140,190 H50 Z", GREY) + line("M74,112 L78,172 M95,112 V172 M116,112 L112,172") + lid)


@picture("Saved", "A page slides down into a folder with a big tick on it.")
def save():
    behind = path("M6,190 V44 Q6,34 16,34 H66 L82,52 H184 Q194,52 194,62 V190 Z", WOOD)
    page = paper(48, 4, 104, 120, WHITE) + arrow(100, 54, .62, 90, BLUE)
    front = path("M2,98 H198 L190,196 H10 Z", YELLOW)
    return fitted(behind + page + front + tick(100, 146, .92))


@picture("Print", "A printer with a page coming out at the front.")
def print_():
    top = path("M52,72 V10 H132 L150,28 V72 Z", WHITE) + path("M132,10 V28 H150 Z", GREY)
    return top + box(10, 64, 180, 84, STONE, 14) + dot(166, 88, 7, GREEN) + box(36, 112, 128, 20, SLATE, 6) + path("M48,122 H152 V190 H48 Z", WHITE) + line("M68,146 H132 M68,166 H112", SLATE, 7)


@picture("Look for", "A magnifying glass over a row of pictures.")
def search():
    cards = box(10, 112, 78, 78, CREAM) + heart(42, 152, .5) + box(112, 10, 78, 78, SKY) + cottage(156, 50, .66)
    lens = joined(WOOD, bar("M138,138 L176,176", 20)) + circle(94, 94, 62, WHITE, INK, 12)
    return cards + lens + star(94, 96, .86)


@picture("Finished", "A chequered flag on a pole, and a tick.")
def finish():
    squares = [s for r in range(3) for c in range(5) if (r + c) % 2 == 0 for s in path(f"M{30 + c * 32},{14 + r * 32} h32 v32 h-32 Z", INK, NONE)]
    return line("M24,14 V186", INK, 12) + box(30, 14, 160, 96, WHITE, 2) + squares + box(30, 14, 160, 96, NONE, 2) + tick(128, 142, 1.12)


@picture("Change my answer", "A tick moves from one box to another box, with a pencil.")
def change_answer():
    swap = thin_arrow("M104,44 C146,36 154,50 154,62", (154, 66, 90, 1), width=11)
    return fitted(box(10, 10, 88, 88) + tick(54, 54, .66, GREY) + swap + box(84, 102, 88, 88, CREAM) + tick(126, 148, .78) + pen(148, 118, 1.15, 38))


@picture("Skip this", "An arrow jumping over one box to the next box.")
def skip():
    boxes = box(10, 128, 52, 60) + box(74, 128, 52, 60, GREY) + box(138, 128, 52, 60, YELLOW)
    return boxes + thin_arrow("M36,108 C36,12 156,12 162,84", (162, 92, 88, 1), width=13)


@picture("Start", "A runner crouches at the start line under a green flag.")
def start():
    skin = ZOE["skin"]
    back, mid, front = head(look=1, brows="low", mouth="flat", **ZOE)
    far = joined(SLATE, bar("M58,104 L40,150 L10,172", 22)) + joined(INK, bar("M4,178 L16,190", 10))
    near = joined(SLATE, bar("M58,104 L108,142 L82,174", 24)) + joined(INK, bar("M80,188 H100", 10))
    body = joined(ORANGE, bar("M60,100 L126,108", 40))
    arm = joined(skin, bar("M132,116 L146,182", 15))
    flag = line("M10,4 V96", INK, 10) + path("M12,6 Q40,-8 64,6 T112,6 V66 Q88,80 64,66 T12,66 Z", GREEN)
    return fitted(line("M-6,194 H206", INK, 8) + flag + far + body + near + arm + place(back + mid + front, 154, 76, 1.1))


@picture("Choose my picture", "Four face photos; a finger points to one.")
def log_in_picture():
    anna = {"style": "wave_bob", "colour": BLOND, "skin": SKINS[0], "shape": "round", "eyes": "folded", "brows": "up", "glasses": PURPLE}
    spots = ((10, 10, SKY, {"style": "curly", "colour": BLACK, "skin": SKINS[4], "mouth": "grin", "rings": YELLOW}), (104, 10, CREAM, {"style": "beanie", "colour": BLUE, "second": ORANGE, "skin": SKINS[1]}),
             (10, 104, MINT, {"style": "thin", "colour": SILVER, "skin": SKINS[2], "years": 2, "moustache": SILVER}), (104, 104, PINK, anna))
    faces = [s for x, y, fill, who in spots for s in box(x, y, 86, 86, fill) + place(sum(portrait_head(**who), []), x + 43, y + 52, 1.02)]
    return fitted(faces + box(104, 104, 86, 86, NONE, 6, RED, 10) + place(hand("point", SKINS[3]), 106, 192, 1.4, 10))


@picture("Hide my screen", "A laptop with a dark screen; on it an eye with a red line across.")
def privacy_screen():
    eye = path("M42,79 Q100,14 158,79 Q100,144 42,79 Z", WHITE) + circle(100, 79, 25, BLUE) + dot(100, 79, 11)
    return big_laptop(eye, line("M58,118 L142,40", WHITE, 21) + line("M58,118 L142,40", RED, 11), screen=INK)


@picture("Who is using this?", "A laptop shows a plain grey person with a question mark; two different people look at us from below it.")
def who_is_using():
    screen = box(16, 4, 168, 126, SLATE, 12) + box(30, 18, 140, 98, SKY, 3)
    plain = path("M58,116 Q58,82 100,82 Q142,82 142,116 Z", STONE) + circle(100, 56, 31, STONE) + query(100, 58, .52)
    left = person(44, 142, .8, ORANGE, base=198, **ZOE)
    right = person(156, 142, .8, GREEN, base=198, **AMINA)
    return fitted(screen + plain + left + right)


@picture("Word list", "An open book: a thick word on one page, an arrow, and its picture on the other page.")
def word_list():
    page = line("M32,62 H66", INK, 18) + line("M30,98 H80 M30,122 H80 M30,146 H62", SLATE, 8)
    return open_book(10, 16, 180, 170, PURPLE) + page + thin_arrow("M86,62 H108", (110, 62, 0, .7), width=7) + apple(146, 112, .9)
