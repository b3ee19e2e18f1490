import numpy as np


def asof_join(
    event_time: np.ndarray,
    event_by: np.ndarray,
    feature_time: np.ndarray,
    feature_by: np.ndarray,
    available_time: np.ndarray,
    tolerance: int | None,
) -> np.ndarray:
    """For each of n events, the row of the newest feature value that was known at that moment, or -1; shape (n,).

    row(i) = the j with the greatest (feature_time[j], j)
             among those with feature_by[j] = event_by[i] and available_time[j] <= event_time[i],
             if event_time[i] - feature_time[j] <= tolerance

    One pass over all rows and events in the order of time: O((n + m) log(n + m)).
    """
    n, m = len(event_time), len(feature_time)
    if m == 0:
        return np.full(n, -1)

    oldest_first = np.argsort(feature_time, kind="stable")  # stable: of equal times, the later row counts as newer
    rank = np.empty(m, dtype=np.int64)
    rank[oldest_first] = np.arange(m)

    # Entity by entity, along time: rows where they become available, and at the same moment before the events.
    key = np.unique(np.concatenate((feature_by, event_by)), return_inverse=True)[1]
    time = np.concatenate((available_time, event_time))
    is_event = np.repeat([False, True], [m, n])
    order = np.lexsort((is_event, time, key))

    # The greatest rank so far. Adding m per entity makes each start afresh: its events alone stand for rank -1.
    shifted = key * m + np.concatenate((rank, np.full(n, -1)))
    newest = np.empty(m + n, dtype=np.int64)
    newest[order] = np.maximum.accumulate(shifted[order])
    known = (newest - key * m)[m:]

    rows = np.where(known >= 0, oldest_first[known], -1)
    if tolerance is not None:
        rows[event_time - feature_time[rows] > tolerance] = -1
    return rows
