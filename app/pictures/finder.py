"""Finding pictures by what someone types."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.domain.pictures import Picture, PictureKind
from app.pictures.words import plain, stem

LABEL, IDENTITY, KEYWORD, GROUP = 1.0, 0.95, 0.8, 0.35
"""How much a word counts by where it stands."""

EXACT, SAME_STEM, BEGINNING, TYPING_MISTAKE, INSIDE = 1.0, 0.9, 0.75, 0.6, 0.45
"""How much a word counts by how well it matches."""

WHOLE = 1.0
"""What is added when the picture's own word is just what was typed."""

STARTS = 0.3
OURS = 0.05
SHORTEST_INSIDE = 3
SHORTEST_MISTAKEN = 4
LONG_WORD = 8


class Finder:
    """An index of pictures. Making it reads every word once; looking up is quick."""

    def __init__(self, pictures: Iterable[Picture]) -> None:
        self._pictures = list(pictures)
        self._labels = [" ".join(plain(picture.label)) for picture in self._pictures]
        self._places: dict[str, dict[int, float]] = defaultdict(dict)
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for place, picture in enumerate(self._pictures):
            self._read(place, picture)
        self._words = sorted(self._places)
        self._all = "\n".join(self._words)
        for word in self._words:
            self._by_stem[stem(word)].append(word)

    def find(self, typed: str) -> list[str]:
        """The ids of the pictures that are about what was typed, best first.

        A picture about every word comes before one about only some of them.
        """
        words = plain(typed)
        if not words:
            return []
        found: dict[int, float] = defaultdict(float)
        matched: dict[int, int] = defaultdict(int)
        for word in words:
            for place, score in self._matches(word).items():
                found[place] += score
                matched[place] += 1
        most = max(matched.values(), default=0)
        whole = " ".join(words)
        best = [place for place in found if matched[place] == most]
        best.sort(key=lambda place: (-self._score(place, found[place], whole), place))
        return [self._pictures[place].id for place in best]

    def _read(self, place: int, picture: Picture) -> None:
        ours = picture.kind is PictureKind.DRAWING
        texts = [(picture.label, LABEL), (picture.group, GROUP)]
        texts += [(keyword, KEYWORD) for keyword in picture.keywords]
        texts += [(picture.id, IDENTITY)] if ours else []
        for text, weight in texts:
            for word in plain(text):
                places = self._places[word]
                places[place] = max(weight, places.get(place, 0))

    def _matches(self, typed: str) -> dict[int, float]:
        """How well each picture goes with one typed word."""
        best: dict[int, float] = {}
        for word, quality in self._words_like(typed).items():
            for place, weight in self._places[word].items():
                score = quality * weight
                if score > best.get(place, 0):
                    best[place] = score
        return best

    def _words_like(self, typed: str) -> dict[str, float]:
        like: dict[str, float] = {}
        if len(typed) >= SHORTEST_INSIDE:
            like.update(dict.fromkeys(self._holding(typed), INSIDE))
        known = self._by_stem.get(stem(typed), ())
        if not known and len(typed) >= SHORTEST_MISTAKEN:
            like.update(dict.fromkeys(self._mistyped(typed), TYPING_MISTAKE))
        like.update(dict.fromkeys(self._beginning(typed), BEGINNING))
        like.update(dict.fromkeys(known, SAME_STEM))
        if typed in self._places:
            like[typed] = EXACT
        return like

    def _beginning(self, typed: str) -> Sequence[str]:
        start = bisect_left(self._words, typed)
        end = bisect_left(self._words, typed + "\x7f")
        return self._words[start:end]

    def _holding(self, typed: str) -> list[str]:
        found, at = [], self._all.find(typed)
        while at >= 0:
            start = self._all.rfind("\n", 0, at) + 1
            end = self._all.find("\n", at)
            end = len(self._all) if end < 0 else end
            found.append(self._all[start:end])
            at = self._all.find(typed, end)
        return found

    def _mistyped(self, typed: str) -> list[str]:
        """Words that differ by a letter, or by two where they are long."""
        allowed = 2 if len(typed) >= LONG_WORD else 1
        close = process.extract(
            typed, self._words, scorer=OSA.distance, score_cutoff=allowed, limit=None
        )
        return [word for word, _distance, _place in close]

    def _score(self, place: int, score: float, typed: str) -> float:
        label, picture = self._labels[place], self._pictures[place]
        if label == typed:
            score += WHOLE
        elif label.startswith(typed):
            score += STARTS
        score += OURS if picture.kind is PictureKind.DRAWING else 0
        return score - len(label) / 1000
