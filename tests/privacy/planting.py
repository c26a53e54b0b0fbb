"""Sentences that are planted in the app as people use it, and the search for them on a disk."""

import mmap
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.needs import Need
from app.domain.outcomes import LineKind, OutcomeLine
from app.domain.phrase import Phrase
from app.opened import OpenBoard
from app.ui.facilitator.page import PageName
from app.ui.window import Window
from tests.journeys.hands import focus, mouse, press_with
from tests.journeys.test_whole_visit import go_on_to
from tests.services.scenes import answer, new_member, open_question, say
from tests.ui.fit import settle

PATIENCE = 30_000
TOPIC, QUESTION = "Going to hospital", "How did hospital staff treat you?"
KINDS = ("name", "view", "draft", "spoken", "need", "letter", "desk")
PLACES_IN_THREE = range(3)


def sentences(tag: str) -> dict[str, str]:
    """What is planted, by what it is; nobody else's words are like these."""
    return {kind: f"Zq{tag}{kind} jumped over xylophones" for kind in KINDS}


def plant(qtbot: QtBot, window: Window, board: OpenBoard, planted: dict[str, str]) -> None:
    """Use the app with these sentences: people, a letter, the voice, the desk, a visit."""
    services = board.services
    member = new_member(services, planted["name"])
    view = say(services, member.id, open_question(services).id, planted["view"])
    services.helps.save(Need(uuid4(), member.id, Phrase(planted["need"]), "Do it"))
    line = OutcomeLine(LineKind.WE_DID, Phrase(planted["letter"]))
    outcome = answer(services, [view], line)
    services.letters.make(outcome.id)
    _work_at_the_desk(qtbot, board, planted)
    _begin_a_visit(qtbot, window, board, planted)


def _work_at_the_desk(qtbot: QtBot, board: OpenBoard, planted: dict[str, str]) -> None:
    board.show_desk()
    settle()
    for name in (PageName.PEOPLE, PageName.VIEWS, PageName.LETTERS):
        board.desk.open(name)
        settle()
    board.desk.open(PageName.BOARD)
    phone = board.desk.page.details.fields["phone"]
    phone.clear()
    qtbot.keyClicks(phone, planted["desk"])
    phone.selectAll()
    phone.copy()
    board.lock()
    board.hand_over()
    settle()


def _begin_a_visit(
    qtbot: QtBot, window: Window, board: OpenBoard, planted: dict[str, str]
) -> None:
    """Somebody is read something private, and is in the middle of a sentence."""
    said: list[str] = []
    board.stage.reader.began.connect(lambda phrase: said.append(phrase.words))
    hand = mouse(window)
    press_with(hand, "Kofi", "Good", "Next", "Next", TOPIC, "Next")
    go_on_to(hand, QUESTION)
    press_with(hand, "Bad", "I want to say more")
    spoken = replace(Phrase(planted["spoken"]), private=True)
    board.stage.reader.wants_said.emit([spoken], True)  # noqa: FBT003 - Qt's signature
    qtbot.waitUntil(lambda: planted["spoken"] in said, timeout=PATIENCE)
    qtbot.keyClicks(focus(), planted["draft"])
    assert board.visit is not None
    board.visit.keep()


def titles() -> str:
    """What every window is called, as the computer shows it in its own lists."""
    return "\n".join(one.windowTitle() for one in QApplication.topLevelWidgets())


def forms(sentence: str) -> Iterator[bytes]:
    """Every way in which a sentence may have come to the disk."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = sentence.encode(encoding)
        yield raw
        for (
            skipped
        ) in PLACES_IN_THREE:  # where it stands in what was encoded decides the letters
            whole = raw[skipped:]
            yield b64encode(whole[: len(whole) // 3 * 3])
    yield sentence.encode().hex().encode()


def found_in(raw: bytes | mmap.mmap, planted: dict[str, str]) -> set[str]:
    """Which sentences stand in some bytes, in whichever form."""
    return {
        kind
        for kind, sentence in planted.items()
        if any(raw.find(form) >= 0 for form in forms(sentence))
    }


def found_under(folder: Path, planted: dict[str, str]) -> dict[str, set[str]]:
    """Which sentences stand in any file of a folder, or in the name of one."""
    found = {}
    for file in folder.rglob("*"):
        inside = file.read_bytes() if file.is_file() else b""
        traces = found_in(inside + b"\n" + str(file).encode(), planted)
        if traces:
            found[str(file.relative_to(folder))] = traces
    return found
