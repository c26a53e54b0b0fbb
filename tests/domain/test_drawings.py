"""Strokes on a sheet: made, undone, done again, wiped, and written down."""

import json

from app.domain.drawings import WIPED, Drawing, Pen, Stroke, as_plain, drawing_from

LINE = Stroke(Pen.BLUE, ((0, 0), (10, 12)))
DOT = Stroke(Pen.RED, ((5, 5),))
RUBBED = Stroke(Pen.RUBBER, ((5, 5), (9, 9)))


def drawn(*strokes: Stroke) -> Drawing:
    drawing = Drawing()
    for stroke in strokes:
        drawing = drawing.with_stroke(stroke)
    return drawing


def test_what_was_undone_can_be_put_back() -> None:
    drawing = drawn(LINE, DOT)
    assert drawing.undone().shown == (LINE,)
    assert drawing.undone().redone() == drawing
    assert not drawing.can_redo
    assert not Drawing().can_undo


def test_nothing_can_be_put_back_once_there_is_a_new_stroke() -> None:
    drawing = drawn(LINE, DOT).undone().with_stroke(RUBBED)
    assert drawing.shown == (LINE, RUBBED)
    assert not drawing.can_redo


def test_there_is_an_end_to_undoing_and_to_putting_back() -> None:
    assert Drawing().undone() == Drawing()
    assert drawn(LINE).redone() == drawn(LINE)


def test_starting_again_can_be_undone() -> None:
    wiped = drawn(LINE, DOT, WIPED)
    assert wiped.shown == ()
    assert wiped.is_blank
    assert wiped.undone().shown == (LINE, DOT)


def test_a_sheet_with_nothing_but_rubbing_is_blank() -> None:
    assert drawn(RUBBED).is_blank
    assert not drawn(LINE, RUBBED).is_blank


def test_a_drawing_comes_back_from_plain_json() -> None:
    drawing = drawn(LINE, WIPED, DOT, RUBBED).undone()
    assert drawing_from(json.loads(json.dumps(as_plain(drawing)))) == drawing
