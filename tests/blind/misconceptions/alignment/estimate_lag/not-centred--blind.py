import numpy as np


def estimate_lag(a, b, fs):
    n, m = len(a), len(b)
    if len(set(a.tolist())) == 1 or len(set(b.tolist())) == 1:
        raise ValueError
    r = {}
    for k in range(-(n - 1), m):
        start, stop = max(0, -k), min(n, m - k)
        r[k] = float(np.dot(a[start:stop], b[start + k : stop + k]))
    top = max(r.values())
    ties = [k for k in r if r[k] >= top - 1e-9 * abs(top)]
    return sorted(ties, key=lambda k: (abs(k), k < 0))[0] / fs
