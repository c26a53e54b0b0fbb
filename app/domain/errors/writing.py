"""What can be wrong with what a facilitator writes."""

from app.domain.errors import AppError


class WordsMissing(AppError):
    """Something that needs words was left empty."""


class NameTooLong(AppError):
    """A name of a theme cannot be read at a glance."""


class StopsToAnswer(AppError):
    """A line is not easy read, and nobody has said why it should stay as it is."""


class PlanStopsToAnswer(StopsToAnswer):
    """A line of a plan is not easy read, and nobody has said why it should stay as it is."""


class GapToFill(StopsToAnswer):
    """An opening left a gap in an outcome: it is filled in before anyone is told."""


class LetterStopsToAnswer(AppError):
    """A letter is not easy read as a whole, and nobody has said why it should stay so."""


class NobodyRead(AppError):
    """It was to be kept who read a text, and nobody was ticked."""


class DateNotUnderstood(AppError):
    """What was typed is not a date."""


class DayToCome(AppError):
    """What has happened cannot have happened on a day that has not come."""


class DayGoneBy(AppError):
    """Something was to be kept until a day that is not to come."""


class BoardHasNoName(AppError):
    """Something of the board itself was to be kept, and nobody has written its details yet."""
