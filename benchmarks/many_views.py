"""Grouping views into themes, and telling what waits, on a board where very much was said."""

import time
from datetime import date, timedelta
from pathlib import Path
from random import Random
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select

from app.domain.phrase import Phrase
from app.domain.views import Helped, Said, Sharing, ViewFilter, ViewState
from app.pictures.library import Library
from app.services.all import Services, make_services
from app.services.practice import open_practice
from app.start import make_application
from app.storage.models import MemberRow, QuestionRow, ViewRow
from app.storage.store import Sessions
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.pictures import Pictures
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from benchmarks.result import Result, middle

VIEWS = 200_000
AT_ONCE = 20_000
ROUNDS = 7
OPEN_MS = 300


def run(folder: Path) -> list[Result]:
    """Measure on the practice board, and again when it has many more views."""
    store = open_practice(folder / "many-views")
    services = make_services(store.sessions, Catalogue())
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else make_application([])
    few = _opening(application, services), _telling(services)
    _say_much(store.sessions)
    many = _opening(application, services), _telling(services)
    store.close()
    return [
        Result(
            f"{what}, {VIEWS:,} views",
            f"{after:.0f} ms, {after / before:.1f} times that with 120",
            f"at most {OPEN_MS} ms",
            after <= OPEN_MS,
        )
        for what, before, after in zip(
            ("Opening Themes", "Counting what waits"), few, many, strict=True
        )
    ]


def _opening(application: QApplication, services: Services) -> float:
    """Press Themes on the Views page, until it is painted."""
    look = Look(Catalogue(), Pictures(Library()))
    look.pictures.album = services.album
    window = Window(application)
    window.wear(look.style_sheet)
    window.show()
    topic = services.topics.all()[0]
    if not services.themes.grouped(topic.id).themes:
        for number in range(6):
            views = [view.id for view in services.themes.ungrouped(topic.id, most=1)]
            services.themes.add(topic.id, Phrase(f"Theme {number}", "bus"), views)
    taken = []
    for _round in range(ROUNDS):
        page = ViewsPage(look, services)
        window.show_screen(page)
        QCoreApplication.processEvents()
        page.ways.themes.topic_id = topic.id
        began = time.perf_counter()
        page.as_themes.click()
        window.grab()
        taken.append((time.perf_counter() - began) * 1000)
    window.close()
    return middle(taken)


def _telling(services: Services) -> float:
    """Count the views that wait, in all and by age."""
    taken = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        services.views.count(ViewFilter(state=ViewState.WAITING))
        services.views.waiting_by_age()
        taken.append((time.perf_counter() - began) * 1000)
    return middle(taken)


def _say_much(sessions: Sessions) -> None:
    chance = Random(1)  # noqa: S311 - nothing secret
    with sessions.begin() as session:
        questions = list(session.scalars(select(QuestionRow.id)))
        members = list(session.scalars(select(MemberRow.id)))
        for start in range(0, VIEWS, AT_ONCE):
            rows = [
                {
                    "id": uuid4(),
                    "question_id": chance.choice(questions),
                    "member_id": chance.choice(members),
                    "said": Said.ANSWER,
                    "helped": Helped.ON_MY_OWN,
                    "words": f"I said {number}",
                    "sharing": Sharing.WITH_NAME,
                    "given_on": date(2026, 1, 1) + timedelta(days=chance.randrange(320)),
                }
                for number in range(start, min(start + AT_ONCE, VIEWS))
            ]
            session.execute(insert(ViewRow), rows)
