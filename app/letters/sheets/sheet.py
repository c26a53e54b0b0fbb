"""One answer sheet: the question on its front, and what is about the answer on its back."""

from collections.abc import Iterator, Mapping, Sequence

from app.domain.phrase import Phrase
from app.domain.sheet_codes import shown
from app.domain.sheet_paper import AnswerSheet
from app.domain.topics import Choice, Question, QuestionKind
from app.domain.views import Helped
from app.letters.composer import Composer
from app.letters.ink import REPEATED, Tag
from app.letters.pieces import Beside, Piece, Space, Stack, Words
from app.letters.sections import Item, Section
from app.letters.sheets.pieces import Laid, Room, Rules
from app.letters.sheets.ticks import GAP, Grid, Ticks
from app.letters.style import MM, SMALLEST_PICTURE, TextStyle

WRITING = 12 * MM
"""From line to line, for large writing by hand."""
FEW_LINES, MOST_LINES = 2, 6
LEAST_ROOM = 60 * MM
CODE_POINTS = 24
SIZES = tuple(size * MM for size in (48, 42, 36, 30))
SHORT = {QuestionKind.DOTS: "tick_dots", QuestionKind.CHOOSE_MANY: "tick_many"}
HOW = {QuestionKind.OWN_WORDS: "write", QuestionKind.PICTURE_MAT: "tick_places", **SHORT}
THREE_DOTS = 3


