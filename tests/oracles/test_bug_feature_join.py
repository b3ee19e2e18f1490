"""join_features against pandas.merge_asof backwards, and the starter against the same with direction="nearest"."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from solutions.alignment.bug_feature_join import join_features

STARTER = Path(__file__).parents[2] / "exercises/alignment/bug_feature_join/starter.py"
Table = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def table(seed: int, distinct: bool = False) -> Table:
    rng = np.random.default_rng(seed)
    n, m = (int(size) for size in rng.integers(0, 40, size=2))
    row_time = rng.permutation(np.arange(-60, 60, 3))[:m] if distinct else rng.integers(-20, 20, size=m)
    return (
        rng.integers(-25, 25, size=n),
        rng.integers(3, size=n),
        row_time,
        rng.integers(3, size=m),
        rng.normal(size=(m, 2)),
    )


def by_pandas(table: Table, tolerance: int | None, direction: str) -> np.ndarray:
    event_time, event_by, row_time, row_by, values = table
    events = pd.DataFrame({"time": event_time, "by": event_by, "event": np.arange(len(event_time))})
    rows = pd.DataFrame({"time": row_time, "by": row_by, "a": values[:, 0], "b": values[:, 1]})
    joined = pd.merge_asof(
        events.sort_values("time", kind="stable"),
        rows.sort_values("time", kind="stable"),
        on="time",
        by="by",
        tolerance=tolerance,
        direction=direction,
    )
    return joined.sort_values("event")[["a", "b"]].to_numpy(dtype=np.float64)


@pytest.mark.parametrize("tolerance", [None, 0, 4])
@pytest.mark.parametrize("seed", range(30))
def test_it_is_merge_asof_backwards(seed: int, tolerance: int | None) -> None:
    given = table(seed)
    np.testing.assert_array_equal(join_features(*given, tolerance), by_pandas(given, tolerance, "backward"))


@pytest.mark.parametrize("tolerance", [None, 4])
@pytest.mark.parametrize("seed", range(10))
def test_the_starter_is_merge_asof_nearest(seed: int, tolerance: int | None) -> None:
    given = table(seed, distinct=True)  # of several next rows at one time pandas may take another
    buggy = runpy.run_path(str(STARTER))["join_features"]
    np.testing.assert_array_equal(buggy(*given, tolerance), by_pandas(given, tolerance, "nearest"))


@pytest.mark.parametrize("seed", range(10))
def test_without_the_future_nothing_changes_and_with_the_starter_it_does(seed: int) -> None:
    event_time, event_by, row_time, row_by, values = table(seed + 100)
    buggy = runpy.run_path(str(STARTER))["join_features"]
    changed = []
    for cut in range(-25, 25):
        events, rows = event_time <= cut, row_time <= cut
        for join in (join_features, buggy):
            whole = join(event_time[events], event_by[events], row_time, row_by, values, 10)
            past = join(event_time[events], event_by[events], row_time[rows], row_by[rows], values[rows], 10)
            same = np.array_equal(whole, past, equal_nan=True)
            assert same or join is buggy
            changed.append(not same)
    assert any(changed) or len(event_time) < 4 or len(row_time) < 4


def test_the_tables_of_the_statement() -> None:
    row_time, row_by = np.array([10, 20, 20, 60, 15]), np.array([7, 7, 7, 7, 9])
    event_time, event_by = np.array([50, 20, 9, 51, 16]), np.array([7, 7, 7, 7, 9])
    values, old = np.arange(1.0, 6.0)[:, None], row_time <= 51
    buggy = runpy.run_path(str(STARTER))["join_features"]
    nan = np.nan
    for join, wanted in ((join_features, [3, 3, nan, nan, 5]), (buggy, [4, 3, 1, 4, 5])):
        got = join(event_time, event_by, row_time, row_by, values, 30)
        np.testing.assert_array_equal(got[:, 0], wanted)
    got = buggy(event_time, event_by, row_time[old], row_by[old], values[old], 30)
    np.testing.assert_array_equal(got[:, 0], [3, 3, 1, nan, 5])
