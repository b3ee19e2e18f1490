# bug: keeps the OLDEST known row (smallest feature_time) instead of the newest
import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    result = np.full(len(event_time), -1, dtype=np.int64)
    arrivals = np.argsort(available_time, kind="stable")
    best = {}
    p = 0
    for e in np.argsort(event_time, kind="stable"):
        while p < len(arrivals) and available_time[arrivals[p]] <= event_time[e]:
            r = arrivals[p]
            old = best.get(feature_by[r])
            if old is None or (feature_time[r], -r) < (feature_time[old], -old):
                best[feature_by[r]] = r
            p += 1
        r = best.get(event_by[e])
        if r is not None and (tolerance is None or event_time[e] - feature_time[r] <= tolerance):
            result[e] = r
    return result
