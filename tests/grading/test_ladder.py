"""The ladder: which rung speaks, and with which numbers."""

from __future__ import annotations

import numpy as np
import pytest

from ronghui.catalog.models import Observation, Statistic
from ronghui.grading.ladder import compare, tree_equal
from ronghui.sandbox import Opaque, Tensor

CLOSE = Observation()
EXACT = Observation(compare="equal", dtype="same")
ONES = np.ones((2, 3))


def rung(expected: object, got: object, judge: Observation = CLOSE) -> str | None:
    difference = compare("out", expected, got, judge)
    return difference.rung if difference else None


@pytest.mark.parametrize(
    "expected, got, judge, spoken",
    [
        (ONES, ONES + 1e-9, CLOSE, None),
        (ONES, None, CLOSE, "returned"),
        (ONES, [[1.0] * 3] * 2, CLOSE, "type"),
        (ONES, Tensor(ONES), CLOSE, "type"),
        (Tensor(ONES), ONES, CLOSE, "type"),
        (ONES, Opaque("builtins.generator"), CLOSE, "type"),
        (ONES, np.ones((3, 2)), CLOSE, "shape"),
        (ONES, ONES.astype(np.int64), CLOSE, "dtype"),
        (ONES, ONES.astype(np.float32), CLOSE, None),
        (ONES, ONES.astype(np.float32), EXACT, "dtype"),
        (ONES, np.where(ONES > 0, np.nan, 0), CLOSE, "finite"),
        (ONES, ONES * np.inf, CLOSE, "finite"),
        (ONES, ONES + 1e-3, CLOSE, "values"),
        (ONES, ONES + 1e-9, EXACT, "values"),
        (1.0, 1, CLOSE, None),
        (1.0, np.asarray(np.float32(1)), CLOSE, None),
        (np.asarray(1.0), 1.0, CLOSE, None),
        (1.0, Tensor(np.asarray(1.0)), CLOSE, None),
        (Tensor(np.asarray(1.0)), 1.0, CLOSE, "type"),
        (1.0, "1", CLOSE, "type"),
        ("a", "b", CLOSE, "values"),
        ({"a": 1}, {"a": 1}, CLOSE, None),
        ({"a": 1}, {"b": 1}, CLOSE, "shape"),
        ({"a": 1}, [1], CLOSE, "type"),
        ({"a": 1.0}, {"a": 2.0}, CLOSE, "values"),
        ((ONES, 1), [ONES, 1], CLOSE, None),
        ((ONES, 1), (ONES,), CLOSE, "shape"),
        ((ONES, 1), ONES, CLOSE, "type"),
        (np.array([True]), np.array([1]), CLOSE, "dtype"),
        (np.array([np.nan]), np.array([np.nan]), CLOSE, None),
        (np.array([np.nan, 1.0]), np.array([1.0, 1.0]), CLOSE, "values"),
        (None, None, CLOSE, None),
    ],
)
def test_the_first_failing_rung_speaks(expected: object, got: object, judge: Observation, spoken: str | None) -> None:
    assert rung(expected, got, judge) == spoken


def test_a_value_failure_carries_its_numbers() -> None:
    got = ONES.copy()
    got[1, 0] = 4.0
    difference = compare("out", ONES, got, CLOSE)
    assert difference is not None
    assert difference.wrong_count == 1
    assert difference.wrong_fraction == pytest.approx(1 / 6)
    assert difference.max_abs_error == 3.0
    assert difference.first_wrong is not None
    assert (difference.first_wrong.index, difference.first_wrong.got, difference.first_wrong.expected) == (
        (1, 0),
        4.0,
        1.0,
    )


def test_the_earliest_rung_of_a_tree_wins() -> None:
    difference = compare("out", {"a": ONES, "b": ONES}, {"a": ONES + 1, "b": np.ones(2)}, CLOSE)
    assert difference is not None
    assert (difference.rung, difference.observation) == ("shape", "out['b']")


def test_a_statistic_is_taken_on_the_trusted_side() -> None:
    judge = Observation(compare="statistic", statistics=(Statistic(of="mean", axis=0, low=0.4, high=0.6),))
    fair, loaded = np.tile([[0.0], [1.0]], (50, 1)), np.ones((100, 1))
    assert rung(fair, fair[::-1], judge) is None
    difference = compare("kept", fair, loaded, judge)
    assert difference is not None
    assert difference.facts == {"statistic": "mean", "low": 0.4, "high": 0.6}


def test_a_cut_graph_fails_on_the_gradient_rung() -> None:
    judge = Observation(gradient=True)
    assert rung(Tensor(ONES), None, judge) == "gradient"
    assert rung(Tensor(ONES), Tensor(2 * ONES), judge) == "gradient"
    assert rung(Tensor(ONES), Tensor(ONES), judge) is None


def test_a_view_is_taken_of_raw_rows_on_the_trusted_side() -> None:
    shares, rows = Observation(view="shares", rtol=0, atol=0.1), Observation(view="rows")
    mostly = np.array([[1, 0]] * 70 + [[0, 1]] * 30)
    shuffled = np.array([[0, 1]] * 28 + [[1, 0]] * 72)
    even = np.array([[0, 1]] * 50 + [[1, 0]] * 50)
    assert compare("x", mostly, shuffled, shares) is None
    assert compare("x", mostly, even, shares) is not None
    assert compare("x", mostly, even, rows) is None
    other = compare("x", mostly, np.array([[1, 1]] * 100), rows)
    assert other is not None
    assert other.rung == "shape"
    assert compare("x", mostly, None, rows) is not None
    assert compare("x", mostly, 3.0, shares) is not None


def test_random_runs_agree_where_their_statistics_do_whatever_the_bounds() -> None:
    judge = Observation(compare="statistic", statistics=(Statistic(of="mean", axis=0, low=0.4, high=0.6),))
    rng = np.random.default_rng(0)
    low, again, right = (rng.random((2000, 2)) * scale for scale in (0.4, 0.4, 1.0))
    assert tree_equal({"x": low}, {"x": again}, {"x": judge})
    assert not tree_equal({"x": low}, {"x": right}, {"x": judge})
    assert not tree_equal({"x": right}, {"x": low}, {"x": judge})
