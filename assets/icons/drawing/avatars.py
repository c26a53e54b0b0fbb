"""Forty faces for members to choose from: avatar_01 to avatar_40, no two alike."""
from cast import PICTURES
from faces import portrait
from kit import (
    BLACK,
    BLOND,
    BLUE,
    BROWN,
    CREAM,
    GINGER,
    GREEN,
    GREY,
    MINT,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SILVER,
    SKINS,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    YELLOW,
)

PALE, LIGHT, TAN, WARM, DEEP = SKINS
NIGHT, PLUM, SNOW = "#6a4229", "#8c3f6b", "#f1f1ee"


def avatar(label, more, *clothes, **face):
    """Add the next face.  label is what a screen reader says; more finishes the longer sentence about it."""
    number = f"avatar_{sum(name.startswith('avatar_') for name in PICTURES) + 1:02}"
    PICTURES[number] = (label, f"{label}, {more}.", lambda: portrait(*clothes, **face))


# ---------------------------------------------------------------- first ten
avatar("Woman with long brown hair and glasses", "in a blue jumper with a white stripe", "stripe", BLUE, TAN, 50, WHITE,
       style="side_long", colour=BROWN, glasses="round", mouth="smile", eyes="lashes", brows="up")
avatar("Man with short black hair and a beard", "in a green shirt", "shirt", GREEN, WARM, second=MINT, style="side_part", colour=BLACK, beard=("full", BLACK))
avatar("Woman in a pink headscarf", "in a purple top", "plain", PURPLE, TAN, style="hijab", colour=PINK, eyes="lashes", brows="up", mouth="grin")
avatar("Older man with white hair at the sides", "with a white moustache and a red tie", "tie", SLATE, PALE, second=RED, style="sides", colour=SNOW,
       shape="thin", years=2, moustache=SNOW, mouth="soft", brow=SLATE)
avatar("Woman with a big afro", "with gold earrings and a yellow dress", "straps", YELLOW, DEEP, 46, style="afro", colour=BLACK, rings=YELLOW, mouth="lips", eyes="lashes", brows="up")
avatar("Young man with Down's syndrome", "with short brown hair and a red hoodie", "hoodie", RED, PALE, second=WHITE, style="short", colour=BROWN, shape="round",
       eyes="folded", brows="up", mouth="grin", blush=True)
avatar("Woman with a ginger ponytail and freckles", "in blue dungarees", "dungarees", CREAM, PALE, 46, second=BLUE, style="ponytail", colour=GINGER, freckles=True, mouth="grin")
avatar("Man in an orange turban", "with a long black beard and a white shirt", "shirt", SKY, WARM, second=WHITE, style="turban", colour=ORANGE,
       beard=("long", BLACK))
avatar("Older woman with a grey bun", "with glasses and a pearl necklace", "necklace", TEAL, PALE, 47, second=WHITE, style="bun", colour=SILVER, years=2, glasses=RED,
       mouth="smile")
avatar("Man in a wheelchair with curly hair", "in a yellow T-shirt", "plain", YELLOW, LIGHT, 42, style="curly", colour=BROWN, seat="handles", mouth="grin")
# ---------------------------------------------------------------- second ten
avatar("Woman with a black bob", "in a red cardigan", "cardigan", RED, LIGHT, 47, second=WHITE, style="bob", colour=BLACK, eyes="lashes", brows="up")
avatar("Bald man with a grey beard", "in a blue jacket", "jacket", BLUE, DEEP, second=CREAM, style="bald", beard=("full", SILVER), years=1, shape="square")
avatar("Woman with long black braids", "in an orange top", "vee", ORANGE, WARM, 47, style="braids", colour=BLACK, mouth="grin", eyes="lashes", brows="up")
avatar("Man with a purple hearing aid", "with short fair hair and a checked shirt", "checked", MINT, PALE, second=GREEN, style="receding", colour=BLOND, aid=PURPLE,
       years=1)
avatar("Woman with short white curly hair", "in a purple scarf", "scarf", STONE, LIGHT, 48, second=PURPLE, style="perm", colour=SNOW, years=2, shape="round", mouth="soft",
       brow=SLATE)
avatar("Young woman with blue hair", "in a dark roll-neck jumper", "roll", SLATE, PALE, 46, style="shag", colour=BLUE, mouth="side", eyes="lashes", brows="up")
avatar("Man with dark glasses and a grey hat", "in a brown jacket", "jacket", NIGHT, TAN, second=SKY, style="flat_cap", colour=STONE, band=BROWN, glasses="dark")
avatar("Woman with Down's syndrome and fair hair", "with purple glasses and a pink top", "plain", PINK, LIGHT, 48, style="wave_bob", colour=BLOND, shape="round", eyes="folded", brows="up",
       glasses=PURPLE, mouth="smile")
