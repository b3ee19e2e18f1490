import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    by_entity = {}
    for r in np.argsort(row_time, kind="stable"):
        by_entity.setdefault(row_by[r], []).append(r)
    for i in range(len(event_time)):
        rows = np.array(by_entity.get(event_by[i], []), dtype=int)
        after = np.searchsorted(row_time[rows], event_time[i], side="right")
        k = after - 2
        if k < 0:
            continue
        if tolerance is None or event_time[i] - row_time[rows[k]] <= tolerance:
            joined[i] = values[rows[k]]
    return joined
