"""Computers and phones."""
from cast import *
from kit import *
from props import *


@picture("Computer", "An open laptop with a keyboard.")
def computer():
    top = box(24, 14, 152, 106, SLATE, 10) + box(38, 28, 124, 78, SKY, 4)
    keys = [s for r, (a, n) in enumerate(((38, 7), (34, 7))) for i in range(n) for s in box(a + i * (18.2 if r == 0 else 19.4), 132 + r * 18, 11, 10, INK, 1, NONE)]
    return top + path("M26,120 H174 L190,184 Q190,190 184,190 H16 Q10,190 10,184 Z", GREY) + keys + box(72, 168, 56, 12, INK, 2, NONE)


@picture("Internet", "A laptop with a globe on its screen, and wifi waves above it.")
def internet():
    globe = circle(100, 80, 40, WHITE, BLUE, 8) + path("M100,42 C74,62 74,98 100,118 C126,98 126,62 100,42 Z", NONE, BLUE, 7) + line("M62,80 H138", BLUE, 7)
    waves = line("M80,0 Q100,-16 120,0 M58,-24 Q100,-60 142,-24", BLUE, 14)
    return fitted(waves + big_laptop(globe, screen=WHITE))


@picture("Mobile phone", "A hand holds a mobile phone with four app squares.")
def smartphone():
    apps = [s for x, y, c in ((-33, -56, RED), (5, -56, GREEN), (-33, -16, YELLOW), (5, -16, BLUE)) for s in box(x, y, 28, 28, c, 5, INK, 5)]
    thumb = joined(SKINS[3], bar("M36,184 Q24,150 58,112", 26))
    fingers = joined(SKINS[3], *[bar(f"M164,{y} H144", 20) for y in (88, 113, 138, 162)])
    return fitted(joined(SKINS[3], bar("M160,80 V164", 26)) + big_phone(apps, x=100) + fingers + thumb)


@picture("Video call", "A laptop with four faces on its screen.")
def video_call():
    people = ((22, 20, SKY, ROSE), (102, 20, CREAM, MARCUS), (22, 80, MINT, MEI), (102, 80, YELLOW, DEV))
    tiles = [s for x, y, fill, who in people for s in box(x, y, 76, 56, fill, 3) + place(sum(head(**who), []), x + 38, y + 31, .58)]
    return box(12, 10, 176, 136, SLATE, 10) + tiles + path("M22,152 H178 L190,178 Q190,188 178,188 H22 Q10,188 10,178 Z", GREY) + line("M80,172 H120", SLATE, 7)


def mic(x=100):
    """A microphone on its stand, 128 wide and 180 high, with its middle at x."""
    stand = line(f"M{x - 44},84 V96 C{x - 44},156 {x + 44},156 {x + 44},96 V84 M{x},142 V178", INK, 12) + line(f"M{x - 34},184 H{x + 34}", INK, 12)
    return stand + box(x - 30, 10, 60, 108, STONE, 28) + line(f"M{x - 28},46 H{x - 8} M{x - 28},66 H{x - 8} M{x - 28},86 H{x - 8}", INK, 5)


@picture("Microphone", "A microphone on a stand.")
def microphone():
    return fitted(mic())


@picture("Voice recorded", "A microphone with a big green tick.")
def recorded():
    return fitted(mic(70) + tick(140, 138, 1.35))


@picture("Record again", "A microphone with an exclamation mark in a yellow triangle.")
def record_again():
    sign = path("M140,66 L200,176 H80 Z", YELLOW, INK, 8) + line("M140,104 V134", INK, 15) + dot(140, 156, 9)
    return fitted(mic(70) + sign)


@picture("Mute", "A microphone with a line through it.")
def mute():
    return fitted(mic() + not_line(100, 100, 1.4))


@picture("Camera off", "A video camera with a line through it.")
def camera_off():
    body = path("M126,92 L186,56 V156 L126,120 Z", STONE) + box(14, 58, 122, 96, SLATE, 16) + circle(60, 106, 24, SKY) + dot(112, 82, 7, RED)
    return fitted(body + not_line(100, 104, 1.4))


@picture("Captions", "A screen with a person who talks, and their words in a dark bar at the bottom.")
def captions():
    speaking = person(100, 66, 1.1, ORANGE, base=140, mouth="talk", **MARCUS)
    words = box(20, 124, 160, 48, INK, 4) + line("M36,140 H96 M112,140 H164 M36,158 H66 M82,158 H140", WHITE, 8)
    return box(10, 12, 180, 168, SKY, 12) + speaking + words + box(10, 12, 180, 168, NONE, 12, INK, 8) + line("M70,190 H130", INK, 9)


@picture("Chat box", "A laptop with messages and a message box on its screen, and a hand that types.")
def chat_box():
    said = bubble(40, 38, 66, 34, (46, 80), fill=WHITE) + bubble(92, 66, 68, 32, (154, 106), fill=YELLOW)
    entry = box(42, 104, 86, 20, WHITE, 4, INK, 4) + line("M50,114 H74", SLATE, 5) + path("M136,104 L158,114 L136,124 Z", GREEN, INK, 4)
    typing = place(hand("point", SKINS[2]) + box(-14, 3, 28, 18, RED, 4), 166, 186, 1.7, -22)
    return fitted(big_laptop(said, entry) + line("M36,154 H108 M30,168 H100", SLATE, 6) + typing)


@picture("Password", "A padlock above a box with four stars.")
def password():
    stars = [s for x in (38, 79, 121, 162) for s in star(x, 157, .34, INK)]
    return padlock(100, 72, 1.12) + box(10, 126, 180, 62, WHITE, 10) + stars
