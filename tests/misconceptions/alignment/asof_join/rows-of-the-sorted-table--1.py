import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    order = np.argsort(feature_time, kind="mergesort")
    ft, fb, at = feature_time[order], feature_by[order], available_time[order]
    out = np.full(len(event_time), -1, dtype=np.int64)
    groups = {int(who): np.flatnonzero(fb == who) for who in np.unique(fb)}
    for i in range(len(event_time)):
        rows = groups.get(int(event_by[i]))
        if rows is None:
            continue
        rows = rows[at[rows] <= event_time[i]]
        if rows.size and (tolerance is None or event_time[i] - ft[rows[-1]] <= tolerance):
            out[i] = rows[-1]
    return out
