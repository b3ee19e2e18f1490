import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        rows = rows[np.argsort(row_time[rows], kind="stable")]
        pos = np.searchsorted(row_time[rows], event_time[events], side="right") - 1
        events, pos = events[pos >= 0], pos[pos >= 0]
        rows = rows[pos]
        gap = row_time[rows] - event_time[events]
        fresh = gap <= limit
        joined[events[fresh]] = values[rows[fresh]]
    return joined
