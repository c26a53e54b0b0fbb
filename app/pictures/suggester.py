"""Suggesting the picture for a sentence as it is typed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from app.domain.phrase import Phrase
from app.domain.pictures import Picture, PictureKind
from app.pictures.words import LITTLE_WORDS, plain, stem

LABEL, KEYWORD = 1.0, 0.85
"""How much it counts when a picture's own word is in the sentence, or another of its words."""

PART, APART = 0.35, 0.7
"""The same when only part of a name is there, or all of it but not together."""

NOT_OURS = 0.9
OWN_NAME = LABEL * NOT_OURS
"""What a picture's own word counts at least, whoever drew it."""

A_BUTTON = 0.6
"""Pictures of the app's own buttons are seldom what a sentence is about."""

EACH_MORE = 0.25
"""How much more a name of several words tells, for each word after the first."""

LONGEST_NAME = 4
LITTLE, COMMON, UNKNOWN = 0.5, 0.35, 3.0
WHOLE = 4.0
"""What is added when a name is the whole sentence."""

LIKE_BEFORE = 0.3
"""How alike two sentences must be for the picture of one to be thought of for the other."""

CHOSEN_BEFORE = 10.0

LITTLE_STEMS = frozenset(stem(word) for word in LITTLE_WORDS)
COMMON_WORDS = """
    answer ask better big board choose come day easy enjoy everyone feel find get give go good
    great happen hard help hear here idea know like live long look lot meet meeting member
    need new next number part people person place plan put right say see set soon start stop
    sure talk take tell thing think time today try use want way week word work year
"""
COMMON_STEMS = frozenset(stem(word) for word in COMMON_WORDS.split())


@dataclass(frozen=True)
class _Name:
    """One name a picture goes by, as stems."""

    place: int
    weight: float
    stems: tuple[str, ...]


