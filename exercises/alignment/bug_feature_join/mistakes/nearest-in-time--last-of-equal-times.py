import numpy as np


def positions(times, moments):
    moments = np.maximum(moments, times[0])
    before = np.searchsorted(times, moments, side="right") - 1
    next_time = times[np.minimum(before + 1, len(times) - 1)]
    after = np.searchsorted(times, next_time, side="right") - 1
    return np.where(next_time - moments < moments - times[before], after, before)


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
