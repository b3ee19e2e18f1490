import numpy as np


def find_row(moment, entity, row_time, row_by):
    best = -1
    for r in range(len(row_time)):
        if row_by[r] != entity or row_time[r] > moment:
            continue
        if best < 0 or row_time[r] >= row_time[best]:
            best = r
    return best


def join_features(event_time, event_by, row_time, row_by, values, tolerance):
    d = values.shape[1]
    result = np.zeros((len(event_time), d))
    times, owners = row_time.tolist(), row_by.tolist()
    for i in range(len(event_time)):
        r = find_row(int(event_time[i]), int(event_by[i]), times, owners)
        if r < 0 or (tolerance is not None and event_time[i] - row_time[r] >= tolerance):
            result[i, :] = np.nan
        else:
            result[i, :] = values[r, :]
    return result
