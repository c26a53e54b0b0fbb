"""Ways to read and to hear."""
from cast import *
from kit import *
from poses import *
from props import *


@picture("Easy read", "A page with pictures at the left and short lines at the right.")
def easy_read():
    face = circle(58, 42, 21, YELLOW) + dot(50, 38, 3.5) + dot(66, 38, 3.5) + line("M49,47 Q58,57 67,47", INK, 4.5)
    house = path("M38,102 L58,82 L78,102 Z", RED) + box(44, 102, 28, 18, CREAM, 2)
    return box(18, 10, 164, 180, WHITE, 8) + face + house + heart(58, 156, .42) + [s for y in (34, 91, 148) for s in writing(98, y, 62, 2, 18, INK, 9)]


@picture("Large print", "A page with one very big letter A and two thick lines.")
def large_print():
    return box(14, 10, 172, 180, WHITE, 8) + line("M50,126 L100,30 L150,126 M70,94 H130", INK, 22) + writing(42, 150, 116, 2, 22, SLATE, 11)


@picture("Audio", "A pair of headphones round a sound wave.")
def audio():
    band = line("M32,112 C32,-8 168,-8 168,112", INK, 26) + line("M32,112 C32,-8 168,-8 168,112", SLATE, 14)
    cups = both(box(10, 100, 48, 84, BLUE, 18), 100)
    return band + cups + line("M76,132 V156 M92,110 V178 M108,122 V166 M124,136 V152", ORANGE, 9)


@picture("Braille", "Fingertips touch rows of raised dots on a page.")
def braille():
    page = box(10, 10, 180, 150, CREAM, 8)
    cells = ((0, 0), (0, 1), (1, 1)), ((0, 0), (1, 0), (0, 2)), ((1, 0), (0, 1), (1, 2)), ((0, 0), (1, 1), (0, 2), (1, 2))
    rows = [s for r in range(2) for c in range(4) for i, j in cells[(c + r) % 4] for s in dot(32 + c * 42 + i * 17, 32 + r * 66 + j * 17, 6.5)]
    reach = place(big_point(SKINS[3], RED), 118, 164, 1.0, -104)
    return fitted(page + rows + reach)


@picture("Coloured paper", "Three overlapping sheets of paper: pale blue, yellow and cream.")
def coloured_paper():
    def sheet(colour, turn):
        return place(box(-58, -180, 116, 164, colour, 4) + writing(-36, -150, 72, 4, 30), 100, 220, 1, turn)
    return fitted(sheet(SKY, -22) + sheet(YELLOW, 0) + sheet(CREAM, 22))


@picture("Email", "An envelope and an @ sign on a laptop screen.")
def email():
    screen = box(22, 14, 156, 116, SLATE, 10) + box(34, 26, 132, 92, SKY, 4) + path("M10,138 H190 V158 Q190,170 176,170 H24 Q10,170 10,158 Z", GREY)
    return screen + box(46, 42, 92, 64, CREAM, 3) + line("M48,46 L92,80 L136,46") + circle(146, 142, 44, WHITE) + line("M158,132 V146 C158,158 172,156 172,142 A26,26 0 1 0 160,164", INK, 7) + circle(146, 142, 11, NONE, INK, 7)


@picture("Letter", "An open envelope with a letter coming out.")
def letter():
    pocket = path("M10,92 L100,152 L190,92 V190 H10 Z", CREAM) + line("M10,188 L78,138 M190,188 L122,138")
    return path("M10,90 L100,22 L190,90 V186 H10 Z", CREAM) + paper(38, 10, 124, 150) + writing(60, 56, 80, 3, 24) + pocket


@picture("Phone call", "A person talks with a phone at the ear, with sound lines.")
def phone_call():
    slab = place(box(-13, -36, 26, 72, SLATE, 7), 130, 74, 1, -10)
    body, arm = acting(84, 82, 1.36, RED, None, ((60, 84), (42, 22), "fist", 0), 1.4, base=206, mouth="talk", look=1, **MARCUS)
    return fitted(body + slab + arm + line("M158,42 Q172,60 162,84 M172,24 Q200,58 180,98", BLUE, 9))


