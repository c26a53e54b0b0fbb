"""Getting a meeting ready on a board that is far larger than any there is."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.needs import Happened, MayKnow, Need
from app.domain.people import Member
from app.pictures.library import Library
from app.services.all import Services, make_services
from app.services.practice import open_practice
from app.services.printing import Printing
from app.start import make_application
from app.storage.models import MeetingNeedRow
from app.storage.store import Store
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.today import TodayPage
from app.ui.look import Look
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from benchmarks.result import Result, middle

MEMBERS = 200
NEEDS = 6
ROUNDS = 7
OPEN_MS = 300
TODAY = date(2026, 11, 23)


def run(folder: Path) -> list[Result]:
    """Measure on the practice board, and again when it has many more members."""
    store = open_practice(folder / "many-needs")
    services = make_services(store.sessions, Catalogue(), lambda: TODAY)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application([])
    few = _opening(application, services)
    _need_much(store, services)
    many = _opening(application, services)
    store.close()
    return [
        Result(
            f"{what}, {MEMBERS * NEEDS:,} needs",
            f"{many[what]:.0f} ms, {many[what] / few[what]:.1f} times that with 100",
            f"at most {OPEN_MS} ms",
            many[what] <= OPEN_MS,
        )
        for what in few
    ]


def _opening(application: QApplication, services: Services) -> dict[str, float]:
    """How long each page takes until it is painted, in milliseconds, by its name."""
    look = Look(Catalogue(), Pictures(Library()))
    look.pictures.album = services.album
    window = Window(application)
    window.wear(look.style_sheet)
    window.show()
    printing = Printing(services.letters, services.album)

    def helps(place: int) -> QWidget:
        page = HelpsPage(look, services, printing)
        page.tabs.setCurrentIndex(place)
        return page

    makers: dict[str, Callable[[], QWidget]] = {
        "Opening Today": lambda: TodayPage(look, services),
        "Opening the list of a meeting": lambda: helps(0),
        "Opening Did it happen?": lambda: helps(2),
        "Opening the lists of needs": lambda: helps(3),
    }
    taken = {name: _timed(window, make) for name, make in makers.items()}
    window.close()
    return taken


def _timed(window: Window, make: Callable[[], QWidget]) -> float:
    taken = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        window.show_screen(make())
        window.grab()
        taken.append((time.perf_counter() - began) * 1000)
        QCoreApplication.processEvents()
    return middle(taken)


def _need_much(store: Store, services: Services) -> None:
    """Add members with needs, and what they said of them at the meetings there were."""
    chance = Random(1)  # noqa: S311 - nothing secret
    lines = list(services.helps.catalogue().values())
    held = [one.id for one in services.meetings.all() if one.done]
    needs = []
    for number in range(MEMBERS):
        member = Member(uuid4(), f"Member {number}", "avatar_01")
        services.people.save(member)
        needs += [
            Need(
                uuid4(),
                member.id,
                line.phrase,
                line.action,
                line.id,
                agreed_on=TODAY - timedelta(days=365),
                may_know=MayKnow.VENUE,
            )
            for line in chance.sample(lines, NEEDS)
        ]
    services.helps.save_all(needs)
    with store.sessions.begin() as session:
        session.add_all(
            MeetingNeedRow(
                id=uuid4(),
                meeting_id=meeting_id,
                need_id=need.id,
                happened=chance.choice([*Happened, None]),
            )
            for meeting_id in held
            for need in needs
        )
