"""Meetings."""
import math

from cast import *
from kit import *
from poses import *
from props import *


def _dashes(points):
    """Every other piece of a line through these points, for the outline of someone who is not there."""
    return [s for (ax, ay), (bx, by) in zip(points[::2], points[1::2]) for s in line(f"M{ax:.1f},{ay:.1f} L{bx:.1f},{by:.1f}", SLATE, 7)]


def _note(x, y, turn, size=1.0):
    note = box(-56, -32, 112, 64, GREEN, 5) + box(-46, -22, 92, 44, MINT, 3, NONE)
    return place(note + circle(0, 0, 19, WHITE, INK, 5) + pound(1, 0, .64), x, y, size, turn)


def _palm_up(x, y, size, skin, sleeve, flip=False):
    """An open hand from the side, palm up, its arm to the right; about 110 wide."""
    palm = joined(skin, path("M52,-12 H8 Q-34,-2 -36,14 Q-2,26 52,16 Z"), bar("M0,8 L-52,0", 13), bar("M14,-2 Q-4,-16 -20,-20", 12))
    return place(palm + box(46, -20, 32, 46, sleeve, 5), x, y, size, 0, flip)


def _held_up(colour, skin, sleeve, *mark):
    """A plain card in a hand that holds it up."""
    palm = joined(skin, path("M70,190 L68,150 Q100,120 140,148 L132,190 Z"), *[bar(f"M{x},150 V120", 17) for x in (132, 114, 96)])
    thumb = joined(skin, bar("M84,172 Q74,150 92,128", 19))
    card = box(22, 10, 156, 134, colour, 12)
    grip = joined(skin, path("M72,190 L70,160 Q74,146 92,148 L134,152 L132,190 Z"))
    return fitted(palm + card + [s for part in mark for s in part] + grip + thumb + box(58, 172, 88, 30, sleeve, 6))


@picture("Meeting", "Three people sit round a big table with papers and talk.")
def meeting():
    middle = person(100, 46, .9, RED, base=150, mouth="smile", **SOFIA)
    left = person(38, 74, 1, GREEN, base=176, wide=.9, look=1, mouth="talk", **DEV)
    right = person(162, 74, 1, PURPLE, base=176, wide=.9, look=-1, **JOE)
    page = path("M-22,15 L-16,-15 H16 L22,15 Z", WHITE) + line("M-9,-4 H9 M-11,6 H11", SLATE, 5)
    return fitted(middle + left + right + oval(100, 158, 98, 42, WOOD) + place(page, 50, 162, 1.15, -6) + place(page, 150, 162, 1.15, 6) + place(page, 100, 142, 1))


@picture("Partnership board", "Six people round a table with a tick on it.")
def partnership_board():
    far = person(46, 54, .74, RED, base=150, **GRACE) + person(154, 54, .74, GREEN, base=150, **AMINA) + person(100, 48, .8, BLUE, base=150, **JOE)
    near = [s for x, top, who in ((42, PURPLE, TOM), (100, YELLOW, ROSE), (158, TEAL, MARCUS)) for s in back_of(x, 150, .66, top, colour=who["colour"], skin=who["skin"])]
    return far + oval(100, 124, 87, 34, WOOD) + tick(100, 118, .5) + near


@picture("Plan for the meeting", "A list with the numbers 1, 2 and 3, and a clock.")
def agenda():
    ones = line("M34,38 L44,32 V60 M32,84 C34,74 52,76 48,88 L32,106 H50 M32,126 H50 L40,137 C54,138 52,156 40,156 Q34,156 31,151", INK, 7)
    return paper(10, 10, 140, 180) + ones + line("M68,48 H108 M68,94 H124 M68,140 H96", SLATE, 9) + clock(142, 142, 45, 10)


@picture("Notes from the meeting", "A pencil writes on a lined page, beside two small speech bubbles.")
def minutes():
    said = bubble(106, 10, 84, 52, (112, 80, 132), fill=SKY) + line("M124,36 H172", SLATE, 7) + bubble(126, 72, 64, 46, (124, 134, 148), fill=YELLOW) + line("M142,95 H174", SLATE, 7)
    page = paper(10, 10, 108, 180) + line("M30,62 H90 M30,88 H98 M30,114 H98 M30,140 H84 M30,166 H56", SLATE, 8)
    return fitted(page + said + pen(66, 170, 1.35, 58, ORANGE))


