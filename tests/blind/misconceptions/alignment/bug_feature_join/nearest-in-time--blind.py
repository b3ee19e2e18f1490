import numpy as np


def nearest_row(rows, row_time, moment):
    gaps = np.abs(row_time[rows] - moment)
    closest = rows[gaps == gaps.min()]
    # one before and one after, equally far: the earlier; of equal times the last
    first = row_time[closest].min()
    return closest[row_time[closest] == first][-1]


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    for i, (moment, entity) in enumerate(zip(event_time, event_by)):
        rows = np.flatnonzero(row_by == entity)
        if rows.size == 0:
            continue
        r = nearest_row(rows, row_time, moment)
        if tolerance is None or abs(moment - row_time[r]) <= tolerance:
            joined[i] = values[r]
    return joined
