"""Anything that people may do at five laptops, with packs that come late, twice or never."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from tests.joining.laptops import MEETINGS, MEMBERS, QUESTIONS, TOPICS, WORDS, Laptop


@dataclass
class History:
    """What was done, what must still be there in the end, and what somebody replaced."""

    laptops: list[Laptop]
    random: Random
    said: set[str] = field(default_factory=set)
    let_go: set[str] = field(default_factory=set)
    packs: list[str] = field(default_factory=list)
    named: dict[UUID, set[str]] = field(default_factory=dict)
    lost: set[UUID] = field(default_factory=set)
    answers: dict[UUID, set[tuple[str, ...]]] = field(default_factory=dict)
    taken_back: set[UUID] = field(default_factory=set)

    def live(self, acts: int) -> None:
        """Do so many things, each at some laptop."""
        for number in range(acts):
            laptop = self.random.choice(self.laptops)
            self.random.choice(ACTS)(self, laptop, f"<{number}>")

    def come_together(self) -> None:
        """Join packs of all with all, those that were lost before too, until all is known."""
        for pack in self.packs:
            self.random.choice(self.laptops).join(pack)
        for _round in range(3):
            for one in self.random.sample(self.laptops, len(self.laptops)):
                pack = one.pack()
                for other in self.laptops:
                    if other is not one:
                        other.join(pack)

    def replaces(self, before: str | None, new: str) -> None:
        """Note that somebody saw some words and wrote others over them."""
        if before is not None:
            self.let_go.add(before)
        self.said.add(new)

    @property
    def must_be_there(self) -> set[str]:
        """What nobody who saw it replaced or took away."""
        return self.said - self.let_go


Act = Callable[[History, Laptop, str], None]


def _rename(history: History, laptop: Laptop, new: str) -> None:
    topic = history.random.choice(TOPICS)
    before = laptop.rename(topic, new)
    if before is not None:
        history.replaces(before, new)


def _explain(history: History, laptop: Laptop, new: str) -> None:
    history.replaces(laptop.explain(history.random.choice(WORDS), new), new)


def _add_line(history: History, laptop: Laptop, new: str) -> None:
    if laptop.add_line(history.random.choice(TOPICS), new):
        history.said.add(new)


def _say(history: History, laptop: Laptop, new: str) -> None:
    named = history.random.random() < 0.5
    member, question = history.random.choice(MEMBERS), history.random.choice(QUESTIONS)
    if laptop.words_of("member", member, "name") is None:
        return
    laptop.say(member, question, new, named=named)
    history.said.add(new)
    if named:
        history.named.setdefault(member, set()).add(new)
        history.let_go |= {new} if member in history.lost else set()


def _take_back(history: History, laptop: Laptop, _new: str) -> None:
    words = history.random.choice(sorted(history.said) or [""])
    if laptop.take_back(words):
        history.let_go.add(words)


def _lay_cards(history: History, laptop: Laptop, new: str) -> None:
    """A member answers on a mat, or changes what they answered on it."""
    member = history.random.choice(MEMBERS)
    if laptop.words_of("member", member, "name") is None:
        return
    cards = [f"{new} card {number}" for number in range(history.random.randint(1, 3))]
    view, before = laptop.lay_cards(member, QUESTIONS[0], cards)
    history.let_go |= before
    history.said |= {*cards}
    history.answers.setdefault(view, set()).add(tuple(cards))
    history.named.setdefault(member, set()).update(cards)
    if member in history.lost or view in history.taken_back:
        history.let_go |= {*cards}


def _take_cards_back(history: History, laptop: Laptop, _new: str) -> None:
    """With an answer goes what its author changed elsewhere, known here or not."""
    view = laptop.take_cards_back(history.random.choice(MEMBERS), QUESTIONS[0])
    if view is not None:
        history.taken_back.add(view)
        history.let_go |= {card for cards in history.answers[view] for card in cards}


def _put_away(history: History, laptop: Laptop, _new: str) -> None:
    laptop.put_away(history.random.choice(TOPICS))


def _delete(history: History, laptop: Laptop, _new: str) -> None:
    topic = history.random.choice(TOPICS)
    others = laptop.to_choose("topic", topic.hex)
    gone = laptop.delete(topic)
    if gone:
        history.let_go |= {*gone, *others}


def _plan(history: History, laptop: Laptop, _new: str) -> None:
    laptop.plan(history.random.choice(TOPICS), history.random.choice(MEETINGS))


def _cancel(history: History, laptop: Laptop, _new: str) -> None:
    laptop.cancel(history.random.choice(MEETINGS))


def _lose(history: History, laptop: Laptop, _new: str) -> None:
    """Rarely: with a member goes what they said, also what is not known here yet."""
    if history.random.random() < 0.1:
        member = history.random.choice(MEMBERS)
        laptop.lose(member)
        history.let_go |= history.named.get(member, set())
        history.lost.add(member)


def _forget(history: History, laptop: Laptop, _new: str) -> None:
    word = history.random.choice(WORDS)
    others = laptop.to_choose("hard_word", word)
    meaning = laptop.forget(word)
    if meaning is not None:
        history.let_go |= {meaning, *others}


def _pack(history: History, laptop: Laptop, _new: str) -> None:
    history.packs.append(laptop.pack())


def _join(history: History, laptop: Laptop, _new: str) -> None:
    if history.packs:
        laptop.join(history.random.choice(history.packs))


ACTS: tuple[Act, ...] = (
    _rename,
    _explain,
    _add_line,
    _say,
    _take_back,
    _lay_cards,
    _lay_cards,
    _take_cards_back,
    _put_away,
    _plan,
    _cancel,
    _lose,
    _delete,
    _forget,
    _pack,
    _pack,
    _join,
    _join,
    _join,
)
