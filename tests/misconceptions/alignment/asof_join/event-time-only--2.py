import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = np.full(len(event_time), -1)
    for who in np.unique(feature_by):
        rows = np.flatnonzero(feature_by == who)
        rows = rows[np.argsort(feature_time[rows], kind="mergesort")]
        idx = np.flatnonzero(event_by == who)
        pos = np.searchsorted(feature_time[rows], event_time[idx], side="right")
        hit = pos > 0
        out[idx[hit]] = rows[pos[hit] - 1]
    if tolerance is not None and len(feature_time):
        old = (out >= 0) & (event_time - feature_time[out] > tolerance)
        out[old] = -1
    return out
