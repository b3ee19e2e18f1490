import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    order = np.lexsort((np.arange(len(feature_time)), feature_time, available_time))
    feature_time, feature_by, available_time = feature_time[order], feature_by[order], available_time[order]

    rows_out = np.full(len(event_time), -1, dtype=np.int64)
    current = {}
    j = 0
    for e in np.argsort(event_time, kind="stable"):
        while j < len(order) and available_time[j] <= event_time[e]:
            k = current.get(feature_by[j])
            if k is None or (feature_time[j], order[j]) > (feature_time[k], order[k]):
                current[feature_by[j]] = j
            j += 1
        k = current.get(event_by[e])
        if k is not None and (tolerance is None or event_time[e] - feature_time[k] <= tolerance):
            rows_out[e] = k
    return rows_out
