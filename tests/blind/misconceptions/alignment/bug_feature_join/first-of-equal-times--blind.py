import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    rows = []
    for moment, who in zip(event_time, event_by):
        cand = np.flatnonzero((row_by == who) & (row_time <= moment))
        if not cand.size:
            rows.append(-1)
            continue
        age = moment - row_time[cand]
        j = np.argmin(age)
        rows.append(-1 if tolerance is not None and age[j] > tolerance else cand[j])
    rows = np.array(rows, dtype=int)
    out = np.full((len(event_time), values.shape[1]), np.nan)
    out[rows >= 0] = values[rows[rows >= 0]]
    return out
