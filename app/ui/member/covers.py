"""Screens that stand over another for a while: each leads back to the place it covers."""

from collections.abc import Sequence

from app.domain.easy_read import ListedWord
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame, Screen

BACK = Frame(next_words="rest.stop_on", can_go_back=False)


def told_at_length(look: Look, title: Phrase, lines: Sequence[Phrase]) -> Screen:
    """Several sentences."""
    return RowsScreen(look, title, lines, BACK)


def told_alone(look: Look, phrase: Phrase) -> Screen:
    """One sentence, where the text is too large to say it under something else."""
    return CoverScreen(look, phrase, [], BACK)


def meanings(look: Look, words: Sequence[ListedWord]) -> Screen:
    """What hard words mean, with their pictures."""
    if len(words) != 1:
        return told_at_length(look, look("move.hard_words"), _meanings(look, words))
    (word,) = words
    picture = look.pictures.of_hard_word(word)
    title, meaning = Phrase(_capital(word.term), picture), Phrase(word.meaning, picture)
    return CoverScreen(look, title, [meaning], BACK)


def in_other_words(look: Look, phrase: Phrase, words: Sequence[ListedWord]) -> Screen:
    """A question in other words, and what its hard words mean."""
    lines = [phrase, *_meanings(look, words)]
    return told_at_length(look, look("question.other_words"), lines)


def break_cover(look: Look, told: str) -> Screen:
    """A calm screen, for as long as somebody wants a break; nothing of the other is seen.

    ``told`` is the name of what is said there.
    """
    frame = Frame(next_words="rest.break_on", can_go_back=False)
    return CoverScreen(look, look("rest.break_title"), [look(told)], frame)


def stop_cover(look: Look, told: str) -> Screen:
    """A calm screen for whoever stops, from which *Back* ends the visit.

    ``told`` is the name of what is said there of what was kept.
    """
    cover = CoverScreen(
        look, look("rest.stop_title"), [look(told)], Frame(next_words="rest.stop_on")
    )
    cover.bottom.back.say(look("rest.stop_end"))
    return cover


def _meanings(look: Look, words: Sequence[ListedWord]) -> list[Phrase]:
    """What hard words mean, each in one sentence with its picture."""
    return [
        Phrase(
            look("move.means", word=_capital(word.term), meaning=word.meaning).words,
            look.pictures.of_hard_word(word),
        )
        for word in words
    ]


def _capital(term: str) -> str:
    return term[:1].upper() + term[1:]
