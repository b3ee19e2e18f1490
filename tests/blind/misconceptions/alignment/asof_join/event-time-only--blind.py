import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    res = np.full(event_time.shape[0], -1)
    for entity in np.unique(event_by):
        ev = np.where(event_by == entity)[0]
        ft = np.where(feature_by == entity)[0]
        if not len(ft):
            continue
        ft = ft[np.argsort(feature_time[ft], kind="stable")]
        i = np.searchsorted(feature_time[ft], event_time[ev], side="right") - 1
        found = i >= 0
        rows = ft[i]
        if tolerance is not None:
            found &= event_time[ev] - feature_time[rows] <= tolerance
        res[ev[found]] = rows[found]
    return res
