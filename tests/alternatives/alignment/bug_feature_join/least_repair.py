# The code of the editor, with both differences signed.
import numpy as np


def positions(times, moments):
    before = np.searchsorted(times, moments, side="right") - 1
    return np.maximum(before, 0)


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
        fresh = (0 <= age) & (age <= limit)
        joined[events[fresh]] = values[rows[fresh]]
    return joined
