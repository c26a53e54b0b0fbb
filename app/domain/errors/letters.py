"""What can go wrong with letters and other papers, and with the printer."""

from app.domain.errors import AppError


class DayBeforeLetter(AppError):
    """Nothing can have happened to a letter before it was made."""


class NotReadByAPerson(AppError):
    """A letter with private details waits for a person to say it may be printed."""


class NotForEveryone(AppError):
    """Something private was to be put on a paper for everyone."""


class NoAddress(AppError):
    """Nobody of those who are to be written to has an address."""


class CannotMakeSound(AppError):
    """The voice does not work on this computer, or stopped on the way."""


class CannotPrintWords(AppError):
    """A letter holds writing that no font here can draw."""


class PrinterRefused(AppError):
    """The printer did not take a letter. Where we know why, it is one of the kinds below."""


class NoPrinter(PrinterRefused):
    """No printer is the one that this computer uses for everything."""


class PrinterStuck(PrinterRefused):
    """The printer did not answer in good time."""


class NoSuchSheet(PrinterRefused):
    """The printer cannot print on sheets of this size."""


class NoMeetingYet(AppError):
    """A paper for a meeting was asked for, and there is none."""


class NobodyComes(AppError):
    """Cards of those who come were asked for, and nobody comes."""


class NoSupporters(AppError):
    """Cards for supporters were asked for, and no member has one."""
