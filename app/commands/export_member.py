"""Saving everything that a board holds about one member in a folder."""

import argparse
import sys

from app.commands.opening import open_as_it_is
from app.commands.plainly import in_plain_words
from app.services.all import make_services
from app.services.own_saving import OwnSaving
from app.services.printing import Printing
from app.settings import Settings
from app.wording.catalogue import Catalogue


@in_plain_words
def run(chosen: argparse.Namespace, settings: Settings) -> int:
    """Write the copy and its print; the status is 1, with the reason, when it cannot be."""
    words = Catalogue()
    store = open_as_it_is(chosen, settings)
    try:
        services = make_services(store.sessions, words)
        member_id = services.own_copies.find(chosen.member)
        printing = Printing(services.letters, services.album)
        saving = OwnSaving(services.own_copies, services.own_paper, printing)
        many = saving.save_in(member_id, chosen.out)
    finally:
        store.close()
    saved = words("own_data.saved_in", count=str(many), folder=str(chosen.out))
    sys.stdout.write(f"{saved.words}\n{words('own_data.not_locked').words}\n")
    return 0
