import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    n, m = len(event_time), len(feature_time)
    by_time = np.lexsort((event_time, event_by))
    event_time, event_by = event_time[by_time], event_by[by_time]
    if m == 0:
        return np.full(n, -1)
    oldest_first = np.argsort(feature_time, kind="stable")
    rank = np.empty(m, dtype=np.int64)
    rank[oldest_first] = np.arange(m)
    key = np.unique(np.concatenate((feature_by, event_by)), return_inverse=True)[1]
    time = np.concatenate((available_time, event_time))
    is_event = np.repeat([False, True], [m, n])
    order = np.lexsort((is_event, time, key))
    shifted = key * m + np.concatenate((rank, np.full(n, -1)))
    newest = np.empty(m + n, dtype=np.int64)
    newest[order] = np.maximum.accumulate(shifted[order])
    known = (newest - key * m)[m:]
    rows = np.where(known >= 0, oldest_first[known], -1)
    if tolerance is not None:
        rows[event_time - feature_time[rows] > tolerance] = -1
    return rows
