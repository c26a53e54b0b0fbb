"""A letter as the body of a page: what a browser shows and what a book holds are the same.

One sentence is one paragraph. Each heading, and each hard word, can be jumped to.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from xml.etree.ElementTree import Element

from app.domain.attachments import DRAWN
from app.domain.letter import Block, Layout, Letter, Sentence
from app.letters.forms.markup import add, element
from app.letters.forms.order import (
    Section,
    after_name,
    before_name,
    from_whom,
    greeting,
    signed,
)
from app.letters.forms.pictures import Pictures
from app.letters.forms.words import Run, runs, without_stars

HEADINGS = ("h1", "h2", "h3")
SEAM = re.compile(r"(?<=[@_-])|(?=\.)")  # where an address may go on to the next line


@dataclass(frozen=True)
class Row:
    """Sentences, and the pictures that belong to them."""

    pictures: tuple[str, ...]
    sentences: tuple[Sentence, ...] = ()


def letter_body(letter: Letter, layout: Layout, pictures: Pictures) -> Element:
    """The whole letter as a ``main`` element; each heading has a name, from part-1 on."""
    main = Body(letter, layout, pictures).main()
    for number, heading in enumerate(headings(main), start=1):
        heading.set("id", f"part-{number}")
    return main


def headings(body: Element) -> list[Element]:
    """The headings of a letter, in their order."""
    return [one for one in body.iter() if one.tag in HEADINGS]


class Body:
    """Turns the parts of one letter into elements."""

    def __init__(self, letter: Letter, layout: Layout, pictures: Pictures) -> None:
        self.letter = letter
        self.layout = layout
        self.pictures = pictures
        self.used: set[str] = set()
        self.words = {
            word.term.casefold(): f"word-{number}"
            for number, word in enumerate(letter.word_list, start=1)
        }

    def main(self) -> Element:
        """All parts of the letter, in reading order."""
        letter = self.letter
        main = element("main", class_=self.layout.replace("_", "-"))
        main.extend(self._top())
        main.append(element("h1", letter.title))
        for section in before_name(letter):
            main.extend(self._section(section))
        main.append(self._by_photo(signed(letter)))
        for section in after_name(letter):
            main.extend(self._section(section))
        if letter.word_list:
            main.append(self._word_list())
        if letter.credits:
            lines = [element("p", line) for line in letter.credits]
            main.append(element("section", element("h2", letter.fixed.credits), *lines))
        if letter.strip and self.layout is Layout.STRIP:
            main.append(self._pictured_words(letter.strip, "glance"))
        return main

    def _top(self) -> Iterator[Element]:
        letter = self.letter
        if letter.board:
            yield element("p", letter.board, class_="board")
        yield self._by_photo(from_whom(letter), letter.date)
        if greeting(letter):
            yield element("p", greeting(letter))

    def _by_photo(self, *lines: str) -> Element:
        """Words next to the photo of who wrote them."""
        words = element("div", *(element("p", line) for line in lines), class_="words")
        sender = self.letter.sender
        if self.layout is Layout.NO_PICTURES:
            return words
        photo = self.pictures.portrait(sender.photo, sender.name, " ".join(lines))
        return _beside([photo] if photo is not None else [], words)

    def _section(self, section: Section) -> Iterator[Element]:
        block = section.block
        if block.chapter:
            yield element("h2", block.chapter, class_="chapter")
        heading = element(f"h{section.level}", block.heading) if block.heading else None
        made = element("section", *self._rows(block, heading))
        if section.faces:
            faces = "faces" if self.layout is not Layout.NO_PICTURES else "faces plain"
            made.append(self._pictured_words(section.faces, faces))
        yield made

    def _rows(self, block: Block, heading: Element | None) -> Iterator[Element]:
        """The rows of a block. Its heading is in the first, if they share a picture."""

        def shown(sentence: Sentence) -> tuple[str, ...]:
            return self._shown(sentence, block)

        own = shown(Sentence(""))
        rows = [Row(which, tuple(group)) for which, group in groupby(block.sentences, shown)]
        if heading is not None and not (rows and rows[0].pictures == own):
            rows.insert(0, Row(own))
        for row in rows:
            yield self._row(row, heading)
            heading = None

    def _shown(self, sentence: Sentence, block: Block) -> tuple[str, ...]:
        """The pictures of a sentence; those with none of their own share the block's."""
        if self.layout is Layout.NO_PICTURES:
            # What someone drew is no decoration: it is shown to everybody.
            return (sentence.picture,) if sentence.picture.startswith(DRAWN) else ()
        if self.layout is Layout.SYMBOLS_ABOVE and sentence.symbols:
            return sentence.symbols
        return tuple(filter(None, (sentence.picture or block.picture,)))

    def _row(self, row: Row, heading: Element | None) -> Element:
        said = [heading.text or ""] if heading is not None else []
        said += [without_stars(sentence.words) for sentence in row.sentences]
        words = element("div", class_="words")
        words.extend([heading] if heading is not None else [])
        words.extend(map(self._sentence, row.sentences))
        if self.layout is Layout.NO_PICTURES and not row.pictures:
            return words
        shown = [self.pictures.show(picture, " ".join(said)) for picture in row.pictures]
        return _beside(shown, words, "row" if row.sentences else "row lead")

    def _sentence(self, sentence: Sentence) -> Element:
        language = {"lang": sentence.language} if sentence.language else {}
        if sentence.quoted:
            words = element("p", f"“{sentence.words}”", dir="auto", **language)
            return element("blockquote", words)
        line = element("p", **language, **({"dir": "auto"} if language else {}))
        for run in runs(sentence.words):
            add(line, self._run(run))
        return line

    def _run(self, run: Run) -> Element | str:
        if run.hard:
            return self._hard_word(run.words)
        if run.together:
            return element("span", run.words, class_="together")
        return _call(run) if run.link else run.words

    def _hard_word(self, words: str) -> Element:
        """A word that leads to its meaning. Its first use can be come back to."""
        name = self.words.get(words.casefold())
        if name is None:
            return element("b", words)
        first = {} if name in self.used else {"id": f"use-of-{name}"}
        self.used.add(name)
        return element("a", element("b", words), href=f"#{name}", **first)

    def _pictured_words(self, each: tuple[Sentence, ...], kind: str) -> Element:
        """Pictures with a word or two under each, and a box to tick by a face."""
        made = element("ul", role="list", class_=kind)
        for one in each:
            item = element("li", element("span", one.words, class_="word"))
            if one.picture and self.layout is not Layout.NO_PICTURES:
                item.insert(0, self.pictures.show(one.picture, one.words))
            if kind != "glance":
                item.append(element("span", class_="box", aria_hidden="true"))
            made.append(item)
        return made

    def _word_list(self) -> Element:
        """Hard words and what they mean. Each leads back to where it was read."""
        words = element("dl")
        for word in self.letter.word_list:
            name = self.words[word.term.casefold()]
            back = element("a", word.term, href=f"#use-of-{name}")
            term = element("dt", back if name in self.used else word.term, id=name)
            words.append(element("div", term, element("dd", word.meaning)))
        return element("section", element("h2", self.letter.fixed.word_list), words)


def _beside(pictures: Sequence[Element], words: Element, kind: str = "row") -> Element:
    """Pictures on the left and words on the right; an empty place keeps words in line."""
    return element("div", element("div", *pictures, class_="pictures"), words, class_=kind)


def _call(run: Run) -> Element:
    link = element("a", href=run.link, class_="call")
    for at, part in enumerate(SEAM.split(run.words)):
        if at:
            link.append(element("wbr"))
        add(link, part)
    return link
