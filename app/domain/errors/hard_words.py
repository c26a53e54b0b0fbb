"""What can go wrong with a board's hard words."""

from app.domain.errors import AppError


class WordAlreadyThere(AppError):
    """Two hard words of a board would be called the same."""


class WordsFileNotRead(AppError):
    """A file of hard words is not a CSV file in the letters that all languages share."""


class WordsFileTooBig(AppError):
    """A file holds more hard words than anybody could go through."""


class WordsWithoutColumns(AppError):
    """The first line of a file of hard words does not say what stands where."""


class WordsLineWithoutWord(AppError):
    """A line of a file of hard words has no word."""


class WordsLineTwice(AppError):
    """A file of hard words has the same word twice."""


class WordsLineKind(AppError):
    """A line of a file of hard words has a kind that there is not."""


class WordsLineYesNo(AppError):
    """A line of a file of hard words says neither yes nor no where it has to."""


class WordsLineTooLong(AppError):
    """A line of a file of hard words is longer than any word or meaning."""


class WordsLineTooWide(AppError):
    """A line of a file of hard words has more in it than its first line names."""
