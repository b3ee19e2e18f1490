# NumPy for each entity: running maximum of the rank, searchsorted; int32 comes back.
import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    result = np.full(event_time.shape, -1, dtype=np.int32)
    for entity in np.intersect1d(event_by, feature_by):
        who = np.where(event_by == entity)[0]
        rows = np.where(feature_by == entity)[0]
        newest_last = rows[np.lexsort((rows, feature_time[rows]))]
        rank = np.empty(len(rows), dtype=int)
        rank[np.searchsorted(rows, newest_last)] = np.arange(len(rows))
        by_arrival = np.argsort(available_time[rows])
        best = np.maximum.accumulate(rank[by_arrival])
        place = np.searchsorted(available_time[rows][by_arrival], event_time[who], side="right") - 1
        found = newest_last[best[np.maximum(place, 0)]]
        ok = place >= 0
        if tolerance is not None:
            ok &= event_time[who] - feature_time[found] <= tolerance
        result[who[ok]] = found[ok]
    return result
