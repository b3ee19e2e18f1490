import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    n_events = len(event_time)
    joined = np.full(n_events, -1, dtype=np.int64)
    newest_row = {}
    feed = np.argsort(available_time, kind="stable")
    p = 0
    for e in np.argsort(event_time, kind="stable"):
        while p < len(feed) and available_time[feed[p]] <= event_time[e]:
            row = feed[p]
            old = newest_row.get(feature_by[row])
            if old is None or feature_time[row] > feature_time[old]:
                newest_row[feature_by[row]] = row
            elif feature_time[row] == feature_time[old] and row < old:
                newest_row[feature_by[row]] = row
            p += 1
        row = newest_row.get(event_by[e], -1)
        if row >= 0 and tolerance is not None:
            if event_time[e] - feature_time[row] > tolerance:
                row = -1
        joined[e] = row
    return joined
