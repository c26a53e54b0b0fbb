"""How people like to use a screen: sizes, colours, lines, and ways to press."""
from cast import *
from kit import *
from props import *

SIZES = (52, 70, 90, 110, 130)
PLACES = {
    2: ((60, 97), (140, 97)),
    3: ((45, 97), (100, 97), (155, 97)),
    4: ((62, 66), (138, 66), (62, 128), (138, 128)),
    5: ((45, 66), (100, 66), (155, 66), (70, 128), (130, 128)),
}
SIDES = {2: 66, 3: 46, 4: 48, 5: 42}


def _called(name, label, desc, draw):
    """Put one drawing of a row of like ones in the set."""
    draw.__name__ = name
    picture(label, desc)(draw)


def _capital(x, y, high, colour=INK):
    """A capital A standing on x,y."""
    half, width = high * .42, max(8, high * .15)
    legs = f"M{x - half},{y} L{x},{y - high} L{x + half},{y}"
    return line(f"{legs} M{x - half * .62},{y - high * .36} H{x + half * .62}", colour, width)


def _card(fill=WHITE):
    return box(12, 12, 176, 176, fill, 20)


def _screen(fill=WHITE):
    return box(76, 168, 48, 22, STONE, 2) + box(10, 22, 180, 150, fill, 12)


def _words(step):
    high = SIZES[step - 1]
    return _card() + _capital(100, 100 + high / 2, high)


for _step, _label in enumerate(("Usual words", "Big words", "Bigger words", "Very big words", "Biggest words"), 1):
    _called(f"words_{_step}", _label, f"A letter A on a white card, size {_step} of 5.", lambda step=_step: _words(step))


def _stairs(count):
    bars = [box(14 + 36 * n, 150 - 32 * n, 28, 36 + 32 * n, BLUE, 4) for n in range(count)]
    whole = line("M10,188 H190", INK, 8)
    for one in bars:
        whole = whole + one
    return whole if count == 5 else whole + line("M186,188 V30", GREY, 8)


for _count, _name in enumerate(("least", "a_little", "medium", "a_lot", "most"), 1):
    _called(_name, _name.replace("_", " ").capitalize(), f"Stairs with {_count} of 5 steps.", lambda count=_count: _stairs(count))


def _amount(count):
    half = SIDES[count] / 2
    whole = _screen(CREAM)
    for x, y in PLACES[count]:
        whole = whole + box(x - half, y - half, 2 * half, 2 * half, BLUE, 8)
    return whole


for _count in PLACES:
    _called(f"amount_{_count}", f"{_count} on a screen", f"A screen with {_count} blue squares.", lambda count=_count: _amount(count))


def _button(step):
    wide, high = ((60, 34), (100, 60), (148, 104))[step - 1]
    return _screen(CREAM) + box(100 - wide / 2, 97 - high / 2, wide, high, GREEN, 12) + place(line("M-10,0 L-3,8 L11,-9", WHITE, 8), 100, 97, .7 + step * .3)


for _step, _label in enumerate(("Usual buttons", "Big buttons", "Very big buttons"), 1):
    _called(f"buttons_{_step}", _label, f"A screen with a green button, size {_step} of 3.", lambda step=_step: _button(step))


def _page(*clear):
    """A page of seven lines. Those that are clear are black, the others grey."""
    whole = _card()
    for row in range(7):
        y = 40 + 20 * row
        whole = whole + line(f"M38,{y} H{162 if row % 3 else 150}", INK if row in clear else GREY, 9)
    return whole


@picture("All lines", "A page of lines, all of them black.")
def lines_all():
    return _page(*range(7))


@picture("3 lines", "A page of grey lines with three black lines between two bars.")
def lines_3():
    return _page(2, 3, 4) + line("M12,66 H188 M12,134 H188", INK, 5)


@picture("1 line", "A page of grey lines with one black line in a yellow band.")
def lines_1():
    page = _card()
    for y in (40, 62, 138, 160):
        page = page + line(f"M38,{y} H160", GREY, 9)
    return page + box(12, 78, 176, 44, YELLOW, 0) + line("M38,100 H150", INK, 11)


@picture("Usual space", "A page with lines that are close together.")
def space_usual():
    rows = " ".join(f"M36,{y} H62 M74,{y} H112 M124,{y} H164" for y in (56, 78, 100, 122, 144))
    return _card() + line(rows, INK, 8)


@picture("More space", "Words that are far apart, and arrows that point up, down and to both sides.")
def space_wide():
    rows = " ".join(f"M34,{y} H74 M126,{y} H166" for y in (46, 154))
    return _card() + line(rows, INK, 11) + thin_arrow("M100,70 V130", (100, 66, -90), (100, 134, 90)) + thin_arrow("M62,100 H138", (58, 100, 180), (142, 100, 0))


