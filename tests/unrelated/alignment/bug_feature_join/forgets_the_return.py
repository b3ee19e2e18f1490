# Nothing is returned.
import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    n, m = len(event_time), len(row_time)
    if m == 0:
        return np.full((n, values.shape[1]), np.nan)
    order = np.lexsort((np.arange(m), row_time))
    age = event_time[:, None] - row_time[order][None, :]
    known = (event_by[:, None] == row_by[order][None, :]) & (age >= 0)
    last = np.where(known, np.arange(m), -1).max(axis=1)
    fine = last >= 0
    if tolerance is not None:
        fine &= age[np.arange(n), last] <= tolerance
    joined = np.where(fine[:, None], values[order[last]], np.nan)
