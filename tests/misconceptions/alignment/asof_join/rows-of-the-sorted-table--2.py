import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    order = np.argsort(available_time, kind="stable")
    ft, fb, at = feature_time[order], feature_by[order], available_time[order]
    out = np.full(len(event_time), -1, dtype=np.int64)
    for who in np.unique(event_by):
        rows = np.flatnonzero(fb == who)
        best, top = [], None
        for j in rows:
            if top is None or ft[j] >= ft[top]:
                top = j
            best.append(top)
        for i in np.flatnonzero(event_by == who):
            p = np.searchsorted(at[rows], event_time[i], side="right") - 1
            if p >= 0 and (tolerance is None or event_time[i] - ft[best[p]] <= tolerance):
                out[i] = best[p]
    return out
