"""The whole app over the accessibility bus: a card is pressed, and it is really chosen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import NAME
from tests.readers.bus import HERE, NEEDS_BUS, SYSTEM_PYTHON, Bus, Orders
from tests.readers.reading import Tree, Visiting
from tests.readers.rules import faults
from tests.readers.visiting import open_app

pytestmark = NEEDS_BUS
