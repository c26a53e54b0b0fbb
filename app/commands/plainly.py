"""Running a command so that whatever goes wrong is told in one plain sentence."""

import argparse
import sys
from collections.abc import Callable
from functools import wraps

from app.domain.errors import AppError
from app.settings import Settings, usual_settings
from app.storage.trouble import explained
from app.wording.catalogue import Catalogue


def in_plain_words(
    work: Callable[[argparse.Namespace, Settings], int],
) -> Callable[[argparse.Namespace], int]:
    """Give a command its settings; tell an AppError on standard error, with status 1.

    So is what the disk says of a file or folder that people named, wherever it is first met.
    """

    @wraps(work)
    def run(chosen: argparse.Namespace) -> int:
        try:
            with explained():
                return work(chosen, usual_settings(chosen.data))
        except AppError as error:
            sys.stderr.write(f"{Catalogue().of_error(error).words}\n")
            return 1

    return run
