"""Bringing a board back from a copy, or to a new laptop, from the command line."""

import argparse
import sys

from app.bringing_back import bring_from
from app.commands.opening import folder_of, unlock_for
from app.commands.plainly import in_plain_words
from app.domain.copies import moment
from app.domain.dates import date_words, time_words
from app.settings import Settings


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Put the newest sound copy in the place of the board.

    What is there now is kept, as a copy or as the damaged file that it is.
    """
    folder = folder_of(chosen, settings)
    copy, store = bring_from(folder, chosen.folder, unlock_for(chosen))
    store.close()
    made = copy.made.astimezone()
    when = f"{date_words(made.date())}, {time_words(made.time())}"
    sys.stdout.write(f"The board in {folder} is as it was on {when}.\n")
    if copy.made > moment():
        sys.stdout.write("The clock was wrong when that copy was made.\n")
    return 0
