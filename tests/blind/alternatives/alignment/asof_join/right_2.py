import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    n, m = len(event_time), len(feature_time)
    out = np.full(n, -1, dtype=np.int64)
    if n == 0 or m == 0:
        return out

    # rank 0..m-1 by (feature_time, row number): the greater the better
    by_value = np.argsort(feature_time, kind="stable")
    rank = np.empty(m, dtype=np.int64)
    rank[by_value] = np.arange(m)

    order = np.lexsort((available_time, feature_by))
    entities, starts = np.unique(feature_by[order], return_index=True)
    ends = np.append(starts[1:], m)

    ev_order = np.argsort(event_by, kind="stable")
    ev_sorted = event_by[ev_order]
    lo = np.searchsorted(ev_sorted, entities, side="left")
    hi = np.searchsorted(ev_sorted, entities, side="right")

    for s, t, l, h in zip(starts, ends, lo, hi):
        if l == h:
            continue
        rows, evs = order[s:t], ev_order[l:h]
        newest = np.maximum.accumulate(rank[rows])
        pos = np.searchsorted(available_time[rows], event_time[evs], side="right") - 1
        ok = pos >= 0
        out[evs[ok]] = by_value[newest[pos[ok]]]

    if tolerance is not None:
        hit = np.flatnonzero(out >= 0)
        stale = event_time[hit] - feature_time[out[hit]] > tolerance
        out[hit[stale]] = -1
    return out