@picture("Meeting before the meeting", "Two people look at a paper and think of the big meeting to come.")
def pre_meeting():
    left = person(52, 138, .86, BLUE, base=204, look=1, mouth="talk", **KIM)
    right = person(148, 138, .86, YELLOW, base=204, look=-1, **ZOE)
    cloud = thought(16, 6, 168, 86, SKY)
    heads = [s for x, who in ((62, MEI), (100, DEV), (138, PAT)) for s in place(sum(head(**who), []), x, 42, .54)]
    return fitted(cloud + left + right + heads + box(40, 58, 120, 17, WOOD, 4) + place(box(-24, -32, 48, 48, WHITE, 3) + line("M-12,-18 H12 M-12,-4 H12", SLATE, 6), 100, 188))


@picture("Welcome", "A smiling person waves in an open doorway.")
def welcome():
    frame = box(42, 10, 148, 180, WOOD, 4) + box(58, 26, 116, 164, YELLOW, 2)
    door = path("M58,26 L10,14 V190 L58,184 Z", RED) + dot(22, 110, 6)
    return fitted(frame + door + person(110, 80, 1.04, BLUE, (None, "raised"), **GRACE, mouth="grin"))


@picture("Say your name", "A smiling person with a name badge waves, with a hand on the chest; their own face is in the speech bubble.")
def introductions():
    sticker = box(-36, 52, 46, 42, WHITE, 4, INK, 5) + box(-36, 52, 46, 13, RED, 3, INK, 5) + line("M-27,80 q5,-9 10,0 t10,0 t8,-2", INK, 5)
    body, arms = figure(80, 102, 1.16, TEAL, (((68, 78), (64, 22), "open", 0), ((58, 96), (36, 84), "mitten", -10)), base=206, on_top=sticker, look=1, mouth="grin", **SAM)
    mine = place(sum(head(mouth="grin", **SAM), []), 154, 42, .8)
    return fitted(body + arms + bubble(110, -8, 90, 92, (114, 118, 138)) + mine)


@picture("People who cannot come", "An empty chair with the dotted outline of a missing person; another person waits at the table, with a note.")
def apologies():
    crown = [(60 + 27 * math.sin(i * math.tau / 16), 42 - 30 * math.cos(i * math.tau / 16)) for i in range(16)]
    chest = [(32, 122), (32, 106), (33, 96), (42, 85), (54, 82), (66, 82), (78, 85), (87, 96), (88, 106), (88, 122)]
    seat = line("M12,60 V190 M92,142 V190", INK, 20) + line("M12,60 V190 M92,142 V190", RED, 8) + box(6, 128, 94, 20, RED, 8)
    here = person(160, 58, 1.0, GREEN, base=134, look=-1, mouth="flat", style="crop", colour=SILVER, skin=SKINS[4], glasses=True)
    table = line("M194,138 V190", INK, 20) + line("M194,138 V190", WOOD, 8) + box(106, 118, 104, 20, WOOD, 4)
    note = place(box(-17, -24, 34, 30, WHITE, 2) + line("M-8,-14 H8 M-8,-4 H4", SLATE, 4), 128, 112)
    return fitted(seat + _dashes(crown) + _dashes(chest) + here + table + note)


@picture("Break", "A steaming mug, a biscuit and a clock.")
def break_time():
    steam = line("M42,76 Q32,64 42,52 Q52,40 42,28 M78,76 Q68,64 78,52 Q88,40 78,28", STONE, 7)
    chips = ((146, 146), (164, 140), (178, 156), (160, 160), (148, 172), (170, 176))
    return clock(146, 56, 46, 11) + steam + mug(12, 90, 92, 100) + circle(160, 158, 32, WOOD) + [s for x, y in chips for s in dot(x, y, 4.5, BROWN)]


@picture("Lunch", "A sandwich on a plate, an apple and a drink.")
def lunch():
    glass = path("M128,10 H182 L175,94 H135 Z", WHITE) + path("M132,36 H178 L173,91 H137 Z", ORANGE, NONE) + path("M128,10 H182 L175,94 H135 Z")
    bread = path("M14,98 L66,26 L118,98 Z", CREAM) + box(12, 98, 108, 18, WOOD, 4) + box(12, 138, 108, 18, WOOD, 4)
    filling = box(14, 127, 104, 11, RED, 2) + path("M10,114 q9,16 19,4 q9,16 19,4 q9,16 19,4 q9,16 19,4 q9,16 19,4 q9,12 17,-4 Z", GREEN)
    return glass + oval(100, 164, 90, 26, SKY) + bread + filling + apple(154, 130, .68)


