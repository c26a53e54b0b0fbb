"""The hard words of a board: ours, with what the board changed, and its own."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.easy_read import ListedWord
from app.domain.errors.hard_words import WordAlreadyThere
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.hard_words import (
    BoardWord,
    BroughtIn,
    FileWord,
    WordState,
    changed_by,
    explained,
    key_of,
    new_word,
    tidy,
)
from app.easyread.hard import HardWords
from app.storage.models import HardWordRow
from app.storage.store import Sessions
from app.wording.catalogue import Catalogue
from app.wording.words_file import read_words, written_words

Explains = Callable[[Iterable[str]], tuple[ListedWord, ...]]
"""Finds the hard words that stand in some sentences and have a meaning."""

CHANGES = select(func.count(HardWordRow.id), func.sum(HardWordRow.version))
"""It differs after every change of the board's words, also when one is taken away."""


class WordList:
    """Our list of hard words is only ever read: what a board changes lies over it.

    What it did not change stays as our list has it, also after our list grew. Two words that
    differ in their case alone are the same word.
    """

    def __init__(
        self, sessions: Sessions, words: Catalogue, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._words = words
        self._today = today
        self._merged: tuple[object, dict[str, BoardWord]] | None = None
        self._listed: tuple[dict[str, BoardWord], tuple[ListedWord, ...]] | None = None
        self._explains: tuple[tuple[ListedWord, ...], Explains] | None = None

    def all(self) -> list[BoardWord]:
        """Every word, those that wait for a meaning first, and then by name."""
        return sorted(
            self._now().values(), key=lambda one: (one.state is not WordState.WAITING, one.key)
        )

    def word(self, term: str) -> BoardWord | None:
        """A word as it stands now, however it is written, or None."""
        return self._now().get(key_of(term))

    def rung_today(self) -> list[BoardWord]:
        """The words the bell was pressed for today that wait for a meaning."""
        today = self._today()
        return [
            one for one in self.all() if one.rung_on == today and one.state is WordState.WAITING
        ]

    def listed(self) -> tuple[ListedWord, ...]:
        """What the checker looks for: every word that is not switched off.

        It is the same tuple for as long as nothing changes.
        """
        words = self._now()
        if self._listed is None or self._listed[0] is not words:
            self._listed = words, tuple(one.listed for one in words.values() if not one.off)
        return self._listed[1]

    def explains(self) -> Explains:
        """What finds the words to explain in sentences for members, as the list is now.

        It needs no board any more. Words without a meaning, and initials that members know,
        are not found.
        """
        listed = self.listed()
        if self._explains is None or self._explains[0] is not listed:
            self._explains = listed, HardWords(explained(listed)).standing_in
        return self._explains[1]

    def add(self, term: str) -> BoardWord:
        """Put a word into the list; one that is there already stays as it is.

        Raises WordsMissing when nothing is written.
        """
        term = _named(term)
        with self._sessions.begin() as session:
            words = self._read(session)
            if key_of(term) not in words:
                row = _row(session, key_of(term))
                _lay(row, _begun(row, term), words)
        return self._now()[key_of(term)]

    def save(self, word: BoardWord) -> BoardWord:
        """Keep a word as it is now, new or changed; what our list says too stays ours.

        Raises WordsMissing for a word that is empty, WordAlreadyThere when a word of the
        board's own is to be called like another, and Gone when it was taken away.
        """
        key = key_of(_named(word.listed.term))
        with self._sessions.begin() as session:
            words = self._read(session)
            row = session.get(HardWordRow, word.id) if word.id else _row(session, key)
            if row is None or (word.id and row.removed_at is not None):
                raise Gone
            other = words.get(key)
            if row.key != key and other is not None:
                raise WordAlreadyThere(word=other.listed.term)
            if row.key != key:
                _make_room(session, key)
            _lay(row, word, words)
        return self._now()[key]

    def ring(self, term: str) -> BoardWord:
        """Keep that somebody did not know a word, in any of its forms.

        It comes into the list, or on again, and if it is initials, members do not know them.
        Raises WordsMissing when nothing is written.
        """
        term = _named(term)
        with self._sessions.begin() as session:
            words = self._read(session)
            known = HardWords(one.listed for one in words.values()).listed(term)
            key = key_of(known.term if known else term)
            row = _row(session, key)
            word = words.get(key) or _begun(row, term)
            listed = changed_by(word.listed, FileWord(term, known=False))
            rung = BoardWord(listed, rung=word.rung + 1, rung_on=self._today())
            _lay(row, rung, words)
        return self._now()[rung.key]

    def bring_in(self, contents: bytes) -> BroughtIn:
        """Bring in the words of a CSV file: all of them, or none.

        What the file says of a word takes the place of what the board said. Raises
        WordsFileNotRead and the errors of its lines.
        """
        brought = read_words(contents)
        added = changed = 0
        with self._sessions.begin() as session:
            words = self._read(session)
            rows = {row.key: row for row in session.scalars(select(HardWordRow))}
            for one in brought:
                before = words.get(key_of(one.term))
                word = before or new_word(one.term)
                off = word.off if one.off is None else one.off
                now = BoardWord(
                    changed_by(word.listed, one), off=off, rung=word.rung, rung_on=word.rung_on
                )
                if before and (now.listed, off) == (before.listed, before.off):
                    continue
                row = rows.get(now.key) or HardWordRow(key=now.key, picture="")
                session.add(row)
                _lay(row, now, words)
                added, changed = added + (before is None), changed + (before is not None)
        return BroughtIn(added, changed)

    def as_csv(self) -> bytes:
        """Every word as a CSV file that can be brought in again."""
        return written_words(sorted(self._now().values(), key=lambda one: one.key))

    def _now(self) -> dict[str, BoardWord]:
        with self._sessions() as session:
            return self._read(session)

    def _read(self, session: Session) -> dict[str, BoardWord]:
        """Every word by its key. It costs one small question while nothing has changed."""
        changes: object = session.execute(CHANGES).one()
        if self._merged is None or self._merged[0] != changes:
            words = {key_of(one.term): BoardWord(one, one) for one in self._words.listed_words}
            there = HardWordRow.removed_at.is_(None)
            for row in session.scalars(select(HardWordRow).where(there).order_by("key")):
                before = words.get(row.key)
                words[row.key] = _value(row, before.ours if before else None)
            self._merged = changes, words
        return self._merged[1]


def _named(term: str) -> str:
    term = tidy(term)
    if not any(map(str.isalnum, term)):
        raise WordsMissing
    return term


def _begun(row: HardWordRow, term: str) -> BoardWord:
    """A word that comes into the list: one that was taken away comes with what it had."""
    return new_word(term) if row.removed_at is None else _value(row, None)


def _row(session: Session, key: str) -> HardWordRow:
    """The row of a word, also of one that was taken away, or a new one."""
    row = session.scalars(select(HardWordRow).filter_by(key=key)).one_or_none()
    if row is None:
        row = HardWordRow(key=key, picture="")
        session.add(row)
    return row


def _make_room(session: Session, key: str) -> None:
    """Let go of a word that was taken away, now that another is called like it."""
    gone = session.scalars(select(HardWordRow).filter_by(key=key)).one_or_none()
    if gone is not None:
        session.delete(gone)
        session.flush()


def _lay(row: HardWordRow, word: BoardWord, words: dict[str, BoardWord]) -> None:
    """Lay what the board says over what our list has, and leave out what is the same."""
    listed, before = word.listed, words.get(key_of(word.listed.term))
    ours = before.ours if before else None
    row.key = word.key
    row.term = ours.term if ours else tidy(listed.term)
    row.plain = _own(tidy(listed.plain), ours.plain if ours else None)
    row.meaning = _own(tidy(listed.meaning), ours.meaning if ours else None)
    row.kind = _own(listed.kind, ours.kind if ours else None)
    row.known = _own(listed.known, ours.known if ours else None)
    row.picture = listed.picture
    row.off, row.rung, row.rung_on = word.off, word.rung, word.rung_on
    row.removed_at = None


def _own(value: Any, of_ours: Any) -> Any:  # noqa: ANN401 - of any one column
    return None if value == of_ours else value


def _value(row: HardWordRow, ours: ListedWord | None) -> BoardWord:
    base = ours or ListedWord(row.term, "", "")
    listed = ListedWord(
        base.term,
        base.plain if row.plain is None else row.plain,
        base.meaning if row.meaning is None else row.meaning,
        row.kind or base.kind,
        base.known if row.known is None else row.known,
        row.picture,
    )
    return BoardWord(listed, ours, row.id, row.off, row.rung, row.rung_on)
