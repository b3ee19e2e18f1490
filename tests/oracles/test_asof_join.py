"""asof_join against pandas.merge_asof, which knows one time column, and against the definition itself."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from solutions.alignment.asof_join import asof_join

Table = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def table(seed: int, delay: int) -> Table:
    rng = np.random.default_rng(seed)
    n, m = rng.integers(0, 40, size=2)
    feature_time = rng.integers(-20, 20, size=m)
    available_time = feature_time + rng.integers(delay + 1, size=m)
    return rng.integers(-20, 25, size=n), rng.integers(3, size=n), feature_time, rng.integers(3, size=m), available_time


@pytest.mark.parametrize("tolerance", [None, 0, 4])
@pytest.mark.parametrize("seed", range(30))
def test_without_delay_it_is_merge_asof(seed: int, tolerance: int | None) -> None:
    event_time, event_by, feature_time, feature_by, available_time = table(seed, delay=0)
    events = pd.DataFrame({"time": event_time, "by": event_by, "event": np.arange(len(event_time))})
    features = pd.DataFrame({"time": feature_time, "by": feature_by, "row": np.arange(len(feature_time))})
    joined = pd.merge_asof(
        events.sort_values("time", kind="stable"),
        features.sort_values("time", kind="stable"),
        on="time",
        by="by",
        tolerance=tolerance,
    )
    expected = joined.sort_values("event")["row"].fillna(-1).to_numpy(dtype=np.int64)
    got = asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance)
    np.testing.assert_array_equal(got, expected)


@pytest.mark.parametrize("tolerance", [None, 0, 4])
@pytest.mark.parametrize("seed", range(30))
def test_with_delays_it_is_the_definition(seed: int, tolerance: int | None) -> None:
    event_time, event_by, feature_time, feature_by, available_time = table(seed, delay=15)
    expected = []
    for time, by in zip(event_time, event_by, strict=True):
        known = np.flatnonzero((feature_by == by) & (available_time <= time))
        age, row = min(((time - feature_time[j], -j) for j in known), default=(0, 1))
        expected.append(-row if tolerance is None or age <= tolerance else -1)
    got = asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance)
    np.testing.assert_array_equal(got, np.array(expected, dtype=np.int64))


def test_with_delays_merge_asof_gives_the_last_arrival_instead() -> None:
    """Entity 7 of the statement at time 50: row 4 arrived last, row 2 describes the latest moment."""
    feature_time, available_time = np.array([10, 20, 20, 15, 5]), np.array([12, 28, 26, 15, 30])
    feature_by = np.array([7, 7, 7, 9, 7])
    features = pd.DataFrame({"time": available_time, "by": feature_by, "row": np.arange(5)}).sort_values("time")
    events = pd.DataFrame({"time": [50], "by": [7]})
    assert pd.merge_asof(events, features, on="time", by="by")["row"].tolist() == [4]
    assert asof_join(np.array([50]), np.array([7]), feature_time, feature_by, available_time, None).tolist() == [2]


def test_the_table_of_the_statement() -> None:
    event_time, event_by = np.array([50, 25, 26, 51, 15, 14]), np.array([7, 7, 7, 7, 9, 9])
    feature_time, available_time = np.array([10, 20, 20, 15, 5]), np.array([12, 28, 26, 15, 30])
    rows = asof_join(event_time, event_by, feature_time, np.array([7, 7, 7, 9, 7]), available_time, 30)
    assert rows.tolist() == [2, 0, 2, -1, 3, -1]
