# All pairs within an entity as a matrix; the greatest key feature_time * m + row among the candidates.
import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance=None):
    m = len(feature_time)
    nothing = np.iinfo(np.int64).min
    result = np.full(len(event_time), -1, dtype=np.int64)
    for entity in set(event_by.tolist()):
        events = np.nonzero(event_by == entity)[0]
        rows = np.nonzero(feature_by == entity)[0]
        if rows.size == 0:
            continue
        moment = event_time[events, None]
        usable = available_time[rows] <= moment
        if tolerance is not None:
            usable &= moment - feature_time[rows] <= tolerance
        key = np.where(usable, feature_time[rows] * m + rows, nothing)
        best = key.max(axis=1)
        result[events] = np.where(best == nothing, -1, best % m)
    return result
