"""One way to meet whatever goes wrong."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.wording.catalogue import Catalogue

Tell = Callable[[Phrase], None]


def catch_problems(words: Catalogue, tell: Tell) -> None:
    """From now on, tell people about anything that goes wrong, in one calm sentence.

    What people can do something about has its own sentence. Anything else is a fault of
    ours and is logged too: what kind it was and where in the code, and nothing of what it
    says, for there may be a name in it.
    """

    def handle(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, AppError):
            tell(words.of_error(error))
        else:
            logging.getLogger("app").error("A fault: %s\n%s", kind.__name__, _where(trace))
            tell(words("problem.unknown"))

    sys.excepthook = handle


def _where(trace: TracebackType | None) -> str:
    return "".join(traceback.format_tb(trace))
