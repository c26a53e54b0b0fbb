"""The screen on which a member draws."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from app.domain.attachments import Attachment, MediaType
from app.domain.drawings import WIPED, Drawing, Pen, Stroke
from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.making import MakingScreen, Step
from app.ui.member.screen import Frame
from app.ui.parts.more_button import MoreButton
from app.ui.parts.pen_keys import PenKeys
from app.ui.parts.sheet import Sheet
from app.ui.parts.strokes import as_png
from app.ui.parts.tools import ToolButton, ToolGrid
from app.ui.parts.words_label import WordsLabel

GAP = 18
MOST_ON_ONE_PAGE = 2.4
"""The largest text and buttons with which all tools and the keys of the pen are on one page."""
BY_SWITCHES = tuple(pen for pen in Pen if pen is not Pen.RUBBER)
"""Stride by stride a rubber rubs out little: *Undo* takes back a whole stroke."""


class DrawScreen(MakingScreen):
    """A white sheet, four pens, a rubber, and a way back from everything.

    Each stroke changes the answer as it ends; the picture of them all is made with *Next*.
    For someone with switches there are buttons that move the pen.
    """

    def __init__(
        self, look: Look, question: Question, answer: Answer | None, frame: Frame = Frame()
    ) -> None:
        super().__init__(
            look,
            question,
            answer,
            look("dwell.how_to_draw" if look.presses.dwell_ms else "draw.how"),
            frame,
        )
        made = self.answer.attachment
        if made and made.is_recording:
            self.answer, made = replace(self.answer, attachment=None), None
        self.drawing = made.drawing if made and made.drawing else Drawing()
        self.sheet = Sheet(look("draw.sheet").words)
        self.sheet.show_drawing(self.drawing)
        pens = BY_SWITCHES if look.is_scanned else tuple(Pen)
        self.pens = {pen: ToolButton(look, look(f"draw.{pen}"), pen) for pen in pens}
        self.undo, self.redo, self.wipe = (
            ToolButton(look, look(f"draw.{name}"), mirrored=name == "redo")
            for name in ("undo", "redo", "wipe")
        )
        self.keys = PenKeys(look, self.sheet) if look.is_scanned else None
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.sheet, stretch=1)
        if self.keys and look.is_crowded:
            for tool in self._all_tools:
                tool.show_picture(shown=False)
        more = MoreButton(look) if self.keys and look.crowding > MOST_ON_ONE_PAGE else None
        grid = ToolGrid(self._all_tools, more)
        grid.turned.connect(self.turned)
        row.addWidget(grid)
        self.work.addLayout(row, stretch=1)
        self.lay_out_pages()
        self._connect_tools()
        self._show_page()

    @property
    def is_ready(self) -> bool:
        """Whether something is to be seen, or something else is said."""
        blank = self.answer.said is Said.ANSWER and self.sheet.is_white
        return bool(self.answer.words.strip()) if blank else not self.answer.is_empty

    @property
    def has_room_to_note(self) -> bool:
        """Never: the tools need all of it."""
        return False

    @property
    def _all_tools(self) -> list[ToolButton]:
        keys = self.keys.buttons if self.keys else []
        return [*keys, *self.pens.values(), self.undo, self.redo, self.wipe]

    def tools(self) -> list[Phrase]:
        """How the pen is used by keys, and then each tool."""
        how = self._how_the_pen_is(down=self.sheet.is_down)
        return [how, *(tool.phrase for tool in self._all_tools if _is_there(tool))]

    def _how_the_pen_is(self, *, down: bool) -> Phrase:
        """Whether it is down; and how keys use it, where they are not switches."""
        name = "down" if down else "up"
        if self.look.presses.dwell_ms:
            return self.look(f"dwell.pen_{name}")
        return self.look(f"draw.is_{name}" if self.keys else f"draw.pen_{name}")

    def add_question(self) -> None:
        """Show it in one small line: the more room there is to draw in, the better."""
        self.body.addWidget(WordsLabel(self.title.words, "label"))

    def go_on(self) -> None:
        """Make the picture of all strokes before going on."""
        if self._step is Step.MAKING:
            self._make_picture()
        super().go_on()

    def finish(self) -> None:
        """Lift the pen, so that the stroke it makes is kept."""
        self.sheet.lift()

    def _make_picture(self) -> None:
        self.finish()
        made = self.answer.attachment
        if made and self.sheet.is_white:
            self.change(replace(self.answer, attachment=None))
        elif made and not made.contents:
            picture = as_png(self.sheet.image)
            finished = Attachment(MediaType.PNG, picture, drawing=self.drawing)
            self.change(replace(self.answer, attachment=finished))

    def _connect_tools(self) -> None:
        self.sheet.drew.connect(self._add)
        self.sheet.put_down.connect(self._tell_pen)
        for pen, tool in self.pens.items():
            tool.clicked.connect(partial(self._take, pen))
        acts: dict[ToolButton, Callable[[], Drawing]] = {
            self.undo: self._undone,
            self.redo: self._redone,
            self.wipe: self._wiped,
        }
        for tool, act in acts.items():
            tool.clicked.connect(partial(self._act, tool, act))

    def _take(self, pen: Pen) -> None:
        self.sheet.lift()
        self.sheet.pen = pen
        self.said.emit(self.pens[pen].phrase)
        self._show_page()

    def _act(self, tool: ToolButton, act: Callable[[], Drawing]) -> None:
        self.sheet.lift()
        self.said.emit(tool.phrase)
        drawing = act()
        if drawing != self.drawing:
            self.sheet.show_drawing(drawing)
            self._keep(drawing)

    def _undone(self) -> Drawing:
        return self.drawing.undone()

    def _redone(self) -> Drawing:
        return self.drawing.redone()

    def _wiped(self) -> Drawing:
        return self.drawing.with_stroke(WIPED) if self.drawing.shown else self.drawing

    def _add(self, stroke: Stroke) -> None:
        self._keep(self.drawing.with_stroke(stroke))

    def _keep(self, drawing: Drawing) -> None:
        self.drawing = drawing
        made = Attachment(MediaType.PNG, drawing=drawing)
        self.change(replace(self.answer, said=Said.ANSWER, attachment=made))

    def _tell_pen(self, down: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Say how the keyboard's pen is, which is seen by its tip."""
        phrase = self._how_the_pen_is(down=down)
        self.sheet.setAccessibleDescription(phrase.words)
        if down:
            self.said.emit(phrase)

    def _show_page(self) -> None:
        super()._show_page()
        for pen, tool in self.pens.items():
            tool.setChecked(pen is self.sheet.pen)
        self.undo.show_limit(reached=not self.drawing.can_undo)
        self.redo.show_limit(reached=not self.drawing.can_redo)
        self.wipe.show_limit(reached=not self.drawing.shown)


def _is_there(tool: ToolButton) -> bool:
    return tool.isEnabled() and not tool.isHidden()
