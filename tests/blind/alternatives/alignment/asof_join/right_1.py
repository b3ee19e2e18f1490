import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    # one sweep over the clock: let rows arrive, remember the best of each entity
    result = np.full(len(event_time), -1, dtype=np.int64)
    arrivals = sorted(range(len(feature_time)), key=lambda r: available_time[r])
    best = {}
    nxt = 0
    for e in sorted(range(len(event_time)), key=lambda i: event_time[i]):
        now = event_time[e]
        while nxt < len(arrivals) and available_time[arrivals[nxt]] <= now:
            r = arrivals[nxt]
            who = int(feature_by[r])
            candidate = (int(feature_time[r]), r)
            if who not in best or candidate > best[who]:
                best[who] = candidate
            nxt += 1
        who = int(event_by[e])
        if who not in best:
            continue
        described, row = best[who]
        if tolerance is not None and now - described > tolerance:
            continue
        result[e] = row
    return result
