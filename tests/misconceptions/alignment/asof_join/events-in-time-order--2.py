import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    pieces = []
    for who in np.unique(event_by):
        times = np.sort(event_time[event_by == who])
        rows = np.flatnonzero(feature_by == who)
        rows = rows[np.argsort(feature_time[rows], kind="stable")]
        found = np.full(len(times), -1)
        for i, t in enumerate(times):
            ok = rows[available_time[rows] <= t]
            if ok.size and (tolerance is None or t - feature_time[ok[-1]] <= tolerance):
                found[i] = ok[-1]
        pieces.append(found)
    return np.concatenate(pieces) if pieces else np.array([], dtype=int)
