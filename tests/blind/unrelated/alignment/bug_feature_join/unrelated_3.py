# bug: takes the oldest known row instead of the newest (min for max)
import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    out = np.full((len(event_time), values.shape[1]), np.nan)
    for i, (moment, who) in enumerate(zip(event_time, event_by)):
        known = np.flatnonzero((row_by == who) & (row_time <= moment))
        if len(known) == 0:
            continue
        r = min(known, key=lambda j: (row_time[j], -j))
        if tolerance is None or moment - row_time[r] <= tolerance:
            out[i] = values[r]
    return out
