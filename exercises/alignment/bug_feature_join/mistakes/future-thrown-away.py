import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        if len(rows) == 0:
            continue
        rows = rows[np.argsort(row_time[rows], kind="stable")]
        before = np.searchsorted(row_time[rows], event_time[events], side="right") - 1
        after = np.minimum(before + 1, len(rows) - 1)
        before = np.maximum(before, 0)
        times = row_time[rows]
        gap_before = np.abs(event_time[events] - times[before])
        gap_after = np.abs(times[after] - event_time[events])
        rows = rows[np.where(gap_after < gap_before, after, before)]
        age = event_time[events] - row_time[rows]
        fresh = (age >= 0) & (age <= limit)
        joined[events[fresh]] = values[rows[fresh]]
    return joined
