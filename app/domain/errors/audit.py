"""What can go wrong when the audit is asked for."""

from app.domain.errors import AppError


class NoSuchScreen(AppError):
    """A screen was asked for by a name that none has."""
