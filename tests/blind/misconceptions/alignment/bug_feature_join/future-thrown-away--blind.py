import numpy as np


def positions(times: np.ndarray, moments: np.ndarray) -> np.ndarray:
    """For each moment the position of its row in `times`, which is sorted and not empty."""
    before = np.searchsorted(times, moments, side="right") - 1
    after = np.minimum(before + 1, len(times) - 1)
    before = np.maximum(before, 0)
    gap_before = np.abs(moments - times[before])
    gap_after = np.abs(times[after] - moments)
    return np.where(gap_after < gap_before, after, before)


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        if len(rows) == 0:
            continue
        rows = rows[np.argsort(row_time[rows], kind="stable")]
        rows = rows[positions(row_time[rows], event_time[events])]
        age = event_time[events] - row_time[rows]
        fresh = (age >= 0) & (age <= limit)  # nothing from the future
        joined[events[fresh]] = values[rows[fresh]]
    return joined
