import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = np.full(len(event_time), -1, dtype=np.int64)
    groups = {int(who): np.flatnonzero(feature_by == who) for who in np.unique(feature_by)}
    for i in range(len(event_time)):
        rows = groups.get(int(event_by[i]))
        if rows is None:
            continue
        age = event_time[i] - available_time[rows]
        usable = rows[(age >= 0) & (age <= (np.inf if tolerance is None else tolerance))]
        if usable.size:
            times = feature_time[usable]
            out[i] = usable[times == times.max()][-1]
    return out
