"""One hard word: what to say instead, what it means, and what is done with it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.easy_read import Finding, Level, ListedWord, WordKind
from app.domain.hard_words import BoardWord
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.fields import Form, Lines, Pick, Scroll, line, tick, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.writing_checking import Checking
from app.wording.words_file import LONGEST

MOST_FINDINGS = 3
MEANING_LINES = 2
KINDS = (WordKind.EXPLAIN, WordKind.REPLACE, WordKind.AVOID, WordKind.ACRONYM)


class WordForm(Panel):
    """The form of one word. It is saved as one types; ``saved`` is told what is kept."""

    saved = Signal(object)  # a BoardWord

    def __init__(self, page: Page, services: Services, word: BoardWord) -> None:
        super().__init__(word.listed.term)
        self._page = page
        self._hard_words = services.hard_words
        self.word = word
        look, listed = page.look, word.listed
        ours = word.ours is not None
        name = look("words.term_fixed" if ours else "words.term").words
        self.term = line(name, listed.term, lambda typed: self._change(term=typed))
        self.term.setDisabled(ours)
        plain = look("words.plain").words
        self.plain = line(plain, listed.plain, lambda typed: self._change(plain=typed))
        for field in (self.term, self.plain):
            field.setMaxLength(LONGEST)
        meaning = look("words.meaning").words
        self.meaning = Lines(meaning, listed.meaning, self._write_meaning, MEANING_LINES)
        self.meaning.setPlaceholderText(look("words.meaning_hint").words)
        self.found = words_label("", "quiet")
        kinds = [(kind, look(f"words.kind_{kind}").words) for kind in KINDS]
        self.kind = Pick(look("words.kind").words, kinds, listed.kind, self._pick_kind)
        self.known = tick(
            look("words.known").words, on=listed.known, act=lambda on: self._change(known=on)
        )
        self.on = tick(look("words.on").words, on=not word.off, act=self._switch)
        self.picture = PictureButton(look, sentence=listed.term)
        self.hear = button(look("words.hear").words, self._hear)
        self.put_back = button(look("words.put_back").words, self._put_back)
        self.bin = button(look("desk.remove").words, self._remove, "danger")
        self._checking = Checking(services.easy_read.check, self)
        self._checking.found.connect(self._show_findings)
        self.picture.chosen.connect(lambda picture: self._change(picture=picture))
        self._lay_out()
        self._show_state()
        self._look_at_meaning()

    def _lay_out(self) -> None:
        look, form = self._page.look, Form()
        form.add(look("words.term").words, self.term)
        form.add(look("words.plain").words, self.plain)
        form.add(look("words.meaning").words, self.meaning)
        form.addWidget(self.found, form.rowCount(), 1)
        form.add(look("words.kind").words, self.kind)
        form.addWidget(self.known, form.rowCount(), 1)
        form.add(look("words.picture").words, self.picture)
        form.addWidget(self.on, form.rowCount(), 1)
        scroll = Scroll()
        scroll.body.addLayout(form)
        scroll.body.addStretch()
        self.body.addWidget(scroll, stretch=1)
        foot = QHBoxLayout()
        foot.addWidget(self.hear)
        foot.addStretch()
        foot.addWidget(self.put_back)
        foot.addWidget(self.bin)
        self.body.addLayout(foot)

    def _show_state(self) -> None:
        """Show what can be done with the word as it is now."""
        look, word, listed = self._page.look, self.word, self.word.listed
        self.known.setVisible(listed.kind is WordKind.ACRONYM)
        self.put_back.setVisible(word.is_changed)
        self.bin.setVisible(word.ours is None)
        likely = look.pictures.of_hard_word(listed)
        self.picture.put_back(likely, is_guess=not listed.picture)
        for part, name in (
            (self.hear, "words.hear_word"),
            (self.put_back, "words.put_back_word"),
            (self.bin, "words.remove_word"),
        ):
            part.setAccessibleName(look(name, word=listed.term).words)

    def _write_meaning(self, typed: str) -> None:
        meaning = typed.replace("\n", " ")[:LONGEST]
        if meaning != self.word.listed.meaning:
            self._change(meaning=meaning)
            self._look_at_meaning()

    def _pick_kind(self, kind: WordKind) -> None:
        known = self.word.listed.known and kind is WordKind.ACRONYM
        self._change(kind=kind, known=known)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.word = replace(self.word, off=not on)
        self._save_soon()

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - values of a listed word
        listed: ListedWord = replace(self.word.listed, **changes)
        self.word = replace(self.word, listed=listed)
        self._save_soon()

    def _save_soon(self) -> None:
        self._page.save_soon("hard word", self._save)

    def _save(self) -> None:
        self.word = self._hard_words.save(self.word)
        self._show_state()
        self.saved.emit(self.word)

    def _look_at_meaning(self) -> None:
        meaning = self.word.listed.meaning
        if meaning.strip():
            self._checking.look_at([meaning])
        else:
            self._checking.look_at([])
            self.found.setText(self._page.look("words.no_meaning").words)

    def _show_findings(self, found: list[list[Finding]]) -> None:
        """Show the first few things to look at. That it names the word itself is no fault."""
        if not found:
            return
        look, term = self._page.look, self.word.listed.term
        others = [one for one in found[0] if one.listed != term]
        told = [
            f"{look(f'writing.level_{one.level}').words} {one.reason}"
            for one in sorted(others, key=lambda one: one.level is not Level.STOP)
        ]
        words = "\n".join(told[:MOST_FINDINGS]) or look("words.easy").words
        self.found.setText(words)

    def _hear(self) -> None:
        listed = self.word.listed
        aloud = self._page.look("words.aloud", word=listed.term, meaning=listed.meaning)
        self._page.asked_to_hear.emit(Phrase(aloud.words), None)

    def _put_back(self) -> None:
        called = self._page.look("words.changes_of", word=self.word.listed.term).words
        self._take_away(called)

    def _remove(self) -> None:
        self._take_away(self.word.listed.term)

    def _take_away(self, called: str) -> None:
        self._page.save_now()
        if self.word.id is not None:
            self._page.remove(Thing.HARD_WORD, self.word.id, called)
