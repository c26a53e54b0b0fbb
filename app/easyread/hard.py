"""Finds hard words in any of their forms, and fits the easy words into their place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.easy_read import ListedWord, WordKind
from app.easyread.hit import Hit, hint, stop
from app.easyread.spans import Spans
from app.easyread.text import Sentence, Word, words_in
from app.easyread.verbs import (
    agree_with_many,
    article,
    forms,
    going_on,
    participle,
    past,
    plural,
    third,
    without_ing,
)

VERB_OF = {
    "co-production": "co-produce",
    "participation": "participate",
    "consultation": "consult",
    "engagement": "engage",
    "implementation": "implement",
    "prioritisation": "prioritise",
    "safeguarding": "safeguard",
    "signposting": "signpost",
    "commissioning": "commission",
    "referral": "refer",
}
"""The verb of a noun in the list, which is just as hard."""
HEAD_ENDS = frozenset("who that which of for to with in on you we from about".split())
MIDDLES = frozenset({"by", "of"})
STAY = frozenset("done must online more enough about before after following".split())
HAVE_OR_BE = frozenset(
    "have has had having is are was were be been being get gets got am".split()
)
ARTICLES = frozenset({"a", "an"})
LEADING = frozenset("a an the this that these those our your their its his her".split())
"""Words before a thing: a verb's easy words do not fit after them ("the review")."""
QUESTION_WORDS = ("what ", "how ", "when ", "who ", "why ")
"""Easy words that begin so take the place of "the" as well: "what changed", not "the what"."""
MEASURED = frozenset({"minutes"})
"""Hard words that are plain ones after a number: "30 minutes"."""
NOWHERE = Spans()
MOST_LISTED = 4096
COUNTS = frozenset("few several many two three five ten fifteen twenty thirty".split())


@dataclass(frozen=True)
class _Form:
    """One way a hard word may stand in a text: its words, and what form the word is in."""

    words: tuple[str, ...]
    kind: str
    listed: ListedWord
    verb: bool = False

    @property
    def term(self) -> str:
        """The hard word in small letters."""
        return self.listed.term.lower()


class HardWords:
    """All that is looked for, by the first word of each form."""

    def __init__(self, listed: Iterable[ListedWord]) -> None:
        self._by_first: dict[str, list[_Form]] = defaultdict(list)
        self._initials: dict[str, ListedWord] = {}
        seen: set[tuple[str, ...]] = set()
        wanted: list[_Form] = []
        for word in listed:
            if word.kind is WordKind.ACRONYM:
                self._initials[word.term] = word
                if word.term.isalnum():
                    continue
            wanted += _forms(word)
        # A word just as the list has it is never taken for a form of another.
        for form in sorted(wanted, key=lambda form: " ".join(form.words) != form.term):
            if form.words not in seen:
                seen.add(form.words)
                self._by_first[form.words[0]].append(form)
        for ways in self._by_first.values():
            ways.sort(key=lambda form: -len(form.words))

    def initials(self, text: str) -> ListedWord | None:
        """The entry of some initials, in one or in many ("KPIs")."""
        bare = text.replace("’", "'").removesuffix("'s")
        return self._initials.get(bare) or self._initials.get(bare.removesuffix("s"))

    def listed(self, text: str) -> ListedWord | None:
        """The entry of some words that stand alone, in any form, or None."""
        words = tuple(_bare(word.low) for word in words_in(text, 0, len(text), NOWHERE))
        ways = self._by_first.get(words[0], ()) if words else ()
        found = (form.listed for form in ways if form.words == words)
        return next(found, None) or self.initials(text)

    def standing_in(self, texts: Iterable[str]) -> tuple[ListedWord, ...]:
        """The entries of all that stands in some texts, each once: the longest where they meet.

        Nothing is left alone but numbers of minutes. It is quick: screens ask at every press.
        """
        found: dict[ListedWord, None] = {}
        for text in texts:
            words, at = tuple(words_in(text, 0, len(text), NOWHERE)), 0
            while at < len(words):
                form = self._at(words, at)
                listed = form.listed if form else self.initials(words[at].text)
                if listed:
                    found.setdefault(listed)
                at += len(form.words) if form else 1
        return tuple(found)

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        """Every hard word, the longest where they overlap."""
        words, at = sentence.words, 0
        while at < len(words):
            form = self._at(words, at)
            if form is None:
                at += 1
                continue
            yield _hit(sentence, words, at, form)
            at += len(form.words)

    def _at(self, words: Sequence[Word], at: int) -> _Form | None:
        first = words[at]
        if first.kept:
            return None
        for form in self._by_first.get(_bare(first.low), ()):
            stands = words[at : at + len(form.words)]
            if tuple(_bare(word.low) for word in stands) == form.words:
                if form.listed.term in MEASURED and _measured(words, at):
                    return None
                return form
        return None


def _bare(low: str) -> str:
    """A word without what makes it somebody's: "stakeholders'" is found as "stakeholders"."""
    return low.removesuffix("'s").removesuffix("'")


def _measured(words: Sequence[Word], at: int) -> bool:
    return at > 0 and (words[at - 1].text.isdigit() or words[at - 1].low in COUNTS)


@lru_cache(MOST_LISTED)
def _forms(listed: ListedWord) -> tuple[_Form, ...]:
    """Every way a hard word may stand in a text.

    A list differs from the one before by a word or two, and to go through it all takes long.
    """
    return tuple(_made_forms(listed))


