# bug: the tolerance is never applied
import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = np.full(len(event_time), -1, dtype=np.int64)
    by_value = np.argsort(feature_time, kind="stable")
    rank = np.argsort(by_value)
    for who in np.intersect1d(event_by, feature_by):
        rows = np.flatnonzero(feature_by == who)
        rows = rows[np.argsort(available_time[rows], kind="stable")]
        newest = by_value[np.maximum.accumulate(rank[rows])]
        events = np.flatnonzero(event_by == who)
        k = np.searchsorted(available_time[rows], event_time[events], side="right")
        out[events[k > 0]] = newest[k[k > 0] - 1]
    return out
