"""The four honest answers, as big buttons."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from app.domain.outcomes import OutcomeState
from app.ui.look import Look

PICTURE = 36
HEIGHT = 56
COLUMNS = 2


class StateChooser(QWidget):
    """Which of the four the board can truly say. One is always chosen."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.buttons: dict[OutcomeState, QPushButton] = {}
        one_at_a_time = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, state in enumerate(OutcomeState):
            phrase = look(f"outcomes.{state}")
            made = QPushButton(phrase.words)
            made.setCheckable(True)
            made.setProperty("kind", "state")
            made.setMinimumHeight(HEIGHT)
            made.setIcon(look.pictures.icon(phrase.picture, PICTURE, self.devicePixelRatio()))
            made.setIconSize(QSize(PICTURE, PICTURE))
            made.clicked.connect(partial(self.chosen.emit))
            one_at_a_time.addButton(made)
            grid.addWidget(made, *divmod(place, COLUMNS))
            self.buttons[state] = made
        self.show_state(OutcomeState.NOT_KNOWN)

    @property
    def state(self) -> OutcomeState:
        """The answer that is chosen."""
        return next(state for state, made in self.buttons.items() if made.isChecked())

    def show_state(self, state: OutcomeState) -> None:
        """Show which answer is chosen."""
        self.buttons[state].setChecked(True)
