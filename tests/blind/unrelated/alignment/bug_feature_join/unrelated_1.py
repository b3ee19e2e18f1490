# bug: the positions in the sorted rows index the unsorted rows (the permutation is not applied back)
import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        times = np.sort(row_time[rows])
        pos = np.searchsorted(times, event_time[events], side="right") - 1
        events, pos = events[pos >= 0], pos[pos >= 0]
        fresh = event_time[events] - times[pos] <= limit
        joined[events[fresh]] = values[rows[pos[fresh]]]
    return joined
