import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    out = np.full((len(event_time), values.shape[1]), np.nan)
    for i, (t, e) in enumerate(zip(event_time, event_by)):
        own = np.flatnonzero(row_by == e)
        if not len(own):
            continue
        gap = np.abs(row_time[own] - t)
        near = own[gap == gap.min()]
        past = near[row_time[near] <= t]
        if not len(past):
            continue
        if tolerance is None or gap.min() <= tolerance:
            out[i] = values[past[-1]]
    return out
