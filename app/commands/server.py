"""Setting up boards on a PostgreSQL server, for whoever looks after it."""

import argparse
import os
import sys

from app.commands.opening import ask
from app.commands.plainly import in_plain_words
from app.settings import Settings
from app.storage.server_setup import ServerRole, let_in, set_up_board

ADDRESS = "TOGETHER_SERVER"
"""Where the address may stand with its password: a command line can be seen by everyone."""


@in_plain_words
def run(chosen: argparse.Namespace, _settings: Settings) -> int:
    """Do one thing on the server. All of it is done, or nothing."""
    url = os.environ.get(ADDRESS) or ask("Address of the server, with your password: ")
    if chosen.action == "set-up":
        set_up_board(url, chosen.board)
        sys.stdout.write(f"The board {chosen.board} is ready.\n")
    else:
        password = ask(f"A new password for {chosen.person}: ")
        let_in(url, chosen.board, chosen.person, password, ServerRole(chosen.role))
        sys.stdout.write(f"{chosen.person} is a {chosen.role} of the board {chosen.board}.\n")
    return 0
