import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    out = np.full(len(event_time), -1, dtype=np.int64)
    for who in np.unique(event_by):
        e, f = np.flatnonzero(event_by == who), np.flatnonzero(feature_by == who)
        f = f[np.argsort(feature_time[f], kind="stable")]
        if f.size == 0:
            continue
        ok = available_time[f][None, :] < event_time[e][:, None]
        if tolerance is not None:
            ok &= event_time[e][:, None] - feature_time[f][None, :] <= tolerance
        last = ok.shape[1] - 1 - np.argmax(ok[:, ::-1], axis=1)
        out[e] = np.where(ok.any(axis=1), f[last], -1)
    return out
