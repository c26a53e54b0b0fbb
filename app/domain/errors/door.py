"""What can go wrong at the door: passphrases, recovery codes and key files."""

from app.domain.errors import AppError


class WrongPassphrase(AppError):
    """The passphrase does not open this board."""


class WrongRecoveryCode(AppError):
    """The recovery code is mistyped, or belongs to another board."""


class WaitSeconds(AppError):
    """There were too many wrong tries at the door: the next one may come soon."""


class WaitMinutes(WaitSeconds):
    """There were so many wrong tries at the door that the next one may come in minutes."""


class PassphraseTooShort(AppError):
    """A new passphrase is too easy to guess."""


class PassphrasesDiffer(AppError):
    """The two passphrases typed at set-up are not the same."""


class KeyMissing(AppError):
    """There is a board here, but not the key file that opens it."""


class KeyDamaged(AppError):
    """The key file cannot be read."""
