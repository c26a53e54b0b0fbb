"""One way to meet whatever goes wrong."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.wording.catalogue import Catalogue

Tell = Callable[[Phrase], None]


def catch_problems(words: Catalogue, tell: Tell) -> None:
    """From now on, tell people about anything that goes wrong, in one calm sentence.

    What people can do something about has its own sentence. Anything else is a fault of
    ours and is logged too.
    """

    def handle(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, AppError):
            tell(words.of_error(error))
        else:
            logging.getLogger("app").error("A fault", exc_info=(kind, error, trace))
            tell(words("problem.unknown"))

    sys.excepthook = handle
