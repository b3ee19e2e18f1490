# One search for all entities: entity and time in one sorted key.
import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    if len(row_time) == 0 or len(event_time) == 0:
        return joined
    both = np.concatenate([event_time, row_time])
    low, span = both.min(), int(both.max() - both.min()) + 1
    row_key = row_by * span + (row_time - low)
    order = np.argsort(row_key, kind="stable")
    place = np.searchsorted(row_key[order], event_by * span + (event_time - low), side="right") - 1
    row = order[np.clip(place, 0, None)]
    age = event_time - row_time[row]
    use = (place >= 0) & (row_by[row] == event_by)
    if tolerance is not None:
        use &= age <= tolerance
    joined[use] = values[row[use]]
    return joined
