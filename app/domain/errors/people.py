"""What can go wrong when somebody is looked for, or is to go."""

from app.domain.errors import AppError


class NobodyCalled(AppError):
    """Nobody on the board has just this name or this id."""


class ManyCalled(AppError):
    """More than one person on the board has this name."""


class FacilitatorAlreadyThere(AppError):
    """Another facilitator has this name, and letters could be from either."""


class WorryNotPassedOn(AppError):
    """Somebody was to be erased while a worry about what they said waits to be passed on."""
