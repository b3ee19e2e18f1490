import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    rows = np.full(len(event_time), -1)
    for entity in np.unique(event_by):
        events, own = np.flatnonzero(event_by == entity), np.flatnonzero(feature_by == entity)
        if len(own) == 0:
            continue
        own = own[np.argsort(feature_time[own], kind="stable")]
        waited = event_time[events][:, None] - available_time[own]
        known = waited >= 0 if tolerance is None else (waited >= 0) & (waited <= tolerance)
        newest = np.where(known, np.arange(len(own)), -1).max(axis=1)
        rows[events] = np.where(newest >= 0, own[newest], -1)
    return rows
