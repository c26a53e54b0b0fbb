"""What can go wrong that people can do something about.

Each error names the sentence that explains it (``problem.<name>`` in the wording) and
carries what its blanks need. Everything else that rises is a fault of ours.
"""

from typing import ClassVar


class AppError(Exception):
    """Something to tell people in one plain sentence. Nothing was changed."""

    sentence: ClassVar[str] = "problem.unknown"

    def __init__(self, **blanks: object) -> None:
        super().__init__(f"{type(self).__name__} {blanks or ''}".strip())
        self.blanks = blanks


class WrongPassphrase(AppError):
    """The passphrase does not open this board."""

    sentence = "problem.wrong_passphrase"


class WrongRecoveryCode(AppError):
    """The recovery code is mistyped, or belongs to another board."""

    sentence = "problem.wrong_recovery_code"


class PassphraseTooShort(AppError):
    """A new passphrase is too easy to guess."""

    sentence = "problem.passphrase_too_short"


class PassphrasesDiffer(AppError):
    """The two passphrases typed at set-up are not the same."""

    sentence = "problem.passphrases_differ"


class KeyMissing(AppError):
    """There is a board here, but not the key file that opens it."""

    sentence = "problem.key_missing"


class KeyDamaged(AppError):
    """The key file cannot be read."""

    sentence = "problem.key_damaged"


class StoreDamaged(AppError):
    """The board's file is not sound. It is left as it is."""

    sentence = "problem.store_damaged"


class StoreTooNew(AppError):
    """The board's file was written by a newer app."""

    sentence = "problem.store_too_new"


class StoreMissing(AppError):
    """There is no board in this folder."""

    sentence = "problem.store_missing"


class FolderNotWritable(AppError):
    """The board's folder cannot be written to."""

    sentence = "problem.folder_not_writable"


class AlreadyOpen(AppError):
    """Another copy of the app has this board open."""

    sentence = "problem.already_open"


class BoardAlreadyThere(AppError):
    """A board may not be set up on top of another."""

    sentence = "problem.board_already_there"


class DiskFull(AppError):
    """There is no room left to save on."""

    sentence = "problem.disk_full"


class StoreBusy(AppError):
    """Something else is holding the board's file."""

    sentence = "problem.store_busy"


class DiskTrouble(AppError):
    """The disk would not take or give what was asked."""

    sentence = "problem.disk_trouble"


class CannotWriteFile(AppError):
    """A file could not be written where the person wanted it."""

    sentence = "problem.cannot_write_file"


class NotAPicture(AppError):
    """The chosen file is not a picture the app can read."""

    sentence = "problem.not_a_picture"


class QuestionGone(AppError):
    """A facilitator has taken the question away."""

    sentence = "problem.question_gone"


class Gone(AppError):
    """Whatever was to be changed is no longer there."""

    sentence = "problem.gone"


class WordsMissing(AppError):
    """Something that needs words was left empty."""

    sentence = "problem.words_missing"


class DateNotUnderstood(AppError):
    """What was typed is not a date."""

    sentence = "problem.date_not_understood"


class NotReadByAPerson(AppError):
    """A letter with private details waits for a person to say it may be printed."""

    sentence = "problem.not_read_by_a_person"


class NothingToAnswer(AppError):
    """An outcome with no views, or with no words, makes no letter."""

    sentence = "problem.nothing_to_answer"


class CannotPrintWords(AppError):
    """A letter holds writing that no font here can draw."""

    sentence = "problem.cannot_print_words"
