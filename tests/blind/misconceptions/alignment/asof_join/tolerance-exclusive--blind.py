import numpy as np


def _best_so_far(rows, feature_time):
    best = []
    for r in rows:
        if best and (feature_time[best[-1]], best[-1]) >= (feature_time[r], r):
            best.append(best[-1])
        else:
            best.append(r)
    return np.array(best, dtype=np.int64)


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    limit = np.inf if tolerance is None else tolerance
    out = np.full(len(event_time), -1, dtype=np.int64)
    for who in np.intersect1d(event_by, feature_by):
        rows = np.flatnonzero(feature_by == who)
        rows = rows[np.argsort(available_time[rows], kind="stable")]
        best = _best_so_far(rows.tolist(), feature_time)
        events = np.flatnonzero(event_by == who)
        known = np.searchsorted(available_time[rows], event_time[events], "right")
        events, known = events[known > 0], known[known > 0]
        chosen = best[known - 1]
        age = event_time[events] - feature_time[chosen]
        out[events] = np.where(age < limit, chosen, -1)
    return out
