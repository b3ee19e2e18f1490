from bisect import bisect_right

import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    history = {}
    for j in np.argsort(row_time, kind="stable"):
        times, rows = history.setdefault(row_by[j], ([], []))
        times.append(row_time[j])
        rows.append(j)
    result = np.full((len(event_time), values.shape[1]), np.nan)
    for i, (time, by) in enumerate(zip(event_time, event_by)):
        times, rows = history.get(by, ([], []))
        place = bisect_right(times, time) - 2
        if place >= 0 and (tolerance is None or time - times[place] <= tolerance):
            result[i] = values[rows[place]]
    return result
