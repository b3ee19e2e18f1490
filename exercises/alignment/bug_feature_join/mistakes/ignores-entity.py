import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    order = np.argsort(row_time, kind="stable")
    place = np.searchsorted(row_time[order], event_time, side="right") - 1
    events = np.flatnonzero(place >= 0)
    rows = order[place[events]]
    fresh = event_time[events] - row_time[rows] <= limit
    joined[events[fresh]] = values[rows[fresh]]
    return joined
