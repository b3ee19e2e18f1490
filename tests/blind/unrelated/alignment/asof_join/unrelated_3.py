# bug: an event without a row gets 0 instead of -1
from bisect import bisect_right

import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    result = np.zeros(len(event_time), dtype=np.int64)
    history = {}
    for r in np.argsort(available_time, kind="stable"):
        h = history.setdefault(feature_by[r], ([], []))
        h[0].append(available_time[r])
        h[1].append(max(h[1][-1] if h[1] else (feature_time[r], r), (feature_time[r], r)))
    for e, (t, who) in enumerate(zip(event_time, event_by)):
        if who not in history:
            continue
        times, best = history[who]
        k = bisect_right(times, t)
        if k == 0:
            continue
        described, row = best[k - 1]
        if tolerance is None or t - described <= tolerance:
            result[e] = row
    return result
