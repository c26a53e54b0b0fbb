"""A whole visit, from a face to goodbye, through the real window into the real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Agreement, Member, Purpose
from app.domain.views import Sharing, View, ViewFilter
from app.opened import OpenBoard
from app.services.all import Services, make_services
from app.storage.store import Store
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Screen
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.journeys.conftest import Reopen
from tests.journeys.hands import Hand, finger, focus, keyboard, mouse, names, press_with
from tests.ui.fit import faults, middle, settle
from tests.ui.pressing import find, middle_of
from tests.ui.reading import all_words

OWN = "The bus steps are too high for me"


def services_of(store: Store) -> Services:
    return make_services(store.sessions, Catalogue(), lambda: TODAY)


def named(services: Services, name: str) -> Member:
    return next(one for one in services.people.members() if one.name == name)


def views_of(services: Services, member: Member) -> list[View]:
    found = services.views.find(ViewFilter(), 0, 500)
    return [view for view in found if view.member_id == member.id]
