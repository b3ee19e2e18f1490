import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    n, m = len(event_time), len(feature_time)
    out = np.full(n, -1)
    if m == 0 or n == 0:
        return out
    arrival = np.argsort(available_time, kind="stable")
    best = []
    for j in arrival:
        if not best or (feature_time[j], j) > (feature_time[best[-1]], best[-1]):
            best.append(j)
        else:
            best.append(best[-1])
    best = np.array(best)
    pos = np.searchsorted(available_time[arrival], event_time, side="right") - 1
    out[pos >= 0] = best[pos[pos >= 0]]
    if tolerance is not None:
        out[(out >= 0) & (event_time - feature_time[out] > tolerance)] = -1
    return out
