import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    rows = np.full(len(event_time), -1)
    for entity in np.unique(event_by):
        events, own = np.flatnonzero(event_by == entity), np.flatnonzero(feature_by == entity)
        if len(own) == 0:
            continue
        newest_last = np.argsort(feature_time[own], kind="stable")
        known = available_time[own][newest_last] <= event_time[events][:, None]
        place = np.where(known, np.arange(len(own)), -1).max(axis=1)
        found = np.where(place >= 0, newest_last[place], -1)
        if tolerance is not None:
            found[event_time[events] - feature_time[own][found] > tolerance] = -1
        rows[events] = found
    return rows
