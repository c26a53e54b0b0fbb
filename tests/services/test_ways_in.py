"""Changing how a board is opened."""

import pytest

from app.bringing_back import source_of
from app.domain.copies import moment
from app.domain.errors.copies import CopiesOpenAsBefore
from app.domain.errors.door import WrongPassphrase
from app.services.ways_in import WaysIn
from app.storage import copies
from app.storage.copy_places import CopyPlaces
from app.storage.keys import key_from_code, key_from_passphrase
from app.storage.store import BoardFiles, Store
from tests.conftest import PracticeFolder

NEW = "four green trains"


pytestmark = pytest.mark.laptop_only("a server has no passphrase and no copies of ours")


@pytest.fixture
def copied(store: Store) -> BoardFiles:
    """Return the files of a copy that was made before anything is changed."""
    source = source_of(store.files, store.key)
    return BoardFiles(copies.make(source, CopyPlaces(store.files).here, moment()).folder)


def test_copies_open_with_the_new_passphrase_and_no_more_with_the_old(
    store: Store, copied: BoardFiles, practice: PracticeFolder
) -> None:
    WaysIn(store).change_passphrase(NEW)
    assert key_from_passphrase(copied.key, NEW) == store.key
    with pytest.raises(WrongPassphrase):
        key_from_passphrase(copied.key, practice.passphrase)


def test_copies_open_with_the_new_recovery_code(store: Store, copied: BoardFiles) -> None:
    ways = WaysIn(store)
    code = ways.think_of_code()
    ways.change_code(code)
    assert key_from_code(copied.key, code) == store.key


def test_a_copy_that_cannot_be_changed_is_told_and_the_board_opens_in_the_new_way(
    store: Store, copied: BoardFiles
) -> None:
    copied.key.with_name(copied.key.name + copies.PART).mkdir()  # nothing can be written there
    with pytest.raises(CopiesOpenAsBefore):
        WaysIn(store).change_passphrase(NEW)
    store.check_passphrase(NEW)
