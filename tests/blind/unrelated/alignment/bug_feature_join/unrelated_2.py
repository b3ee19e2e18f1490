# bug: events without a row get 0 instead of NaN
import numpy as np


def positions(times, moments):
    return np.searchsorted(times, moments, side="right") - 1


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.zeros((len(event_time), values.shape[1]))
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        if len(rows) == 0:
            continue
        rows = rows[np.argsort(row_time[rows], kind="stable")]
        pos = positions(row_time[rows], event_time[events])
        age = event_time[events] - row_time[rows[pos]]
        fresh = (pos >= 0) & (age <= limit)
        joined[events[fresh]] = values[rows[pos[fresh]]]
    return joined
