"""What can go wrong when answers on paper are typed in."""

from app.domain.errors import AppError


class CodeHasNo(AppError):
    """Somebody typed a sign that the code of no sheet has."""


class CodeLength(AppError):
    """A code was typed with too few or too many signs."""


class CodeMistyped(AppError):
    """The signs of a code cannot all be right: one is wrong, or two changed places."""


class SheetNotOurs(AppError):
    """No sheet that was printed here has a code: it may be another board's."""


class SheetQuestionGone(AppError):
    """The question of a sheet has been taken away."""


class NothingOnSheet(AppError):
    """Nothing is ticked and nothing is written, and it was not said to be skipped."""


class WhoseSheet(AppError):
    """The board is to see a name, and there is none."""


class NoSuchMember(AppError):
    """Nobody on the board has a name that begins like this."""


class WhichMember(AppError):
    """More than one person has a name that begins like this."""
