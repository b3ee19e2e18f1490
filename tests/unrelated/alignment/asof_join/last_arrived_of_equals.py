# Of equal feature times the one that arrived last, not the one with the greatest row number.
from bisect import bisect_right
from collections import defaultdict

import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    arrivals = defaultdict(list)
    for row, (made, entity, seen) in enumerate(
        zip(feature_time.tolist(), feature_by.tolist(), available_time.tolist())
    ):
        arrivals[entity].append((seen, made, row))
    times, best = {}, {}
    for entity, rows in arrivals.items():
        rows.sort()
        times[entity] = [seen for seen, _, _ in rows]
        best[entity], newest = [], (-float("inf"), -1)
        for _, made, row in rows:
            newest = (made, row) if made >= newest[0] else newest
            best[entity].append(newest)
    result = []
    for moment, entity in zip(event_time.tolist(), event_by.tolist()):
        place = bisect_right(times.get(entity, []), moment) - 1
        if place < 0:
            result.append(-1)
            continue
        made, row = best[entity][place]
        result.append(row if tolerance is None or moment - made <= tolerance else -1)
    return np.array(result, dtype=np.int64)
