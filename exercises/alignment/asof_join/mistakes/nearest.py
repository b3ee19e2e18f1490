import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    rows = np.full(len(event_time), -1)
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        own = np.flatnonzero(feature_by == entity)
        if len(own) == 0:
            continue
        own = own[np.argsort(feature_time[own], kind="stable")]
        times = feature_time[own]
        after = np.searchsorted(times, event_time[events], side="right")
        before = np.clip(after - 1, 0, len(own) - 1)
        after = np.clip(after, 0, len(own) - 1)
        distance = np.abs(event_time[events][:, None] - times[np.stack((before, after), axis=1)])
        nearest = np.where(distance[:, 0] <= distance[:, 1], before, after)
        rows[events] = own[nearest]
        if tolerance is not None:
            rows[events[distance.min(axis=1) > tolerance]] = -1
    return rows
