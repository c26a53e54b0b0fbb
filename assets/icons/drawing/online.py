"""Phones, computers and being online."""
from cast import MARCUS, MEI, TOM, picture
from kit import (
    BLUE,
    GREEN,
    GREY,
    INK,
    NONE,
    ORANGE,
    RED,
    SKINS,
    SKY,
    SLATE,
    STONE,
    WHITE,
    YELLOW,
    bar,
    box,
    bubble,
    circle,
    dot,
    figure,
    fitted,
    head,
    heart,
    joined,
    line,
    padlock,
    path,
    place,
    shield,
    star,
)
from props import big_laptop, big_phone, envelope


@picture("Staying safe online", "A laptop with a padlock and shield on the screen.")
def online_safety():
    return big_laptop(shield(100, 86, 1.16), padlock(100, 84, .74))


@picture("Contact us", "A phone, an envelope and a speech bubble.")
def contact_us():
    return big_phone(x=50, size=.8) + bubble(92, 22, 98, 74, (104, 114)) + [s for x in (118, 141, 164) for s in dot(x, 58, 7)] + envelope(100, 112, 90, 66)


@picture("Text message", "A mobile phone with two message bubbles.")
def text_message():
    return big_phone(x=74) + bubble(46, 40, 144, 62, (62, 122, 82)) + [s for x in (84, 118, 152) for s in dot(x, 71, 9)] + bubble(24, 120, 80, 32, (92, 166, 80), fill=GREEN)


@picture("Phone call", "A person talks with a phone at the ear, with sound lines.")
def phone_call():
    slab = place(box(-13, -34, 26, 68, SLATE, 7), 134, 72, 1, -12)
    body, arm = figure(86, 86, 1.36, RED, (None, ((64, 60), (36, 22), "fist", -12)), mouth="talk", look=1, **MARCUS)
    return body + slab + place(arm, 0, 0) + line("M158,42 Q172,60 162,84 M172,24 Q200,58 180,98", BLUE, 9)


@picture("Computer", "An open laptop with a keyboard.")
def computer():
    top = box(24, 14, 152, 106, SLATE, 10) + box(38, 28, 124, 78, SKY, 4)
    keys = [s for r, (a, n) in enumerate(((38, 7), (34, 7))) for i in range(n) for s in box(a + i * (18.2 if r == 0 else 19.4), 132 + r * 18, 11, 10, INK, 1, NONE)]
    return top + path("M26,120 H174 L190,184 Q190,190 184,190 H16 Q10,190 10,184 Z", GREY) + keys + box(72, 168, 56, 12, INK, 2, NONE)


@picture("Mobile phone", "A hand holds a mobile phone with four app squares.")
def smartphone():
    apps = [s for x, y, c in ((-33, -56, RED), (5, -56, GREEN), (-33, -16, YELLOW), (5, -16, BLUE)) for s in box(x, y, 28, 28, c, 5, INK, 5)]
    thumb = joined(SKINS[3], bar("M36,184 Q24,150 58,112", 26))
    fingers = joined(SKINS[3], *[bar(f"M164,{y} H144", 20) for y in (88, 113, 138, 162)])
    return fitted(joined(SKINS[3], bar("M160,80 V164", 26)) + big_phone(apps, x=100) + fingers + thumb)


@picture("Password", "A padlock above a box with four stars.")
def password():
    stars = [s for x in (38, 79, 121, 162) for s in star(x, 157, .34, INK)]
    return padlock(100, 72, 1.12) + box(10, 126, 180, 62, WHITE, 10) + stars


@picture("Friends online", "Two phones, each with a smiling face, and a heart between.")
def online_friends():
    def face(who):
        return place([s for part in head(mouth="grin", bold=1.1, **who) for s in part], 0, -2, 1.02)
    one = big_phone(face(MEI), x=52, y=104, size=.84)
    two = big_phone(face(TOM), x=148, y=104, size=.84, screen=YELLOW)
    return one + two + heart(100, 42, .56)


@picture("Scam", "A fishing hook pulls a bank card out of a phone.")
def scam():
    card = place(box(-46, -30, 92, 60, ORANGE, 8) + line("M-43,-10 H43", INK, 12) + line("M-30,14 H-4", WHITE, 8), 118, 124, 1, -24)
    hook = "M150,10 V84 C150,120 112,122 110,96"
    return fitted(big_phone(x=56, y=104, size=.92) + card + line(hook, INK, 16) + line(hook, STONE, 6) + path("M110,84 L98,104 L122,104 Z", STONE) + circle(150, 16, 8, STONE))
