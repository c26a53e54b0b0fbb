"""The tour waits as the app itself does between two presses."""

import time
from threading import Thread

from app.commands.tour_hands import LOOK_AGAIN_MS, rest

TURNS = 400
FEW = 100


def test_other_threads_get_their_turn_while_the_tour_waits(qapp: object) -> None:
    """Such as one that asks the board's file for row after row."""

    def ask() -> None:
        for _row in range(TURNS):
            time.sleep(0)

    thread, looks = Thread(target=ask), 0
    thread.start()
    while thread.is_alive():
        rest(LOOK_AGAIN_MS)
        looks += 1
    assert qapp
    assert looks < FEW
