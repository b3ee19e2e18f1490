import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    n = len(event_time)
    known = (event_by[:, None] == row_by[None, :]) & (row_time[None, :] < event_time[:, None])  # (n, m)
    out = np.full((n, values.shape[1]), np.nan)
    for i in range(n):
        candidates = np.flatnonzero(known[i])
        if len(candidates) == 0:
            continue
        pick = max(candidates, key=lambda r: (row_time[r], r))
        if tolerance is not None and event_time[i] - row_time[pick] > tolerance:
            continue
        out[i] = values[pick]
    return out
