import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    # like merge_asof(left_on="event_time", right_on="available_time", by="entity")
    result = []
    tables = {}
    for who in set(feature_by.tolist()):
        rows = np.nonzero(feature_by == who)[0]
        tables[who] = rows[available_time[rows].argsort(kind="stable")]
    for t, who in zip(event_time.tolist(), event_by.tolist()):
        row = -1
        if who in tables:
            rows = tables[who]
            k = np.searchsorted(available_time[rows], t, side="right")
            if k > 0:
                row = int(rows[k - 1])
                if tolerance is not None and t - feature_time[row] > tolerance:
                    row = -1
        result.append(row)
    return np.array(result, dtype=np.int64)