class SheetMaker:
    """Turns answer sheets into sections, in reading order."""

    def __init__(self, composer: Composer, fixed: Mapping[str, Phrase]) -> None:
        self._composer = composer
        self._style = composer.style
        self._fixed = fixed
        self._ticks = Ticks(composer)

    def sections(self, sheet: AnswerSheet, topic: Phrase, *, first: bool) -> Iterator[Section]:
        """The question, and then what is about the answer: each begins a side."""
        yield from self._front(sheet, topic, first=first)
        yield self._back(sheet)

    def told(self, phrases: Sequence[Phrase], heading: Phrase, title: str) -> Section:
        """What is told on a side of its own, a picture beside each sentence.

        ``title`` is the heading of the whole, where this side begins it.
        """
        tag = Tag("Sect")
        rows: list[Piece] = []
        if title:
            rows.append(self._heading(title, "H1", self._style.title, tag))
        rows.append(self._heading(heading.words, "H2", self._style.heading, tag))
        room = self._style.height - _height(rows, self._gap)
        size = min(self._style.picture, room / max(len(phrases), 1) - self._gap)
        rows += [self._told(one, max(size, SMALLEST_PICTURE), tag) for one in phrases]
        return Section(tag, tuple(Item(row, wide=True) for row in rows), wide=True, fresh=True)

    def credits(self, lines: Sequence[str], role: str = "H2") -> Section:
        """Who made the pictures, where their licences want it said (handbook 6.1)."""
        tag = Tag("Sect")
        rows = [self._heading(self._fixed["credits"].words, role, self._style.heading, tag)]
        rows += [self._composer.body(one, self._style.width, Tag("P", tag)) for one in lines]
        return Section(tag, tuple(Item(row, wide=True) for row in rows), wide=True)

    def _told(self, phrase: Phrase, size: float, within: Tag) -> Piece:
        style, tag = self._style, Tag("Sect", within)
        words = self._composer.words(phrase.words, style.body, style.text_width, Tag("P", tag))
        if not phrase.picture:
            return Beside([(style.text_left, words)])
        picture = self._composer.pictured(phrase.picture, size, tag, phrase.words)
        aside = (style.picture - size) / 2
        return Beside([(aside, picture), (style.text_left, words)])

    def _heading(self, words: str, role: str, style: TextStyle, tag: Tag) -> Words:
        return self._composer.words(
            words, style, self._style.width, Tag(role, tag, title=words)
        )

    def _front(self, sheet: AnswerSheet, topic: Phrase, *, first: bool) -> Iterator[Section]:
        """The question in the largest pictures that leave it on one side."""
        question = sheet.question
        for size in SIZES:
            tag = Tag("Sect")
            top = self._top(sheet.code, topic, tag, first=first)
            asked = self._asked(question, min(size, self._style.picture), tag)
            rows = self._answers(question, size, tag)
            last = self._ticks.beside(self._of("dont_know", "skip"), tag)
            left = self._style.height - _height([top, asked, *rows, last], self._gap)
            if left >= 0:
                break
        more = self._more(question, left - self._gap, tag)
        items = [top, asked, *rows, *more, last]
        yield Section(
            tag,
            tuple(Item(one, wide=True) for one in items),
            again=self._again(question.phrase.words),
            wide=True,
            fresh=True,
        )

    def _again(self, heading: str) -> Words:
        """The question said again, for the next side where one is not enough (ER20)."""
        words = self._fixed["more"].words.format(heading=heading)
        return self._composer.words(words, self._style.heading, self._style.width, REPEATED)

    @property
    def _gap(self) -> float:
        return self._style.row_gap

    def _top(self, code: str, topic: Phrase, tag: Tag, *, first: bool) -> Piece:
        """What it is about, and the code of this sheet."""
        large = TextStyle(CODE_POINTS, CODE_POINTS * 1.2, bold=True)
        setter = self._composer.setter
        lines = setter.lines(shown(code), large, self._style.width)
        wide = max(sum(run.width for run in line) for line in lines) + GAP
        width = self._style.width - wide - GAP
        words = self._composer.words(
            topic.words,
            self._style.heading,
            width,
            Tag("H1", tag, title=topic.words) if first else Tag("P", tag),
        )
        called = self._composer.words(
            self._fixed["code"].words, self._style.body, wide, Tag("P", tag)
        )
        number = Words(lines, large, Tag("P", tag))
        beside = Stack([called, number])
        return Laid([(0, 0, words), (self._style.width - wide, 0, beside)])

    def _asked(self, question: Question, size: float, tag: Tag) -> Piece:
        """The question beside its picture, and how it is answered."""
        picture = question.phrase.picture
        left = size + GAP if picture else 0.0
        width = self._style.width - left
        head = Tag("H2", tag, title=question.phrase.words)
        how = self._fixed[HOW.get(question.kind, "tick_one")]
        words = Stack(
            [
                self._composer.words(question.phrase.words, self._style.title, width, head),
                self._composer.words(how.words, self._style.body, width, Tag("P", tag)),
            ],
            self._style.sentence_gap,
        )
        if not picture:
            return words
        drawn = self._composer.pictured(picture, size, tag, question.phrase.words)
        return Beside([(0, drawn), (left, words)])

    def _answers(self, question: Question, size: float, tag: Tag) -> list[Piece]:
        if question.kind is QuestionKind.PICTURE_MAT:
            return self._ticks.mat(_phrases(question.choices), _phrases(question.places), tag)
        phrases = _phrases(question.choices)
        if not phrases:
            return []
        boxes = THREE_DOTS if question.kind is QuestionKind.DOTS else 1
        grid = Grid(self._across(phrases, boxes), size, boxes)
        return self._ticks.grid(phrases, grid, tag, numbered=True)

    def _across(self, phrases: Sequence[Phrase], boxes: int) -> int:
        """As many side by side as make even rows, and leave every word and its boxes whole."""
        many = len(phrases)
        wanted = many if many <= 3 else 2 if many == 4 else 3
        while wanted > 1 and not self._ticks.fits(phrases, wanted, boxes):
            wanted -= 1
        return wanted

    def _more(self, question: Question, room: float, tag: Tag) -> list[Piece]:
        """Lines to write on where there is room; where words are the answer, room to draw."""
        said = self._composer.body(
            self._fixed["say_more"].words, self._style.width, Tag("P", tag)
        )
        draw = self._composer.body(self._fixed["draw"].words, self._style.width, Tag("P", tag))
        if question.kind is not QuestionKind.OWN_WORDS:
            lines = min(MOST_LINES, int((room - said.height - self._gap) / WRITING))
            if lines < FEW_LINES:
                return []
            return [Stack([said, Rules(lines, WRITING, self._style.width)])]
        lines = MOST_LINES
        left = room - lines * WRITING - draw.height - 3 * self._gap
        while left < LEAST_ROOM and lines > FEW_LINES:
            lines, left = lines - 1, left + WRITING
        frame = Room(self._style.width, max(left, LEAST_ROOM))
        return [
            Rules(lines, WRITING, self._style.width),
            Stack([draw, frame], self._style.sentence_gap),
        ]

    def _back(self, sheet: AnswerSheet) -> Section:
        """Who helped, who may see it, and a place for a name that may stay empty."""
        tag = Tag("Sect")
        helped = self._of(*(f"helped.{one}" for one in Helped))
        sees = self._of(*(f"sees.{one}" for one in sheet.sees))
        items: list[Piece] = [
            *self._ticked("helped.title", helped, tag),
            *self._ticked("sees.title", sees, tag),
            self._name(tag, loose=len(sheet.sees) > 2),
        ]
        return Section(tag, tuple(Item(one, wide=True) for one in items), wide=True, fresh=True)

    def _ticked(self, title: str, phrases: Sequence[Phrase], tag: Tag) -> list[Piece]:
        across = len(phrases)
        while across > 1 and not self._ticks.fits(phrases, across):
            across -= 1
        heading = self._heading(self._fixed[title].words, "H3", self._style.heading, tag)
        rows = self._ticks.grid(phrases, Grid(across, SMALLEST_PICTURE), tag)
        return [Stack([heading, rows[0]], self._style.sentence_gap), *rows[1:]]

    def _name(self, tag: Tag, *, loose: bool) -> Piece:
        """What a name is for, and a line for it. Where there may be none, it says so."""
        heading = self._heading(self._fixed["name"].words, "H3", self._style.heading, tag)
        names = ("name_why", "name_empty") if loose else ("name_why",)
        lines = [
            self._composer.body(self._fixed[one].words, self._style.width, Tag("P", tag))
            for one in names
        ]
        rule = Rules(1, WRITING + 2 * MM, self._style.width)
        return Stack([heading, *lines, rule, Space(2 * MM)], self._style.sentence_gap)

    def _of(self, *names: str) -> list[Phrase]:
        return [self._fixed[name] for name in names]


def _phrases(choices: Sequence[Choice]) -> list[Phrase]:
    return [one.phrase for one in choices]


def _height(pieces: Sequence[Piece], gap: float) -> float:
    return sum(piece.height for piece in pieces) + gap * (len(pieces) - 1)
