import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    result = np.full(len(event_time), -1, dtype=np.int64)
    stream = [(int(t), 0, r) for r, t in enumerate(available_time)]
    stream += [(int(t), 1, e) for e, t in enumerate(event_time)]
    stream.sort()  # arrivals before events of the same moment
    state = {}
    for now, kind, i in stream:
        if kind == 0:
            key = int(feature_by[i])
            if key not in state:
                state[key] = i
            else:
                j = state[key]
                state[key] = max(i, j, key=lambda r: (feature_time[r], r))
        else:
            row = state.get(int(event_by[i]))
            if row is None:
                continue
            age = now - available_time[row]
            if tolerance is None or age <= tolerance:
                result[i] = row
    return result
