"""Looking up pictures: the set's own and those the board brought, together."""

from collections import Counter
from collections.abc import Iterable

from app.domain.phrase import Phrase
from app.domain.pictures import Picture
from app.pictures.finder import Finder
from app.pictures.suggester import Suggester


class Search:
    """Finds pictures by word and suggests them for sentences, best first."""

    def __init__(self, pictures: Iterable[Picture], chosen: Iterable[Phrase] = ()) -> None:
        known, before = list(pictures), list(chosen)
        self._known = frozenset(picture.id for picture in known)
        self._finder = Finder(known)
        self._suggester = Suggester(known, before)
        self._times = Counter(
            phrase.picture for phrase in before if phrase.picture in self._known
        )

    @property
    def often_chosen(self) -> list[str]:
        """The pictures that were chosen before, the most used first."""
        return [picture for picture, _times in self._times.most_common()]

    def find(self, typed: str) -> list[str]:
        """The pictures about what was typed: by id, word, other words and parts of words.

        Small typing mistakes are forgiven.
        """
        return self._finder.find(typed)

    def suggest(self, sentence: str, most: int = 6) -> list[str]:
        """The pictures that go with a sentence. What the board chose before counts."""
        likely = self._suggester.suggest(sentence, most * 2)
        return [picture for picture in likely if picture in self._known][:most]

    def key_words(self, sentence: str, most: int = 5) -> list[str]:
        """The pictures of the words that a sentence is about, in the order of the words."""
        found = self._suggester.key_words(sentence, most)
        return [picture for picture in found if picture in self._known]

    def learn(self, phrase: Phrase) -> None:
        """Keep in mind that the board gave some words this picture."""
        self._suggester.learn(phrase)
        if phrase.picture in self._known:
            self._times[phrase.picture] += 1
