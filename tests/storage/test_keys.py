"""The two ways to open a board's key."""

import base64
import hashlib
import json
import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors.door import KeyDamaged, KeyMissing, WrongPassphrase, WrongRecoveryCode
from app.storage.keys import (
    LETTERS,
    NewKey,
    key_from_code,
    key_from_passphrase,
    make_key_file,
)

OPENS_WITH = "tŷ bach twt 🏠"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the key file is; nothing here may change it."""
    return tmp_path_factory.mktemp("keys") / "board.key"


@pytest.fixture(scope="module", autouse=True)
def new(file: Path) -> NewKey:
    """Return a key just made."""
    return make_key_file(file, OPENS_WITH)


def test_both_ways_open_the_same_key(file: Path, new: NewKey) -> None:
    assert len(new.key) == 32
    assert key_from_passphrase(file, OPENS_WITH) == new.key
    assert key_from_code(file, new.recovery_code) == new.key


def test_nothing_is_left_beside_the_key_file(file: Path) -> None:
    assert [one.name for one in file.parent.iterdir()] == ["board.key"]


def test_the_key_file_tells_neither_the_key_nor_a_way_in(file: Path, new: NewKey) -> None:
    kept = file.read_text(encoding="utf-8")
    plain = new.recovery_code.replace("-", "")
    for secret in (base64.b64encode(new.key).decode(), new.key.hex(), plain, "bach"):
        assert secret not in kept


def test_a_passphrase_opens_it_whichever_way_the_keyboard_makes_its_letters(
    file: Path, new: NewKey
) -> None:
    in_two_signs = unicodedata.normalize("NFD", OPENS_WITH)
    assert in_two_signs != OPENS_WITH
    assert key_from_passphrase(file, in_two_signs) == new.key


@pytest.mark.parametrize("typed", ["", "tŷ bach twt", OPENS_WITH.upper(), f"{OPENS_WITH} "])
def test_a_wrong_passphrase_opens_nothing(file: Path, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        key_from_passphrase(file, typed)


def test_the_code_is_printed_in_groups_with_no_letter_that_is_misread(new: NewKey) -> None:
    groups = new.recovery_code.split("-")
    assert [len(group) for group in groups] == [5, 5, 5, 5, 5, 2]
    assert set("".join(groups)) <= set(LETTERS)
    assert not set(LETTERS) & set("ILOUZ")


@given(st.randoms(use_true_random=False))
def test_a_code_opens_it_however_it_is_written_down(
    file: Path, new: NewKey, chance: random.Random
) -> None:
    misread = {"0": "0Oo", "1": "1IiLl", "2": "2Zz"}
    plain = new.recovery_code.replace("-", "")
    typed = "".join(
        chance.choice(misread.get(letter, letter + letter.lower()))
        + chance.choice(["", "", " ", "-", "\n"])
        for letter in plain
    )
    assert key_from_code(file, typed) == new.key


def test_one_wrong_letter_is_always_noticed(file: Path, new: NewKey) -> None:
    plain = new.recovery_code.replace("-", "")
    for place, right in enumerate(plain):
        for wrong in LETTERS.replace(right, ""):
            with pytest.raises(WrongRecoveryCode):
                key_from_code(file, plain[:place] + wrong + plain[place + 1 :])


def test_two_neighbours_that_changed_places_are_noticed(file: Path, new: NewKey) -> None:
    plain = new.recovery_code.replace("-", "")
    for place in range(len(plain) - 1):
        first, second = plain[place], plain[place + 1]
        if first != second:
            with pytest.raises(WrongRecoveryCode):
                key_from_code(file, plain[:place] + second + first + plain[place + 2 :])


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_nothing_else_that_is_typed_opens_it(file: Path, typed: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        key_from_code(file, typed)


def test_the_code_of_another_board_does_not_open_this_one(file: Path, tmp_path: Path) -> None:
    other = make_key_file(tmp_path / "board.key", OPENS_WITH)
    with pytest.raises(WrongRecoveryCode):
        key_from_code(file, other.recovery_code)


def test_a_missing_key_file_is_missing_and_not_wrong(tmp_path: Path, new: NewKey) -> None:
    with pytest.raises(KeyMissing):
        key_from_passphrase(tmp_path / "board.key", OPENS_WITH)
    with pytest.raises(KeyMissing):
        key_from_code(tmp_path / "board.key", new.recovery_code)


@pytest.mark.parametrize(
    "kept",
    [b"", b"{}", b"[]", b"null", b'{"slots": 3}', b"\xff\xfe\x00", b"board.key", b"[" * 20_000],
)
def test_what_is_no_key_file_is_damaged_and_not_wrong(
    tmp_path: Path, new: NewKey, kept: bytes
) -> None:
    file = tmp_path / "board.key"
    file.write_bytes(kept)
    with pytest.raises(KeyDamaged):
        key_from_passphrase(file, OPENS_WITH)
    with pytest.raises(KeyDamaged):
        key_from_code(file, new.recovery_code)


def test_a_folder_in_place_of_the_key_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "board.key").mkdir()
    with pytest.raises(KeyDamaged):
        key_from_passphrase(tmp_path / "board.key", OPENS_WITH)


def test_rot_anywhere_in_the_key_file_never_passes_for_a_wrong_code(
    file: Path, new: NewKey, tmp_path: Path
) -> None:
    sound, rotten = file.read_bytes(), tmp_path / "board.key"
    for place, byte in enumerate(sound):
        rotten.write_bytes(sound[:place] + bytes([byte ^ 1]) + sound[place + 1 :])
        try:
            assert key_from_code(rotten, new.recovery_code) == new.key  # rot that is no harm
        except KeyDamaged:
            continue


def test_a_rotten_lock_of_the_passphrase_is_damage_and_not_a_wrong_passphrase(
    file: Path, tmp_path: Path
) -> None:
    kept = json.loads(file.read_text(encoding="utf-8"))
    wrapped = kept["slots"][0]["wrapped"]
    kept["slots"][0]["wrapped"] = (
        wrapped[:-6] + ("A" if wrapped[-6] != "A" else "B") + wrapped[-5:]
    )
    rotten = tmp_path / "board.key"
    rotten.write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(KeyDamaged):
        key_from_passphrase(rotten, OPENS_WITH)


@pytest.mark.parametrize(
    ("name", "cost"),
    [
        ("time_cost", 10**9),
        ("time_cost", 0),
        ("memory_cost", 2**31),
        ("memory_cost", 1),
        ("parallelism", -1),
        ("parallelism", 2**70),
        ("parallelism", True),
        ("time_cost", 1.5),
    ],
)
def test_a_key_file_that_would_keep_the_computer_busy_is_damaged(
    file: Path, tmp_path: Path, name: str, cost: float
) -> None:
    kept = json.loads(file.read_text(encoding="utf-8"))
    kept["slots"][0]["cost"][name] = cost
    sound = json.dumps(kept["slots"], sort_keys=True).encode()
    kept["check"] = hashlib.sha256(sound).hexdigest()
    trap = tmp_path / "board.key"
    trap.write_text(json.dumps(kept), encoding="utf-8")
    with pytest.raises(KeyDamaged):
        key_from_passphrase(trap, OPENS_WITH)
