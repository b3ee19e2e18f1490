import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    events = sorted(zip(event_time.tolist(), event_by.tolist()), key=lambda pair: pair[0])
    rows = sorted(zip(available_time.tolist(), feature_time.tolist(), range(len(feature_time)), feature_by.tolist()))
    best = {}
    out = []
    pointer = 0
    for t, who in events:
        while pointer < len(rows) and rows[pointer][0] <= t:
            _, described, number, owner = rows[pointer]
            best[owner] = max(best.get(owner, (described, number)), (described, number))
            pointer += 1
        if who not in best:
            out.append(-1)
            continue
        described, number = best[who]
        if tolerance is not None and t - described > tolerance:
            out.append(-1)
        else:
            out.append(number)
    return np.array(out, dtype=np.int64)