@picture("Text message", "A mobile phone with two message bubbles.")
def text_message():
    return big_phone(x=74) + bubble(46, 40, 144, 62, (62, 122, 82)) + [s for x in (84, 118, 152) for s in dot(x, 71, 9)] + bubble(24, 120, 80, 32, (92, 166, 80), fill=GREEN)


@picture("Video", "A screen with a person who signs, and a triangle to play it.")
def video():
    left, right = ((62, 92), (40, 56), "open", -6), ((60, 96), (26, 66), "point", 20)
    signer = person(100, 64, 1.02, PURPLE, (left, right), base=156, **AMINA)
    strip = box(10, 150, 180, 34, SLATE, 8) + path("M26,156 L50,167 L26,178 Z", WHITE, NONE) + line("M68,167 H174", STONE, 8) + circle(108, 167, 10, RED)
    return box(10, 14, 180, 168, SKY, 12) + signer + strip + box(10, 14, 180, 170, NONE, 12, INK, 8)


@picture("Face to face", "Two people close together face each other under one speech bubble.")
def face_to_face():
    pair = place(profile(SKINS[4], "#33302f"), 48, 128, 1.08) + place(profile(SKINS[0], "#c9662b"), 152, 128, 1.08, 0, True)
    return bubble(28, 10, 144, 58, (74, 98, 76), (126, 98, 124)) + line("M58,32 H142 M58,48 H112", SLATE, 7) + pair


@picture("Photo", "A camera with a photo of a face coming out of it.")
def photo():
    body = box(22, 34, 156, 88, SLATE, 16) + box(40, 12, 40, 26, SLATE, 8) + box(132, 18, 26, 20, RED, 5)
    lens = circle(100, 74, 34, STONE) + circle(100, 74, 22, BLUE) + dot(93, 66, 6, WHITE) + dot(154, 56, 7, YELLOW)
    sheet = box(48, 100, 104, 110, WHITE, 4) + box(58, 104, 84, 90, SKY, 2, INK, 4) + place(sum(head(**SAM), []), 100, 160, .92)
    return fitted(sheet + body + line("M46,122 H154", INK, 10) + lens)


@picture("Post", "A red pillar box with a letter going in.")
def post_box():
    pillar = box(84, 160, 100, 30, INK, 4) + box(92, 44, 84, 120, RED, 2) + path("M84,48 Q86,12 134,10 Q182,12 184,48 Z", RED)
    plate = box(108, 106, 52, 40, WHITE, 3) + line("M118,120 H150 M118,134 H138", SLATE, 6)
    letter = place(envelope(-50, -33, 100, 66), 66, 64, 1, 12)
    slot = box(104, 66, 60, 18, INK, 4)
    return fitted(pillar + plate + slot + letter + path("M114,60 H166 V92 H114 Q120,76 114,60 Z", INK))


@picture("Memory stick", "A memory stick, next to a laptop.")
def usb():
    stick = box(-84, -30, 104, 60, RED, 14) + box(20, -20, 50, 40, STONE, 3) + line("M34,-7 H46 M34,7 H46", INK, 8) + circle(-62, 0, 9)
    return fitted(laptop(110, 62, 1.06) + place(stick, 92, 152, 1.1, -8))


@picture("Words with no pictures", "A page with wide-spaced lines of words; a picture beside it is crossed out.")
def plain_text():
    page = box(12, 10, 130, 180, WHITE, 6) + line("M32,38 H74 M90,38 H122 M32,66 H54 M70,66 H122 M32,94 H92 M32,122 H70 M32,150 H70", INK, 11)
    return fitted(page + scenery(96, 106, 92, 74) + not_line(142, 143, .95))


@picture("Poster", "A poster with a picture and a title, pinned to a brick wall.")
def poster():
    wall = box(0, 0, 200, 200, BRICK, 4) + line("M2,50 H198 M2,100 H198 M2,150 H198 M100,2 V50 M50,50 V100 M150,50 V100 M100,100 V150 M50,150 V198 M150,150 V198", INK, 4)
    sheet = box(26, 12, 148, 176, WHITE, 2) + line("M58,44 H142", INK, 15) + scenery(44, 66, 112, 78) + line("M52,166 H148", TEAL, 9)
    pins = [s for x in (40, 160) for s in circle(x, 24, 9, RED, INK, 5)]
    return fitted(wall + sheet + pins)
