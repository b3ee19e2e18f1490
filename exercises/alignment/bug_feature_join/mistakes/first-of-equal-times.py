import numpy as np


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        if len(rows) == 0:
            continue
        rows = rows[np.argsort(row_time[rows], kind="stable")]
        age = event_time[events, None] - row_time[rows]
        age = np.where(age < 0, np.inf, age)
        youngest = age.argmin(axis=1)
        fresh = (age.min(axis=1) <= limit) & (age.min(axis=1) < np.inf)
        joined[events[fresh]] = values[rows[youngest[fresh]]]
    return joined
