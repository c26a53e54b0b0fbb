"""What can go wrong when views are to be answered."""

from app.domain.errors import AppError


class NothingToAnswer(AppError):
    """An outcome with no views, or with no words, makes no letter."""


class MeetingNotHeld(AppError):
    """A meeting is closed as answered that has not happened."""


class ViewsWait(AppError):
    """A meeting is closed as answered while views of it have no answer."""


class OneViewWaits(ViewsWait):
    """A meeting is closed as answered while one view of it has no answer."""


class FlaggedViewStays(AppError):
    """A view with a safety worry was to be deleted."""


class TwoPeopleNeeded(AppError):
    """A view with a worry is not removed, or brought back, by one person alone."""
