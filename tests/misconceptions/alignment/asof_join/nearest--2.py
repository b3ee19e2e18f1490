from bisect import bisect_right

import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    order = sorted(range(len(feature_time)), key=lambda j: feature_time[j])
    table = {}
    for j in order:
        keys, rows = table.setdefault(int(feature_by[j]), ([], []))
        keys.append(int(feature_time[j]))
        rows.append(j)
    answer = np.full(len(event_time), -1)
    for i, (t, who) in enumerate(zip(event_time.tolist(), event_by.tolist())):
        keys, rows = table.get(who, ([], []))
        if not keys:
            continue
        right = bisect_right(keys, t)
        left = right - 1
        if left < 0:
            pick = right
        elif right == len(keys):
            pick = left
        else:
            pick = left if t - keys[left] <= keys[right] - t else right
        if tolerance is None or abs(t - keys[pick]) <= tolerance:
            answer[i] = rows[pick]
    return answer
