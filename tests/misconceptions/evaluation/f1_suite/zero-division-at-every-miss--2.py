import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(float), y_pred.astype(float)
    tp = t * p

    def f1(axis):
        hits = tp.sum(axis)
        both = t.sum(axis) + p.sum(axis)
        # nothing hit: undefined
        return np.where(hits == 0, zero_division, 2 * hits / np.maximum(both, 1))

    return {
        "accuracy": np.mean(t == p),
        "precision": tp.sum() / p.sum() if p.sum() else zero_division,
        "recall": tp.sum() / t.sum() if t.sum() else zero_division,
        "micro": float(f1(None)),
        "macro": f1(0).mean(),
        "per_user": f1(1).mean(),
    }
