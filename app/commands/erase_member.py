"""Erasing one member of a board for good."""

import argparse
import sys

from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.services.all import make_services
from app.settings import Settings
from app.speech.cache import Cache
from app.wording.catalogue import Catalogue
from app.wording.erasing import what_goes, what_stays


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Say what goes and what stays, and erase them if ``--yes`` was said.

    The status is 1 when nobody was erased: without ``--yes``, or when it cannot be.
    """
    words = Catalogue()
    store = open_as_it_is(chosen, settings)
    try:
        services = make_services(store.sessions, words)
        goes = services.erasing.goes(services.own_copies.find(chosen.member))
        days = services.keep_times.delete_days
        told = [*what_goes(words, goes), *what_stays(words, goes, days)]
        sys.stdout.writelines(f"{line}\n" for line in told)
        if chosen.yes:
            services.erasing.erase(goes.member_id)
            Cache(settings.cache).forget_all()
    finally:
        store.close()
    if not chosen.yes:
        sys.stderr.write(f"{words('own_data.say_yes').words}\n")
        return 1
    sys.stdout.write(f"{words('own_data.erased').words}\n")
    return 0