@picture("Meeting rules", "A poster with three ticked pictures: an ear, a person talking and a handshake.")
def ground_rules():
    shake = place(handshake(SKINS[0], SKINS[4], BLUE, GREEN), 68, 158, .5)
    pair = place(bubble(-32, -24, 64, 42, (-20, 32)), 68, 98) + writing(50, 90, 36, 2, 12, SLATE, 6)
    return box(10, 10, 180, 180, WHITE, 10) + ear(68, 42, .36) + pair + shake + [s for y in (44, 100, 156) for s in tick(150, y, .5)]


@picture("Small group", "Three people sit close together round a small round table.")
def small_group():
    back = person(100, 46, 1.02, YELLOW, base=170, mouth="grin", **ZOE)
    left = person(42, 86, 1.02, BLUE, base=184, wide=.86, look=1, **PAT)
    right = person(158, 86, 1.02, RED, base=184, wide=.86, look=-1, **MEI)
    return fitted(back + left + right + oval(100, 168, 66, 28, WOOD))


@picture("Big group", "Eight people stand together in three rows.")
def big_group():
    rows = ((44, ((36, RED, GRACE), (100, TEAL, DEV), (164, YELLOW, ROSE))), (90, ((66, PURPLE, JOE), (134, GREEN, AMINA))), (136, ((32, ORANGE, KIM), (100, BLUE, MARCUS), (168, RED, PAT))))
    return fitted([s for y, row in rows for x, top, who in row for s in person(x, y, .72, top, base=192, mouth="smile", **who)])


@picture("1 to 1", "Two people on two chairs face each other.")
def one_to_one():
    return fitted(seated(52, 96, 1, RED, SLATE, reach=(14, 26), **JOE) + seated(148, 96, 1, PURPLE, BROWN, flip=True, reach=(14, 26), **GRACE))


@picture("Topic", "Two people talk about the same thing: one big speech bubble with a house in it.")
def topic():
    pair = person(44, 150, .9, GREEN, base=208, look=1, mouth="talk", **AMINA) + person(156, 150, .9, ORANGE, base=208, look=-1, mouth="talk", **MARCUS)
    return fitted(bubble(4, 0, 192, 106, (84, 138, 70), (116, 138, 130)) + cottage(100, 54, .98) + pair)


@picture("Question", "A speech bubble with a large question mark.")
def question():
    return bubble(10, 10, 180, 146, (52, 190, 66), fill=SKY) + query(100, 84, 1.36)


@picture("My view", "A person with a hand on their own chest speaks; in the bubble are a thumb up and a thumb down.")
def my_view():
    body, arm = acting(62, 138, 1.24, PURPLE, None, ((60, 92), (22, 78), "mitten", 0), 1.4, base=262, look=1, mouth="talk", **JOE)
    up = place(big_thumb(SKINS[1], GREEN), 88, 40, .48)
    down = place(big_thumb(SKINS[1], RED), 176, 33, .48, 180, True)
    return fitted(body + arm + bubble(28, -12, 196, 96, (102, 126, 130)) + up + down)


@picture("Listen", "A large ear with a hand cupped behind it and sound lines.")
def listen():
    cup = joined(SKINS[1], bar("M164,164 L162,140", 36), bar("M150,130 L144,36", 15), bar("M160,130 L163,40", 15), bar("M170,132 L179,58", 14), bar("M172,140 L184,90", 12))
    return cup + box(140, 160, 48, 30, BLUE) + ear(92, 96, 1.08) + line("M38,66 Q22,96 38,126 M20,52 Q-2,96 20,140", BLUE, 9)


@picture("Talk", "A head from the side with a speech bubble from the mouth.")
def talk():
    return place(profile(SKINS[3], BLACK, open_mouth=True), 56, 104, 1.42) + bubble(98, 10, 92, 70, (116, 132, 146)) + dot(121, 45, 6.5) + dot(144, 45, 6.5) + dot(167, 45, 6.5)


