import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    m = len(feature_time)
    if m == 0:
        return np.full(len(event_time), -1)
    order = np.argsort(available_time, kind="stable")
    # running maximum of (feature_time, row), coded as the rank in a stable sort
    sorted_rows = np.argsort(feature_time, kind="stable")
    rank = np.argsort(sorted_rows)
    running = sorted_rows[np.maximum.accumulate(rank[order])]
    count = np.searchsorted(available_time[order], event_time, side="right")
    row = np.where(count > 0, running[count - 1], -1)
    if tolerance is None:
        return row
    age = event_time - feature_time[row]
    return np.where((row >= 0) & (age <= tolerance), row, -1)
