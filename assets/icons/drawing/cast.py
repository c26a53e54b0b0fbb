"""The adults who come back throughout the set, and the register that every picture joins."""
from kit import BLACK, BLOND, BROWN, GINGER, ORANGE, PINK, PURPLE, SILVER, SKINS, YELLOW

AMINA = dict(style="hijab", colour=PINK, skin=SKINS[2])
DEV = dict(style="turban", colour=ORANGE, skin=SKINS[3], beard=BLACK)
GRACE = dict(style="braids", colour=BLACK, skin=SKINS[4])
JOE = dict(style="short", colour=BROWN, skin=SKINS[1], beard=BROWN)
KIM = dict(style="ponytail", colour=BLOND, skin=SKINS[0], aid=PURPLE)
LEON = dict(style="afro", colour=BLACK, skin=SKINS[3])
MARCUS = dict(style="crop", colour=BLACK, skin=SKINS[4])
MEI = dict(style="bob", colour=BLACK, skin=SKINS[1])
PAT = dict(style="sides", colour=SILVER, skin=SKINS[1])
ROSE = dict(style="bun", colour=SILVER, skin=SKINS[0], glasses=True)
SAM = dict(style="curly", colour=BROWN, skin=SKINS[2])
SOFIA = dict(style="long", colour=BROWN, skin=SKINS[2])
TOM = dict(style="quiff", colour=GINGER, skin=SKINS[0])
ZOE = dict(style="curly", colour=BLACK, skin=SKINS[4], rings=YELLOW)
PICTURES = {}              # id: (label, description, function)


def picture(label, desc):
    """Put a drawing in the set.  Its id is the function's name, less a closing underscore."""
    def keep(draw):
        name = draw.__name__.rstrip("_")
        if name in PICTURES:
            raise ValueError(f"two pictures are called {name}")
        PICTURES[name] = (label, desc, draw)
        return draw
    return keep
