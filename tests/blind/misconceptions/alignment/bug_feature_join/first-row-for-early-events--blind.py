import numpy as np


def positions(times: np.ndarray, moments: np.ndarray) -> np.ndarray:
    """Position of the last row at or before each moment."""
    return np.clip(np.searchsorted(times, moments, side="right") - 1, 0, None)


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
        fresh = np.abs(event_time[events] - row_time[rows]) <= limit
        joined[events[fresh]] = values[rows[fresh]]
    return joined
