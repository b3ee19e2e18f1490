import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)
    hits = t & p

    def divide(a, b):
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
        return np.where(b == 0, zero_division, a / np.where(b == 0, 1.0, b))

    def f1(axis):
        # 2TP + FP + FN = liked + recommended
        return divide(2 * hits.sum(axis=axis), t.sum(axis=axis) + p.sum(axis=axis))

    return dict(
        accuracy=float(np.mean(t == p)),
        precision=float(divide(hits.sum(), p.sum())),
        recall=float(divide(hits.sum(), t.sum())),
        micro=float(f1(None)),
        macro=float(f1(0).mean()),
        per_user=float(f1(1).mean()),
    )
