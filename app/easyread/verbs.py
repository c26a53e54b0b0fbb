"""The forms of English words: enough to find them, and to fit others into their place."""

import re

_IRREGULAR = """
be was been|become became become|begin began begun|break broke broken|bring brought brought
build built built|buy bought bought|catch caught caught|choose chose chosen|come came come
cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|feel felt felt|find found found|fly flew flown|forget forgot forgotten
get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard
hide hid hidden|hold held held|hurt hurt hurt|keep kept kept|know knew known|lead led led
leave left left|let let let|lose lost lost|make made made|mean meant meant|meet met met
pay paid paid|put put put|read read read|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set
show showed shown|shut shut shut|sit sat sat|speak spoke spoken|spend spent spent
split split split|stand stood stood|steal stole stolen|stick stuck stuck|take took taken
teach taught taught|tell told told|think thought thought|throw threw thrown
understand understood understood|wake woke woken|wear wore worn|win won won
write wrote written
"""
PAST = {}
PARTICIPLE = {}
for _line in _IRREGULAR.replace("\n", "|").split("|"):
    if _line:
        _base, _past, _done = _line.split()
        PAST[_base], PARTICIPLE[_base] = _past, _done
PARTICIPLES = frozenset(PARTICIPLE.values())
DOUBLED = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")
PLURALS = {"person": "people", "child": "children", "man": "men", "woman": "women"}
PLAIN_OF = {"has": "have", "is": "are", "does": "do", "was": "were", "goes": "go"}


def plural(noun: str) -> str:
    """More than one of a thing; also how a verb goes with "she" ("tries")."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def third(verb: str) -> str:
    """A verb as it goes with "she"."""
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}
    return special.get(verb) or plural(verb)


def past(verb: str) -> str:
    """A verb as it tells what happened."""
    return PAST.get(verb) or _regular(verb)


def participle(verb: str) -> str:
    """A verb as it stands after "have" or "been"."""
    return PARTICIPLE.get(verb) or _regular(verb)


def going_on(verb: str) -> str:
    """A verb with -ing."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "be")):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _doubles(verb) else "") + "ing"


def without_ing(word: str) -> str:
    """The verb a word with -ing is from, or "" for a word that is not such a form."""
    if not word.endswith("ing") or len(word) < 5:
        return ""
    stem = word[:-3]
    for verb in (stem, stem + "e", stem[:-1]):
        if verb in USUAL and going_on(verb) == word:
            return verb
    return stem


USUAL = frozenset(PAST) | frozenset(
    """ask work check talk help listen plan follow look join use stop save decide start end
    agree share act support change move try call""".split()
)


def agree_with_many(verb: str) -> str:
    """A verb that went with "she", as it goes with "they": "pays" becomes "pay"."""
    if verb in PLAIN_OF:
        return PLAIN_OF[verb]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("ches", "shes", "sses", "xes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def forms(word: str) -> dict[str, str]:
    """Every form of a word that may be a noun or a verb, with what form it is."""
    made = {word: "base"}
    for form, kind in (
        (plural(word), "s"),
        (past(word), "ed"),
        (participle(word), "done"),
        (going_on(word), "ing"),
    ):
        made.setdefault(form, kind)
    return made


def article(words: str) -> str:
    """The "a" or "an" that goes before some words."""
    first = words.lstrip("*“\"'").lower()
    if first.startswith(("hour", "honest", "honour", "heir")):
        return "an"
    if first.startswith(("uni", "use", "usu", "eu", "one ", "once")):
        return "a"
    return "an" if first[:1] in set("aeiou8") else "a"


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + (verb[-1] if _doubles(verb) else "") + "ed"


def _doubles(verb: str) -> bool:
    return bool(DOUBLED.match(verb)) or verb in {"refer", "commit", "defer", "prefer"}
