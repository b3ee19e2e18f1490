import numpy as np


def positions(times, moments):
    return np.searchsorted(times, moments, side="right") - 1


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    if len(row_time) == 0:
        return joined
    limit = np.inf if tolerance is None else tolerance
    order = np.argsort(row_time, kind="stable")
    pos = positions(row_time[order], event_time)
    rows = order[np.maximum(pos, 0)]
    fresh = (pos >= 0) & (event_time - row_time[rows] <= limit)
    joined[fresh] = values[rows[fresh]]
    return joined
