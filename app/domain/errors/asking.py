"""What can go wrong with what members are asked."""

from app.domain.errors import AppError


class QuestionGone(AppError):
    """A facilitator has taken the question away."""


class HelpContactsMissing(AppError):
    """A private topic is to be asked about, and there is nobody to call afterwards."""


class HelpContactNotTried(AppError):
    """A topic is to give a help contact whose number nobody has tried."""


class TooManyContacts(AppError):
    """A topic is to give more help contacts than members can take in."""


class CannotAskAgain(AppError):
    """A question is to be asked again, and nobody has written other words for it."""


class AnsweredWithNoName(AppError):
    """A member has answered with no name already, so nobody can find it to change it."""


class DotsHidden(AppError):
    """Dots are to leave the desk before all are in."""
