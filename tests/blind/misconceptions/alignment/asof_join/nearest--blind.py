import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    groups = {}
    for e, who in enumerate(event_by.tolist()):
        groups.setdefault(who, []).append(e)
    answer = -np.ones(len(event_time), dtype=int)
    for who, events in groups.items():
        mine = np.flatnonzero(feature_by == who)
        if mine.size == 0:
            continue
        for e in events:
            distance = np.abs(feature_time[mine] - event_time[e])
            # the last of the closest ones
            pick = mine.size - 1 - np.argmin(distance[::-1])
            if tolerance is None or distance[pick] <= tolerance:
                answer[e] = mine[pick]
    return answer
