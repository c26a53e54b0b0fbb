"""A button that shows the picture of a line and lets a facilitator change it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton

from app.ui.facilitator.picture_picker import PicturePicker
from app.ui.look import Look

SIDE = 64
EDGE = 10


class PictureButton(QPushButton):
    """Shows one picture; pressing it opens the pictures to choose from.

    Until somebody chooses, it guesses the picture from the words beside it as they are
    typed; a guess has a dashed edge, and a screen reader says that it is one. ``as_it_is``
    shows the picture itself, even where another stands in for it.
    """

    chosen = Signal(str)  # the id of the picture

    def __init__(
        self,
        look: Look,
        picture: str = "",
        side: int = SIDE,
        sentence: str = "",
        *,
        as_it_is: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._picture = picture
        self._sentence = sentence
        self._as_it_is = as_it_is
        self._is_guess = not (picture and sentence)
        self._picker: PicturePicker | None = None
        self.setFixedSize(side, side)
        self.setIconSize(QSize(side - EDGE, side - EDGE))
        self.setAccessibleDescription(sentence)
        self.clicked.connect(self.open)
        self.show_picture(picture)

    @property
    def picture(self) -> str:
        """The id of the picture being shown, or "" for none."""
        return self._picture

    @property
    def is_guess(self) -> bool:
        """True until somebody chooses."""
        return self._is_guess

    def put_back(self, picture: str, *, is_guess: bool) -> None:
        """Show a picture as it was before, guessed or chosen."""
        self._is_guess = is_guess
        self.show_picture(picture)

    def show_picture(self, picture: str) -> None:
        """Show another picture, without telling anyone that it was chosen."""
        self._picture = picture
        side, ratio = self.iconSize().width(), self.devicePixelRatio()
        shown = picture or self._look("pictures.none").picture
        pictures = self._look.pictures
        self.setIcon(pictures.icon(shown, side, ratio, as_it_is=self._as_it_is))
        self._say_which()

    def read(self, sentence: str) -> None:
        """Know the words the picture goes with, and guess it while nobody has chosen."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        if self._is_guess:
            likely = self._look.pictures.album.suggest(sentence, 1)
            if likely and likely[0] != self._picture:
                self.show_picture(likely[0])

    def open(self) -> PicturePicker:
        """Open the pictures to choose from. They close when one is chosen, or with Esc."""
        picker = PicturePicker(self._look, self._picture, self._sentence, self)
        picker.chosen.connect(self._choose)
        picker.open_over(self.window())
        self._picker = picker
        return picker

    def _choose(self, picture: str) -> None:
        self._look.pictures.album.choose(picture, self._sentence)
        self._is_guess = False
        self.show_picture(picture)
        self.setFocus()
        self.chosen.emit(picture)

    def _say_which(self) -> None:
        guess = bool(self._is_guess and self._picture and self._sentence)
        words = "pictures.guessed" if guess else "pictures.press_to_change"
        name = self._look(words, name=self._name()).words
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("guess", "true" if guess else "false")
        self.style().polish(self)

    def _name(self) -> str:
        if not self._picture:
            return self._look("pictures.none").words
        return self._look.pictures.library.label(self._picture)
