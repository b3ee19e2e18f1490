import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    rows = np.full(len(event_time), -1)
    for entity in np.unique(event_by):
        events, own = np.flatnonzero(event_by == entity), np.flatnonzero(feature_by == entity)[::-1]
        if len(own) == 0:
            continue
        distance = np.abs(event_time[events][:, None] - feature_time[own])
        rows[events] = own[distance.argmin(axis=1)]
        if tolerance is not None:
            rows[events[distance.min(axis=1) > tolerance]] = -1
    return rows