class Suggester:
    """Knows what every picture is called, and what the board chose before."""

    def __init__(self, pictures: Iterable[Picture], chosen: Iterable[Phrase] = ()) -> None:
        self._pictures = list(pictures)
        self._whole: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
        self._parts: dict[str, list[_Name]] = defaultdict(list)
        pictures_of: dict[str, set[int]] = defaultdict(set)
        for place, picture in enumerate(self._pictures):
            for name in _names(place, picture):
                self._whole[name.stems].append(name)
                for one in set(name.stems):
                    pictures_of[one].add(place)
                    if one not in LITTLE_STEMS:
                        self._parts[one].append(name)
        self._worth = {one: self._rarity(one, len(used)) for one, used in pictures_of.items()}
        self._before: list[tuple[frozenset[str], str]] = []
        self._said_before: dict[str, list[int]] = defaultdict(list)
        for phrase in chosen:
            self.learn(phrase)

    def learn(self, phrase: Phrase) -> None:
        """Keep in mind which picture the board gave to some words."""
        stems = _content(phrase.words)
        if phrase.picture and stems:
            for one in stems:
                self._said_before[one].append(len(self._before))
            self._before.append((stems, phrase.picture))

    def suggest(self, sentence: str, most: int = 6) -> list[str]:
        """The pictures that go with a sentence, the likeliest first. There may be none."""
        stems = [stem(word) for word in plain(sentence)]
        scores = self._by_parts(frozenset(stems))
        for picture, score in self._by_names(stems).items():
            scores[picture] = max(score, scores.get(picture, 0))
        for picture, score in self._by_earlier_choice(_content(sentence)).items():
            scores[picture] = score + scores.get(picture, 0)
        return sorted(scores, key=lambda picture: -scores[picture])[:most]

    def key_words(self, sentence: str, most: int) -> list[str]:
        """The pictures of the words that a sentence is about, in the order of the words.

        For those who read by symbols: only a picture's own word counts, since a wrong symbol is
        worse than none, and of more than ``most`` those that tell the most.
        """
        stems = [stem(word) for word in plain(sentence)]
        found: list[tuple[float, int, str]] = []
        start = 0
        while start < len(stems):
            score, picture, length = self._named_at(stems, start)
            if picture and picture not in (one for _score, _place, one in found):
                found.append((score, start, picture))
            start += length
        chosen = sorted(found, reverse=True)[:most]
        return [picture for _score, _place, picture in sorted(chosen, key=lambda one: one[1])]

    def _named_at(self, stems: Sequence[str], start: int) -> tuple[float, str, int]:
        """The picture with the longest name that begins here, and how long that is."""
        for end in range(min(start + LONGEST_NAME, len(stems)), start, -1):
            words = tuple(stems[start:end])
            if not LITTLE_STEMS.isdisjoint(words[:1]) and len(words) == 1:
                break
            names = [
                (name.weight * self._sum(words), self._pictures[name.place].id)
                for name in self._whole.get(words, ())
                if name.weight >= OWN_NAME and self._pictures[name.place].group != "screen"
            ]
            if names:
                return (*max(names), len(words))
        return 0.0, "", 1

    def _by_names(self, stems: Sequence[str]) -> dict[str, float]:
        """The pictures whose name stands in the sentence just as it is."""
        best: dict[str, float] = {}
        for start in range(len(stems)):
            for end in range(start + 1, min(start + LONGEST_NAME, len(stems)) + 1):
                words = tuple(stems[start:end])
                if len(words) == 1 < len(stems) and words[0] in LITTLE_STEMS:
                    continue
                for name in self._whole.get(words, ()):
                    more = 1 + EACH_MORE * (len(words) - 1)
                    score = name.weight * self._sum(words) * more
                    score += WHOLE if len(words) == len(stems) else 0
                    picture = self._pictures[name.place].id
                    best[picture] = max(score, best.get(picture, 0))
        return best

    def _by_parts(self, there: frozenset[str]) -> dict[str, float]:
        """The pictures that have some of the words of a name in the sentence."""
        best: dict[str, float] = {}
        for one in there:
            for name in self._parts.get(one, ()):
                if len(name.stems) == 1:
                    continue
                found = self._sum(word for word in name.stems if word in there)
                share = found / self._sum(name.stems)
                score = name.weight * found * (APART if share == 1 else PART * share)
                picture = self._pictures[name.place].id
                best[picture] = max(score, best.get(picture, 0))
        return best

    def _by_earlier_choice(self, stems: frozenset[str]) -> dict[str, float]:
        scores: dict[str, float] = {}
        for place in {place for one in stems for place in self._said_before.get(one, ())}:
            before, picture = self._before[place]
            alike = self._sum(stems & before) / self._sum(stems | before)
            if alike >= LIKE_BEFORE:
                scores[picture] = max(alike * alike * CHOSEN_BEFORE, scores.get(picture, 0))
        return scores

    def _sum(self, stems: Iterable[str]) -> float:
        return sum(self._worth.get(one, UNKNOWN) for one in stems)

    def _rarity(self, one: str, used: int) -> float:
        """A word of many pictures says little about which is meant."""
        if one in LITTLE_STEMS:
            return LITTLE
        worth = 1 + log((len(self._pictures) + 1) / (used + 1))
        return worth * COMMON if one in COMMON_STEMS else worth


def _names(place: int, picture: Picture) -> list[_Name]:
    ours = picture.kind is PictureKind.DRAWING
    factor = 1.0 if ours else NOT_OURS
    factor *= A_BUTTON if ours and picture.group == "screen" else 1.0
    texts = {picture.label: LABEL}
    for keyword in picture.keywords:
        texts.setdefault(keyword, KEYWORD)
    if ours:
        texts.setdefault(picture.id.replace("_", " "), LABEL)
    stems = {text: tuple(stem(word) for word in plain(text)) for text in texts}
    return [
        _Name(place, weight * factor, stems[text][:LONGEST_NAME])
        for text, weight in texts.items()
        if stems[text]
    ]


def _content(text: str) -> frozenset[str]:
    """The stems of the words that say what a text is about."""
    return frozenset(stem(word) for word in plain(text)) - LITTLE_STEMS