@picture("One person talks at a time", "One person talks into a microphone; the people at both sides keep a finger on their lips.")
def one_at_a_time():
    hush = ((48, 94), (6, 72), "point", 58)
    left, arm1 = acting(30, 92, 1.06, YELLOW, None, hush, 1.2, base=212, look=1, mouth="flat", **ROSE)
    right, arm2 = acting(178, 92, 1.06, PURPLE, hush, None, 1.2, base=212, look=-1, mouth="flat", **TOM)
    microphone = joined(SLATE, bar("M128,158 L128,196", 12), circle(128, 150, 13)) + place(hand("fist", MARCUS["skin"]), 132, 194, 1.4, -8)
    mid = person(104, 120, 1.0, RED, base=212, wide=.9, mouth="talk", bold=1.2, **MARCUS)
    return fitted(left + right + arm1 + arm2 + mid + microphone + bubble(56, -8, 96, 64, (104, 86)) + line("M76,16 H132 M76,34 H112", SLATE, 8))


@picture("My turn", "A person holds up a talking stick; an arrow points to them.")
def my_turn():
    stick = joined(WOOD, bar("M0,-62 V58", 15)) + line("M-9,-44 H9", RED, 9) + line("M-9,-26 H9", BLUE, 9) + line("M-9,-8 H9", GREEN, 9)
    body, arm = figure(74, 104, 1.12, GREEN, (None, ((66, 76), (70, 40), None, 0)), base=190, mouth="grin", **SAM)
    return fitted(body + arm + place(stick, 154, 90) + place(hand("fist", SAM["skin"]), 154, 154, 1.5) + place(path("M-10,-28 H10 V-8 H24 L0,16 L-24,-8 H-10 Z", YELLOW), 74, 36, 1.0))


@picture("Decision", "Three people hold up a hand; in front of them is a page with a big green tick.")
def decision():
    up = ((56, 40), (50, -8), "open", 0)
    mid, arm2 = acting(100, 84, .96, YELLOW, None, ((46, 20), (34, -34), "open", 0), 1.2, base=190, **GRACE)
    left, arm1 = acting(56, 108, .96, BLUE, up, None, 1.2, base=224, **JOE)
    right, arm3 = acting(150, 108, .96, RED, None, up, 1.2, base=224, **MEI)
    return fitted(arm2 + mid + left + arm1 + right + arm3 + paper(52, 150, 100, 88) + tick(102, 197, .88))


@picture("Job to do", "A person strides off past a big list with two ticks and one box that is still empty.")
def action():
    page = box(-4, 10, 127, 180, WHITE, 6) + [s for y in (46, 98, 150) for s in box(20, y - 17, 34, 34, YELLOW if y == 150 else WHITE, 4) + line(f"M70,{y} H104", SLATE, 9)]
    return fitted(page + tick(40, 40, .52) + tick(40, 92, .52) + walker(142, 100, .96, RED, BLUE, **ZOE))


@picture("What happened", "A bus in a speech bubble, and an arrow to a real bus with a tick.")
def outcome():
    asked = box(24, 22, 74, 38, RED, 8) + box(34, 30, 52, 14, SKY, 1, INK, 4) + dot(42, 60, 10) + dot(80, 60, 10)
    body = building(26, 104, 172, 96, RED, (12, 52, 92), (14,), (32, 34), 16) + box(158, 116, 28, 84, SKY, 3) + line("M30,170 H152", YELLOW, 8) + wheels(200, 19, 62, 132)
    return fitted(bubble(4, 4, 114, 80, (24, 106, 44)) + asked + thin_arrow("M130,40 Q164,40 164,62", (164, 66, 90, 1), width=13) + body + tick(168, 182, .74))


@picture("You said", "A person speaks and another person writes it down.")
def you_said():
    writer, hold = figure(146, 74, .94, TEAL, (None, ((34, 104), (2, 98), "fist", 0)), look=-1, **ROSE)
    pad = place(box(-30, -30, 60, 60, WHITE, 3) + line("M-18,-14 H16 M-18,0 H4"), 106, 158, 1, -6)
    speaking = person(52, 104, .92, RED, look=1, mouth="talk", **MARCUS) + bubble(10, 8, 104, 44, (66, 74)) + writing(32, 24, 60, 2, 13)
    return speaking + writer + pad + pen(110, 164, .8, 62) + hold


@picture("We did", "Two hands lay a brick on a wall, beside a large tick.")
def we_did():
    rows = ((10, 70, 130, 190), (10, 40, 100, 160, 190), (10, 70, 130, 190))
    wall = [s for r, row in enumerate(rows) for a, b in zip(row, row[1:]) for s in box(a, 112 + r * 26, b - a, 26, BRICK, 3)]
    reach = place(hand("mitten", SKINS[3]), 56, 64, 1.35, 128) + joined(BLUE, bar("M28,38 L54,62", 26))
    return wall + box(62, 66, 76, 34, BRICK, 4) + both(reach, 100) + tick(140, 146)


