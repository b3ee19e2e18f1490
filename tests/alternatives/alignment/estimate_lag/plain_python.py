def estimate_lag(a, b, fs):
    x, y = [float(v) for v in a], [float(v) for v in b]
    if len(set(x)) == 1 or len(set(y)) == 1:
        raise ValueError("constant")
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    x, y = [v - mean_x for v in x], [v - mean_y for v in y]
    r = {}
    for k in range(1 - len(x), len(y)):
        r[k] = sum(x[i] * y[i + k] for i in range(max(0, -k), min(len(x), len(y) - k)))
    top = max(r.values())
    best = None
    for k, value in r.items():
        if value >= (1 - 1e-9) * top and (best is None or abs(k) <= abs(best)):
            best = k
    return best / fs