avatar("Man with short locs", "in a green hoodie", "hoodie", GREEN, DEEP, second=YELLOW, style="short_locs", colour=BLACK, mouth="grin", shape="thin")
avatar("Woman in a wheelchair with a headrest", "with short red hair and a teal top", "vee", TEAL, PALE, 44, style="pixie", colour=GINGER, seat="headrest", mouth="grin")
# ---------------------------------------------------------------- third ten
avatar("Woman in a bright head wrap", "with big earrings and a green dress", "straps", GREEN, DEEP, 46, style="wrap", colour=RED, band=YELLOW, rings=YELLOW, mouth="lips", eyes="lashes", brows="up")
avatar("Man with spiky fair hair", "in a purple polo shirt", "polo", PURPLE, PALE, style="spiky", colour=BLOND, mouth="grin", blush=True)
avatar("Woman in a green shawl over her hair", "with a gold edge", "plain", GREEN, WARM, style="shawl", colour=GREEN, band=YELLOW, years=1, mouth="soft")
avatar("Man with a big black moustache", "in a white shirt and blue tie", "tie", STONE, WARM, second=BLUE, style="short", colour=BLACK, moustache=BLACK, shape="round")
avatar("Woman with wavy fair hair", "in a red dress", "straps", RED, PALE, 46, style="wavy", colour=BLOND, mouth="lips", eyes="lashes", brows="up")
avatar("Older woman with short grey hair", "with glasses and a purple cardigan", "cardigan", PURPLE, DEEP, 48, second=PINK, style="curly", colour=SILVER, years=2,
       glasses="square")
avatar("Man with black hair and square glasses", "in a striped jumper", "stripe", ORANGE, LIGHT, second=CREAM, style="curtains", colour=BLACK, glasses="square", shape="thin")
avatar("Woman with two afro puffs", "in a blue top", "necklace", BLUE, DEEP, 46, second=YELLOW, style="puffs", colour=BLACK, mouth="grin", eyes="lashes", brows="up")
avatar("Older man with a long white beard", "in a grey collarless shirt and a white cap", "stand", SKY, TAN, second=WHITE, style="kufi", colour=WHITE, beard=("long", SNOW),
       years=1, brow=SLATE)
avatar("Woman with a cochlear implant", "with short brown hair and a yellow jumper", "roll", YELLOW, LIGHT, 47, style="short", colour=BROWN, implant=GREY, mouth="grin",
       eyes="lashes", brows="up")
# ---------------------------------------------------------------- fourth ten
avatar("Woman with long curly dark hair", "in a teal top", "vee", TEAL, TAN, 46, style="curly_long", colour=NIGHT, mouth="lips", eyes="lashes", brows="up")
avatar("Man with a shaved head and stubble", "in a dark T-shirt", "plain", SLATE, PALE, style="buzz", colour=SILVER, beard=("stubble", "#e3bd9e"), shape="square",
       mouth="side")
avatar("Woman with a plait over her shoulder", "in a sari", "drape", PINK, WARM, 47, second=PLUM, style="plait", colour=BLACK, mouth="smile", eyes="lashes", brows="up")
avatar("Man in a wheelchair with a goatee", "with a black quiff and a red shirt", "shirt", RED, TAN, 42, second=WHITE, style="quiff", colour=BLACK, seat="handles",
       beard=("goatee", BLACK))
avatar("Woman with a grey chin-length bob", "in a blue scarf", "scarf", ORANGE, PALE, 48, second=BLUE, style="chin", colour=SILVER, years=1, glasses="round")
avatar("Man with a flat top", "in a yellow jacket", "jacket", YELLOW, DEEP, second=WHITE, style="flat_top", colour=BLACK, mouth="grin")
avatar("Man in a woolly hat", "with a ginger beard and a green coat", "jacket", GREEN, PALE, second=CREAM, style="beanie", colour=BLUE, band=ORANGE,
       beard=("full", GINGER))
avatar("Woman with light patches on her skin", "with long thin braids, in an orange top", "vee", ORANGE, WARM, 46, style="cornrows", colour=BLACK, mark=PALE, mouth="grin",
       eyes="lashes", brows="up")
avatar("Old man with thin hair and a hearing aid", "with glasses and a brown cardigan", "cardigan", NIGHT, PALE, 46, second=SKY, style="thin", colour=SILVER, years=2,
       shape="thin", glasses="square", aid=BLUE, brow=SLATE)
avatar("Woman with a hair band and a wide smile", "with an afro, in a purple hoodie", "hoodie", PURPLE, WARM, second=WHITE, style="band", colour=NIGHT, band=PINK,
       mouth="grin")
