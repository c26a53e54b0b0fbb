"""Rules about which words are used (handbook ER33, ER36 to ER38, ER44 to ER48)."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from app.easyread.frequency import zipf
from app.easyread.hit import Hit, hint, judge
from app.easyread.spans import Spans
from app.easyread.text import Sentence

RARE = 3.6
"""Words used less than about 4 times in a million (Zipf scale of the frequency list)."""
LONG_AND_RARE = 4.3
SYLLABLES = re.compile(r"[aeiouy]+")
MANY_SYLLABLES = 3
LEAST = 4
"""In letters: a shorter word that is rare is a sound or a name."""
HEAVY = re.compile(r"\w{3,}(?:tion|ment|ance|ence|ity|isation|ization)s?$")
HEAVY_BUT_PLAIN = 4.75
EVERYDAY = frozenset(
    """appointment apartment basement moment comment cement pavement garment city community
    university electricity security activity ability disability disabilities activities
    dance chance distance balance ambulance insurance entrance france science audience sentence
    difference experience question station information vacation holiday direction conversation
    emergency department government argument equipment treatment payment agreement improvement
    parliament document dictionary celebration invitation operation medication vaccination
    supermarket computer telephone hospital facilitator carer accessible photograph caravan
    everybody anybody somebody wheelchair wheelchairs dentist pharmacy pharmacist chemist
    birthday tomorrow yesterday saturday afternoon favourite library swimming karaoke
    adjustment leaflet easyread unfair unhappy upset worried bingo timetable letterbox
    barbecue fridge headphones earphones tablet website email internet online""".split()
)
SAYINGS = {
    "on the same page": "agree",
    "touch base": "talk",
    "going forward": "from now on",
    "moving forward": "from now on",
    "at the end of the day": "",
    "take on board": "listen to",
    "taken on board": "listened to",
    "in the pipeline": "planned",
    "low hanging fruit": "easy first jobs",
    "hit the ground running": "start well",
    "think outside the box": "find new ideas",
    "move the goalposts": "change the rules",
    "back to the drawing board": "start again",
    "raise the bar": "do better",
    "drill down": "look closely",
    "deep dive": "close look",
    "blue sky thinking": "new ideas",
    "a level playing field": "a fair chance for everyone",
    "level playing field": "fair chance for everyone",
    "up to speed": "told about it",
    "on the table": "being talked about",
    "in the loop": "told about it",
    "bear with us": "please wait",
    "ballpark figure": "guess",
    "joined up": "working together",
    "quick win": "easy first job",
    "quick wins": "easy first jobs",
    "get the ball rolling": "start",
    "kick off": "start",
    "best of both worlds": "good in both ways",
    "tick box exercise": "just for show",
    "fell through the cracks": "got missed",
    "fall through the cracks": "get missed",
    "hit a brick wall": "got stuck",
    "sea change": "big change",
    "red tape": "too many rules",
    "wrap around": "all round",
    "window of opportunity": "chance",
    "on the back burner": "for later",
    "under the weather": "ill",
    "win win": "good for everyone",
    "cut corners": "do less than we should",
    "fit for purpose": "good enough",
    "one size fits all": "the same for everyone",
    "postcode lottery": "unfair from place to place",
    "watch this space": "we will tell you more",
    "golden thread": "main idea",
    "front line": "",
    "bottom line": "most important thing",
}
FOREIGN = {
    "via": "by",
    "ad hoc": "when needed",
    "pro rata": "for the hours you work",
    "vis-a-vis": "about",
    "vis-à-vis": "about",
    "per se": "",
    "inter alia": "among other things",
    "status quo": "how it is now",
    "de facto": "really",
    "en route": "on the way",
    "versus": "against",
    "per annum": "a year",
    "per capita": "for each person",
    "bona fide": "real",
    "quid pro quo": "a fair swap",
    "et al": "and others",
    "in lieu": "in place",
    "modus operandi": "way of working",
}
FILLERS = {
    "for a period of": "for",
    "in order to": "to",
    "due to the fact that": "because",
    "at this moment in time": "now",
    "at this point in time": "now",
    "at the present time": "now",
    "in the event that": "if",
    "with regard to": "about",
    "with regards to": "about",
    "in relation to": "about",
    "in respect of": "about",
    "with respect to": "about",
    "on a regular basis": "often",
    "on a daily basis": "every day",
    "on a weekly basis": "every week",
    "a number of": "some",
    "a range of": "many",
    "a variety of": "many",
    "the majority of": "most",
    "in the near future": "",
    "it is important to note that": "",
    "please note that": "",
    "please be advised that": "",
    "as a result of": "because of",
    "in addition to": "as well as",
    "in addition": "also",
    "as part of": "in",
    "in terms of": "about",
    "with a view to": "to",
    "in light of": "because of",
    "is able to": "can",
    "are able to": "can",
    "be able to": "can",
    "has the ability to": "can",
    "in conjunction with": "with",
    "by means of": "by",
    "for the purpose of": "for",
    "until such time as": "until",
    "as well as": "and",
    "basically": "",
    "essentially": "",
    "actually": "",
    "accordingly": "so",
}
VAGUE = frozenset(
    {
        "soon",
        "shortly",
        "some time",
        "sometime",
        "in due course",
        "regularly",
        "as soon as possible",
        "in the near future",
        "at a later date",
        "from time to time",
        "periodically",
        "at the earliest opportunity",
        "in the coming weeks",
        "in the coming months",
        "going to be announced",
        "eventually",
        "imminently",
        "later on",
    }
)
TALKING_DOWN = frozenset(
    {
        "clever",
        "good boy",
        "good girl",
        "well done you",
        "bless",
        "sweet",
        "special people",
        "little ones",
        "aww",
        "brave little",
    }
)
SAME_THING = (
    frozenset({"meeting", "session"}),
    frozenset({"supporter", "helper", "carer"}),
    frozenset({"letter", "correspondence"}),
    frozenset({"staff", "workers", "employees", "personnel"}),
    frozenset({"doctor", "gp", "physician"}),
    frozenset({"member", "attendee", "delegate"}),
)


def _pattern(phrases: Collection[str]) -> re.Pattern[str]:
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(re.escape(one) for one in longest) + r")(?![\w-])",
        re.IGNORECASE,
    )


PHRASES: tuple[tuple[str, str, Mapping[str, str], re.Pattern[str]], ...] = (
    ("ER37", "saying", SAYINGS, _pattern(SAYINGS)),
    ("ER38", "foreign", FOREIGN, _pattern(FOREIGN)),
    ("ER44", "filler", FILLERS, _pattern(FILLERS)),
    ("ER48", "vague", {}, _pattern(VAGUE)),
)
DOWN = _pattern(TALKING_DOWN)


def phrases(sentence: Sentence) -> Iterator[Hit]:
    """Sayings, words of other languages, words that add nothing, and vague times."""
    for rule, why, easy, pattern in PHRASES:
        for found in pattern.finditer(sentence.whole, sentence.start, sentence.end):
            instead = easy.get(found[0].lower())
            more = () if instead is None else (_as_it_stood(found[0], instead),)
            yield hint(rule, found.span(), why, *more, word=found[0])
    for found in DOWN.finditer(sentence.whole, sentence.start, sentence.end):
        yield judge("ER45", found.span(), "talking_down", word=found[0])


def rare_words(sentence: Sentence, taken: Spans) -> Iterator[Hit]:
    """Words few people know (ER33), and heavy nouns (ER47), besides the ones in the list."""
    for word in sentence.words:
        if word.kept or not word.text.isascii() or taken.touch(word.start, word.end):
            continue
        low = word.low.removesuffix("'s").removesuffix("'")
        if not low.isalpha() or low in EVERYDAY or low.removesuffix("s") in EVERYDAY:
            continue
        known = zipf(low)
        begins = word.start == sentence.start
        if word.text[0].isupper() and (not begins or not known or word.text.isupper()):
            continue  # a name, or what the rule of capitals finds
        span = (word.start, word.end)
        if HEAVY.match(low) and known < HEAVY_BUT_PLAIN:
            yield hint("ER47", span, "heavy", word=word.text)
        elif len(low) >= LEAST and _is_rare(low, known):
            yield hint("ER33", span, "rare", word=word.text)


def one_word_for_one_thing(sentences: Sequence[Sentence]) -> Iterator[Hit]:
    """The same word for the same thing all through (ER36): the second word is found."""
    first: dict[int, str] = {}
    for thing, said, span in things_named(sentences):
        before = first.setdefault(thing, said)
        if before != said:
            yield hint("ER36", span, "two_words", word=said, before=before)


def things_named(sentences: Iterable[Sentence]) -> Iterator[tuple[int, str, tuple[int, int]]]:
    """Words for things that have more than one: which thing, which word, and where."""
    for sentence in sentences:
        for word in sentence.words:
            for thing, group in enumerate(SAME_THING):
                if word.kept or not {word.low, word.low.removesuffix("s")} & group:
                    continue
                said = word.low if word.low in group else word.low.removesuffix("s")
                yield thing, said, (word.start, word.end)


def syllables(word: str) -> int:
    """How many beats a word has, near enough to tell long words from short."""
    beats = len(SYLLABLES.findall(word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and beats > 1
    silent_ed = word.endswith("ed") and not word.endswith(("ted", "ded")) and beats > 1
    return beats - (1 if silent or silent_ed else 0)


def _is_rare(low: str, known: float) -> bool:
    return known < RARE or (known < LONG_AND_RARE and syllables(low) >= MANY_SYLLABLES)


def _as_it_stood(found: str, instead: str) -> str:
    return instead[:1].upper() + instead[1:] if found[:1].isupper() else instead