def _made_forms(listed: ListedWord) -> Iterator[_Form]:
    term = listed.term.lower()
    spellings = {term}
    if term in VERB_OF:
        spellings.add(VERB_OF[term])
    for spelling in [*spellings]:
        spellings |= {spelling.replace("-", " "), spelling.replace("-", "")}
        if spelling.endswith(("isation", "ise")):
            spellings.add(spelling.replace("isation", "ization").replace("ise", "ize"))
    for spelling in sorted(spellings):
        words = tuple(_bare(one.low) for one in words_in(spelling, 0, len(spelling), NOWHERE))
        if not words:
            continue
        leads = listed.meaning.startswith("To ") or spelling == "suffers from"
        place = 0 if leads else len(words) - 1
        base = words[place].removesuffix("s") if spelling == "suffers from" else words[place]
        is_verb = listed.meaning.startswith("To ") or (
            VERB_OF.get(term, "-").replace("-", " ") == spelling.replace("-", " ")
        )
        for form, kind in forms(base).items():
            whole = (*words[:place], form, *words[place + 1 :])
            yield _Form(whole, kind, listed, is_verb)
            yield _Form(("-".join(whole),), kind, listed, is_verb)
        yield from _other_numbers(listed, words)


def _other_numbers(listed: ListedWord, words: tuple[str, ...]) -> Iterator[_Form]:
    """One of what the list has many of, and many of what stands before "by" or "of"."""
    only = words[0] if len(words) == 1 else ""
    if only.endswith("s") and not only.endswith("ss") and only not in MEASURED:
        yield _Form((only[:-1],), "base", listed)
    head = next((at for at, word in enumerate(words) if word in MIDDLES), 0)
    if head:
        yield _Form((*words[: head - 1], plural(words[head - 1]), *words[head:]), "s", listed)


def _hit(sentence: Sentence, words: Sequence[Word], at: int, form: _Form) -> Hit:
    last = words[at + len(form.words) - 1]
    start, end = words[at].start, last.end
    before = words[at - 1] if at else None
    is_owner = last.low.endswith("'") or last.low.endswith("'s")
    led = before is not None and before.low in LEADING
    easy = (
        ""
        if is_owner or (form.verb and form.kind in {"base", "s"} and led)
        else _fitted(form, before)
    )
    if easy.startswith(QUESTION_WORDS) and before is not None and led:
        start = before.start
    elif easy and before is not None and before.low in ARTICLES:
        wanted = article(easy)
        if easy.startswith(("the ", "a ")):
            start, wanted = before.start, ""
        elif wanted != before.low:
            start = before.start
        if start == before.start:
            easy = f"{wanted} {easy}".strip()
    elif (
        easy.startswith("the ") and before is not None and before.low in {"the", "our", "your"}
    ):
        easy = easy.removeprefix("the ")
    if sentence.whole[start].isupper() and easy:
        easy = easy[0].upper() + easy[1:]
    suggestions = (easy,) if easy and form.listed.plain != "do not use" else ()
    blanks = {
        "word": form.listed.term,
        "plain": form.listed.plain,
        "meaning": form.listed.meaning,
    }
    return hint("ER33", (start, end), _why(form.listed), *suggestions, **blanks)


def _why(listed: ListedWord) -> str:
    """What is said of a hard word, by what the list has for it."""
    if not listed.plain and not listed.meaning:
        return "hard_waiting"
    if listed.meaning and listed.kind is WordKind.AVOID:
        return "hard_avoid"
    if listed.meaning and (listed.kind is WordKind.EXPLAIN or not listed.plain):
        return "hard_explain"
    return "hard_replace"


def _fitted(form: _Form, before: Word | None) -> str:
    """The easy words in the form that the hard word has."""
    plain = form.listed.plain
    first, _, rest = plain.partition(" ")
    if first in STAY or not plain:
        return plain
    if form.verb:
        base = without_ing(first) or first
        if form.kind == "base":
            return f"{base} {rest}".strip()
        after_have = before is not None and before.low in HAVE_OR_BE
        changed = {
            "s": third,
            "ed": participle if after_have else past,
            "done": participle,
            "ing": going_on,
        }[form.kind](base)
        return f"{changed} {rest}".strip()
    return _many(plain) if form.kind == "s" else plain


def _many(plain: str) -> str:
    """More than one of it: "people who pay for services"."""
    words = plain.split()
    head = next((at for at, word in enumerate(words) if word in HEAD_ENDS), len(words)) - 1
    if head < 0 or words[0].endswith("ing") or words[head].endswith("ing"):
        return plain
    words[head] = plural(words[head]) if not words[head].endswith("s") else words[head]
    if "or" in words[:head]:
        words[0] = plural(words[0])
    if len(words) > head + 2 and words[head + 1] in {"who", "that"}:
        words[head + 2] = agree_with_many(words[head + 2])
    return " ".join(words)


def initials_hit(word: Word, listed: ListedWord | None) -> Hit | None:
    """What is said of initials that members may not know (handbook ER39)."""
    if listed is None or not (listed.known or listed.plain):
        return stop("ER39", (word.start, word.end), "initials_unknown", word=word.text)
    if listed.known:
        return None
    plain = listed.plain
    if word.text.endswith("s") and "'" not in word.low:
        plain = _many(plain)
    return stop(
        "ER39", (word.start, word.end), "initials", plain, word=listed.term, plain=listed.plain
    )
