"""Codes that are short to type and tell of every slip."""

from contextlib import suppress
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors.sheets import CodeHasNo, CodeLength, CodeMistyped
from app.domain.sheet_codes import LENGTH, MEANT, SIGNS, new_code, read_code, shown

CODES = [new_code(Random(seed).choice) for seed in range(60)]  # noqa: S311 - a test


def test_no_two_signs_look_alike() -> None:
    alike = ("O0QD", "I1L", "S5", "B8", "Z2", "G6", "UV", "NM")
    for group in alike:
        assert len(set(group) & set(SIGNS)) <= 1, group


@pytest.mark.parametrize("code", CODES[:10])
def test_a_code_is_read_however_it_is_typed(code: str) -> None:
    for typed in (code, shown(code), code.lower(), f"  {shown(code).lower()} ", "-".join(code)):
        assert read_code(typed) == code


@pytest.mark.parametrize("code", CODES)
def test_every_single_wrong_sign_is_noticed(code: str) -> None:
    for place in range(LENGTH):
        for sign in SIGNS:
            if sign != code[place]:
                with pytest.raises(CodeMistyped):
                    read_code(code[:place] + sign + code[place + 1 :])


@pytest.mark.parametrize("code", CODES)
def test_two_signs_that_changed_places_are_noticed(code: str) -> None:
    for one in range(LENGTH):
        for other in range(one + 1, LENGTH):
            signs = list(code)
            signs[one], signs[other] = signs[other], signs[one]
            if signs != list(code):
                with pytest.raises(CodeMistyped):
                    read_code("".join(signs))


def test_what_looks_like_a_sign_of_codes_is_read_as_it() -> None:
    for seen, meant in MEANT.items():
        code = next(code for code in CODES if meant in code)
        assert read_code(code.replace(meant, seen)) == code


def test_a_sign_that_no_code_has_is_named() -> None:
    with pytest.raises(CodeHasNo) as problem:
        read_code("K7O 4PX")
    assert problem.value.blanks == {"sign": "O"}


@pytest.mark.parametrize("typed", ["", "   ", "K7M", CODES[0] + "K", CODES[0] * 2000])
def test_too_few_or_too_many_signs_are_counted(typed: str) -> None:
    with pytest.raises(CodeLength):
        read_code(typed)


def test_neither_half_of_a_code_is_a_word() -> None:
    for code in CODES:
        for half in (code[:3], code[3:]):
            assert any(sign.isdigit() for sign in half), code


def test_codes_do_not_tell_which_was_made_first() -> None:
    assert any(one > other for one, other in pairwise(CODES))
    assert any(one < other for one, other in pairwise(CODES))
    assert len(set(CODES)) == len(CODES)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_code_or_is_told_what_is_wrong(typed: str) -> None:
    with suppress(CodeHasNo, CodeLength, CodeMistyped):
        code = read_code(typed)
        assert read_code(shown(code)) == code
