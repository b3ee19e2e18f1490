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
        place = np.searchsorted(row_time[rows], event_time[events], side="right") - 2
        events, rows = events[place >= 0], rows[place[place >= 0]]
        fresh = event_time[events] - row_time[rows] <= limit
        joined[events[fresh]] = values[rows[fresh]]
    return joined
