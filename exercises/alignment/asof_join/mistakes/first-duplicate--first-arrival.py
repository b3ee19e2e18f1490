import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    rows = np.full(len(event_time), -1)
    arrivals = np.argsort(available_time, kind="stable")
    for entity in np.unique(event_by):
        events, own = np.flatnonzero(event_by == entity), arrivals[feature_by[arrivals] == entity]
        best = []
        for row in own:
            best.append(row if not best or feature_time[row] > feature_time[best[-1]] else best[-1])
        place = np.searchsorted(available_time[own], event_time[events], side="right") - 1
        events, found = events[place >= 0], np.array(best, dtype=int)[place[place >= 0]]
        fresh = True if tolerance is None else event_time[events] - feature_time[found] <= tolerance
        rows[events] = np.where(fresh, found, -1)
    return rows
