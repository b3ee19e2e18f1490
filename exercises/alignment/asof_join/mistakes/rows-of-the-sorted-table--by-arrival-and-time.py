import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    rows = np.full(len(event_time), -1)
    order = np.lexsort((feature_time, available_time))
    feature_time, feature_by, available_time = feature_time[order], feature_by[order], available_time[order]
    for entity in np.unique(event_by):
        events, own = np.flatnonzero(event_by == entity), np.flatnonzero(feature_by == entity)
        if len(own) == 0:
            continue
        own = own[np.lexsort((order[own], feature_time[own]))]
        known = available_time[own] <= event_time[events][:, None]
        newest = np.where(known, np.arange(len(own)), -1).max(axis=1)
        found = np.where(newest >= 0, own[newest], -1)
        if tolerance is not None:
            found[event_time[events] - feature_time[found] > tolerance] = -1
        rows[events] = found
    return rows