@picture("Not done yet", "An hourglass next to a half-built brick wall.")
def not_yet():
    wall = bricks(78, 138, 112, 2, 26, 2) + box(78, 112, 56, 26, BRICK, 3)
    return wall + hourglass(60, 100, 1)


@picture("We cannot do this", "A sorry person shrugs with empty hands; in front of them is a half-built wall with a big red cross on it.")
def cannot_do():
    shrug = ((54, 84), (62, 56), "flat", -50)
    body, arms = acting(100, 56, 1.2, BLUE, shrug, shrug, 1.3, base=170, mouth="frown", brows="worry", bold=1.2, **ROSE)
    wall = bricks(16, 140, 168, 2, 32, 3) + box(16, 112, 56, 28, BRICK, 3)
    return fitted(body + arms + wall + cross(112, 172, .92))


@picture("What happens next", "A ticked page, and an arrow to a calendar with one day ringed.")
def what_next():
    return fitted(paper(4, 0, 86, 104) + tick(48, 60, .74) + thin_arrow("M108,34 H128 Q148,34 148,50", (148, 54, 90, 1.1), fill=BLUE, width=14) + calendar(86, 96, 122, 114, 6))


@picture("Red card: stop", "A hand holds up a red card with a white palm on it.")
def red_card():
    return _held_up(RED, SKINS[3], BLUE, place(big_palm(WHITE), 100, 74, .72))


@picture("Yellow card: slow down", "A hand holds up a yellow card with a tortoise on it.")
def amber_card():
    legs = joined(MINT, bar("M-30,26 V42", 14), bar("M22,26 V42", 14), bar("M30,20 Q48,18 52,-2", 15), oval(56, -8, 14, 12))
    shell = path("M-52,24 C-52,-42 36,-42 38,24 Z", GREEN) + line("M-22,22 L-16,-2 H6 L12,22", INK, 5)
    return _held_up(YELLOW, SKINS[0], PURPLE, place(legs + shell + dot(60, -10, 3.4), 98, 74, 1.12))


@picture("Green card: I agree", "A hand holds up a green card with a white tick on it.")
def green_card():
    return _held_up(GREEN, SKINS[4], ORANGE, tick(100, 72, 1.0, WHITE))


@picture("Talk with pictures", "A person points to a big screen with a picture and three lines.")
def presentation():
    stand = line("M144,126 V186 M120,192 L144,164 L168,192", INK, 10)
    screen = box(46, 14, 148, 118, WHITE, 4) + line("M40,14 H200", INK, 14) + scenery(90, 30, 92, 50) + line("M132,98 H182 M132,114 H162", SLATE, 8)
    body, arm = figure(48, 98, .98, PURPLE, (None, ((64, 86), (68, 40), "point", 6)), look=1, mouth="talk", style="locs", colour=BLACK, skin=SKINS[3])
    return fitted(stand + screen + body + arm)


@picture("Flipchart", "A big pad of paper on a stand with three legs, with two drawings on the page.")
def flipchart():
    legs = line("M100,140 V184", INK, 14) + line("M56,146 L36,192 M144,146 L164,192", INK, 16) + line("M56,146 L36,192 M144,146 L164,192", STONE, 5)
    pad = box(30, 16, 140, 128, WHITE, 3) + box(24, 6, 152, 22, SLATE, 6) + path("M170,116 V144 H138 Q160,140 170,116 Z", STONE)
    house = line("M48,120 V78 L74,54 L100,78 V120 Z", BLUE, 7) + line("M68,120 V98 H82 V120", BLUE, 6)
    sun = line("M134,44 V50 M114,56 L118,62 M154,56 L150,62", RED, 6) + oval(134, 82, 13, 13, NONE, RED, 7)
    tray = box(22, 142, 156, 14, WOOD, 4) + box(50, 134, 34, 10, RED, 4, INK, 4) + box(96, 134, 34, 10, GREEN, 4, INK, 4)
    return fitted(legs + pad + house + sun + tray)


