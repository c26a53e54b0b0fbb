"""Words that wrap between words, never inside one, and light up one by one when read."""

from PySide6.QtCore import Property, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

ROUND_EDGE = 4
BESIDE = 3
UNDERLINE = 4


class WordsLabel(QLabel):
    """Shows words exactly as they are: never as markup, never split or shortened.

    The word being read aloud stands on a plate of its own with a line under it: never by
    colour alone (handbook 5.6). The style sheet gives the colours.

    A screen reader is told ``told_name`` in place of words that say too little alone: some
    pass over one word when they come to a new screen.
    """

    told_name = ""

    def __init__(self, words: str, role: str = "words", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit: tuple[int, int] | None = None
        self._plate = QColor("#FFD34E")
        self._on_plate = QColor("#1C2233")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setText(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _get_lit_plate(self) -> QColor:
        return self._plate

    def _set_lit_plate(self, colour: QColor) -> None:
        self._plate = colour

    def _get_lit_words(self) -> QColor:
        return self._on_plate

    def _set_lit_words(self, colour: QColor) -> None:
        self._on_plate = colour

    lit_plate = Property(QColor, _get_lit_plate, _set_lit_plate)
    lit_words = Property(QColor, _get_lit_words, _set_lit_words)

    @property
    def lit(self) -> str:
        """The words that are lit now, or "" when none are."""
        if self._lit is None:
            return ""
        start, length = self._lit
        return self.text()[start : start + length]

    def light(self, start: int, length: int) -> None:
        """Light some of the words, by their place in the text; none where length is 0."""
        lit = (start, length) if length else None
        if lit != self._lit:
            self._lit = lit
            self.update()

    @property
    def lines(self) -> list[QRect]:
        """Where each line of the words is in the label, from the top down."""
        layout = self._laid_out()
        corner = self._corner(layout)
        found = [layout.lineAt(place) for place in range(layout.lineCount())]
        return [one.naturalTextRect().translated(corner).toAlignedRect() for one in found]

    @property
    def lines_of_words(self) -> list[str]:
        """The words of each line."""
        whole = self.text().encode("utf-16-le")
        layout = self._laid_out()
        found = [layout.lineAt(place) for place in range(layout.lineCount())]
        ends = [
            (one.textStart() * 2, one.textStart() * 2 + one.textLength() * 2) for one in found
        ]
        return [whole[start:end].decode("utf-16-le") for start, end in ends]

    def line_at(self, place: int) -> int:
        """The number of the line on which a place in the text is, the first being 0."""
        layout, unit = self._laid_out(), self._units(place)
        starts = [layout.lineAt(line).textStart() for line in range(layout.lineCount())]
        return max((line for line, start in enumerate(starts) if start <= unit), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and those that are lit once more on their plate."""
        super().paintEvent(event)
        if self._lit is None:
            return
        start, length = self._lit
        first, last = self._units(start), self._units(start + length)
        layout = self._laid_out()
        corner = self._corner(layout)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            area = self._on_line(line, first, last)
            if area is not None:
                self._draw(painter, layout, corner, area.translated(corner))
        painter.end()

    def _draw(
        self, painter: QPainter, layout: QTextLayout, corner: QPointF, area: QRectF
    ) -> None:
        plate = area.adjusted(-BESIDE, 0, BESIDE, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate)
        painter.drawRoundedRect(plate, ROUND_EDGE, ROUND_EDGE)
        painter.setBrush(self._on_plate)
        painter.drawRect(
            QRectF(area.left(), area.bottom() - UNDERLINE, area.width(), UNDERLINE)
        )
        painter.save()
        painter.setClipRect(area)
        look = QTextCharFormat()
        look.setForeground(self._on_plate)
        whole = QTextLayout.FormatRange()
        whole.start, whole.length, whole.format = 0, len(layout.text()) * 2, look
        layout.draw(painter, corner, [whole])
        painter.restore()

    def _laid_out(self) -> QTextLayout:
        """The words in the lines that the label draws them in."""
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height, leading = 0.0, self.fontMetrics().leading()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(self._room.width())
            line.setPosition(QPointF(0, height))
            height += line.height() + leading
            line = layout.createLine()
        layout.endLayout()
        return layout

    @property
    def _room(self) -> QRect:
        edge = self.margin()
        return self.contentsRect().adjusted(edge, edge, -edge, -edge)

    def _corner(self, layout: QTextLayout) -> QPointF:
        """Where the first line begins."""
        height = layout.boundingRect().height()
        room = self._room
        spare = room.height() - height
        if self.alignment() & Qt.AlignmentFlag.AlignBottom:
            return QPointF(room.left(), room.top() + spare)
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            return QPointF(room.left(), room.top() + spare / 2)
        return QPointF(room.topLeft())

    def _on_line(self, line: QTextLine, first: int, last: int) -> QRectF | None:
        """Where a stretch of the text stands on one line, or None where it does not."""
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        first, last = max(first, begins), min(last, ends)
        if first >= last:
            return None
        left, right = line.cursorToX(first)[0], line.cursorToX(last)[0]  # type: ignore[index]
        place = line.rect()
        return QRectF(min(left, right), place.top(), abs(right - left), place.height())

    def _units(self, place: int) -> int:
        """A place in the text as Qt counts it: some letters are two of its units."""
        return len(self.text()[:place].encode("utf-16-le")) // 2
