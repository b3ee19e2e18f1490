import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = np.full(len(event_time), -1, dtype=np.int64)
    groups = {int(who): np.flatnonzero(feature_by == who) for who in np.unique(feature_by)}
    for i in range(len(event_time)):
        rows = groups.get(int(event_by[i]), np.array([], dtype=int))
        rows = rows[available_time[rows] <= event_time[i]]
        if len(rows):
            best = rows[np.argmax(feature_time[rows])]
            if tolerance is None or event_time[i] - feature_time[best] <= tolerance:
                out[i] = best
    return out
