import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = []
    rows_of = {}
    for j, who in enumerate(feature_by):
        rows_of.setdefault(int(who), []).append(j)
    rows_of = {who: np.array(rows) for who, rows in rows_of.items()}
    for t, who in zip(event_time, event_by):
        rows = rows_of.get(int(who))
        if rows is None:
            out.append(-1)
            continue
        gaps = np.abs(feature_time[rows] - t)
        j = np.argmin(gaps)
        out.append(-1 if tolerance is not None and gaps[j] > tolerance else int(rows[j]))
    return np.array(out, dtype=np.int64)
