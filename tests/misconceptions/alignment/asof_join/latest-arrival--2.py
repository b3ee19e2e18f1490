import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = np.full(len(event_time), -1)
    for who in np.unique(event_by):
        rows = np.flatnonzero(feature_by == who)
        rows = rows[np.argsort(available_time[rows], kind="stable")]
        idx = np.flatnonzero(event_by == who)
        pos = np.searchsorted(available_time[rows], event_time[idx], side="right") - 1
        idx, pos = idx[pos >= 0], pos[pos >= 0]
        hit = rows[pos]
        if tolerance is not None:
            fresh = event_time[idx] - feature_time[hit] <= tolerance
            idx, hit = idx[fresh], hit[fresh]
        out[idx] = hit
    return out