@picture("Black on white", "A black sun on white.")
def colours_light():
    rays = "M100,22 V44 M100,156 V178 M22,100 H44 M156,100 H178 M45,45 L61,61 M139,139 L155,155 M155,45 L139,61 M61,139 L45,155"
    return _card() + line(rays, INK, 10) + circle(100, 100, 38, INK)


@picture("Brown on cream", "A brown mug on cream.")
def colours_cream():
    return _card(CREAM) + path("M140,82 Q172,82 168,108 Q164,132 138,128", NONE, BROWN, 11) + box(52, 66, 88, 88, BROWN, 12)


@picture("White on dark", "A white moon and two stars on black.")
def colours_dark():
    moon = path("M112,42 A60,60 0 1,0 160,128 A50,50 0 0,1 112,42 Z", WHITE)
    return _card(BLACK) + moon + place(star(0, 0, 1, WHITE), 152, 54, .5) + place(star(0, 0, 1, WHITE), 140, 92, .34)


@picture("Black on yellow", "A black tree on yellow.")
def colours_black_on_yellow():
    return _card(YELLOW) + box(91, 116, 18, 52, INK, 2) + circle(100, 88, 50, INK)


@picture("Yellow on black", "A yellow star on black.")
def colours_yellow_on_black():
    return _card(BLACK) + place(star(0, 0, 1, YELLOW), 100, 102, 1.5)


@picture("White on blue", "A white cloud on blue.")
def colours_white_on_blue():
    cloud = path("M56,138 Q30,138 30,112 Q30,88 56,88 Q62,56 96,56 Q128,56 136,84 Q170,84 170,112 Q170,138 142,138 Z", WHITE)
    return _card(BLUE) + cloud


def _pointer(x, y, size):
    """The pointer of a mouse with its tip at x,y."""
    return place(path("M0,0 L0,72 L18,56 L30,84 L43,78 L31,51 L54,50 Z", WHITE), x, y, size)


@picture("Pointer", "A small mouse pointer on a screen.")
def pointer():
    return _screen(SKY) + _pointer(86, 70, .6)


@picture("Big pointer", "A very big mouse pointer on a screen.")
def pointer_big():
    return _screen(SKY) + _pointer(66, 34, 1.5)


@picture("Press", "A hand that presses a green button with one finger.")
def press_finger():
    return box(10, 22, 118, 82, GREEN, 16) + place(big_point(SKINS[1], BLUE), 122, 122, .9, -120)


@picture("Rest the pointer", "A mouse pointer on a green button, with a ring round its tip.")
def press_rest():
    return box(10, 40, 180, 120, GREEN, 18) + circle(84, 84, 34, NONE, WHITE, 12) + path("M84,50 A34,34 0 0,1 84,118", NONE, YELLOW, 12) + _pointer(84, 84, 1.15)


def _switch(x, y, size, fill):
    """A big round switch, seen a little from above."""
    return place(box(-70, 18, 140, 34, SLATE, 12) + oval(0, 10, 66, 34, fill) + oval(0, -2, 58, 27, fill), x, y, size)


def _lit(left, wide):
    """Two rows of three things, the first of them in the light."""
    whole = _screen(CREAM) + box(left, 32, wide, 64, YELLOW, 12)
    for x, y in ((48, 64), (100, 64), (152, 64), (48, 134), (100, 134), (152, 134)):
        whole = whole + box(x - 17, y - 17, 34, 34, BLUE, 6)
    return whole


@picture("Groups first", "Six blue boxes on a screen, with a ring round three of them.")
def groups_first():
    return _lit(20, 160)


@picture("One by one", "Six blue boxes on a screen, with a ring round one of them.")
def boxes_one_by_one():
    return _lit(23, 50)


@picture("Switch", "A finger that presses a big red switch.")
def press_switch():
    return _switch(100, 138, 1.1, RED) + place(big_point(SKINS[1], BLUE), 100, 62, .64, 90)


@picture("Press, then wait", "A hand that presses a green button, and a clock.")
def press_then_wait():
    pressing = box(8, 92, 96, 66, GREEN, 14) + place(big_point(SKINS[1], BLUE), 100, 166, .68, -120)
    return fitted(pressing + clock(142, 58, 50))


@picture("Switch, then wait", "A big red switch and a clock.")
def press_wait():
    return _switch(84, 142, 1.02, RED) + clock(138, 62, 50)


@picture("2 switches", "A red switch and a yellow switch.")
def press_switches():
    return _switch(70, 50, .8, RED) + _switch(130, 144, .8, YELLOW)
