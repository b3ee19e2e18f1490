import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    out = np.full((event_time.shape[0], values.shape[1]), np.nan)
    order = np.argsort(row_time, kind="stable")
    times, owners, table = row_time[order], row_by[order], values[order]
    for who in np.intersect1d(event_by, row_by):
        t, v = times[owners == who], table[owners == who]
        mine = event_by == who
        last = np.searchsorted(t, event_time[mine], side="right") - 1
        found = v[last]
        if tolerance is not None:
            found[event_time[mine] - t[last] > tolerance] = np.nan
        out[mine] = found
    return out
