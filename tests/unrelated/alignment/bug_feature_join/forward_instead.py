# The direction is turned round.
import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    out = np.full((len(event_time), values.shape[1]), np.nan)
    for i in range(len(event_time)):
        best = -1
        for j in range(len(row_time)):
            if row_by[j] != event_by[i] or row_time[j] < event_time[i]:
                continue
            if best < 0 or row_time[j] < row_time[best]:
                best = j
        if best >= 0 and (tolerance is None or row_time[best] - event_time[i] <= tolerance):
            out[i] = values[best]
    return out
