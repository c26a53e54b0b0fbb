"""Marks that tell by their shape how far a step is: a tick, a ring, or a triangle."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from app.domain.dates import short_date
from app.domain.needs_steps import MemberSteps, NeedStep, StepState
from app.ui.facilitator.fields import counted
from app.ui.look import Look

GRID = 24.0
PEN = 3.4


def state_mark(look: Look, state: StepState, size: int, ratio: float = 1.0) -> QPixmap:
    """The mark of a state. Its shape tells it, so that nobody needs to see its colour."""
    mark = QPixmap(round(size * ratio), round(size * ratio))
    mark.fill(Qt.GlobalColor.transparent)
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(mark.width() / GRID, mark.height() / GRID)
    colours = look.theme
    colour = {
        StepState.DONE: colours.go,
        StepState.WAITS: colours.edge,
        StepState.NOT_DONE: colours.stop,
    }[state]
    painter.setPen(
        QPen(
            QColor(colour),
            PEN,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    _draw(painter, state, QColor(colour))
    painter.end()
    mark.setDevicePixelRatio(ratio)
    return mark


def state_icon(look: Look, state: StepState, size: int, ratio: float = 1.0) -> QIcon:
    """The mark of a state, for a cell of a table."""
    return in_its_colours(state_mark(look, state, size, ratio))


def in_its_colours(picture: QPixmap) -> QIcon:
    """A picture for a cell that stays as it is when its row is chosen: Qt would tint it."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def why(look: Look, member: MemberSteps, step: NeedStep) -> str:
    """The one sentence that says why a step is where it is, and what to do."""
    standing = member.steps[step]
    name = f"steps.{standing.says}"
    day = short_date(standing.day) if standing.day else ""
    if f"{name}_one" in look.words.of_staff:
        return counted(look, name, standing.count)
    return look(name, day=day).words


def state_words(look: Look, member: MemberSteps, step: NeedStep) -> str:
    """A step, how far it is, and what to do, in words."""
    return look(
        "steps.stands_because",
        step=look(f"steps.{step}").words,
        state=look(f"steps.state_{member.steps[step].state}").words,
        why=why(look, member, step),
    ).words


def _draw(painter: QPainter, state: StepState, colour: QColor) -> None:
    if state is StepState.DONE:
        tick = [QPointF(4, 13), QPointF(9.5, 18.5), QPointF(20, 6)]
        painter.drawPolyline(QPolygonF(tick))
    elif state is StepState.WAITS:
        painter.drawEllipse(QRectF(4, 4, 16, 16))
    else:
        triangle = [QPointF(12, 3.5), QPointF(21, 20), QPointF(3, 20)]
        painter.drawPolygon(QPolygonF(triangle))
        painter.drawLine(QPointF(12, 10), QPointF(12, 13.5))
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(11.6, 16.6, 0.8, 0.8))
