import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    n, d = len(event_time), values.shape[1]
    result = np.empty((n, d))
    for i in range(n):
        best = None
        for r in np.flatnonzero((row_by == event_by[i]) & (row_time <= event_time[i])):
            if best is None or row_time[r] >= row_time[best]:
                best = r
        if best is None:
            result[i] = np.nan
        elif tolerance is not None and event_time[i] - row_time[best] > tolerance:
            result[i] = np.nan
        else:
            result[i] = values[best]
    return result
