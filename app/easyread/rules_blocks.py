"""Rules about whole texts: how long blocks are, hard words that are kept (1.2), and gaps."""

import re
from collections.abc import Iterator, Sequence

from app.domain.easy_read import ListedWord
from app.domain.gaps import GAP_RULE, gaps_in
from app.easyread.hard import HardWords
from app.easyread.hit import Hit, hint, stop
from app.easyread.text import Sentence
from app.wording.hard_words import BOLD

BLOCK = re.compile(r"(?:[^\n]+\n?)+")
BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+", re.MULTILINE)
EXPLAINS = re.compile(r"\b(?:means?|is when|are when|is an?|are)\b", re.IGNORECASE)
MOST_BULLETS = 6
MOST_WORDS = 50
MOST_SENTENCES = 6
SHOWN = 60
"""A finding about a whole block marks no more than its beginning."""


def blocks(text: str, sentences: Sequence[Sentence]) -> Iterator[Hit]:
    """Short blocks and short lists (ER49, ER50)."""
    at = 0
    for found in BLOCK.finditer(text):
        inside: list[Sentence] = []
        while at < len(sentences) and sentences[at].start < found.end():
            inside.append(sentences[at])
            at += 1
        if not inside:
            continue
        span = (inside[0].start, min(inside[0].end, inside[0].start + SHOWN))
        bullets = len(BULLET.findall(found[0]))
        if bullets > MOST_BULLETS:
            yield stop("ER49", span, "many_bullets", count=bullets)
        elif not bullets:
            count = sum(sentence.count for sentence in inside)
            if count > MOST_WORDS or len(inside) > MOST_SENTENCES:
                yield stop("ER50", span, "long_block", count=count)


def kept_words(sentences: Sequence[Sentence], hard: HardWords) -> Iterator[Hit]:
    """A hard word that is kept in bold has its meaning (ER11, ER34, ER35)."""
    told: set[ListedWord] = set()
    for at, sentence in enumerate(sentences):
        for found in BOLD.finditer(sentence.whole, sentence.start, sentence.end):
            listed = hard.listed(found[1])
            if listed is None or not listed.meaning:
                name = "bold_not_explained" if listed is None else "bold_no_meaning"
                yield stop("ER35", found.span(), name, found[1], word=found[1])
            elif listed not in told:
                told.add(listed)
                after = sentences[at + 1].text if at + 1 < len(sentences) else ""
                if not EXPLAINS.search(after):
                    yield hint("ER34", found.span(), "not_explained_next", word=found[1])


def gaps(text: str) -> Iterator[Hit]:
    """A gap that an opening left to be filled in."""
    for span in gaps_in(text):
        yield stop(GAP_RULE, span, "gap")