@picture("Name badge", "A badge on a ribbon with a face and a line for a name.")
def name_badge():
    ribbon = line("M40,10 L92,78 M160,10 L108,78", INK, 24) + line("M40,10 L92,78 M160,10 L108,78", RED, 12)
    return fitted(ribbon + box(30, 74, 140, 116, WHITE, 10) + box(84, 62, 32, 26, STONE, 5) + face_card(44, 98, 62, 76, SKY, **MARCUS) + line("M122,116 H154 M122,140 H154", SLATE, 9))


@picture("Sign in", "A clipboard with a list of people; two are ticked, and a hand writes the third name.")
def sign_in():
    rows = [s for y, who in ((64, DEV), (108, KIM), (152, TOM)) for s in place(sum(head(**who), []), 42, y, .44)]
    names = line("M68,68 q6,-18 12,0 t12,0 t12,0 M68,112 q6,-18 12,0 t12,0 t12,0", BLUE, 6) + line("M68,162 q6,-18 12,0 t12,0", BLUE, 6)
    board = clipboard(4, 8, 152, 184) + rows + names + tick(128, 64, .32) + tick(128, 108, .32)
    return fitted(board + writing_hand(98, 164, .66, SKINS[3], GREEN, turn=34))


@picture("Drinks and snacks", "A teapot, a glass of water and a plate of biscuits.")
def refreshments():
    pot = line("M44,58 H30 Q10,60 12,84 Q14,108 46,112", INK, 22) + line("M44,58 H30 Q10,60 12,84 Q14,108 46,112", RED, 10)
    spout = path("M104,126 Q128,112 126,78 Q125,66 118,58 L148,50 Q148,66 148,84 Q146,132 104,142 Z", RED)
    body = path("M36,72 Q40,44 76,44 Q112,44 116,72 Q124,132 98,138 H54 Q28,132 36,72 Z", RED) + circle(76, 22, 9, RED) + path("M50,46 Q54,30 76,30 Q98,30 102,46 Z", RED)
    glass = path("M158,72 H202 L196,166 H164 Z", WHITE) + path("M162,96 H198 L194,163 H166 Z", SKY, NONE) + path("M158,72 H202 L196,166 H164 Z")
    plate = oval(90, 168, 88, 24, WHITE)
    biscuits = [s for x, y in ((52, 152), (128, 152), (90, 146)) for s in circle(x, y, 25, WOOD) + dot(x - 8, y - 8, 4, BROWN) + dot(x + 8, y - 6, 4, BROWN) + dot(x - 4, y + 8, 4, BROWN) + dot(x + 10, y + 9, 4, BROWN)]
    front = path("M2,168 Q18,192 90,192 Q162,192 178,168 Q148,182 90,182 Q32,182 2,168 Z", SKY)
    return fitted(pot + spout + body + glass + plate + biscuits + front)


@picture("Payment", "A hand gives two banknotes to another hand.")
def payment():
    giver = place(hand("fist", SKINS[3]), 44, 50, 2.3, 118) + place(box(-24, 0, 48, 38, ORANGE, 6), 38, 44, 1, 118)
    return fitted(_palm_up(108, 156, 1.15, SKINS[0], BLUE) + _note(112, 98, 8) + _note(104, 78, 26) + giver)


@picture("Travel money back", "A bus ticket, and an arrow to coins in a hand.")
def expenses():
    stub = path("M10,22 H42 a9,9 0 0 0 18,0 H122 V98 H60 a9,9 0 0 0 -18,0 H10 Z", CREAM)
    bus = box(66, 40, 46, 34, RED, 5, INK, 5) + box(72, 46, 34, 11, SKY, 2, INK, 4) + dot(78, 76, 7) + dot(100, 76, 7) + line("M22,44 V76 M40,44 V76", SLATE, 7)
    go = thin_arrow("M136,52 H160 V78", (160, 84, 90, .9), fill=GREEN, width=11)
    coins = circle(84, 136, 24, YELLOW) + pound(85, 136, .66) + circle(126, 132, 24, YELLOW) + pound(127, 132, .66)
    return fitted(stub + bus + go + coins + _palm_up(120, 172, 1.3, SKINS[3], TEAL))


@picture("Feedback form", "A page with three faces to tick, and a pencil.")
def feedback_form():
    faces = [s for y, mood, colour in ((48, 1, GREEN), (100, 0, YELLOW), (152, -1, RED)) for s in smiley(54, y, 21, mood, colour) + box(96, y - 16, 32, 32, WHITE, 4)]
    return fitted(box(14, 10, 132, 180, WHITE, 8) + faces + tick(112, 44, .46) + pen(132, 74, 1.2, 142, ORANGE))
