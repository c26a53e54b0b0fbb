"""A card that says who somebody is and what helps them, to print, fold and keep."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.letter import FixedWords, LetterProfile, Sentence
from app.domain.room_paper import clipped


@dataclass(frozen=True)
class CardPart:
    """A heading with its picture, and what stands under it.

    Of ``needs`` there are as many as have room, the most important first. What has to be
    ``exact``, as a phone number has, is never shortened.
    """

    heading: Sentence
    lines: tuple[Sentence, ...]
    needs: bool = False
    exact: bool = False


@dataclass(frozen=True)
class AboutCard:
    """All that the card of one member says, in reading order.

    ``name`` is what they like to be called, as a sentence, and ``who`` what belongs to it.
    ``talk`` and ``reach`` are to be seen before the card is opened, and ``inside`` is what is
    in it, needs first. ``more`` says how many needs have no room, with ``{count}`` as a blank,
    and ``more_one`` that it is one. The first ``must`` of the needs they cannot do without.
    """

    title: str
    name: str
    face: str
    who: tuple[Sentence, ...]
    talk: tuple[CardPart, ...]
    reach: tuple[CardPart, ...]
    inside: tuple[CardPart, ...]
    foot: str
    more: str
    more_one: str
    must: int = 0
    profile: LetterProfile = LetterProfile()
    board: str = ""
    fixed: FixedWords = FixedWords()
    credits: tuple[str, ...] = ()
    """What the licences of the pictures want to stand in print."""

    @property
    def parts(self) -> tuple[CardPart, ...]:
        """All parts, in reading order."""
        return (*self.talk, *self.reach, *self.inside)

    @property
    def needs(self) -> int:
        """How many needs there are."""
        return sum(len(part.lines) for part in self.inside if part.needs)

    @property
    def pictures(self) -> frozenset[str]:
        """The ids of all pictures on it."""
        said = (*self.who, *(part.heading for part in self.parts))
        lines = (line for part in self.parts for line in part.lines)
        return frozenset({self.face, *(one.picture for one in (*said, *lines))} - {""})

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything on it that is printed as words."""
        said = (*self.who, *(part.heading for part in self.parts))
        lines = (line.words for part in self.parts for line in part.lines)
        words = (self.title, self.name, self.board, self.foot, self.more, self.more_one)
        return (*words, *self.credits, *(one.words for one in said), *lines)

    def showing(self, stand_ins: Mapping[str, str]) -> "AboutCard":
        """The same card with other pictures in the place of some."""

        def seen(one: Sentence) -> Sentence:
            return replace(one, picture=stand_ins.get(one.picture, one.picture))

        def shown(parts: tuple[CardPart, ...]) -> tuple[CardPart, ...]:
            return tuple(
                replace(part, heading=seen(part.heading), lines=tuple(map(seen, part.lines)))
                for part in parts
            )

        return replace(
            self,
            who=tuple(map(seen, self.who)),
            talk=shown(self.talk),
            reach=shown(self.reach),
            inside=shown(self.inside),
        )

    def with_most(self, needs: int) -> "AboutCard":
        """The card with so many needs at most, and how many more there are."""
        left, parts = needs, []
        for part in self.inside:
            kept = part
            if part.needs:
                kept = replace(part, lines=part.lines[:left])
                left -= len(kept.lines)
            parts.append(kept)
        hidden = self.needs - needs
        if hidden > 0:
            filled = [at for at, part in enumerate(parts) if part.needs and part.lines]
            last = filled[-1] if filled else 0
            words = self.more_one if hidden == 1 else self.more.format(count=hidden)
            parts[last] = replace(parts[last], lines=(*parts[last].lines, Sentence(words)))
        return replace(self, inside=tuple(part for part in parts if part.lines))

    @property
    def lean(self) -> "AboutCard":
        """The card with one way to reach each of those who can be reached."""
        reach = tuple(replace(part, lines=part.lines[:1]) for part in self.reach)
        return replace(self, reach=reach)

    def clipped(self, words: int) -> "AboutCard":
        """The card with no more than so many words of anything that is said."""

        def cut(part: CardPart) -> CardPart:
            if part.exact:
                return part
            lines = [replace(one, words=clipped(one.words, words)) for one in part.lines]
            return replace(part, lines=tuple(lines))

        return replace(
            self,
            talk=tuple(map(cut, self.talk)),
            reach=tuple(map(cut, self.reach)),
            inside=tuple(map(cut, self.inside)),
        )
