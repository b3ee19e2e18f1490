from bisect import bisect_left

import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    # entity -> list of arrival times and, in parallel, the best row among those arrived so far
    arrived, best = {}, {}
    for r in np.argsort(available_time, kind="stable").tolist():
        who = feature_by[r]
        times = arrived.setdefault(who, [])
        rows = best.setdefault(who, [])
        times.append(available_time[r])
        if rows and (feature_time[rows[-1]], rows[-1]) > (feature_time[r], r):
            rows.append(rows[-1])
        else:
            rows.append(r)

    def look_up(t, who):
        if who not in arrived:
            return -1
        k = bisect_left(arrived[who], t)
        if k == 0:
            return -1
        row = best[who][k - 1]
        too_old = tolerance is not None and t - feature_time[row] > tolerance
        return -1 if too_old else row

    return np.array([look_up(t, who) for t, who in zip(event_time, event_by)], dtype=np.int64)
