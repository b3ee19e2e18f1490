import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    n, m = len(event_time), len(row_time)
    if m == 0:
        return np.full((n, values.shape[1]), np.nan)
    order = np.lexsort((np.arange(m), row_time))
    age = event_time[:, None] - row_time[order][None, :]
    known = event_by[:, None] == row_by[order][None, :]
    gap = np.where(known, np.abs(age), np.iinfo(np.int64).max)
    past = np.where(known & (age >= 0), np.arange(m), -1).max(axis=1)
    future = np.where(known & (age < 0), np.arange(m), m).min(axis=1)
    last = np.where(known.any(axis=1), past, -1)
    for i in range(n):
        if future[i] < m and (past[i] < 0 or gap[i, future[i]] < gap[i, past[i]]):
            last[i] = future[i]
    fine = last >= 0
    if tolerance is not None:
        fine &= np.abs(age)[np.arange(n), last] <= tolerance
    return np.where(fine[:, None], values[order[last]], np.nan)
